//! Whatever is in a stream.

use proptest::prelude::*;
use serde_json::Value;

use super::*;

/// Check that a text of the file's reaches the terminal in no form that it would act on.
#[test]
fn hostile_words() {
    let stream = String::from_utf8(stream(&[samples::known()], None)).unwrap();
    for word in [
        "brctl",
        "ioctl",
        "SIOCBRDELBR",
        "6.1.0-37-cloud-amd64",
        "preempt_count",
        "\"leak\",\"blamed\"",
    ] {
        let hostile = stream.replace(
            word,
            &word.replacen(char::is_alphabetic, "\\u001b[2J\u{202e}", 1),
        );
        let run = run_of("a", hostile.as_bytes());
        let clean = run_of("b", &stream_of(&samples::start(), &[], None));
        let text = text(&clean, &run);
        assert!(text.contains("\\x1b[2J\\u{202e}"), "{word}: {text}");
        assert!(
            !text.chars().any(|c| c != '\n' && escape::is_unsafe(c)),
            "{text}"
        );
    }
}

proptest! {
    /// Check that no bytes make the reader panic, and that its error is one safe line.
    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Err(error) = read::run("x.jsonl", bytes.as_slice()) {
            prop_assert!(!error.chars().any(escape::is_unsafe), "{}", error);
        }
    }

    /// Check the same of a stream with damage in it; and that a stream cut anywhere is either
    /// refused or in doubt.
    #[test]
    fn damaged_streams(at in 0usize..10_000, byte: u8, cut: bool) {
        let mut bytes = stream(&[samples::masked()], Some(&samples::all_at_once()));
        let at = at % (bytes.len() - 2);
        if cut {
            bytes.truncate(at);
        } else {
            bytes[at] = byte;
        }
        match read::run("x.jsonl", bytes.as_slice()) {
            Ok(run) => {
                prop_assert!(!cut || run.doubt.is_some());
                let text = text(&run, &run);
                prop_assert!(!text.chars().any(|c| c != '\n' && escape::is_unsafe(c)), "{}", text);
            }
            Err(error) => prop_assert!(!error.chars().any(escape::is_unsafe), "{}", error),
        }
    }

    /// Check that any name comes through a stream as it is, as the same kind.
    #[test]
    fn any_name(name in prop::collection::vec(1u8.., 0..15), reason in ".{0,40}") {
        let leak = Leak {
            comm: samples::comm(&name),
            known: Some(reason.clone()),
            ..samples::leak()
        };
        let run = run_of("a", &stream(std::slice::from_ref(&leak), None));
        let (key, kind) = run.kinds.first_key_value().unwrap();
        prop_assert_eq!(&key.comm, &leak.comm.to_text());
        prop_assert_eq!(kind.known.as_deref(), Some(reason.as_str()));
        let other: Value = serde_json::to_value(DiffRecord::of(&Diff::of(&run, &run))).unwrap();
        prop_assert_eq!(&other["both"], 1);
    }
}
