//! The kernel inside Debian's image: how to get at it, and what it says of itself.

use std::{
    io::{Read, Write},
    path::Path,
    process::Stdio,
    thread,
};

use anyhow::{Context, Result, bail, ensure};
use preemptleak_tests::scenario::Traits;

use super::chroot;

/// The kernel inside a bzImage: it boots 2 s sooner than one that unpacks itself under TCG.
///
/// The header says where the compressed image is and how long (Documentation/arch/x86/boot.rst:
/// setup_sects at 0x1f1, payload_offset at 0x248, payload_length at 0x24c).
pub(crate) fn extract(tree: &Path, vmlinuz: &[u8]) -> Result<Vec<u8>> {
    let payload = payload(vmlinuz).context("the kernel image has no payload")?;
    let tool = match payload {
        [0x28, 0xb5, 0x2f, 0xfd, ..] => "zstd",
        [0x02, 0x21, 0x4c, 0x18, ..] => "lz4",
        [0xfd, b'7', b'z', b'X', ..] => "xz",
        _ => bail!("the kernel image is compressed in a way the rig does not know"),
    };
    // The build appends the unpacked size, four bytes that are no part of the stream.
    let vmlinux = unpack(tree, tool, &payload[..payload.len() - 4])?;
    ensure!(
        vmlinux.starts_with(b"\x7fELF"),
        "the unpacked kernel is no ELF file"
    );
    Ok(vmlinux)
}

/// Unpacks data with a tool of the tree.
pub(crate) fn unpack(tree: &Path, tool: &str, data: &[u8]) -> Result<Vec<u8>> {
    let mut child = chroot::command(tree, &tree.join("tmp"), tool)?
        .args(["-d", "-c", "-q"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run {tool}"))?;
    let mut stdin = child.stdin.take().context("the tool has a pipe")?;
    let mut stdout = child.stdout.take().context("the tool has a pipe")?;
    let mut unpacked = Vec::new();
    thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(data));
        stdout.read_to_end(&mut unpacked)
    })?;
    ensure!(child.wait()?.success(), "{tool} failed");
    Ok(unpacked)
}

fn payload(vmlinuz: &[u8]) -> Option<&[u8]> {
    let word = |at: usize| -> Option<usize> {
        let bytes = vmlinuz.get(at..at + 4)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?) as usize)
    };
    let sectors = match *vmlinuz.get(0x1f1)? {
        0 => 4,
        sectors => usize::from(sectors),
    };
    let start = (sectors + 1) * 512 + word(0x248)?;
    vmlinuz.get(start..start + word(0x24c)?)
}

/// What the kernel says of itself about counting preemption, in its version string (init/Makefile, UTS_VERSION): a line whose config
/// the archive has dropped still has that. Both PREEMPT_DYNAMIC and PREEMPT_RT select
/// PREEMPT_COUNT (kernel/Kconfig.preempt) and bring PREEMPT_RCU (kernel/rcu/Kconfig). Debian has no
/// LOCKDEP.
pub(crate) fn traits(vmlinux: &[u8]) -> Traits {
    let has = |text: &[u8]| vmlinux.windows(text.len()).any(|window| window == text);
    let preempt_rt = has(b" SMP PREEMPT_RT ");
    let preempts = preempt_rt || has(b" SMP PREEMPT_DYNAMIC ");
    Traits {
        preempt_count: preempts,
        preempt_rt,
        preempt_rcu: preempts,
        closes_at_once: false,
        lockdep: false,
        debug: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the payload is found where the boot header says, and that a cut image is an
    /// error and no panic.
    #[test]
    fn payload_by_header() {
        let mut image = vec![0; 0x400 + 0x20 + 4];
        image[0x1f1] = 1;
        image[0x248] = 0x20;
        image[0x24c] = 4;
        image[0x420..].copy_from_slice(b"data");
        assert_eq!(payload(&image), Some(b"data".as_slice()));
        assert_eq!(payload(&image[..0x423]), None);
        assert_eq!(payload(&[]), None);
    }

    /// Check what the version strings of Debian's kernels say.
    #[test]
    fn traits_by_version_string() {
        let count = |banner: &[u8]| traits(banner).preempt_count;
        assert!(!count(b"Linux version 5.10.0-46 #1 SMP Debian 5.10.262-1"));
        assert!(count(
            b"Linux version 6.18.15 #1 SMP PREEMPT_DYNAMIC Debian 6.18.15-1"
        ));
        assert!(traits(b"Linux version 6.12 #1 SMP PREEMPT_RT Debian 6.12.117-1").preempt_rt);
    }
}
