//! Chooses the object with the kernel's programs: the committed one, or the one that
//! `PREEMPTLEAK_OBJECT` names, for trying a rebuilt one.

use std::{env, path::PathBuf};

fn main() {
    println!("cargo::rerun-if-env-changed=PREEMPTLEAK_OBJECT");
    let object = env::var_os("PREEMPTLEAK_OBJECT").map_or_else(
        || {
            PathBuf::from(env!("CARGO_MANIFEST_DIR"))
                .join("../tracer-ebpf/prebuilt/preemptleak.bpf.o")
        },
        PathBuf::from,
    );
    println!("cargo::rerun-if-changed={}", object.display());
    println!("cargo::rustc-env=PREEMPTLEAK_OBJECT={}", object.display());
}
