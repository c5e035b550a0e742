//! Fetches header packages into a private apt tree below `target/`: the machine's own apt
//! configuration is read for the mirror's address and otherwise left alone. apt checks every
//! package against the archive's signed lists.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    process::Command,
    str::FromStr,
};

use anyhow::{Context as _, Result, bail};

/// The kernel's UAPI headers.
pub(crate) const KERNEL: &str = "linux-libc-dev";
/// The C library's headers: `scsi/sg.h` and the `SOL_*` levels live only there.
pub(crate) const LIBC: &str = "libc6-dev";

/// Where headers come from, newest kernel first: (suite, package). 5.10 is the oldest kernel that
/// preemptleak supports; each suite in between is one long-lived kernel line.
const WANTED: [(&str, &str); 5] = [
    ("trixie-backports", KERNEL),
    ("trixie", KERNEL),
    ("bookworm", KERNEL),
    ("bullseye", KERNEL),
    ("trixie", LIBC),
];

const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// A package at a version; displayed as `package version`.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    pub(crate) package: String,
    pub(crate) version: String,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.package, self.version)
    }
}

impl FromStr for Origin {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let (package, version) = text
            .split_once(' ')
            .with_context(|| format!("'{text}' is not 'package version'"))?;
        Ok(Self {
            package: package.into(),
            version: version.into(),
        })
    }
}

/// The archive no longer (or not at this moment) has a package.
#[derive(Debug)]
pub(crate) struct Unobtainable(Origin);

impl fmt::Display for Unobtainable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot be had from the archive", self.0)
    }
}

impl std::error::Error for Unobtainable {}

/// A private apt tree.
pub(crate) struct Apt {
    dir: PathBuf,
}

impl Apt {
    /// Sets the tree up in `dir`.
    pub(crate) fn new(dir: &Path) -> Result<Self> {
        for part in ["lists/partial", "cache/archives/partial", "debs", "trees"] {
            fs::create_dir_all(dir.join(part))
                .with_context(|| format!("cannot create {}", dir.display()))?;
        }
        let dir = fs::canonicalize(dir)?;
        // An empty status file: nothing is installed, as far as this tree is concerned.
        fs::write(dir.join("status"), "")?;
        Ok(Self { dir })
    }

    /// The newest version of each wanted package. A suite that cannot be had is said and left
    /// out; without any of them the machine's own suite must do.
    pub(crate) fn newest(&self) -> Result<Vec<Origin>> {
        let mut origins = Vec::new();
        for (suite, package) in WANTED {
            let found = self
                .update(&[suite])
                .and_then(|()| self.madison(package, true));
            match found {
                Ok(origin) => origins.push(origin),
                Err(error) => eprintln!("codegen: {suite}: no {package}: {error:#}"),
            }
        }
        for package in [KERNEL, LIBC] {
            if !origins.iter().any(|origin| origin.package == package) {
                eprintln!("codegen: {package}: falling back to this machine's own suite");
                origins.push(self.madison(package, false)?);
            }
        }
        // Two suites may have the same version at the same time.
        let mut seen = Vec::new();
        origins.retain(|origin| {
            let text = origin.to_string();
            let new = !seen.contains(&text);
            seen.push(text);
            new
        });
        Ok(origins)
    }

    /// Downloads (unless cached) and extracts a package; gives the tree's root.
    pub(crate) fn extract(&self, origin: &Origin) -> Result<PathBuf> {
        let tree = self
            .dir
            .join("trees")
            .join(format!("{}_{}", origin.package, origin.version));
        if tree.join("usr/include").is_dir() {
            return Ok(tree);
        }
        let deb = match self.cached(origin)? {
            Some(deb) => deb,
            None => self.download(origin)?,
        };
        let partial = tree.with_extension("partial");
        if partial.exists() {
            fs::remove_dir_all(&partial)?;
        }
        output(Command::new("dpkg-deb").arg("-x").arg(&deb).arg(&partial))?;
        fs::rename(&partial, &tree)?;
        Ok(tree)
    }

    fn cached(&self, origin: &Origin) -> Result<Option<PathBuf>> {
        // apt writes a version's colon as %3a.
        let prefix = format!("{}_{}_", origin.package, origin.version.replace(':', "%3a"));
        for entry in fs::read_dir(self.dir.join("debs"))? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(&prefix) {
                return Ok(Some(entry.path()));
            }
        }
        Ok(None)
    }

    fn download(&self, origin: &Origin) -> Result<PathBuf> {
        let target = format!("{}={}", origin.package, origin.version);
        let get = |private: bool| -> Result<Option<PathBuf>> {
            let mut apt = Command::new("apt-get");
            if private {
                self.options(&mut apt);
            }
            apt.args(["-q", "download"])
                .arg(&target)
                .current_dir(self.dir.join("debs"));
            output(&mut apt)?;
            self.cached(origin)
        };
        let suites: Vec<_> = WANTED.iter().map(|(suite, _)| *suite).collect();
        let mut found = get(true).ok().flatten();
        for suite in suites {
            if found.is_some() {
                break;
            }
            found = self
                .update(&[suite])
                .and_then(|()| get(true))
                .ok()
                .flatten();
        }
        if found.is_none() {
            found = get(false).ok().flatten();
        }
        found.ok_or_else(|| Unobtainable(origin.clone()).into())
    }

    fn options(&self, apt: &mut Command) {
        let dir = self.dir.display();
        for option in [
            format!("Dir::Etc::SourceList={dir}/sources.list"),
            "Dir::Etc::SourceParts=-".into(),
            format!("Dir::State::Lists={dir}/lists"),
            format!("Dir::State::status={dir}/status"),
            format!("Dir::Cache={dir}/cache"),
            "Acquire::Languages=none".into(),
            "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false".into(),
        ] {
            apt.arg("-o").arg(option);
        }
    }

    fn update(&self, suites: &[&str]) -> Result<()> {
        let mirror = mirror()?;
        let sources: String = suites
            .iter()
            .map(|suite| format!("deb [signed-by={KEYRING}] {mirror} {suite} main\n"))
            .collect();
        fs::write(self.dir.join("sources.list"), sources)?;
        let mut apt = Command::new("apt-get");
        self.options(&mut apt);
        output(apt.args(["-q", "update", "--error-on=any"]))?;
        Ok(())
    }

    fn madison(&self, package: &str, private: bool) -> Result<Origin> {
        let mut apt = Command::new("apt-cache");
        if private {
            self.options(&mut apt);
        }
        let text = output(apt.args(["madison", package]))?;
        // ` linux-libc-dev | 7.3.4-1~bpo13+1 | MIRROR trixie-backports/main amd64 Packages`,
        // newest first.
        let version = text
            .lines()
            .filter(|line| line.ends_with("Packages"))
            .find_map(|line| line.split('|').nth(1))
            .with_context(|| format!("no version of {package}"))?;
        Ok(Origin {
            package: package.into(),
            version: version.trim().into(),
        })
    }
}

/// The mirror that this machine is configured for.
fn mirror() -> Result<String> {
    let text = output(Command::new("apt-get").args([
        "indextargets",
        "--format",
        "$(REPO_URI) $(RELEASE)",
    ]))?;
    text.lines()
        .filter_map(|line| line.split_once(' '))
        .find(|(_, release)| !release.contains('-'))
        .map(|(uri, _)| uri.to_owned())
        .context("apt is configured for no Debian mirror")
}

/// Runs a command to its end and gives its standard output.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .env("LC_ALL", "C")
        .output()
        .with_context(|| format!("cannot run {program}"))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        let last = errors.lines().rfind(|line| !line.is_empty());
        bail!("{program}: {}: {}", output.status, last.unwrap_or_default());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
