//! What `bench` measures and `cargo xtask bench` reads: one line of JSON, the same in a guest, whose
//! clock counts instructions, and on a real machine, whose clock counts time.

use serde::{Deserialize, Serialize};

/// One measurement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// `uname -r`.
    pub release: String,
    /// Nanoseconds for one system call, over all rounds but the first.
    pub nanoseconds: Spread,
    /// The programs that were loaded meanwhile.
    pub programs: Vec<Program>,
}

/// A program as the kernel describes it (`struct bpf_prog_info`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// Its name, at most 15 bytes.
    pub name: String,
    /// Bytes of machine code; 0 when it is interpreted.
    pub jited: u32,
    /// Instructions the verifier walked through; 0 before 5.16.
    pub verified: u32,
}

/// Where the rounds lie.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// The best round: the one that nothing else interrupted.
    pub min: f64,
    /// The round in the middle.
    pub median: f64,
    /// The worst round.
    pub max: f64,
}

impl Spread {
    /// Of these values; all zero when there are none.
    #[must_use]
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let at = |index: usize| values.get(index).copied().unwrap_or_default();
        Self {
            min: at(0),
            median: at(values.len() / 2),
            max: at(values.len().saturating_sub(1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the three places are taken from sorted values, and that no value is no panic.
    #[test]
    fn spread_is_sorted() {
        let spread = Spread::of(vec![5.0, 1.0, 3.0]);
        assert_eq!((spread.min, spread.median, spread.max), (1.0, 3.0, 5.0));
        assert_eq!(Spread::of(vec![]).max, 0.0);
    }
}
