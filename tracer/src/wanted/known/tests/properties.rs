//! Whatever is in a list, and whatever a kernel reports.

use std::fs;

use proptest::prelude::*;

use super::*;
use crate::{
    host::escape,
    kernel::syscall,
    leak::{Abi, Class, Counter},
};

/// Any finding that a kernel could report.
fn any_leak() -> impl Strategy<Value = Leak> {
    let call = (prop::sample::select(syscall::ABIS.to_vec()), 0u32..600);
    let cmd = prop_oneof![
        Just(0x89a1u64),
        Just(0x4500 | 0x8000_0000),
        any::<u32>().prop_map(u64::from),
        0u64..256,
        any::<u64>(),
    ];
    (
        prop::collection::vec(
            prop_oneof![1u8..=255, prop::sample::select(b"*?[]!-".to_vec())],
            0..16,
        ),
        prop::option::of(call),
        cmd,
        any::<i32>().prop_filter("no leak", |delta| *delta != 0),
        prop::sample::select(
            Class::ALL
                .into_iter()
                .filter(|class| class.is_leak())
                .collect::<Vec<_>>(),
        ),
        prop::sample::select(Counter::ALL.to_vec()),
    )
        .prop_map(|(name, call, cmd, delta, class, counter)| {
            let class = match class {
                Class::Leak | Class::Underflow if delta > 0 => Class::Leak,
                Class::Leak | Class::Underflow => Class::Underflow,
                other => other,
            };
            let counter = match class {
                Class::Masked => Counter::PreemptCount,
                _ => counter,
            };
            let multiplexed = |(abi, nr): (Abi, u32)| command::selector(abi, nr).is_some();
            Leak {
                comm: samples::comm(&name[..name.len().min(15)]),
                syscall: call.map(|(abi, nr)| syscall::describe(abi, nr)),
                cmd: call
                    .filter(|call| multiplexed(*call))
                    .map(|(abi, nr)| command::describe(abi, nr, cmd)),
                delta,
                class,
                counter,
                ..samples::leak()
            }
        })
}

proptest! {
    /// Check that what an update writes matches what was seen, alone, and reads back the same from
    /// the file; and that nothing unsafe gets into it.
    #[test]
    fn what_an_update_wrote_matches(leak in any_leak(), other in any_leak()) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("known.toml");
        let mut known = update(&path);
        prop_assert!(known.judge(&Finding::of(&leak)).is_some_and(|reason| reason.added));
        prop_assert_eq!(known.save(), Ok(1));
        let text = fs::read_to_string(&path).unwrap();
        prop_assert!(!text.chars().any(|c| c != '\n' && escape::is_unsafe(c)), "{}", text);
        let mut next = Known::read(&path, TODAY).unwrap();
        prop_assert!(next.judge(&Finding::of(&leak)).is_some(), "{}", text);
        let key = |leak: &Leak| (leak.comm, leak.syscall.clone(), leak.class, leak.delta, leak.counter);
        let same = key(&leak) == key(&other);
        prop_assert!(same || next.judge(&Finding::of(&other)).is_none(), "{}", text);
        let namesake = Leak { comm: other.comm, ..leak.clone() };
        let is_known = next.judge(&Finding::of(&namesake)).is_some();
        prop_assert_eq!(is_known, leak.comm == other.comm, "{}", text);
    }

    /// Check that no bytes make the reader panic, and that its error is one line with a number.
    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let (_folder, path) = file("");
        fs::write(&path, &bytes).unwrap();
        if let Err(error) = Known::read(&path, TODAY) {
            let error = error.to_string();
            prop_assert!(error.contains("known.toml:"), "{}", error);
        }
    }

    /// Check the same of texts that are nearly lists.
    #[test]
    fn nearly_lists(lines in prop::collection::vec(prop::sample::select(vec![
        "[[leak]]", "[leak]", "[[leak.x]]", "comm = 'a*'", "comm = '['", "syscall = 16", "cmd = 0x1",
        "cmd = 'FUTEX_WAIT'", "delta = -1", "class = 'leak'", "reason = 'r'", "reason = '''", "'''",
        "expires = 2026-12-31", "leak = [", "]", "{ comm = 'a' }", "a.b = 1", "\u{feff}", "\"\\u0000\" = 1",
    ]), 0..12)) {
        let text = lines.join("\n");
        match Known::of(Path::new("known.toml"), &text, TODAY) {
            // What can be read can be added to.
            Ok(_) => {
                let added = [write::keys(&Finding::of(&samples::leak())) + &write::reason("r")];
                let text = write::appended(&text, &added);
                let mut known = Known::of(Path::new("known.toml"), &text, TODAY).unwrap();
                prop_assert!(reason(&mut known, &samples::leak()).is_some());
            }
            Err(error) => prop_assert!(error.to_string().starts_with("known.toml:")),
        }
    }
}
