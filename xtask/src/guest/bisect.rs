//! A real `git bisect run`, with nothing but the line that docs/bisect.md tells the user.
//!
//! The history is that of a small driver (`tests/modules/tally/*.patch`). One commit forgets a
//! `put_cpu_var()`. The one that git tries first does not build.

use std::{
    env, fs,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::Outcome;
use crate::rig::{self, Cache, workspace};

/// The commit that leaks, by the start of its subject.
const BAD: &str = "tally: count the bytes";

/// The commit that does not build, half way between good and bad: git begins with it.
const BROKEN: &str = "tally: make room";

/// What xtask gets in each step. The driver's test, `cat`, succeeds all along.
const STEP: [&str; 12] = [
    "vm",
    "--bisect",
    "--kernel",
    "6.1",
    "--module",
    ".",
    "--",
    "preemptleak",
    "trace",
    "--",
    "cat",
    "/dev/tally",
];

/// What the tracer says of a revision that leaks.
const LEAK: &str = "verdict: 1 leak: cat read +1 preempt";

/// Lets git find the commit that leaks.
pub(crate) fn bisect(cache: &Cache) -> Result<Outcome> {
    // Each step does it, too; what fails here is no business of git's.
    rig::build()?;
    let folder = tempfile::Builder::new().prefix("bisect-").tempdir()?;
    let repository = Repository::new(folder.path())?;
    let [good, broken, bad, head] = repository.commits()?;
    repository.git(&["bisect", "start", &head, &good])?;
    let step = env::current_exe().context("cannot tell where xtask is")?;
    let step = step.to_str().context("xtask is in a strange folder")?;
    let run = [&["bisect", "run", step], STEP.as_slice()].concat();
    let (success, told) = repository.run(&run)?;
    let log = repository.git(&["bisect", "log"])?;
    // Beside the consoles: who reads the guide may want to see all of it.
    let transcript = cache.console("bisect")?;
    fs::write(&transcript, format!("{told}\n{log}"))?;
    eprintln!("xtask: transcript: {}", transcript.display());
    Ok(match judge(success, &told, &log, &broken, &bad) {
        Ok(()) => Outcome::Pass,
        Err(why) => Outcome::Fail(format!("{why}:\n{told}\n{log}")),
    })
}

/// What is wrong with a bisect that should have skipped one commit and found the other.
fn judge(success: bool, told: &str, log: &str, broken: &str, bad: &str) -> Result<(), String> {
    let check = |is, what: &str| if is { Ok(()) } else { Err(what.to_owned()) };
    let count = |text: &str, words: &str| text.lines().filter(|l| l.starts_with(words)).count();
    check(success, "git bisect run failed")?;
    let found = told.contains(&format!("{bad} is the first bad commit"));
    check(found, "git did not name the commit that leaks")?;
    let skipped = count(log, &format!("git bisect skip {broken}"));
    check(
        skipped == 1,
        "the commit that does not build was not skipped",
    )?;
    check(count(log, "git bisect skip") == 1, "others were skipped")?;
    // What it was told to start with is in the line of git bisect start.
    let good = count(log, "git bisect good ");
    let bad = count(log, "git bisect bad ");
    check(
        good > 0 && good == count(told, "verdict: clean: "),
        "a good revision was not clean",
    )?;
    check(
        bad > 0 && bad == count(told, LEAK),
        "a bad revision did not leak",
    )
}

/// The history, in a folder of its own.
struct Repository<'a> {
    folder: &'a Path,
}

impl<'a> Repository<'a> {
    /// Makes it from the patches.
    fn new(folder: &'a Path) -> Result<Self> {
        let repository = Self { folder };
        repository.git(&["init", "--quiet", "--template="])?;
        let mut patches = Vec::new();
        for entry in fs::read_dir(workspace().join("tests/modules/tally"))? {
            patches.push(entry?.path());
        }
        patches.sort();
        let mut am = repository.command();
        am.args(["am", "--quiet", "--committer-date-is-author-date"]);
        succeed(am.args(&patches))?;
        Ok(repository)
    }

    /// The oldest commit, the one that does not build, the one that leaks, and the newest.
    fn commits(&self) -> Result<[String; 4]> {
        let log = self.git(&["log", "--format=%H %s"])?;
        let by_subject = |start: &str| {
            let mut all = log.lines().filter_map(|line| line.split_once(' '));
            let found = all.find(|(_, subject)| subject.starts_with(start));
            found.with_context(|| format!("the history has no {start:?}"))
        };
        let last = log.lines().last().context("the history is empty")?;
        let [first, last] = [&*log, last].map(|line| line.split(' ').next().unwrap_or(line));
        let [broken, bad] = [by_subject(BROKEN)?.0, by_subject(BAD)?.0];
        Ok([last, broken, bad, first].map(str::to_owned))
    }

    /// Runs git; its stdout.
    fn git(&self, args: &[&str]) -> Result<String> {
        succeed(self.command().args(args))
    }

    /// Runs git; whether it succeeded, and all that it and what it runs wrote.
    fn run(&self, args: &[&str]) -> Result<(bool, String)> {
        let path = self.folder.join(".git/transcript");
        let file = fs::File::create(&path)?;
        let mut command = self.command();
        command.args(args).stdout(file.try_clone()?).stderr(file);
        let status = command.status().context("cannot run git")?;
        Ok((status.success(), fs::read_to_string(path)?))
    }

    /// git as if nobody had ever set anything.
    fn command(&self) -> Command {
        let mut command = Command::new("git");
        for (name, _) in env::vars_os() {
            if name.as_encoded_bytes().starts_with(b"GIT_") {
                command.env_remove(name);
            }
        }
        command
            .current_dir(self.folder)
            .stdin(Stdio::null())
            .env("LC_ALL", "C")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_COMMITTER_NAME", "bisect test")
            .env("GIT_COMMITTER_EMAIL", "bisect@example.invalid");
        command
    }
}

fn succeed(command: &mut Command) -> Result<String> {
    let output = command.output().context("cannot run git")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "git failed ({}): {}",
        output.status,
        said.trim()
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "git bisect start 'h' 'g'\n# skip: [2] x\ngit bisect skip 2\n\
        git bisect good 1\ngit bisect bad 3\n# first bad commit: [3] y\n";
    const TOLD: &str = "verdict: clean: 9 system calls, no leak\n\
        verdict: 1 leak: cat read +1 preempt\n3 is the first bad commit\n";

    /// Check that a bisect is right only with this commit found, that one skipped, and a verdict
    /// of the tracer behind each of git's.
    #[test]
    fn verdicts_are_compared_with_gits() {
        let judge = |told: &str, log: &str| judge(true, told, log, "2", "3");
        assert_eq!(judge(TOLD, LOG), Ok(()));
        assert!(super::judge(false, TOLD, LOG, "2", "3").is_err());
        for (from, to) in [("3 is", "4 is"), ("clean", "unknown"), ("read", "ioctl")] {
            assert!(judge(&TOLD.replace(from, to), LOG).is_err(), "{from}");
        }
        for (from, to) in [
            ("skip 2", "skip 1"),
            ("good 1", "skip 1"),
            ("bad 3", "good 3"),
        ] {
            assert!(judge(TOLD, &LOG.replace(from, to)).is_err(), "{from}");
        }
    }

    /// Check that the guide has the line that the test runs.
    #[test]
    fn the_guide_has_the_tested_line() {
        let path = workspace().join("docs/bisect.md");
        let guide = fs::read_to_string(path).unwrap();
        let step = STEP.join(" ");
        let line = format!("git bisect run xtask {step}\n");
        assert!(guide.contains(&line), "{line}");
    }
}
