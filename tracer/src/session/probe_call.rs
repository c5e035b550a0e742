//! The loader's own call, by which the programs know it.

use super::error::SessionError;
use crate::kernel::cpu;
use preemptleak_ebpf::config::PROBE_CMD;

/// How often it is made on each CPU.
const ROUNDS: u32 = 4;

/// The call the programs recognize: an ioctl on no file, which does nothing but fail.
pub(super) fn probe_call(nonce: u64) {
    // SAFETY: descriptor -1 is no file, so the kernel looks at no other argument.
    unsafe { libc::syscall(libc::SYS_ioctl, -1, u64::from(PROBE_CMD), nonce) };
}

/// Makes it some times on each CPU where this thread may run.
///
/// # Errors
/// When the kernel does not tell where that is.
pub(super) fn on_every_cpu(nonce: u64, online: &[u32]) -> Result<(), SessionError> {
    let pinned = cpu::Pinned::new().map_err(SessionError::io("ask where this thread may run"))?;
    for cpu in online {
        if let Err(error) = pinned.to(*cpu) {
            log::info!("cannot run on CPU {cpu}: {error}");
            continue;
        }
        for _ in 0..ROUNDS {
            probe_call(nonce);
        }
    }
    Ok(())
}
