//! Judging a shell script that ran in the guest: how it must end, and what it must say.

use preemptleak_tests::protocol::Ending;

use super::{CANNOT_RUN, NO_LEAKY, Outcome, Ran};

/// What a script must end with and say, on stdout or stderr.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    /// The exit status.
    pub(super) status: i32,
    /// All of this is said.
    pub(super) says: &'a [&'a str],
    /// None of this is said.
    pub(super) never_says: &'a [&'a str],
}

impl Wanted<'_> {
    /// Compares. Status 77 is a skip: automake's number for a test that cannot run. A line `skip: ...` on
    /// stderr says why.
    pub(super) fn judge(self, ran: &Ran) -> Outcome {
        let Self {
            status,
            says,
            never_says,
        } = self;
        let Ran {
            ending,
            stdout,
            stderr,
            ..
        } = ran;
        let all = format!("{stdout}\n{stderr}");
        if all.contains("exited with status 77") {
            return Outcome::Skip(NO_LEAKY.to_owned());
        }
        if *ending == Ending::Exited(CANNOT_RUN) {
            let told = stderr.lines().find_map(|line| line.strip_prefix("skip: "));
            let why = match told {
                Some(why) => why,
                None if ran.cannot_run() => NO_LEAKY,
                None => "this kernel has no lockdown",
            };
            return Outcome::Skip(why.to_owned());
        }
        if *ending != Ending::Exited(status) {
            return Outcome::Fail(format!("{ending:?} and not {status}: {all}"));
        }
        if let Some(missing) = says.iter().find(|words| !all.contains(**words)) {
            return Outcome::Fail(format!("{missing:?} is not in: {all}"));
        }
        match never_says.iter().find(|words| all.contains(**words)) {
            Some(words) => Outcome::Fail(format!("{words:?} is in: {all:?}")),
            None => Outcome::Pass,
        }
    }
}
