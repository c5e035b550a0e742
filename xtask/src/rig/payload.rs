//! What is in the guest: our programs, the modules, busybox, and Debian's real brctl and stress-ng.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, ensure};
use preemptleak_tests::modinfo;

use super::{
    apt, cache::Cache, initramfs::Initramfs, kernel::Kernel, module, patched::PATCHED,
    programs::Program, tree,
};

/// `su nobody -c ...` runs a command without root.
const USERS: &[u8] = b"root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/tmp:/bin/sh\n";

/// The C library's loader, and where the libraries are, in the tree of the guest's programs.
const LOADER: &str = "usr/lib64/ld-linux-x86-64.so.2";
const LIBRARIES: &str = "usr/lib/x86_64-linux-gnu";

/// The tree with the guest's programs from Debian. Call with the cache's lock held.
pub(crate) fn userland(cache: &Cache) -> Result<PathBuf> {
    let packages = ["busybox-static", "bridge-utils", "stress-ng"].map(str::to_owned);
    tree::closure(cache, "guest", "bookworm", &packages, None)
}

/// A kernel module that the guest gets.
#[derive(Debug)]
pub(crate) struct Module {
    name: String,
    data: Vec<u8>,
    at_boot: bool,
}

/// The guest's modules, in the order of loading.
pub(crate) fn modules(cache: &Cache, kernel: &Kernel) -> Result<Vec<Module>> {
    let mut modules = vec![];
    if !kernel.has_headers {
        eprintln!(
            "xtask: Debian keeps no headers for {} any more: this guest has no leaky module",
            kernel.release
        );
        return Ok(modules);
    }
    let mut add = |name: &str, data: Vec<u8>, at_boot| -> Result<()> {
        for needed in modinfo::depends(&data) {
            add_own(&mut modules, kernel, needed, at_boot)?;
        }
        push(&mut modules, name, data, at_boot);
        Ok(())
    };
    let leaky = module::build(cache, kernel, "leaky")?;
    add("leaky", fs::read(leaky)?, true)?;
    for patched in PATCHED {
        let Some(built) = patched.build(cache, kernel)? else {
            continue;
        };
        add(patched.name, fs::read(built)?, patched.at_boot)?;
        for user in patched.users {
            let module = module::build(cache, kernel, user)?;
            add(user, fs::read(module)?, patched.at_boot)?;
        }
        for with in patched.with {
            if let Some(module) = kernel.module(with)? {
                add(with, module, false)?;
            }
        }
    }
    Ok(modules)
}

/// Adds one of the kernel's own modules, behind those that it needs. What the kernel has built in is
/// no module.
fn add_own(modules: &mut Vec<Module>, kernel: &Kernel, name: &str, at_boot: bool) -> Result<()> {
    let Some(data) = kernel.module(name)? else {
        return Ok(());
    };
    for needed in modinfo::depends(&data) {
        add_own(modules, kernel, needed, at_boot)?;
    }
    push(modules, name, data, at_boot);
    Ok(())
}

/// Adds a module, unless it is there: a patched one stands before those that need it.
fn push(modules: &mut Vec<Module>, name: &str, data: Vec<u8>, at_boot: bool) {
    let name = format!("{name}.ko");
    if modules.iter().all(|module| module.name != name) {
        modules.push(Module {
            name,
            data,
            at_boot,
        });
    }
}

/// Writes all but what the caller brings.
pub(crate) fn fill<W: io::Write>(
    archive: &mut Initramfs<W>,
    userland: &Path,
    programs: &[Program],
    modules: &[Module],
) -> Result<()> {
    for dir in [
        "/proc", "/sys", "/dev", "/tmp", "/run", "/root", "/etc", "/sbin", "/usr/bin",
    ] {
        archive.dir(dir)?;
    }
    // The kernel opens it for init before there is a devtmpfs.
    archive.device("/dev/console", 5, 1)?;
    archive.data("/etc/passwd", 0o644, USERS)?;
    archive.data("/etc/group", 0o644, b"root:x:0:\nnogroup:x:65534:\n")?;
    for Program { place, data } in programs {
        archive.data(place, 0o755, data)?;
    }
    let at_boot = modules.iter().filter(|module| module.at_boot);
    let order: Vec<&str> = at_boot.map(|module| module.name.as_str()).collect();
    archive.data("/lib/rig/order", 0o644, order.join("\n").as_bytes())?;
    for Module { name, data, .. } in modules {
        archive.data(&format!("/lib/rig/{name}"), 0o644, data)?;
    }
    for (from, to) in [
        ("usr/sbin/brctl", "/sbin/brctl"),
        ("usr/bin/stress-ng", "/bin/stress-ng"),
        ("usr/bin/busybox", "/bin/busybox"),
        (LOADER, "/lib64/ld-linux-x86-64.so.2"),
    ] {
        archive.host(&userland.join(from), to)?;
    }
    for (host, guest) in libraries(userland, "usr/bin/stress-ng")? {
        archive.host(&host, &guest)?;
    }
    let busybox = userland.join("usr/bin/busybox");
    let applets = apt::run(Command::new(busybox).arg("--list"))?;
    // busybox has a brctl of its own; the story's is bridge-utils'.
    for applet in applets.lines().filter(|applet| *applet != "brctl") {
        archive.link(&format!("/bin/{applet}"), "busybox")?;
    }
    Ok(())
}

/// The libraries a program of the tree is loaded with, as the tree's own loader finds them there,
/// and their places in the guest: of the 45 packages that stress-ng depends on it is linked with a
/// few.
pub(super) fn libraries(userland: &Path, program: &str) -> Result<Vec<(PathBuf, String)>> {
    let inside = userland.join(LIBRARIES);
    let told = apt::run(
        Command::new(userland.join(LOADER))
            .arg("--library-path")
            .arg(&inside)
            .arg("--list")
            .arg(userland.join(program)),
    )?;
    // `libz.so.1 => /tree/usr/lib/x86_64-linux-gnu/libz.so.1 (0x00007f...)`; the loader itself has a
    // path for a name.
    told.lines()
        .filter_map(|line| {
            let (name, rest) = line.trim().split_once(" => ")?;
            let path = Path::new(rest.rsplit_once(" (")?.0);
            (!name.starts_with('/')).then_some((name, path))
        })
        .map(|(name, path)| {
            ensure!(
                path.starts_with(&inside),
                "{program} would be loaded with {} of this machine",
                path.display()
            );
            let guest = format!("/lib/x86_64-linux-gnu/{name}");
            Ok((inside.join(name), guest))
        })
        .collect()
}
