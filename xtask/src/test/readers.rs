//! Other people's readers on what we write: a run of each kind, in each format, given to what reads it on
//! a rig. What they say is the table of docs/formats.md; another table is a failure.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::{
    count::Counts,
    step::{Done, step},
};
use crate::{
    release,
    rig::{self, Cache, kunit, workspace},
};

/// The unit test that writes the samples, and where it is told to.
const TEST: &str = "report::readers";
const PLACE: &str = "PREEMPTLEAK_SAMPLES";

/// What is installed, by its ordinary client, and the version whose words stand in the table.
const PYPI: [&str; 3] = ["junitparser==5.0.3", "junit2html==31.1.4", "kcidb-io==141"];
const NPM: &str = "tap-parser@18.3.4";

/// The releases whose kunit.py reads.
const LINES: [&str; 2] = ["6.1", "7.3"];

/// The table, between these.
const PAGE: &str = "docs/formats.md";
const BEGIN: &str = "<!-- readers -->\n";
const END: &str = "<!-- /readers -->\n";
const HEAD: &str = "| reader | version | clean | leak | only known ones | nobody can tell | could not start |\n\
                    | --- | --- | --- | --- | --- | --- | --- |\n";

const SCRIPT: &str = include_str!("readers/read.py");

/// Runs them; `record` writes the table. Skipped where they cannot be had.
pub(super) fn run(record: bool) -> Done {
    step("readers", || {
        let tools = match Tools::prepare() {
            Ok(tools) => tools,
            Err(error) => {
                eprintln!("xtask: skipped: the readers cannot be fetched: {error:#}");
                return Counts::SKIPPED;
            }
        };
        match tools.table().and_then(|table| compare(&table, record)) {
            Ok(()) => Counts::PASSED,
            Err(error) => {
                eprintln!("xtask: readers: {error:#}");
                Counts::FAILED
            }
        }
    })
}

/// The readers, under `target/`.
struct Tools {
    python: PathBuf,
    tap_parser: PathBuf,
    /// Release and `kunit.py`.
    kunits: Vec<(String, PathBuf)>,
}

impl Tools {
    fn prepare() -> Result<Self> {
        let folder = release::target_dir(&workspace()).join("readers");
        let wanted = format!("{} {NPM}\n", PYPI.join(" "));
        let stamp = folder.join("versions");
        if fs::read_to_string(&stamp).ok().as_deref() != Some(&wanted) {
            rig::step("fetching readers of JUnit, TAP and KCIDB", || {
                fetch(&folder)
            })?;
            fs::write(&stamp, wanted)?;
        }
        let cache = Cache::open()?;
        let _lock = cache.lock()?;
        let kunits = LINES.iter().map(|line| kunit(&cache, line));
        Ok(Self {
            python: folder.join("pypi/bin/python"),
            tap_parser: folder.join("npm/node_modules/.bin/tap-parser"),
            kunits: kunits.collect::<Result<_>>()?,
        })
    }

    fn table(&self) -> Result<String> {
        let samples = tempfile::tempdir().context("cannot make a folder")?;
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut write = Command::new(cargo);
        write
            .args([
                "test",
                "--quiet",
                "--locked",
                "--package",
                "preemptleak",
                "--lib",
                TEST,
            ])
            .current_dir(workspace())
            .env(PLACE, samples.path());
        said(&mut write)?;
        let script = samples.path().join("read.py");
        fs::write(&script, SCRIPT)?;
        let mut read = Command::new(&self.python);
        read.arg(script).arg(samples.path()).arg(&self.tap_parser);
        for (release, program) in &self.kunits {
            read.arg(format!("{release}={}", program.display()));
        }
        Ok(format!("{HEAD}{}", said(&mut read)?))
    }
}

fn fetch(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder.join("npm"))?;
    let venv = folder.join("pypi");
    said(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
    let mut pip = Command::new(venv.join("bin/pip"));
    said(
        pip.args(["install", "--quiet", "--disable-pip-version-check"])
            .args(PYPI),
    )?;
    let mut npm = Command::new("npm");
    npm.args([
        "install",
        "--silent",
        "--no-audit",
        "--no-fund",
        "--no-save",
        NPM,
    ]);
    said(npm.current_dir(folder.join("npm")))?;
    Ok(())
}

/// Runs a command to its end; what it said.
fn said(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run {}", command.get_program().display()))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    ensure!(
        output.status.success(),
        "{} failed:\n{text}{}",
        command.get_program().display(),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(text)
}

/// A table without its second column: Debian's kernels move on, and mostly say the same.
fn without_versions(table: &str) -> Vec<Vec<&str>> {
    let cells = table.lines().map(|row| row.split('|'));
    cells
        .map(|row| {
            let numbered = row.enumerate();
            numbered
                .filter(|(at, _)| *at != 2)
                .map(|(_, cell)| cell)
                .collect()
        })
        .collect()
}

fn compare(table: &str, record: bool) -> Result<()> {
    let path = workspace().join(PAGE);
    let page = fs::read_to_string(&path).with_context(|| format!("cannot read {PAGE}"))?;
    let (before, rest) = page.split_once(BEGIN).context("no mark of the readers")?;
    let (written, after) = rest.split_once(END).context("the mark has no end")?;
    if record {
        return Ok(fs::write(
            path,
            format!("{before}{BEGIN}{table}{END}{after}"),
        )?);
    }
    ensure!(
        without_versions(written) == without_versions(table),
        "they say something else than {PAGE} (cargo xtask test --readers --record writes it):\n{table}"
    );
    Ok(())
}
