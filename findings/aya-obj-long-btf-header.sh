#!/bin/sh
# What: aya_obj::btf::Btf::to_bytes() writes a header of 24 bytes with the hdr_len that was read. A header may be longer:
#   hdr_len says so, and kernels from 7.1 on have 32 bytes there. What stands between types and strings is lost in the same way.
# Version: aya-obj 0.3.0 (the same in the source of 0.6.0)
# Expected: what to_bytes() makes of BTF that parse() has read can be read again, and has the same types.
# Seen: with a header of 24 bytes it can; with 32 it is "error parsing BTF header", since types and strings are not where it
#   says.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/src"
cat >"$folder/Cargo.toml" <<'END'
[package]
name = "finding"
version = "0.0.0"
edition = "2021"

[dependencies]
aya-obj = "=0.3.0"
object = { version = "=0.39.1", default-features = false }
# What these need, so that it stays the same.
bytes = "=1.12.2"
log = "=0.4.35"
memchr = "=2.8.3"
proc-macro2 = "=1.0.107"
quote = "=1.0.47"
syn = "=3.0.10"
thiserror = "=2.0.21"
unicode-ident = "=1.0.27"
END
cat >"$folder/src/main.rs" <<'END'
use aya_obj::btf::{Btf, BtfKind};
use object::Endianness;

fn int(data: &[u8]) -> String {
    match Btf::parse(data, Endianness::default()) {
        Ok(btf) => format!("int is {:?}", btf.id_by_type_name_kind("int", BtfKind::Int)),
        Err(error) => error.to_string(),
    }
}

fn main() {
    for header in [24, 32] {
        let strings = b"\0int\0";
        // Magic, version, flags; hdr_len, type_off, type_len, str_off, str_len.
        let mut data = [&0xeb9f_u16.to_ne_bytes()[..], &[1, 0]].concat();
        for n in [header, 0, 16, 16, strings.len() as u32] {
            data.extend(n.to_ne_bytes());
        }
        data.resize(header as usize, 0);
        // int: 4 bytes, 32 bits, signed.
        for n in [1_u32, 1 << 24, 4, 1 << 24 | 32] {
            data.extend(n.to_ne_bytes());
        }
        data.extend(strings);
        println!("{header}: read: {}", int(&data));
        let written = Btf::parse(&data, Endianness::default()).unwrap().to_bytes();
        println!("{header}: written and read: {}", int(&written));
    }
}
END
seen=$(cargo run --quiet --manifest-path "$folder/Cargo.toml")
echo "$seen"
[ "$seen" = "24: read: int is Ok(1)
24: written and read: int is Ok(1)
32: read: int is Ok(1)
32: written and read: error parsing BTF header" ]
