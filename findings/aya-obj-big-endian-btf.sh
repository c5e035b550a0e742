#!/bin/sh
# What: aya_obj::btf::Btf::parse() takes the endianness of its data, and reads the header in that of the machine.
#   So it reads no BTF of another endianness, such as that of s390x on x86_64. Only the types go by the argument.
# Version: aya-obj 0.3.0 (the same in the source of 0.6.0), on a little-endian machine
# Expected: big-endian BTF with one type, parsed with Endianness::Big, has that type.
# Seen: "error parsing BTF header". The same in little-endian is read.
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

fn main() {
    for (name, endianness) in [("little", Endianness::Little), ("big", Endianness::Big)] {
        let is_big = endianness == Endianness::Big;
        let half = |n: u16| if is_big { n.to_be_bytes() } else { n.to_le_bytes() };
        let word = |n: u32| if is_big { n.to_be_bytes() } else { n.to_le_bytes() };
        let strings = b"\0int\0";
        // Magic, version, flags; hdr_len, type_off, type_len, str_off, str_len.
        let mut data = [&half(0xeb9f)[..], &[1, 0]].concat();
        for n in [24, 0, 16, 16, strings.len() as u32] {
            data.extend(word(n));
        }
        // int: 4 bytes, 32 bits, signed.
        for n in [1, 1 << 24, 4, 1 << 24 | 32] {
            data.extend(word(n));
        }
        data.extend(strings);
        match Btf::parse(&data, endianness) {
            Ok(btf) => println!("{name}: int is {:?}", btf.id_by_type_name_kind("int", BtfKind::Int)),
            Err(error) => println!("{name}: {error}"),
        }
    }
}
END
seen=$(cargo run --quiet --manifest-path "$folder/Cargo.toml")
echo "$seen"
[ "$seen" = "little: int is Ok(1)
big: error parsing BTF header" ]
