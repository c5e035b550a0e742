//! How fast this machine's time stamp counter runs. It is the guests', too, and their clock.

use std::{
    arch::x86_64::_rdtsc,
    sync::OnceLock,
    thread,
    time::{Duration, Instant},
};

/// How long is measured: a microsecond, by which it may be wrong, is 20 millionths of it.
const TIME: Duration = Duration::from_millis(50);

/// Its frequency in kHz.
pub(super) fn khz() -> u64 {
    static KHZ: OnceLock<u64> = OnceLock::new();
    *KHZ.get_or_init(|| {
        let (start, from) = both();
        thread::sleep(TIME);
        let (end, to) = both();
        let nanoseconds = end.duration_since(start).as_nanos();
        let khz = u128::from(to.wrapping_sub(from)) * 1_000_000 / nanoseconds.max(1);
        u64::try_from(khz).unwrap_or(u64::MAX)
    })
}

/// The time and the counter at the same moment: of several looks the quickest. A busy machine may come
/// between the two for long.
fn both() -> (Instant, u64) {
    let look = || {
        let before = Instant::now();
        // SAFETY: every x86-64 has the instruction.
        let counter = unsafe { _rdtsc() };
        (before.elapsed(), before, counter)
    };
    let looks = (0..20).map(|_| look());
    let (took, before, counter) = looks.min().unwrap_or_else(look);
    (before + took / 2, counter)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a second measurement says the same.
    #[test]
    fn it_says_the_same_twice() {
        let (start, from) = both();
        thread::sleep(TIME);
        let (end, to) = both();
        let told = khz() as f64 * 1e3 * end.duration_since(start).as_secs_f64();
        let ratio = (to - from) as f64 / told;
        assert!((0.999..1.001).contains(&ratio), "{ratio}");
    }
}
