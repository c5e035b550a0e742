//! What one CPU showed when it was calibrated.

use preemptleak_ebpf::event::Samples;

/// What one CPU showed.
#[derive(Clone, Debug)]
pub struct Calibrated {
    /// Which.
    pub cpu: u32,
    /// The raw samples.
    pub samples: Samples,
    /// The address of the count by kallsyms, where it can be told.
    pub address_kallsyms: Option<u64>,
}

impl Calibrated {
    /// The address by each method that can tell it.
    #[must_use]
    pub fn addresses(&self) -> Vec<(&'static str, u64)> {
        [
            ("btf", Some(self.samples.address_btf)),
            ("kallsyms", self.address_kallsyms),
            ("ksym", Some(self.samples.address_ksym)),
        ]
        .into_iter()
        .filter_map(|(method, address)| Some((method, address.filter(|address| *address != 0)?)))
        .collect()
    }
}
