//! Trees: packages unpacked into a folder of their own, never installed.

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use super::{
    apt::{self, Apt},
    cache::{Cache, digest},
    say,
};

/// The programs that every tree for building starts from.
const BUILD: &[&str] = &[
    "bash",
    "binutils",
    "bzip2",
    "coreutils",
    "dash",
    "diffutils",
    "dwarves",
    "findutils",
    "gawk",
    "grep",
    "gzip",
    "kmod",
    "lz4",
    "make",
    "patch",
    "perl-base",
    "sed",
    "tar",
    "xz-utils",
    "zstd",
];

/// What a whole kernel is built with besides.
const KERNEL: &[&str] = &[
    "bc",
    "bison",
    "flex",
    "libc6-dev",
    "libelf-dev",
    "python3-minimal",
    "zlib1g-dev",
];

/// A tree with a compiler, `make` and all that a kernel module is built with.
pub(crate) fn build(cache: &Cache, suite: &str, compiler: &str) -> Result<PathBuf> {
    let mut packages = vec![compiler.to_owned()];
    packages.extend(BUILD.iter().map(ToString::to_string));
    closure(cache, "build", suite, &packages, None)
}

/// The same for a whole kernel; its makefiles call the compiler `gcc`.
pub(crate) fn kernel(cache: &Cache, suite: &str, compiler: &str) -> Result<PathBuf> {
    let mut packages = vec![compiler.to_owned()];
    packages.extend([BUILD, KERNEL].concat().iter().map(ToString::to_string));
    let tree = closure(cache, "kernel", suite, &packages, None)?;
    let gcc = tree.join("usr/bin/gcc");
    if fs::symlink_metadata(&gcc).is_err() {
        symlink(compiler, gcc)?;
    }
    Ok(tree)
}

/// A tree with the packages named and everything they need, down to the C library.
pub(crate) fn closure(
    cache: &Cache,
    name: &str,
    suite: &str,
    packages: &[String],
    release: Option<&str>,
) -> Result<PathBuf> {
    let key = digest(&[
        packages.join(" ").as_bytes(),
        release.unwrap_or_default().as_bytes(),
    ]);
    cache.once(format!("trees/{name}-{suite}-{key}"), |tmp| {
        let apt = Apt::open(cache, suite)?;
        let debs = tmp.join(".debs");
        apt.download_closure(packages, release, &debs)?;
        skeleton(tmp)?;
        say::step(&format!("unpacking the {name} tree of {suite}"), || {
            unpack_all(&debs, tmp)
        })?;
        finish(tmp)?;
        fs::remove_dir_all(debs).context("cannot remove the packages")
    })
}

/// Copies a tree by hard links: no space, and almost no time.
pub(crate) fn link(from: &Path, to: &Path) -> Result<()> {
    apt::run(
        Command::new("cp")
            .args(["--archive", "--link", "--no-target-directory"])
            .args([from, to]),
    )
    .map(drop)
}

/// Unpacks every package of a folder. Files are replaced, never written through: the tree may
/// share them with another by hard links.
pub(crate) fn unpack_all(debs: &Path, into: &Path) -> Result<()> {
    for entry in fs::read_dir(debs)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ext| ext == "deb") {
            unpack(&path, into).with_context(|| format!("cannot unpack {}", path.display()))?;
        }
    }
    Ok(())
}

fn unpack(deb: &Path, into: &Path) -> Result<()> {
    let mut data = Command::new("dpkg-deb")
        .arg("--fsys-tarfile")
        .arg(deb)
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot run dpkg-deb")?;
    let stdout = data.stdout.take().context("dpkg-deb has a pipe")?;
    // /bin and its like are links in the skeleton; older packages still have them as folders.
    let tar = Command::new("tar")
        .args(["--extract", "--no-same-owner", "--keep-directory-symlink"])
        .args(["--warning=no-timestamp", "--directory"])
        .arg(into)
        .stdin(stdout)
        .status()
        .context("cannot run tar")?;
    if !data.wait()?.success() || !tar.success() {
        bail!("dpkg-deb or tar failed");
    }
    Ok(())
}

/// The merged /usr that Debian's packages expect to meet.
fn skeleton(tree: &Path) -> Result<()> {
    for dir in ["bin", "sbin", "lib", "lib64"] {
        fs::create_dir_all(tree.join("usr").join(dir))?;
        symlink(format!("usr/{dir}"), tree.join(dir))?;
    }
    for dir in ["dev", "proc", "tmp", "build"] {
        fs::create_dir_all(tree.join(dir))?;
    }
    Ok(())
}

/// The links that installation scripts would have made.
fn finish(tree: &Path) -> Result<()> {
    for (name, to) in [("sh", "dash"), ("awk", "gawk")] {
        let bin = tree.join("usr/bin");
        if bin.join(to).exists() && fs::symlink_metadata(bin.join(name)).is_err() {
            symlink(to, bin.join(name))?;
        }
    }
    Ok(())
}
