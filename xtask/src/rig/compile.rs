//! Compiles a kernel from Debian's source package, with a configuration of ours: a kernel that
//! checks itself, as Debian ships none.
//!
//! What comes out has the same shape as what is fetched: a kernel image, its modules, its
//! configuration, and a folder that modules of ours are built against. The rest of the source is
//! removed.

use std::{fs, path::Path, process::Command, thread};

use anyhow::{Context, Result, bail};

use super::{
    apt::{self, Apt},
    cache::{Cache, digest},
    chroot,
    kernel::{Fetched, Line},
    say, tree,
};

/// What modules are built against; everything else at the source's top is removed.
const KEPT: &[&str] = &[
    ".config",
    "Kbuild",
    "Kconfig",
    "Makefile",
    "Module.symvers",
    "arch",
    "include",
    "scripts",
    "tools",
];

/// Builds the kernel of a line into `tmp`. Call with the cache's lock held.
pub(super) fn compile(cache: &Cache, line: &Line, config: &str, tmp: &Path) -> Result<Fetched> {
    let package = line.source.as_deref();
    let package = package.context("a kernel with a configuration of ours needs its source")?;
    let tools = tree::kernel(cache, &line.suite, &line.compiler)?;
    let tree = tmp.join("tree");
    fs::create_dir_all(tmp)?;
    tree::link(&tools, &tree)?;
    let version = fetch(cache, line, package, &tree)?;
    let source = tree.join("usr/src").join(package);
    configure(&tree, &source, config)?;
    let release = apt::run(make(&tree, &source)?.args(["-s", "kernelrelease"]))?;
    let release = release.trim();
    eprintln!("xtask: building kernel {release}, once: this takes some minutes");
    say::step(&format!("building {release}"), || {
        apt::run(make(&tree, &source)?.args(["vmlinux", "modules"]))
    })?;
    install(&tree, &source, release, tmp)?;
    prune(&source)?;
    let headers = tree.join(format!("usr/src/linux-headers-{release}"));
    fs::rename(&source, headers).context("cannot move the kernel's tree")?;
    Ok(Fetched {
        package: format!("linux-image-{release}"),
        // What is built for it depends on the configuration, too.
        version: format!("{version}+{}", digest(&[config.as_bytes()])),
        headers: true,
    })
}

/// Puts the package's source into the tree's usr/src; returns its version.
fn fetch(cache: &Cache, line: &Line, package: &str, tree: &Path) -> Result<String> {
    let apt = Apt::open(cache, &line.suite)?;
    let debs = tree.join("tmp/debs");
    apt.download(&[package.to_owned()], &debs)?;
    tree::unpack_all(&debs, tree)?;
    fs::remove_dir_all(&debs)?;
    let work = tree.join("usr/src");
    let archive = format!("{package}.tar.xz");
    let mut tar = chroot::command(tree, &work, "tar")?;
    tar.args(["--extract", "--no-same-owner", "--file", &archive]);
    say::step(&format!("unpacking {package}"), || apt::run(&mut tar))?;
    fs::remove_file(work.join(archive))?;
    Ok(apt.show(package)?.version)
}

/// Everything off but what the fragment asks for. A line of it that the kernel does not take is an
/// error: the kernel would not be the one that the tests are about.
fn configure(tree: &Path, source: &Path, config: &str) -> Result<()> {
    fs::write(source.join("fragment.config"), config)?;
    let mut command = make(tree, source)?;
    command.args(["KCONFIG_ALLCONFIG=fragment.config", "allnoconfig"]);
    apt::run(&mut command).context("cannot configure the kernel")?;
    let taken = fs::read_to_string(source.join(".config"))?;
    let missing = missing(config, &taken);
    if !missing.is_empty() {
        bail!("the kernel does not take {}", missing.join(", "));
    }
    Ok(())
}

/// The fragment's options that a configuration does not have.
fn missing<'a>(fragment: &'a str, config: &str) -> Vec<&'a str> {
    fragment
        .lines()
        .map(str::trim)
        .filter(|wanted| wanted.starts_with("CONFIG_"))
        .filter(|wanted| !config.lines().any(|line| line == *wanted))
        .collect()
}

/// Where the fetched kernels have theirs: the image, the configuration and the modules.
fn install(tree: &Path, source: &Path, release: &str, tmp: &Path) -> Result<()> {
    // The debug information is most of it, and the BTF that was made from it stays.
    let mut strip = chroot::command(tree, source, "strip")?;
    apt::run(strip.args(["--strip-debug", "-o", "vmlinux.stripped", "vmlinux"]))?;
    fs::rename(source.join("vmlinux.stripped"), tmp.join("vmlinux"))?;
    let boot = tree.join("boot");
    fs::create_dir_all(&boot)?;
    fs::copy(
        source.join(".config"),
        boot.join(format!("config-{release}")),
    )?;
    // /lib is a link to /usr/lib there.
    let mut modules = make(tree, source)?;
    modules.args(["INSTALL_MOD_STRIP=1", "modules_install"]);
    apt::run(&mut modules)
        .map(drop)
        .context("cannot install the kernel's modules")
}

/// Removes what no module is built with, and what was built on the way.
fn prune(source: &Path) -> Result<()> {
    keep(source, KEPT)?;
    keep(&source.join("arch"), &["x86"])?;
    keep(&source.join("tools"), &["objtool"])?;
    apt::run(
        Command::new("find")
            .arg(source)
            .args([
                "(", "-name", "*.o", "-o", "-name", "*.a", "-o", "-name", "*.c", "-o",
            ])
            .args(["-name", ".*.cmd", ")", "-type", "f", "-delete"]),
    )
    .map(drop)
}

fn keep(dir: &Path, names: &[&str]) -> Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if names.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        let removed = if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())
        } else {
            fs::remove_file(entry.path())
        };
        removed.with_context(|| format!("cannot remove {}", entry.path().display()))?;
    }
    Ok(())
}

/// The kernel's own make, on /build, behind everything else that runs here. Nothing in the kernel
/// says when, by whom or where it was built.
fn make(tree: &Path, source: &Path) -> Result<Command> {
    let mut command = chroot::command(tree, source, "nice")?;
    let jobs = thread::available_parallelism().map_or(1, usize::from);
    command
        .args(["-n", "10", "make", &format!("-j{jobs}")])
        .env("KBUILD_BUILD_TIMESTAMP", "1970-01-01")
        .env("KBUILD_BUILD_USER", "preemptleak")
        .env("KBUILD_BUILD_HOST", "rig");
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that an option the kernel dropped, or took with another value, is named.
    #[test]
    fn dropped_options_are_named() {
        let fragment = "# why\nCONFIG_A=y\nCONFIG_B=m\n\nCONFIG_C=\"x\"\n";
        assert_eq!(
            missing(fragment, "CONFIG_A=y\nCONFIG_B=m\nCONFIG_C=\"x\""),
            [""; 0]
        );
        let config = "CONFIG_A=y\nCONFIG_B=y\n# CONFIG_C is not set";
        assert_eq!(missing(fragment, config), ["CONFIG_B=m", "CONFIG_C=\"x\""]);
    }

    /// Check that all that docs/bisect.md asks of a kernel is in the one that the rig compiles: that
    /// one boots, and is traced by the tests.
    #[test]
    fn a_kernel_for_bisecting_asks_nothing_else() {
        let [few, all] = ["bisect.config", "debug.config"].map(|file| {
            let path = crate::rig::workspace().join("tests").join(file);
            fs::read_to_string(path).unwrap()
        });
        assert_eq!(missing(&few, &all), [""; 0]);
        let options = |text: &str| text.lines().filter(|l| l.starts_with("CONFIG_")).count();
        assert!((10..options(&all)).contains(&options(&few)));
    }
}
