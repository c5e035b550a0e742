//! The .deb, installed by Debian's dpkg in a guest: what is installed must find a leak.

use std::path::Path;

use preemptleak_tests::protocol::Ending;

use super::{Case, Outcome, run_all, sh};
use crate::rig::{Cache, Catalogue, VmOptions, dpkg};

/// Where the package is in the guest.
const PACKAGE: &str = "/tmp/preemptleak.deb";

/// What every case begins with. A case that follows the death of a guest must find it done. By its
/// path: the shell is busybox, which has a dpkg of its own and prefers that.
const INSTALL: &str = "mkdir -p /var/lib/dpkg/info /var/lib/dpkg/updates; \
                       : >>/var/lib/dpkg/status; \
                       /bin/dpkg --status preemptleak >/dev/null 2>&1 || \
                       /bin/dpkg --install /tmp/preemptleak.deb || exit 77; ";

/// A name, a script, the status it must end with, and what it must say.
type Expected = (&'static str, &'static str, i32, &'static [&'static str]);

const CASES: &[Expected] = &[
    (
        "dpkg installs it, whole",
        "/bin/dpkg --verify preemptleak && /bin/dpkg --listfiles preemptleak && \
         /bin/dpkg --status preemptleak",
        0,
        &[
            "Status: install ok installed",
            "/usr/bin/preemptleak\n",
            "/usr/share/man/man1/preemptleak-trace.1.gz",
            "/usr/share/bash-completion/completions/preemptleak\n",
            "/usr/share/zsh/vendor-completions/_preemptleak",
            "/usr/share/fish/vendor_completions.d/preemptleak.fish",
            "/usr/share/doc/preemptleak/copyright",
            "/usr/share/doc/preemptleak/docs/ci/kselftest/preemptleak.sh",
        ],
    ),
    (
        "what is installed can trace",
        "/usr/bin/preemptleak check",
        0,
        &["this kernel can be traced"],
    ),
    (
        "what is installed names a leak",
        "/usr/bin/preemptleak trace -- leak preempt-disable",
        1,
        &["+1 preempt  leak", "verdict: 1 leak"],
    ),
    (
        "what is installed finds nothing in a healthy command",
        "/usr/bin/preemptleak trace -- leak balanced",
        0,
        &["verdict: clean"],
    ),
    (
        "dpkg removes it, whole",
        "/bin/dpkg --purge preemptleak || exit 1; left=$(find /usr /var -name '*preemptleak*'); \
         echo \"left: $left.\"; test -z \"$left\"",
        0,
        &["left: ."],
    ),
];

/// Runs the cases in one guest, of the story's kernel.
pub(crate) fn installed(
    cache: &Cache,
    catalogue: &Catalogue,
    deb: &Path,
) -> anyhow::Result<Vec<(String, Outcome)>> {
    let mut add = dpkg(cache)?;
    add.push((deb.to_owned(), PACKAGE.to_owned()));
    let options = VmOptions {
        add,
        ..VmOptions::default()
    };
    let cases = CASES.iter().map(case).collect();
    run_all(cache, catalogue, &options, cases, |_, _, _| {})
}

fn case(&(name, script, status, says): &Expected) -> Case {
    Case::new(name, move |guest| {
        let ran = sh(guest, &format!("{INSTALL}{script}"))?;
        let told = format!("{}\n{}", ran.stdout, ran.stderr);
        let missing = says.iter().find(|words| !told.contains(**words));
        Ok(match (ran.ending == Ending::Exited(status), missing) {
            (true, None) => Outcome::Pass,
            (false, _) => Outcome::Fail(format!("{:?}, not {status}: {told}", ran.ending)),
            (true, Some(words)) => Outcome::Fail(format!("does not say {words:?}: {told}")),
        })
    })
}
