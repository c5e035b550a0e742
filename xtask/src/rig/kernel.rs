//! The kernels: which there are, and how one gets from Debian's archive to a file QEMU boots.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use preemptleak_tests::scenario::Traits;
use serde::{Deserialize, Serialize};

use super::{
    apt::Apt,
    cache::{Cache, digest, workspace},
    compile, pick, say, tree, vmlinux,
};

/// What a kernel that checks itself has.
const DEBUG: &[&str] = &[
    "CONFIG_DEBUG_PREEMPT",
    "CONFIG_DEBUG_ATOMIC_SLEEP",
    "CONFIG_PROVE_LOCKING",
];

/// One entry of `tests/kernels.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Line {
    /// Why this line is in the matrix.
    pub(crate) why: String,
    /// The values of `preempt=` it is tested with, laziest first; empty where it has no choice.
    pub(crate) modes: Vec<String>,
    /// Debian's suite.
    pub(super) suite: String,
    /// Debian's image: the package's name, with a `*` for the part that moves.
    image: Option<String>,
    /// Or the configuration, a file of `tests/`, that the rig compiles the source with.
    config: Option<String>,
    /// The package with this line's kernel source.
    pub(crate) source: Option<String>,
    /// The compiler the kernel was built with.
    pub(super) compiler: String,
}

impl Line {
    /// Whether the rig compiles this kernel itself: it takes minutes, and is only done when asked
    /// for.
    pub(crate) fn is_compiled(&self) -> bool {
        self.config.is_some()
    }
}

/// `tests/kernels.toml`.
#[derive(Debug, Deserialize)]
pub(crate) struct Catalogue {
    kernel: BTreeMap<String, Line>,
}

impl Catalogue {
    /// Reads the catalogue of this workspace.
    pub(crate) fn read() -> Result<Self> {
        let path = workspace().join("tests/kernels.toml");
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("{} is not as it should be", path.display()))
    }

    /// The lines' names with why each is there.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (&str, &Line)> {
        self.kernel.iter().map(|(name, line)| (name.as_str(), line))
    }

    /// Where in the cache a kernel is; a configuration of ours that changed is another kernel.
    pub(crate) fn folder(&self, name: &str) -> Result<PathBuf> {
        let line = self.line(name)?;
        let folder = match &line.config {
            None => name.to_owned(),
            Some(file) => {
                let config = read_config(file)?;
                let key = digest(&[config.as_bytes(), line.compiler.as_bytes()]);
                format!("{name}-{key}")
            }
        };
        Ok(Path::new("kernels").join(folder))
    }

    fn line(&self, name: &str) -> Result<&Line> {
        self.kernel.get(name).with_context(|| {
            let all: Vec<&str> = self.lines().map(|(name, _)| name).collect();
            format!(
                "no kernel {name:?} in tests/kernels.toml; it has {}; the path of an image must \
                 have a / in it, such as ./bzImage",
                all.join(", ")
            )
        })
    }
}

/// What was fetched for a line, or built.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Fetched {
    pub(super) package: String,
    pub(super) version: String,
    pub(super) headers: bool,
}

/// A kernel that is ready to boot.
#[derive(Debug)]
pub(crate) struct Kernel {
    /// Its name in the catalogue, such as `6.12-rt`.
    pub(crate) name: String,
    /// Its entry there.
    pub(crate) line: Line,
    /// What `uname -r` prints.
    pub(crate) release: String,
    /// The packages' version.
    pub(crate) version: String,
    /// Whether Debian still keeps its headers: without them no module of ours can be built.
    pub(crate) has_headers: bool,
    dir: PathBuf,
}

impl Kernel {
    /// Gets a kernel ready: fetches its newest release unless one is there. Call with the
    /// cache's lock held.
    pub(crate) fn prepare(cache: &Cache, catalogue: &Catalogue, name: &str) -> Result<Self> {
        let line = catalogue.line(name)?;
        let folder = catalogue.folder(name)?;
        let dir = cache
            .once(&folder, |tmp| {
                let fetched = match (&line.image, &line.config) {
                    (Some(image), None) => fetch(cache, line, image, tmp)?,
                    (None, Some(file)) => compile::compile(cache, line, &read_config(file)?, tmp)?,
                    _ => bail!("it needs either an image or a config in tests/kernels.toml"),
                };
                fs::write(tmp.join("fetched.json"), serde_json::to_vec(&fetched)?)?;
                Ok(())
            })
            .with_context(|| format!("cannot get kernel {name} from Debian's {}", line.suite))?;
        let fetched: Fetched = serde_json::from_slice(&fs::read(dir.join("fetched.json"))?)?;
        let release = fetched.package.strip_prefix("linux-image-");
        Ok(Self {
            name: name.to_owned(),
            line: line.clone(),
            release: release.unwrap_or(&fetched.package).to_owned(),
            version: fetched.version,
            has_headers: fetched.headers,
            dir,
        })
    }

    /// The unpacked kernel image.
    pub(crate) fn vmlinux(&self) -> PathBuf {
        self.dir.join("vmlinux")
    }

    /// The tree with the kernel's modules and headers, and the tools to build against them.
    pub(crate) fn tree(&self) -> PathBuf {
        self.dir.join("tree")
    }

    /// What its configuration says about counting preemption.
    pub(crate) fn traits(&self) -> Result<Traits> {
        let places = [
            self.tree().join(format!("boot/config-{}", self.release)),
            self.tree()
                .join(format!("usr/lib/modules/{}/config", self.release)),
        ];
        let config = places.iter().find_map(|path| fs::read_to_string(path).ok());
        let closes_at_once = is_since(&self.release, [6, 6]);
        let Some(config) = config else {
            return Ok(Traits {
                closes_at_once,
                ..vmlinux::traits(&fs::read(self.vmlinux())?)
            });
        };
        let on = |name: &str| {
            config
                .lines()
                .any(|line| line.strip_prefix(name) == Some("=y"))
        };
        Ok(Traits {
            preempt_count: on("CONFIG_PREEMPT_COUNT"),
            preempt_rt: on("CONFIG_PREEMPT_RT"),
            preempt_rcu: on("CONFIG_PREEMPT_RCU"),
            closes_at_once,
            lockdep: on("CONFIG_LOCKDEP"),
            debug: DEBUG.iter().all(|name| on(name)),
        })
    }

    /// Where the headers are inside the tree.
    pub(crate) fn headers(&self) -> String {
        format!("/usr/src/linux-headers-{}", self.release)
    }

    /// One of the kernel's own modules, unpacked where it is compressed. `None` when the kernel
    /// has none of that name.
    pub(crate) fn module(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let root = self.tree().join("usr/lib/modules").join(&self.release);
        let Some(path) = find_module(&root.join("kernel"), name)? else {
            return Ok(None);
        };
        let data = fs::read(&path)?;
        let tool = match path.extension().and_then(|ext| ext.to_str()) {
            Some("xz") => "xz",
            Some("zst") => "zstd",
            _ => return Ok(Some(data)),
        };
        vmlinux::unpack(&self.tree(), tool, &data).map(Some)
    }

    /// Gets this line's kernel source package into `dir`.
    pub(crate) fn fetch_source(&self, cache: &Cache, dir: &Path) -> Result<()> {
        let source = self
            .line
            .source
            .clone()
            .context("this line has no source package")?;
        Apt::open(cache, &self.line.suite)?.download(&[source], dir)?;
        tree::unpack_all(dir, dir)
    }
}

/// A configuration of ours.
fn read_config(file: &str) -> Result<String> {
    let path = workspace().join("tests").join(file);
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

fn fetch(cache: &Cache, line: &Line, image: &str, tmp: &Path) -> Result<Fetched> {
    let tools = tree::build(cache, &line.suite, &line.compiler)?;
    let apt = Apt::open(cache, &line.suite)?;
    let package = pick::newest(&apt, image)?;
    let version = apt.show(&package)?.version;
    let release = package.trim_start_matches("linux-image-");
    let headers = pick::headers_of(&package);
    let mut wanted = vec![package.clone()];
    let has_headers = apt.names(&headers)?.contains(&headers);
    if has_headers {
        wanted.push(headers);
    }
    let packages = pick::with_parts(&apt, &wanted)?;
    let debs = tmp.join("debs");
    apt.download(&packages, &debs)?;
    let tree = tmp.join("tree");
    tree::link(&tools, &tree)?;
    say::step(&format!("unpacking {package}"), || {
        tree::unpack_all(&debs, &tree)
    })?;
    fs::remove_dir_all(&debs)?;
    let vmlinuz = [
        format!("boot/vmlinuz-{release}"),
        format!("usr/lib/modules/{release}/vmlinuz"),
    ]
    .map(|path| tree.join(path))
    .into_iter()
    .find(|path| path.exists())
    .with_context(|| format!("{package} has no vmlinuz where it is expected"))?;
    fs::write(
        tmp.join("vmlinux"),
        vmlinux::extract(&tree, &fs::read(vmlinuz)?)?,
    )?;
    Ok(Fetched {
        package,
        version,
        headers: has_headers,
    })
}

fn find_module(dir: &Path, name: &str) -> Result<Option<PathBuf>> {
    let mut dirs = vec![dir.to_path_buf()];
    while let Some(dir) = dirs.pop() {
        for entry in fs::read_dir(&dir).with_context(|| format!("cannot read {}", dir.display()))? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                dirs.push(entry.path());
            } else if entry.file_name().to_str().is_some_and(|file| {
                // A file may have a `-` where the kernel's name for the module has a `_`.
                file.replace('-', "_")
                    .strip_prefix(name)
                    .is_some_and(|rest| rest.starts_with(".ko"))
            }) {
                return Ok(Some(entry.path()));
            }
        }
    }
    Ok(None)
}
/// Whether a release is of this version or a later one.
fn is_since(release: &str, version: [u32; 2]) -> bool {
    let mut numbers = release.split('.').map_while(|number| number.parse().ok());
    numbers.next().zip(numbers.next()).map(<[u32; 2]>::from) >= Some(version)
}
