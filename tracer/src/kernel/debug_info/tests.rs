//! Images that the machine's own C compiler makes: an object file is relocatable as a module is.

use std::{fs, process::Command};

use object::{
    Object as _, ObjectSection as _, ObjectSymbol as _,
    read::elf::{ElfFile64, ElfSymbol64},
};

use super::*;
use crate::kernel::symbol::Symbol;

/// Three functions, one of them in a section of its own and on a line that is easy to tell.
const SOURCE: &str = "\
int plain(int x)
{
\treturn x + 1;
}

__attribute__((section(\".init.text\"), noinline))
int early(int x)
{
\treturn plain(x) * 3;
}

int main(void) { return early(4); }
";

/// Compiles to a relocatable file, or to a program.
fn compile(folder: &Path, name: &str, args: &[&str]) -> PathBuf {
    fs::create_dir_all(folder.join("net")).unwrap();
    fs::write(folder.join("net/tiny.c"), SOURCE).unwrap();
    let output = Command::new("cc")
        .args(["-O1", "-fno-inline", "-o", name, "net/tiny.c"])
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    folder.join(name)
}

/// Symbols with these names, as the kernel shows them when it runs the image elsewhere.
fn running(names: &[(&str, u64)], module: &str) -> (Functions, Symbols) {
    let mut kallsyms = String::new();
    let mut symbols = Symbols::new();
    for (name, start) in names {
        kallsyms.push_str(&format!("{start:x} t {name}\t[{module}]\n"));
        // ftrace's own call is behind the start.
        let symbol = Symbol {
            name: (*name).to_owned(),
            module: Some(module.to_owned()),
            source: None,
        };
        symbols.insert(start + 1, symbol);
    }
    (Functions::of_lines(&kallsyms), symbols)
}

fn sources(symbols: &Symbols) -> Vec<String> {
    let source = |symbol: &Symbol| {
        symbol
            .source
            .as_ref()
            .map_or_else(|| "-".to_owned(), |it| format!("{}:{}", it.file, it.line))
    };
    symbols
        .values()
        .map(|symbol| format!("{} {}", symbol.name, source(symbol)))
        .collect()
}

fn refused(path: &Path) -> String {
    let error = DebugInfo::open(Some(path)).unwrap_err().to_string();
    assert!(error.contains("--debug-info "), "{error}");
    error
}

/// Check that functions of a module are found in each of its sections, whatever the form of its
/// debug information, also by a folder; and that one that is not there has no source.
#[test]
fn a_module() {
    for form in [
        &["-g", "-c"][..],
        &["-g", "-gdwarf-4", "-c"],
        &["-g", "-gz=zlib", "-c"],
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = compile(folder.path(), "tiny-mod.ko", form);
        let start = 0xffff_ffff_c0a0_1000;
        let names = [("plain", start), ("early", start + 0x5000), ("other", 1)];
        for given in [path.as_path(), folder.path()] {
            let (functions, mut symbols) = running(&names, "tiny_mod");
            let info = DebugInfo::open(Some(given)).unwrap();
            info.fill(&functions, &mut symbols);
            assert_eq!(
                sources(&symbols),
                ["other -", "plain net/tiny.c:1", "early net/tiny.c:7"],
                "{form:?}"
            );
        }
        // Those of another module are none of its.
        let (functions, mut symbols) = running(&names, "bridge");
        let info = DebugInfo::open(Some(&path)).unwrap();
        info.fill(&functions, &mut symbols);
        assert_eq!(sources(&symbols)[1], "plain -");
    }
}

/// Check that the line of a call is told from its return address, also of one in a section of its own,
/// and in what is inlined the line that it is inlined at; and none where there is no function, no name
/// or no module.
#[test]
fn the_line_of_a_call() {
    let folder = tempfile::tempdir().unwrap();
    let source = "\
static int count;
void note(void);
static inline __attribute__((always_inline)) void raise(void)
{
\tcount++;
\tnote();
}

__attribute__((section(\".init.text\"), noinline))
int early(int x)
{
\tif (x)
\t\traise();
\treturn count + x;
}
";
    fs::write(folder.path().join("raise.c"), source).unwrap();
    let args = [
        "-g",
        "-O1",
        "-c",
        "-fcf-protection=none",
        "-o",
        "tiny.ko",
        "raise.c",
    ];
    let mut compiler = Command::new("cc");
    let compiler = compiler.args(args).current_dir(folder.path());
    assert!(compiler.status().unwrap().success());
    let path = folder.path().join("tiny.ko");
    // Where it calls note(), by the relocation of the call: four bytes before the return address.
    let bytes = fs::read(&path).unwrap();
    let elf: ElfFile64 = ElfFile64::parse(&*bytes).unwrap();
    let init = elf.section_by_name(".init.text").unwrap();
    let named = |it: &object::Relocation| match it.target() {
        object::RelocationTarget::Symbol(symbol) => {
            elf.symbol_by_index(symbol).unwrap().name().unwrap() == "note"
        }
        _ => false,
    };
    let (call, _) = init.relocations().find(|(_, it)| named(it)).unwrap();
    let start = 0xffff_ffff_c0a0_1000;
    let (functions, _) = running(&[("early", start)], "tiny");
    let info = DebugInfo::open(Some(&path)).unwrap();
    let place = functions.frame(start + call + 4);
    assert_eq!(place.symbol, Some(("early".to_owned(), call + 4)));
    let line = |place: &Frame| info.line(&functions, place);
    let raise = Source {
        file: "raise.c".to_owned(),
        line: 13,
    };
    assert_eq!(line(&place), Some(raise));
    let nameless = Frame {
        symbol: None,
        ..place.clone()
    };
    assert_eq!(line(&nameless), None);
    let at_start = Frame {
        symbol: Some(("early".to_owned(), 0)),
        ..place.clone()
    };
    assert_eq!(line(&at_start), None);
    let of_another = Frame {
        module: Some("bridge".to_owned()),
        ..place
    };
    assert_eq!(line(&of_another), None);
}

/// Check that of two functions with one name the right one is taken, by where its neighbours are.
#[test]
fn namesakes() {
    let folder = tempfile::tempdir().unwrap();
    let twin = "static __attribute__((noinline, used)) int twin(int x) { return x * ";
    fs::write(
        folder.path().join("a.c"),
        format!("\n{twin} 5; }}\nint one(int x) {{ return twin(x); }}\n"),
    )
    .unwrap();
    fs::write(folder.path().join("b.c"), format!("{twin} 7; }}\n")).unwrap();
    let run = |program: &str, args: &[&str]| {
        let mut command = Command::new(program);
        let command = command.args(args).current_dir(folder.path());
        assert!(command.status().unwrap().success());
    };
    run("cc", &["-g", "-O1", "-fno-inline", "-c", "a.c", "b.c"]);
    run("ld", &["-r", "-o", "tiny.ko", "a.o", "b.o"]);
    let path = folder.path().join("tiny.ko");
    let bytes = fs::read(&path).unwrap();
    let elf: ElfFile64 = ElfFile64::parse(&*bytes).unwrap();
    let place = |symbol: ElfSymbol64| (symbol.name().unwrap().to_owned(), symbol.address());
    let places: Vec<(String, u64)> = elf.symbols().map(place).collect();
    let mut twins: Vec<u64> = places
        .iter()
        .filter(|(name, _)| name == "twin")
        .map(|it| it.1)
        .collect();
    twins.sort_unstable();
    let one = places.iter().find(|(name, _)| name == "one").unwrap().1;
    let base = 0xffff_ffff_c0a0_1000;
    let (functions, mut symbols) = running(
        &[
            ("one", base + one),
            ("twin", base + twins[0]),
            ("twin", base + twins[1]),
        ],
        "tiny",
    );
    DebugInfo::open(Some(&path))
        .unwrap()
        .fill(&functions, &mut symbols);
    let told = sources(&symbols);
    assert!(
        told.contains(&"twin a.c:2".to_owned()) && told.contains(&"twin b.c:1".to_owned()),
        "{told:?}"
    );
    // With nothing to go by, nothing is said.
    let (functions, mut symbols) = running(&[("twin", base + twins[0])], "tiny");
    DebugInfo::open(Some(&path))
        .unwrap()
        .fill(&functions, &mut symbols);
    assert_eq!(sources(&symbols), ["twin -"]);
}

/// Check that what is of no use is refused in one line that says why and what to do.
#[test]
fn useless_ones() {
    let folder = tempfile::tempdir().unwrap();
    let missing = refused(&folder.path().join("no\u{1b}where"));
    assert!(missing.contains("No such file"), "{missing}");
    assert!(missing.contains("no\\x1bwhere"), "{missing}");
    assert!(refused(folder.path()).contains("no vmlinux and no .ko"));
    let text = folder.path().join("text");
    fs::write(&text, "no image").unwrap();
    assert!(refused(&text).contains("is no kernel and no module"));
    assert!(refused(Path::new("/dev/null")).contains("no ordinary file"));
    let bare = compile(folder.path(), "bare.ko", &["-c"]);
    assert!(refused(&bare).contains("has no debug information"));
    let whole = compile(folder.path(), "tiny.ko", &["-g", "-c"]);
    let bytes = fs::read(&whole).unwrap();
    for size in [0, 10, 64, bytes.len() / 2] {
        fs::write(&whole, &bytes[..size]).unwrap();
        refused(&whole);
    }
    // A program of this machine is not its kernel.
    let other = compile(
        folder.path(),
        "vmlinux",
        &["-g", "-no-pie", "-Wl,--build-id"],
    );
    if Path::new("/sys/kernel/notes").exists() {
        assert!(refused(&other).contains("another build than the kernel"));
    }
}

/// Check that damaged debug information is as good as none.
#[test]
fn damaged_ones() {
    let folder = tempfile::tempdir().unwrap();
    let path = compile(folder.path(), "tiny.ko", &["-g", "-c"]);
    let whole = fs::read(&path).unwrap();
    let names = [("plain", 0x1000), ("early", 0x2000)];
    for at in (64..whole.len()).step_by(97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xff;
        fs::write(&path, bytes).unwrap();
        let (functions, mut symbols) = running(&names, "tiny");
        if let Ok(info) = DebugInfo::open(Some(&path)) {
            info.fill(&functions, &mut symbols);
        }
    }
}

/// Check that without `--debug-info` nothing fails where there is none.
#[test]
fn the_usual_places() {
    let info = DebugInfo::open(None).unwrap();
    let (functions, mut symbols) = running(&[("no_such_function", 0x1000)], "no_such_module");
    info.fill(&functions, &mut symbols);
    assert_eq!(sources(&symbols), ["no_such_function -"]);
}
