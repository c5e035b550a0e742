//! Debian packages through apt's signed indexes, with a configuration of our own.
//!
//! Each suite has a private apt: its own source list, lists, and an *empty* package state, so
//! that apt resolves whole closures as for a machine with nothing on it. The archive's address is
//! the machine's own, asked of its apt: a company mirror works, and no address stands here.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, Result, bail};

use super::{
    cache::{Cache, digest},
    say,
};

/// When indexes are fetched anew.
const STALE: Duration = Duration::from_secs(6 * 3600);

/// The keys of Debian's archive, from package debian-archive-keyring.
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// One suite of Debian's, with its updates, security updates and backports.
#[derive(Debug)]
pub(crate) struct Apt {
    suite: String,
    config: PathBuf,
}

impl Apt {
    /// Sets up a suite and gets its indexes. Call with the cache's lock held.
    pub(crate) fn open(cache: &Cache, suite: &str) -> Result<Self> {
        let dir = cache.path(format!("apt/{suite}"));
        for inside in ["lists/partial", "cache/archives/partial", "etc"] {
            fs::create_dir_all(dir.join(inside))?;
        }
        fs::write(dir.join("status"), "")?;
        let sources = sources(suite)?;
        fs::write(dir.join("sources.list"), &sources)?;
        let config = dir.join("apt.conf");
        fs::write(&config, configuration(&dir))?;
        let apt = Self {
            suite: suite.to_owned(),
            config,
        };
        // Indexes name packages that the archive drops after a while: old ones only mislead.
        let stamp = dir.join(format!("fetched-{}", digest(&[sources.as_bytes()])));
        let age = fs::metadata(&stamp).and_then(|data| data.modified());
        let fresh = age.is_ok_and(|at| at.elapsed().is_ok_and(|age| age < STALE));
        if !fresh {
            apt.update()?;
            fs::write(stamp, "")?;
        }
        Ok(apt)
    }

    /// Gets the suite's indexes anew.
    fn update(&self) -> Result<()> {
        let mut command = self.command("apt-get");
        command.args(["update", "--error-on=any"]);
        say::step(&format!("apt indexes of {}", self.suite), || {
            run(&mut command)
        })
        .map(drop)
    }

    /// All package names that start with `prefix`.
    pub(crate) fn names(&self, prefix: &str) -> Result<Vec<String>> {
        let text = run(self.command("apt-cache").args(["pkgnames", prefix]))?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    /// A package's newest record: its version and what it depends on, by name.
    pub(crate) fn show(&self, package: &str) -> Result<Record> {
        let text = run(self
            .command("apt-cache")
            .args(["show", "--no-all-versions", package]))?;
        let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name));
        let depends = field("Depends: ").unwrap_or_default();
        Ok(Record {
            version: field("Version: ")
                .with_context(|| format!("apt knows no version of {package}"))?
                .to_owned(),
            depends: depends
                .split([',', '|'])
                .filter_map(|one| one.split_whitespace().next().map(str::to_owned))
                .collect(),
        })
    }

    /// Downloads the packages named, and nothing they depend on, into `dir`.
    pub(crate) fn download(&self, packages: &[String], dir: &Path) -> Result<()> {
        fs::create_dir_all(dir)?;
        let mut command = self.command("apt-get");
        command.arg("download").args(packages).current_dir(dir);
        let what = match packages {
            [one] => one.clone(),
            [first, rest @ ..] => format!("{first} and {} more", rest.len()),
            [] => return Ok(()),
        };
        say::step(&format!("fetching {what}"), || run(&mut command)).map(drop)
    }

    /// Downloads the packages named and all they depend on into `dir`, from `release` (such as
    /// `bookworm-backports`) where that is given.
    pub(crate) fn download_closure(
        &self,
        packages: &[String],
        release: Option<&str>,
        dir: &Path,
    ) -> Result<()> {
        fs::create_dir_all(dir.join("partial"))?;
        let mut command = self.command("apt-get");
        command
            .args(["install", "--download-only", "--yes", "-o"])
            .arg(format!("Dir::Cache::Archives={}", dir.display()));
        if let Some(release) = release {
            command.args(["--target-release", release]);
        }
        command.args(packages);
        let what = packages.first().map_or("nothing", String::as_str);
        say::step(&format!("fetching {what} and what it needs"), || {
            run(&mut command)
        })
        .map(drop)
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .arg("--config-file")
            .arg(&self.config)
            .env("LC_ALL", "C")
            .env("DEBIAN_FRONTEND", "noninteractive");
        command
    }
}

/// What apt says about one version of a package.
#[derive(Debug)]
pub(crate) struct Record {
    /// The version, in Debian's form.
    pub(crate) version: String,
    /// The names it depends on; alternatives stand beside each other.
    pub(crate) depends: Vec<String>,
}

/// The source list of a suite, at the machine's own mirror.
fn sources(suite: &str) -> Result<String> {
    let text = run(Command::new("apt-get").args([
        "indextargets",
        "--format",
        "$(REPO_URI)|$(ORIGIN)|$(LABEL)|$(CREATED_BY)",
    ]))
    .context("the rig needs a Debian machine with apt")?;
    let address = |label: &str| {
        text.lines().find_map(|line| {
            let mut fields = line.split('|');
            let uri = fields.next()?;
            (fields.eq(["Debian", label, "Packages"])).then_some(uri)
        })
    };
    let main = address("Debian").context(
        "apt on this machine knows no Debian archive: add one to its sources and run `apt-get update`",
    )?;
    let mut list = String::new();
    let mut add = |uri: &str, release: &str| {
        let _ = writeln!(list, "deb [signed-by={KEYRING}] {uri} {release} main");
    };
    add(main, suite);
    if suite != "bullseye" {
        // bullseye has left the mirrors' updates and backports.
        add(main, &format!("{suite}-updates"));
        add(main, &format!("{suite}-backports"));
    }
    match address("Debian-Security") {
        Some(uri) => add(uri, &format!("{suite}-security")),
        None => eprintln!(
            "xtask: apt knows no Debian-Security archive: {suite} without its security updates"
        ),
    }
    Ok(list)
}

fn configuration(dir: &Path) -> String {
    let dir = dir.display();
    format!(
        "Dir::Etc \"{dir}/etc\";\n\
         Dir::Etc::SourceList \"{dir}/sources.list\";\n\
         Dir::Etc::SourceParts \"-\";\n\
         Dir::State \"{dir}\";\n\
         Dir::State::Lists \"{dir}/lists\";\n\
         Dir::State::Status \"{dir}/status\";\n\
         Dir::Cache \"{dir}/cache\";\n\
         APT::Architecture \"amd64\";\n\
         APT::Architectures \"amd64\";\n\
         APT::Install-Recommends \"false\";\n\
         APT::Sandbox::User \"root\";\n\
         Acquire::Languages \"none\";\n\
         Acquire::Retries \"3\";\n"
    )
}

/// Runs a command to its end; its stdout, or an error with the lines of what it said
/// that tell why.
pub(crate) fn run(command: &mut Command) -> Result<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .with_context(|| format!("cannot run {program}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = if said.trim().is_empty() {
            String::from_utf8_lossy(&output.stdout)
        } else {
            said
        };
        bail!("{program} failed ({}):\n{}", output.status, telling(&said));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Some lines of what a failed command said: from a compiler's first error on, else the last.
fn telling(said: &str) -> String {
    const LINES: usize = 15;
    let lines: Vec<&str> = said.lines().collect();
    let error = lines.iter().position(|line| line.contains(" error: "));
    let start = error.unwrap_or(lines.len().saturating_sub(LINES));
    let some: Vec<&str> = lines.into_iter().skip(start).take(LINES).collect();
    some.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a compiler's first error is there however much it says after it, and the last
    /// line where there is none.
    #[test]
    fn the_first_error_tells() {
        let notes = "note\n".repeat(40);
        let said = format!("  CC a.o\na.c:1:2: error: 'x' undeclared\n{notes}make: Error 2");
        assert!(telling(&said).starts_with("a.c:1:2: error: "), "{said}");
        assert!(telling(&format!("{notes}E: no such package")).ends_with("\nE: no such package"));
        assert_eq!(telling("alone"), "alone");
    }
}
