//! A limit on the size of files (`ulimit -f`, RLIMIT_FSIZE) is an error of the write that meets it,
//! told like any other, and not death by SIGXFSZ.

use std::io;

use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction};

/// From now on a write beyond the limit fails with EFBIG. COMMAND is not affected.
///
/// # Errors
///
/// Those of `sigaction()`; none is expected.
pub fn survive() -> io::Result<()> {
    // A handler and not SIG_IGN: exec sets handlers back to the default, so that COMMAND gets the
    // signal as this program got it.
    let nothing = SigAction::new(
        SigHandler::Handler(nothing),
        SaFlags::SA_RESTART,
        SigSet::empty(),
    );
    // SAFETY: the handler does nothing, which is async-signal-safe.
    let before = unsafe { sigaction(Signal::SIGXFSZ, &nothing) }?;
    if matches!(before.handler(), SigHandler::SigIgn) {
        // SAFETY: this puts back what was there, which is no handler.
        unsafe { sigaction(Signal::SIGXFSZ, &before) }?;
    }
    Ok(())
}

extern "C" fn nothing(_signal: libc::c_int) {}
