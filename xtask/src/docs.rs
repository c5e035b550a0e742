//! `cargo xtask docs`: the transcripts of the documents. A block below a mark is what a run printed,
//! on Debian's kernel 6.1 in a guest; `--record` runs all of them again.

mod marks;

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result};
use clap::Args;
use preemptleak_tests::protocol::{Ending, Job};

use crate::rig::{self, Cache, Catalogue, Guest, Piece, VmError, VmOptions};
use marks::{Mark, Page};

/// How long one command may take: `locate` switches recording on and off for all functions.
const LIMIT_MS: u64 = 120_000;

/// Check that the transcripts of the documents are marked, or make them again in a guest
#[derive(Args, Debug)]
pub(crate) struct Docs {
    /// Boot a guest, run what the marks say, and write what it printed below them
    #[arg(long)]
    record: bool,
    /// Only this page; repeatable: README.md, docs/known.md
    #[arg(long, value_name = "FILE")]
    page: Vec<String>,
}

impl Docs {
    /// Checks, and records when asked to; success when all marks are well-formed.
    pub(crate) fn run(self) -> Result<ExitCode> {
        let Self { record, page } = self;
        let mut pages = Vec::new();
        let mut failed = false;
        for name in names()? {
            if !page.is_empty() && !page.contains(&name) {
                continue;
            }
            let text = fs::read_to_string(rig::workspace().join(&name))?;
            match Page::parse(&text) {
                Ok(parsed) => pages.push((name, parsed)),
                Err(complaints) => {
                    failed = true;
                    for complaint in complaints {
                        eprintln!("xtask: {name}:{complaint}");
                    }
                }
            }
        }
        if failed {
            return Ok(ExitCode::FAILURE);
        }
        anyhow::ensure!(!pages.is_empty(), "no such page: {}", page.join(", "));
        if record {
            write(pages)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The documents that may have transcripts.
fn names() -> Result<Vec<String>> {
    let mut names = vec!["README.md".to_owned()];
    let mut pages: Vec<PathBuf> = fs::read_dir(rig::workspace().join("docs"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    pages.sort();
    for page in pages {
        if page.extension().is_some_and(|extension| extension == "md") {
            let name = page.file_name().unwrap_or_default();
            names.push(format!("docs/{}", name.display()));
        }
    }
    Ok(names)
}

/// Runs the commands of all pages in one guest, page after page, each in a folder of its own, and
/// writes the pages.
fn write(pages: Vec<(String, Page)>) -> Result<()> {
    let cache = Cache::open()?;
    let catalogue = Catalogue::read()?;
    let options = VmOptions::default();
    let console = cache.console(&options.kernel)?;
    let mut guest = Guest::boot(&cache, &catalogue, &options, &console)
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    for (number, (name, page)) in pages.into_iter().enumerate() {
        let folder = format!("/tmp/page-{number}");
        let text = page.record(|mark| {
            eprintln!("xtask: {name}: {mark:?}");
            let printed = match mark {
                Mark::Do(command) | Mark::Run(command) => in_guest(&mut guest, &folder, command),
                Mark::Dies(command) => last_words(&cache, &catalogue, command),
                Mark::ByHand(_) => Ok(String::new()),
            };
            printed.with_context(|| format!("{name}: {mark:?}"))
        })?;
        fs::write(rig::workspace().join(&name), text)?;
    }
    Ok(())
}

/// What a command of the shell prints, as a terminal shows it.
fn in_guest(guest: &mut Guest, folder: &str, command: &str) -> Result<String> {
    let script = format!("mkdir -p {folder} && cd {folder} && {{ {command}\n}} 2>&1");
    let mut out = Vec::new();
    let ending = guest
        .run(&shell(&script), |piece| {
            if let Piece::Stdout(bytes) = piece {
                out.extend_from_slice(bytes);
            }
            Ok(())
        })
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    let text = String::from_utf8(out)?;
    // Any other status is one that preemptleak gives.
    let ended = matches!(ending, Ending::Exited(status) if status != 2 && status < 126);
    anyhow::ensure!(ended, "{ending:?}: {text}");
    Ok(text)
}

/// What of a dying kernel's console is shown: the rest is its state.
const LAST_WORDS: [&str; 4] = [
    "BUG: ",
    "Kernel panic",
    "Dumping ftrace buffer",
    "preemptleak: ",
];

/// What the console of a guest says that dies of this command.
fn last_words(cache: &Cache, catalogue: &Catalogue, command: &str) -> Result<String> {
    let options = VmOptions {
        append: vec!["panic_on_warn=1".to_owned()],
        // So that nothing of user space runs any more.
        smp: 1,
        ..VmOptions::default()
    };
    let console = cache.console(&options.kernel)?;
    let mut guest = Guest::boot(cache, catalogue, &options, &console)
        .map_err(|error| anyhow::anyhow!("{error}"))?;
    match guest.run(&shell(command), |_| Ok(())) {
        Err(VmError::Crashed(..)) => {}
        Err(error) => anyhow::bail!("{error}"),
        Ok(ending) => anyhow::bail!("the kernel survived: {ending:?}"),
    }
    let told = fs::read(&console)?;
    let told = String::from_utf8_lossy(&told);
    let stamped = |line: &str| line.starts_with('[') && line.contains("] ");
    let kept = told
        .lines()
        .filter(|line| LAST_WORDS.iter().any(|words| line.contains(words)))
        .map(|line| match line.split_once("] ") {
            Some((_, words)) if stamped(line) => words,
            _ => line,
        });
    Ok(kept.collect::<Vec<_>>().join("\n"))
}

/// A job for the shell, which no tick disturbs: one at the wrong moment would be the end of the guest.
fn shell(script: &str) -> Job {
    Job {
        args: ["leak", "--undisturbed", "sh", "-c", script]
            .map(str::to_owned)
            .into(),
        timeout_ms: LIMIT_MS,
        ..Job::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that every transcript of the documents is marked, and every mark well-formed.
    #[test]
    fn transcripts_are_marked() {
        let mut runs = 0;
        for name in names().unwrap() {
            let text = fs::read_to_string(rig::workspace().join(&name)).unwrap();
            let page = Page::parse(&text).unwrap_or_else(|told| panic!("{name}: {told:#?}"));
            runs += page.runs();
        }
        assert!(runs >= 8, "{runs}");
    }
}
