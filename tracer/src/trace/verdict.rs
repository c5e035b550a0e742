//! What a run that has ended comes to: which rows of its table were asked for, what the filter may hide,
//! and the verdict.

use crate::{
    leak::{Class, Coverage, Loss, Row, Verdict},
    wanted::filter::Filter,
};

/// What of the running kernel the verdict must know.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kernel {
    /// The scheduler's resets are seen.
    pub(super) sees_resets: bool,
    /// It counts no preemption at all, and that is watched.
    pub(super) is_uncounted: bool,
}

/// Keeps the rows that were asked for. What was not, but may hide a leak that was, becomes a loss.
pub(super) fn sift(rows: &mut Vec<Row>, coverage: &mut Coverage, filter: &Filter) {
    coverage
        .losses
        .extend(displaced(rows, coverage.skipped, filter));
    rows.retain(|row| filter.matches_row(row));
}

/// Findings that the filter drops and that may be the leak of a call it lets through: where the kernel
/// skipped our program at a call's end, its leak is seen at the start of the task's next call, as
/// `outside`.
fn displaced(rows: &[Row], skipped: u64, filter: &Filter) -> Option<Loss> {
    if skipped == 0 || !filter.wants_leaks_of_calls() {
        return None;
    }
    let count = rows
        .iter()
        .filter(|row| row.class == Class::Outside)
        .filter(|row| filter.matches_task(row) && !filter.matches_row(row))
        .fold(0_u64, |sum, row| sum.saturating_add(row.count));
    (count > 0).then(|| Loss {
        kind: "outside",
        count,
        meaning: "findings between two calls that the filter left out: runs were skipped, so each may \
                  be the leak of a call that was asked for; trace without --syscall, --cmd and --class"
            .to_owned(),
    })
}

/// The answer. `rows` are those that were asked for; `strict`: blind spots count, too.
pub(super) fn verdict(
    rows: &[Row],
    coverage: &Coverage,
    filter: &Filter,
    strict: bool,
    kernel: Kernel,
) -> Verdict {
    let Kernel {
        sees_resets,
        is_uncounted,
    } = kernel;
    let is_blind = (strict && !coverage.blind_spots.is_empty())
        || (filter.wants_masked_alone() && !sees_resets);
    if rows.iter().any(Row::fails) {
        Verdict::Leaks
    } else if !coverage.losses.is_empty() || is_blind || is_uncounted {
        Verdict::Unknown
    } else {
        Verdict::Clean
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{kernel::syscall, leak::Comm, report::samples};

    const HEALTHY: Kernel = Kernel {
        sees_resets: true,
        is_uncounted: false,
    };

    /// A filter of these classes.
    fn classes(classes: &[Class]) -> Filter {
        Filter {
            classes: classes.to_vec(),
            ..Filter::default()
        }
    }

    /// A filter of this call.
    fn call(name: &str) -> Filter {
        Filter {
            syscalls: vec![syscall::parse(name).unwrap()],
            ..Filter::default()
        }
    }

    /// A finding before a `read`.
    fn outside() -> Row {
        let row = samples::rows().swap_remove(0);
        Row {
            class: Class::Outside,
            syscall: Some(syscall::describe(crate::leak::Abi::X86_64, 0)),
            cmd: None,
            count: 3,
            ..row
        }
    }

    /// What a healthy kernel's run comes to that skipped so many runs and has these rows.
    fn judge(skipped: u64, rows: &[Row], filter: &Filter) -> (Verdict, Vec<(&'static str, u64)>) {
        let mut coverage = Coverage {
            skipped,
            ..Coverage::default()
        };
        let mut rows = rows.to_vec();
        sift(&mut rows, &mut coverage, filter);
        let verdict = verdict(&rows, &coverage, filter, false, HEALTHY);
        let losses = coverage.losses.iter().map(|loss| (loss.kind, loss.count));
        (verdict, losses.collect())
    }

    /// Check that a leak which a skipped run shows as `outside` does not look like a clean run, whichever
    /// filter drops it.
    #[test]
    fn a_displaced_leak_is_a_loss() {
        let lost = (Verdict::Unknown, vec![("outside", 3)]);
        for filter in [
            call("ioctl"),
            classes(&[Class::Leak]),
            classes(&[Class::Masked, Class::Heal]),
            Filter {
                cmds: vec![crate::kernel::command::parse("SIOCBRDELBR").unwrap()],
                ..Filter::default()
            },
        ] {
            assert_eq!(judge(1, &[outside()], &filter), lost, "{filter:?}");
        }
    }

    /// Check that nothing is a loss where no run was skipped, no such finding was seen, or it was told.
    #[test]
    fn skipped_runs_alone_are_no_loss() {
        let clean = (Verdict::Clean, vec![]);
        assert_eq!(judge(0, &[outside()], &call("ioctl")), clean);
        assert_eq!(judge(1, &[], &call("ioctl")), clean);
        assert_eq!(judge(1, &[], &Filter::default()), clean);
        let told = (Verdict::Leaks, vec![]);
        assert_eq!(judge(1, &[outside()], &Filter::default()), told);
        assert_eq!(judge(1, &[outside()], &call("read")), told);
    }

    /// Check that a finding of a task that nobody asked for is none of ours, and neither is one where no
    /// leak of a call was asked for.
    #[test]
    fn others_are_not_displaced() {
        let clean = (Verdict::Clean, vec![]);
        let other = Filter {
            comms: vec!["nobody".parse().unwrap()],
            ..call("ioctl")
        };
        assert_eq!(judge(1, &[outside()], &other), clean);
        assert_eq!(judge(1, &[outside()], &classes(&[Class::Heal])), clean);
        let before_ioctl = Filter {
            classes: vec![Class::Outside],
            ..call("ioctl")
        };
        assert_eq!(judge(1, &[outside()], &before_ioctl), clean);
        let renamed = Row {
            comm: Comm(*b"another\0\0\0\0\0\0\0\0\0"),
            ..outside()
        };
        let only = Filter {
            comms: vec!["another".parse().unwrap()],
            ..call("ioctl")
        };
        assert_eq!(judge(1, &[renamed], &only).0, Verdict::Unknown);
    }

    /// Check that nobody calls a kernel clean that cannot show the only leaks that were asked for, in
    /// whatever words they were.
    #[test]
    fn masked_alone_needs_resets() {
        use Class::{Heal, Leak, Masked};
        let of = |classes: &[Class]| {
            let blind = Kernel {
                sees_resets: false,
                ..HEALTHY
            };
            let filter = self::classes(classes);
            verdict(&[], &Coverage::default(), &filter, false, blind)
        };
        for alone in [&[Masked][..], &[Masked, Masked], &[Masked, Heal]] {
            assert_eq!(of(alone), Verdict::Unknown, "{alone:?}");
        }
        for others in [&[][..], &[Masked, Leak], &[Heal]] {
            assert_eq!(of(others), Verdict::Clean, "{others:?}");
        }
    }

    /// Check what each of the rest makes of a run without and with a leak.
    #[test]
    fn verdicts() {
        let all = Filter::default();
        let blind = Coverage {
            blind_spots: vec!["x".to_owned()],
            ..Coverage::default()
        };
        let lossy = samples::lossy().coverage;
        let none = Coverage::default();
        let uncounted = Kernel {
            is_uncounted: true,
            ..HEALTHY
        };
        let of = |coverage, strict, kernel| verdict(&[], coverage, &all, strict, kernel);
        assert_eq!(of(&none, true, HEALTHY), Verdict::Clean);
        assert_eq!(of(&blind, false, HEALTHY), Verdict::Clean);
        assert_eq!(of(&blind, true, HEALTHY), Verdict::Unknown);
        assert_eq!(of(&lossy, false, HEALTHY), Verdict::Unknown);
        assert_eq!(of(&none, false, uncounted), Verdict::Unknown);
        let leak = [outside()];
        assert_eq!(
            verdict(&leak, &lossy, &all, true, uncounted),
            Verdict::Leaks
        );
        let known = samples::all_known().rows;
        assert_eq!(verdict(&known, &none, &all, false, HEALTHY), Verdict::Clean);
    }
}
