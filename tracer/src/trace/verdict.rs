//! What a run that has ended comes to.

use crate::{
    leak::{Coverage, Row, Verdict},
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
    use crate::{kernel::syscall, leak::Class, report::samples};

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
