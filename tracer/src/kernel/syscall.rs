//! What system calls are called: one table of numbers per ABI.
//!
//! The tables come from the UAPI headers (`asm/unistd_64.h`, `unistd_32.h`, `unistd_x32.h`; see the
//! head of `syscall_table.rs`). x32 shares most numbers with x86_64, but calls that pass pointers
//! inside structures have numbers of their own, 512 to 547 (`execve` is 520, `ioctl` 514); the rest
//! of the x86_64 table does not exist there.

use std::fmt;

use super::{
    nearest::{complain, nearest, number},
    syscall_table::{IA32, Row, X32, X86_64},
};
use crate::leak::{Abi, Syscall};

/// All ABIs, in the order of [`Abi`].
pub const ABIS: [Abi; 3] = [Abi::X86_64, Abi::Ia32, Abi::X32];

/// Set in the numbers that x32 programs pass; the tables and [`Syscall::nr`] are without it.
///
/// Source: `__X32_SYSCALL_BIT`, `arch/x86/include/uapi/asm/unistd.h`.
pub const X32_BIT: u32 = 0x4000_0000;

const fn table(abi: Abi) -> &'static [Row] {
    match abi {
        Abi::X86_64 => X86_64,
        Abi::Ia32 => IA32,
        Abi::X32 => X32,
    }
}

/// All calls of an ABI as (number, name), by number.
pub fn all(abi: Abi) -> impl Iterator<Item = (u32, &'static str)> {
    table(abi).iter().map(|(nr, name)| (u32::from(*nr), *name))
}

/// The name of a call; `nr` is without the x32 bit.
#[must_use]
pub fn name(abi: Abi, nr: u32) -> Option<&'static str> {
    let nr = u16::try_from(nr).ok()?;
    let table = table(abi);
    let at = table.binary_search_by_key(&nr, |(nr, _)| *nr).ok()?;
    table.get(at).map(|(_, name)| *name)
}

/// A call for a report: where the table has no such number its name is `syscall_0x1ff`; that of -1 is
/// `skipped`.
#[must_use]
pub fn describe(abi: Abi, nr: u32) -> Syscall {
    if nr | X32_BIT == NO_CALL {
        return Syscall {
            nr: NO_CALL,
            // All its bits are set, that of x32 too.
            abi: if abi == Abi::X32 { Abi::X86_64 } else { abi },
            name: SKIPPED.to_owned(),
        };
    }
    let name = name(abi, nr).map_or_else(|| format!("{UNNAMED}{nr:x}"), str::to_owned);
    Syscall { nr, abi, name }
}

/// What [`parse`] takes for this call and no other: `ioctl/ia32`.
#[must_use]
pub fn exactly(Syscall { nr: _, abi, name }: &Syscall) -> String {
    format!("{name}/{}", abi.name())
}

/// The number -1: what a tracer or seccomp puts in the place of another one, so that no call runs, and
/// what some programs try (`ptrace_report_syscall_entry()` and `__seccomp_filter()`; Documentation/userspace-api/seccomp_filter.rst).
const NO_CALL: u32 = u32::MAX;

/// What reports call it.
const SKIPPED: &str = "skipped";

/// Whether this is the number that stands for no call.
#[must_use]
pub fn is_skipped(call: &Syscall) -> bool {
    call.nr == NO_CALL
}

/// How [`describe`] begins the name of a number that has none.
const UNNAMED: &str = "syscall_0x";

/// The calls that `--syscall NAME|NR` selects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    keys: Vec<(Abi, u32)>,
}

impl Selector {
    /// The numbers, at most one per ABI and name.
    #[must_use]
    pub fn keys(&self) -> &[(Abi, u32)] {
        &self.keys
    }

    /// Whether a call is selected; `nr` is without the x32 bit.
    #[must_use]
    pub fn matches(&self, abi: Abi, nr: u32) -> bool {
        self.keys.contains(&(abi, nr))
    }
}

/// Not a system call: neither name nor number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownSyscall {
    text: String,
    nearest: Option<&'static str>,
}

impl fmt::Display for UnknownSyscall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        complain(f, "system call", &self.text, self.nearest)
    }
}

/// Reads a NAME or NR.
///
/// - A name selects the call of that name in every ABI that has it: `ioctl` is 16 of x86_64, 54 of
///   ia32 and 514 of x32.
/// - A number selects that number of the x86_64 table alone, whether or not it has a name; with the
///   x32 bit (0x40000000) set, that of the x32 table.
/// - `syscall_0x1ff`, as reports name a number without a name, selects that number in every ABI.
/// - `skipped` selects the number -1 in every ABI.
/// - `ioctl/ia32`, as reports name a call of another ABI, selects that one alone.
///
/// # Errors
/// When the text is neither; the error names the nearest call.
pub fn parse(text: &str) -> Result<Selector, UnknownSyscall> {
    let (name, only) = match text.rsplit_once('/') {
        Some((name, table)) => (name, ABIS.into_iter().find(|abi| abi.name() == table)),
        None => (text, None),
    };
    let mut selector = named(if only.is_some() { name } else { text })?;
    selector
        .keys
        .retain(|(abi, _)| only.is_none_or(|only| only == *abi));
    if selector.keys.is_empty() {
        return Err(UnknownSyscall {
            text: text.into(),
            nearest: None,
        });
    }
    Ok(selector)
}

/// The same of a NAME or NR alone.
fn named(text: &str) -> Result<Selector, UnknownSyscall> {
    let keys = ABIS
        .into_iter()
        .flat_map(|abi| all(abi).map(move |(nr, name)| (abi, nr, name)))
        .filter(|(_, _, name)| *name == text)
        .map(|(abi, nr, _)| (abi, nr))
        .collect::<Vec<_>>();
    let keys = if keys.is_empty() {
        numbered(text)
    } else {
        Some(keys)
    };
    keys.map(|keys| Selector { keys })
        .ok_or_else(|| UnknownSyscall {
            text: text.into(),
            nearest: nearest(text, ABIS.into_iter().flat_map(all).map(|(_, name)| name)),
        })
}

fn numbered(text: &str) -> Option<Vec<(Abi, u32)>> {
    if text == SKIPPED {
        return Some(ABIS.into_iter().map(|abi| (abi, NO_CALL)).collect());
    }
    if let Some(digits) = text.strip_prefix(UNNAMED) {
        let nr = u32::try_from(number(&format!("0x{digits}"))?).ok()?;
        return Some(ABIS.into_iter().map(|abi| (abi, nr)).collect());
    }
    let nr = u32::try_from(number(text)?).ok()?;
    Some(vec![if nr & X32_BIT == 0 {
        (Abi::X86_64, nr)
    } else {
        (Abi::X32, nr & !X32_BIT)
    }])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Check that a call can be selected in one ABI alone, in the words of a report.
    #[test]
    fn one_abi_alone() {
        let keys = |text: &str| {
            parse(text)
                .map(|selector| selector.keys)
                .unwrap_or_default()
        };
        assert_eq!(keys("ioctl/ia32"), [(Abi::Ia32, 54)]);
        assert_eq!(keys("ioctl/x86_64"), [(Abi::X86_64, 16)]);
        assert_eq!(keys("syscall_0x1ff/x32"), [(Abi::X32, 0x1ff)]);
        assert!(parse("socketcall/x86_64").is_err() && parse("ioctl/arm").is_err());
        for abi in ABIS {
            let call = describe(abi, 3);
            let selector = parse(&exactly(&call)).unwrap();
            assert_eq!(selector.keys, [(abi, 3)]);
        }
    }

    /// Check that the same number means another call in another ABI.
    #[test]
    fn each_abi_has_its_own_numbers() {
        assert_eq!(name(Abi::X86_64, 16), Some("ioctl"));
        assert_eq!(name(Abi::Ia32, 54), Some("ioctl"));
        assert_eq!(name(Abi::X32, 514), Some("ioctl"));
        assert_eq!(name(Abi::X32, 513), Some("rt_sigreturn"));
        assert_eq!(name(Abi::X32, 520), Some("execve"));
        assert_eq!(name(Abi::X32, 16), None);
        assert_eq!(name(Abi::X86_64, 514), None);
        assert_eq!(name(Abi::Ia32, 102), Some("socketcall"));
        assert_eq!(name(Abi::Ia32, 240), Some("futex"));
    }

    /// Check that the tables reach the calls that kernels from 6.17 on added.
    #[test]
    fn new_calls_are_there() {
        for (nr, call) in [
            (467, "open_tree_attr"),
            (468, "file_getattr"),
            (470, "listns"),
        ] {
            for abi in ABIS {
                assert_eq!(name(abi, nr), Some(call), "{abi:?}");
            }
        }
    }

    /// Check that every table is strictly sorted, which the look-up relies on.
    #[test]
    fn tables_are_sorted() {
        for abi in ABIS {
            assert!(table(abi).is_sorted_by(|a, b| a.0 < b.0), "{abi:?}");
        }
    }

    /// Check that a number without a name is still described, and that the description selects it.
    #[test]
    fn unnamed_numbers() {
        let call = describe(Abi::Ia32, 0x1ff);
        assert_eq!(call.name, "syscall_0x1ff");
        assert!(parse(&call.name).unwrap().matches(Abi::Ia32, 0x1ff));
        assert_eq!(
            describe(Abi::X86_64, 0x7fff_ffff).name,
            "syscall_0x7fffffff"
        );
    }

    /// Check that -1 is the number of no call, in whichever table it seems to stand, and can be selected.
    #[test]
    fn no_call() {
        for (abi, told) in [(Abi::X32, Abi::X86_64), (Abi::Ia32, Abi::Ia32)] {
            let call = describe(abi, 0xbfff_ffff);
            assert_eq!((call.abi, call.name.as_str()), (told, "skipped"));
            assert!(is_skipped(&call) && !is_skipped(&describe(abi, 3)));
            assert!(parse(&exactly(&call)).unwrap().matches(told, call.nr));
        }
    }

    /// Check that a name selects the call in every ABI and a number in one.
    #[test]
    fn names_and_numbers_select() {
        let ioctl = parse("ioctl").unwrap();
        assert_eq!(
            ioctl.keys(),
            [(Abi::X86_64, 16), (Abi::Ia32, 54), (Abi::X32, 514)]
        );
        assert!(ioctl.matches(Abi::Ia32, 54));
        assert!(!ioctl.matches(Abi::X86_64, 54));
        assert_eq!(parse("16").unwrap().keys(), [(Abi::X86_64, 16)]);
        assert_eq!(parse("0x10").unwrap().keys(), [(Abi::X86_64, 16)]);
        assert_eq!(parse("0x40000202").unwrap().keys(), [(Abi::X32, 514)]);
        assert_eq!(parse("fcntl64").unwrap().keys(), [(Abi::Ia32, 221)]);
    }

    /// Check that an unknown name is answered with the nearest one.
    #[test]
    fn unknown_names_get_a_hint() {
        let message = |text| parse(text).unwrap_err().to_string();
        assert_eq!(
            message("ioctll"),
            "unknown system call 'ioctll': did you mean 'ioctl'?"
        );
        assert!(message("0x1ffffffff").contains("number"));
        assert!(!message("\x1b[2J").contains('\x1b'));
    }

    proptest! {
        /// Check that no input makes the parser panic, and that what it selects it matches.
        #[test]
        fn any_text(text in "\\PC*|(syscall_)?(0x)?[0-9a-f]{0,12}") {
            if let Ok(selector) = parse(&text) {
                for (abi, nr) in selector.keys() {
                    prop_assert!(selector.matches(*abi, *nr));
                }
            }
        }

        /// Check that each call can be selected by the name it is described with.
        #[test]
        fn described_names_select(abi in 0usize..3, nr in 0u32..600) {
            let abi = ABIS[abi];
            prop_assert!(parse(&describe(abi, nr).name).unwrap().matches(abi, nr));
        }
    }
}
