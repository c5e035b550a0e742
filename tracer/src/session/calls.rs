//! How many calls each CPU saw the end of.

use super::{error::SessionError, loader::array};
use aya::Ebpf;
use preemptleak_ebpf::event::{CALLS_CPUS, Calls};

/// The section of the programs that is a map of one value.
const CALLS: &str = ".bss.calls";

/// By CPU, also of those that the machine has not.
pub(super) fn of_each_cpu(ebpf: &Ebpf) -> Result<Vec<Calls>, SessionError> {
    let all = array::<[Calls; CALLS_CPUS]>(ebpf, CALLS)?.get(&0, 0);
    all.map(Vec::from)
        .map_err(|error| SessionError::refused("read how many calls were seen", &error))
}
