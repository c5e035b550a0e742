//! What the kernel says of the loaded programs themselves.

use aya::programs::ProgramFd;
use std::{fs, os::fd::AsRawFd};

/// Figures of one program, from the kernel's own account of its file descriptor
/// (`bpf_prog_show_fdinfo()` in `kernel/bpf/syscall.c`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Instructions the verifier walked through (5.16 and later).
    pub verified: Option<u64>,
    /// Runs the kernel skipped because the program was already running on that CPU (5.12).
    pub missed: u64,
}

/// Reads the figures of a program.
#[must_use]
pub(super) fn figures(fd: &ProgramFd) -> Figures {
    use std::os::fd::AsFd;
    let path = format!("/proc/self/fdinfo/{}", fd.as_fd().as_raw_fd());
    fs::read_to_string(path).map_or_else(|_| Figures::default(), |text| parse(&text))
}

fn parse(text: &str) -> Figures {
    let value = |name: &str| {
        text.lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(found, _)| *found == name)
            .and_then(|(_, value)| value.trim().parse().ok())
    };
    Figures {
        verified: value("verified_insns"),
        missed: value("recursion_misses").unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the kernel's account is understood, and an older one without these lines too.
    #[test]
    fn accounts_are_parsed() {
        let text = "pos:\t0\nprog_type:\t17\nrecursion_misses:\t3\nverified_insns:\t412\n";
        assert_eq!(
            parse(text),
            Figures {
                verified: Some(412),
                missed: 3
            }
        );
        assert_eq!(parse("prog_type:\t17\n"), Figures::default());
    }
}
