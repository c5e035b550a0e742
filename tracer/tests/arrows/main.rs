//! Arrows run one way: the rooms of the house, and the files of the programs, use only what stands
//! below them in ARCHITECTURE.md; and nowhere do two files use each other.

#[cfg(test)]
mod modules;
#[cfg(test)]
mod order;

#[cfg(test)]
mod tests {
    use super::{
        modules::{Arrow, Modules},
        order::{circles, running_back, said, table},
    };
    use std::{
        collections::BTreeSet,
        fs,
        path::{Path, PathBuf},
    };

    fn repository() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    fn architecture() -> String {
        fs::read_to_string(repository().join("ARCHITECTURE.md")).unwrap()
    }

    /// The modules of the package whose root is this file.
    fn package(root: &str) -> Modules {
        let root = repository().join(root);
        Modules::read(&|path| {
            if path.is_empty() {
                return fs::read_to_string(&root).unwrap();
            }
            let file = root.with_file_name(path.join("/"));
            fs::read_to_string(file.with_extension("rs"))
                .or_else(|_| fs::read_to_string(file.join("mod.rs")))
                .unwrap()
        })
    }

    /// A package of three rooms, with this text in the one in the middle.
    fn sample(middle: &str) -> Modules {
        Modules::read(&|path| {
            let text = match path.join("/").as_str() {
                "" => "pub mod top; pub mod middle; pub mod bottom;",
                "top" => "mod inner; pub use inner::Told;",
                "top/inner" => "pub struct Told;",
                "middle" => "mod one; mod two; pub use two::Two;",
                "middle/one" => middle,
                "middle/two" => "use super::one::One; pub struct Two;",
                _ => "",
            };
            text.to_owned()
        })
    }

    fn told(arrows: &[Arrow]) -> Vec<String> {
        arrows.iter().map(ToString::to_string).collect()
    }

    /// Check that rooms use only rooms below them, and that each is in the map.
    #[test]
    fn rooms() {
        let modules = package("tracer/src/lib.rs");
        let order = table(&architecture(), "### Rooms");
        let rooms: BTreeSet<&str> = modules.children(&[]).into_iter().collect();
        let in_map = order.iter().map(String::as_str).collect();
        assert_eq!(rooms, in_map, "ARCHITECTURE.md's map of rooms");
        assert_eq!(told(&running_back(&order, &[], &modules)), [""; 0]);
    }

    /// Check that a room says whom it uses, all of them and no other.
    #[test]
    fn rooms_say_whom_they_use() {
        let modules = package("tracer/src/lib.rs");
        for room in modules.children(&[]) {
            let file = repository().join(format!("tracer/src/{room}/mod.rs"));
            let said = said(&fs::read_to_string(file).unwrap());
            let arrows = modules.arrows().into_iter();
            let used: BTreeSet<String> = arrows
                .filter(|arrow| arrow.parent.is_empty() && arrow.from == room)
                .map(|arrow| arrow.to)
                .collect();
            assert!(said == used, "{room}: {used:?}, and it says {said:?}");
        }
    }

    /// Check that the programs' files use only files below them, and that each is in the map.
    #[test]
    fn programs() {
        let modules = package("tracer-ebpf/src/main.rs");
        let order = table(&architecture(), "### Programs");
        let parent = ["probes".to_owned()];
        let files: BTreeSet<&str> = modules.children(&parent).into_iter().collect();
        let in_map = order.iter().map(String::as_str).collect();
        assert_eq!(files, in_map, "ARCHITECTURE.md's map of programs");
        assert_eq!(told(&running_back(&order, &parent, &modules)), [""; 0]);
    }

    /// Check that no two files of a room, and of a part of a room, use each other; nor those of what both
    /// sides share. (Rooms have an order, and programs.)
    #[test]
    fn no_circles() {
        assert_eq!(told(&circles(&package("tracer/src/lib.rs"))), [""; 0]);
        assert_eq!(told(&circles(&package("tracer-ebpf/src/lib.rs"))), [""; 0]);
    }

    /// Check that an arrow that runs back is seen in each form that a path can have, and also where the
    /// room above hands on what stands within it.
    #[test]
    fn arrows_that_run_back_are_seen() {
        let order = ["top", "middle", "bottom"].map(str::to_owned);
        for text in [
            "use crate::top;",
            "use crate::{bottom::A, top::{B, C}};",
            "use crate::{bottom::{A, B as _}, top as up};",
            "pub(crate) use super::super::top::*;",
            "fn a() { if true { crate::top::b(); } }",
            "fn a(b: &dyn Fn(super::super::top::B)) {}",
            "fn a() { println!(\"{}\", crate::top::B); }",
            "mod inner { use super::super::super::top::A; }",
            "#[cfg(test)] mod tests { use crate::bottom; } use crate::top::A;",
            "#[cfg(test)] use crate::{bottom::B}; use crate::top::A;",
        ] {
            let back = running_back(&order, &[], &sample(text));
            assert_eq!(back.len(), 1, "{text}: {back:?}");
            assert_eq!((&*back[0].from, &*back[0].to), ("middle", "top"), "{text}");
        }
        for text in [
            "use crate::bottom;",
            "use top::Other;",
            "/// Like [`crate::top`].\nfn a() { \"crate::top\"; }",
            "#[cfg(test)] use crate::{top::B};",
            "#[cfg(test)] mod tests { use crate::top; }",
        ] {
            assert_eq!(running_back(&order, &[], &sample(text)), [], "{text}");
        }
    }

    /// Check that files that use each other are seen, also where the room hands on what it uses.
    #[test]
    fn circles_are_seen() {
        for text in [
            "use super::two::Two;",
            "use super::Two;",
            "use crate::middle::Two as T;",
        ] {
            let circle = told(&circles(&sample(text)));
            assert_eq!(circle.len(), 2, "{text}: {circle:?}");
        }
        assert_eq!(circles(&sample("pub struct One;")), []);
    }

    /// Check that a room that the map does not have is seen.
    #[test]
    fn rows_are_rooms() {
        let map = "### Rooms\n\n| room | what |\n| --- | --- |\n| `a` | `b` |\n| `c` | |\n\n## More\n| `d` | |\n";
        assert_eq!(table(map, "### Rooms"), ["a", "c"]);
        let order = ["top", "bottom"].map(str::to_owned);
        let back = running_back(&order, &[], &sample("use crate::bottom::A;"));
        assert_eq!(back.len(), 1, "{back:?}");
    }
}
