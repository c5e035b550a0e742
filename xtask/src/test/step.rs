//! A layer as it runs: what it is, what came of it, and where the time went.

use std::{
    fmt,
    mem::MaybeUninit,
    time::{Duration, Instant},
};

use super::count::Counts;

/// A layer that has run.
#[derive(Debug)]
pub(super) struct Done {
    name: &'static str,
    pub(super) counts: Counts,
    took: Duration,
    /// Processor time of all that was started and has ended meanwhile. On a busy machine it alone can be
    /// compared.
    worked: Duration,
}

/// Runs a layer, and says so.
pub(super) fn step(name: &'static str, run: impl FnOnce() -> Counts) -> Done {
    eprintln!("xtask: {name} ...");
    let (start, worked) = (Instant::now(), processor_time());
    let counts = run();
    let done = Done {
        name,
        counts,
        took: start.elapsed(),
        worked: processor_time().saturating_sub(worked),
    };
    let [took, worked] = [done.took, done.worked].map(|time| time.as_secs_f64());
    eprintln!("xtask: {name}: {counts} in {took:.1} s ({worked:.1} s of processor time)");
    done
}

/// All layers in a line: how long they took, and each of them.
pub(super) struct All<'a>(pub(super) &'a [Done]);

impl fmt::Display for All<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(all) = self;
        let took = all.iter().map(|done| done.took).sum::<Duration>();
        let worked = all.iter().map(|done| done.worked).sum::<Duration>();
        let [took, worked] = [took, worked].map(|time| {
            let seconds = time.as_secs();
            format!("{}:{:02} min", seconds / 60, seconds % 60)
        });
        write!(f, "all layers took {took} ({worked} of processor time)")?;
        let mut before = ": ";
        for Done { name, took, .. } in *all {
            write!(f, "{before}{name} {:.0} s", took.as_secs_f64())?;
            before = ", ";
        }
        Ok(())
    }
}

/// What all children that have ended took of the processors, and theirs.
fn processor_time() -> Duration {
    let mut usage = MaybeUninit::<libc::rusage>::zeroed();
    // SAFETY: it fills the struct, for which zeroes are a value, too.
    let usage = unsafe {
        libc::getrusage(libc::RUSAGE_CHILDREN, usage.as_mut_ptr());
        usage.assume_init()
    };
    [usage.ru_utime, usage.ru_stime]
        .into_iter()
        .map(|time| {
            let micros = time.tv_sec * 1_000_000 + time.tv_usec;
            Duration::from_micros(micros.unsigned_abs())
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the closing line has the sums and each layer.
    #[test]
    fn all_layers_in_a_line() {
        let done = |name, took, worked| Done {
            name,
            counts: Counts::PASSED,
            took: Duration::from_secs(took),
            worked: Duration::from_secs(worked),
        };
        let all = [done("lints", 2, 3), done("guests", 1000, 1900)];
        assert_eq!(
            All(&all).to_string(),
            "all layers took 16:42 min (31:43 min of processor time): lints 2 s, guests 1000 s"
        );
    }

    /// Check that the work of a child is seen once it has ended.
    #[test]
    fn a_childs_work_is_counted() {
        let busy = "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done";
        let done = step("a loop", || {
            let status = std::process::Command::new("sh").args(["-c", busy]).status();
            assert!(status.unwrap().success());
            Counts::PASSED
        });
        assert!(done.worked > Duration::from_millis(10), "{done:?}");
    }
}
