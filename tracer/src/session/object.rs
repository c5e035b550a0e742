//! The compiled programs, as they are committed, and the two places in them that only the running
//! kernel can fill: aya resolves neither kfuncs nor kernel variables.

use aya::include_bytes_aligned;
use preemptleak_ebpf::config::{KSYM_PLACEHOLDER, RDONLY_CAST_PLACEHOLDER};

/// The object that `cargo xtask bpf` builds.
static PREBUILT: &[u8] = include_bytes_aligned!(env!("PREEMPTLEAK_OBJECT"));

/// `BPF_PSEUDO_KFUNC_CALL` of `include/uapi/linux/bpf.h`: `imm` is the BTF id of a kfunc.
const PSEUDO_KFUNC_CALL: u8 = 2;
/// `BPF_PSEUDO_BTF_ID`: `imm` is the BTF id of a kernel variable.
const PSEUDO_BTF_ID: u8 = 3;
/// `BPF_JMP | BPF_CALL`.
const CALL: u8 = 0x85;
/// `BPF_LD | BPF_DW | BPF_IMM`, which takes two instructions.
const LOAD_IMM64: u8 = 0x18;

/// The programs, ready to be loaded into a kernel with these BTF ids. A place without an id stays
/// as it is, and the verifier refuses a program that reaches it.
#[must_use]
pub(super) fn patched(kfunc: Option<u32>, variable: Option<u32>) -> Vec<u8> {
    let mut object = PREBUILT.to_vec();
    if let Some(id) = kfunc {
        patch_calls(&mut object, id);
    }
    if let Some(id) = variable {
        patch_loads(&mut object, id);
    }
    object
}

/// Turns `call <placeholder>` into a call of kfunc `id`. Returns how many there were.
fn patch_calls(object: &mut [u8], id: u32) -> usize {
    let placeholder = RDONLY_CAST_PLACEHOLDER.to_le_bytes();
    let mut patched = 0;
    // Code is a sequence of 8-byte instructions, in sections that are 8-byte aligned.
    for instruction in object.chunks_exact_mut(8) {
        if let [CALL, registers, _, _, imm @ ..] = instruction
            && *registers == 0
            && *imm == placeholder
        {
            *registers = PSEUDO_KFUNC_CALL << 4;
            imm.copy_from_slice(&id.to_le_bytes());
            patched += 1;
        }
    }
    patched
}

/// Turns `r = <placeholder> ll` into a load of the address of variable `id`. Returns how many.
fn patch_loads(object: &mut [u8], id: u32) -> usize {
    let placeholder = KSYM_PLACEHOLDER.to_le_bytes();
    let mut patched = 0;
    let mut at = 0;
    while let Some(instruction) = object.get_mut(at..at + 16) {
        at += 8;
        let is_place = instruction[0] == LOAD_IMM64
            && instruction[4..8] == placeholder[..4]
            && instruction[12..] == placeholder[4..];
        if is_place {
            instruction[1] = (instruction[1] & 0x0f) | (PSEUDO_BTF_ID << 4);
            instruction[4..8].copy_from_slice(&id.to_le_bytes());
            instruction[12..].fill(0);
            patched += 1;
        }
    }
    patched
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the committed object holds both kinds of place, in every program that samples,
    /// and that nothing is left of a place once it is filled.
    #[test]
    fn every_placeholder_is_found_once() {
        let mut object = PREBUILT.to_vec();
        // sys_enter, sys_exit, and the two probes of __schedule_bug.
        assert!(patch_calls(&mut object, 7) >= 4);
        assert_eq!(patch_calls(&mut object, 7), 0);
        assert!(patch_loads(&mut object, 9) >= 4);
        assert_eq!(patch_loads(&mut object, 9), 0);
    }

    /// Check that a filled place is what the verifier expects, bit by bit.
    #[test]
    fn filled_places_are_pseudo_instructions() {
        let mut call = [0x85, 0, 0, 0, 0, 0, 0, 0];
        call[4..].copy_from_slice(&RDONLY_CAST_PLACEHOLDER.to_le_bytes());
        assert_eq!(patch_calls(&mut call, 0x0102), 1);
        assert_eq!(call, [0x85, 0x20, 0, 0, 2, 1, 0, 0]);
        let mut load = [0; 16];
        load[0] = 0x18;
        load[1] = 0x01;
        load[4..8].copy_from_slice(&KSYM_PLACEHOLDER.to_le_bytes()[..4]);
        load[12..].copy_from_slice(&KSYM_PLACEHOLDER.to_le_bytes()[4..]);
        assert_eq!(patch_loads(&mut load, 0x0102), 1);
        assert_eq!(load, [0x18, 0x31, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    }
}
