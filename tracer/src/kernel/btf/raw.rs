//! The binary format of BTF, as far as we need it, read in place: one pass finds where each type
//! begins, and nothing is copied.
//!
//! The parsers on the crate registry build an owned model of all 130,000 types first: 1.1 of the
//! 1.5 billion instructions of a whole `trace -- true` (callgrind), three seconds in an emulated
//! guest. Format: `include/uapi/linux/btf.h`, and `Documentation/bpf/btf.rst`.

/// What kind of type; the kinds we do not look into are told apart only by their length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Int,
    Struct,
    Union,
    Func,
    Var,
    DataSec,
    /// `typedef`, `const`, `volatile`, `restrict`, type tag: another type under it.
    Modifier,
    Other,
}

/// One type.
#[derive(Clone, Copy, Debug)]
pub(super) struct RawType {
    /// Its BTF id.
    pub(super) id: u32,
    /// What it is.
    pub(super) kind: Kind,
    name: u32,
    has_bitfields: bool,
    length: usize,
    size_or_type: u32,
    /// Where what follows the common part begins.
    body: usize,
}

/// One member of a struct or union.
#[derive(Clone, Copy, Debug)]
pub(super) struct RawMember {
    /// Where its name is.
    pub(super) name: u32,
    /// Its type.
    pub(super) type_id: u32,
    /// Its offset in bits.
    pub(super) bits: u32,
}

/// The bytes, and where the types are in them.
#[derive(Debug)]
pub(super) struct RawBtf {
    bytes: Vec<u8>,
    strings: usize,
    /// Where each type begins; id 1 is the first.
    starts: Vec<usize>,
}

/// The size of what all types begin with.
const COMMON: usize = 12;

impl RawBtf {
    /// Finds the types. `Err` says in which way this is no BTF.
    pub(super) fn parse(bytes: Vec<u8>) -> Result<Self, String> {
        let short = || "it is no BTF, or a truncated one".to_owned();
        let header = |index: usize| word(&bytes, 4 + 4 * index).ok_or_else(short);
        if bytes.get(..2) != Some(&[0x9f, 0xeb]) {
            return Err(short());
        }
        let start = header(0)? as usize;
        let types = start + header(1)? as usize;
        let end = types + header(2)? as usize;
        let strings = start + header(3)? as usize;
        if end > bytes.len() || strings > bytes.len() {
            return Err(short());
        }
        let mut this = Self {
            bytes,
            strings,
            starts: Vec::with_capacity(1 << 17),
        };
        let mut at = types;
        while at < end {
            this.starts.push(at);
            at += COMMON + this.trailing(at).ok_or_else(short)??;
        }
        Ok(this)
    }

    /// How many bytes follow the common part of the type at `at`.
    fn trailing(&self, at: usize) -> Option<Result<usize, String>> {
        let info = word(&self.bytes, at + 4)?;
        let length = (info & 0xffff) as usize;
        Some(Ok(match info >> 24 & 0x1f {
            // PTR, FWD, TYPEDEF, VOLATILE, CONST, RESTRICT, FUNC, FLOAT, TYPE_TAG
            2 | 7..=12 | 16 | 18 => 0,
            // INT, VAR, DECL_TAG
            1 | 14 | 17 => 4,
            // ARRAY
            3 => 12,
            // STRUCT, UNION, DATASEC, ENUM64
            4 | 5 | 15 | 19 => 12 * length,
            // ENUM, FUNC_PROTO
            6 | 13 => 8 * length,
            kind => {
                return Some(Err(format!(
                    "it holds a kind of type we do not know ({kind}): a newer preemptleak may"
                )));
            }
        }))
    }

    /// The type with this id.
    pub(super) fn get(&self, id: u32) -> Option<RawType> {
        let at = *self.starts.get((id as usize).checked_sub(1)?)?;
        let info = word(&self.bytes, at + 4)?;
        Some(RawType {
            id,
            kind: match info >> 24 & 0x1f {
                1 => Kind::Int,
                4 => Kind::Struct,
                5 => Kind::Union,
                12 => Kind::Func,
                14 => Kind::Var,
                15 => Kind::DataSec,
                8..=11 | 18 => Kind::Modifier,
                _ => Kind::Other,
            },
            name: word(&self.bytes, at)?,
            has_bitfields: info >> 31 == 1,
            length: (info & 0xffff) as usize,
            size_or_type: word(&self.bytes, at + 8)?,
            body: at + COMMON,
        })
    }

    /// The type with this id, or the one behind its typedefs and qualifiers.
    pub(super) fn resolve(&self, mut id: u32) -> Option<RawType> {
        // A chain in a sound BTF is short; an unsound one may be a ring.
        for _ in 0..64 {
            let found = self.get(id)?;
            if found.kind != Kind::Modifier {
                return Some(found);
            }
            id = found.size_or_type;
        }
        None
    }

    /// The first type of this name and kind.
    pub(super) fn find(&self, name: &str, is_wanted: impl Fn(Kind) -> bool) -> Option<RawType> {
        (1..)
            .zip(&self.starts)
            .filter(|(_, at)| {
                word(&self.bytes, **at).is_some_and(|offset| self.string(offset) == name.as_bytes())
            })
            .filter_map(|(id, _)| self.get(id))
            .find(|found| is_wanted(found.kind))
    }

    /// The size in bytes of a type that has one.
    pub(super) const fn size(found: RawType) -> u32 {
        found.size_or_type
    }

    /// The name of a type.
    pub(super) fn name(&self, found: RawType) -> &[u8] {
        self.string(found.name)
    }

    /// The string at this offset of the string section; empty where there is none.
    pub(super) fn string(&self, offset: u32) -> &[u8] {
        let rest = self
            .bytes
            .get(self.strings + offset as usize..)
            .unwrap_or_default();
        let end = rest.iter().position(|byte| *byte == 0).unwrap_or(0);
        &rest[..end]
    }

    /// The members of a struct or union.
    pub(super) fn members(&self, parent: RawType) -> impl Iterator<Item = RawMember> {
        self.triples(parent)
            .map(move |[name, type_id, offset]| RawMember {
                name,
                type_id,
                // With bitfields, the upper 8 bits are the width.
                bits: if parent.has_bitfields {
                    offset & 0x00ff_ffff
                } else {
                    offset
                },
            })
    }

    /// The variables of a data section: id, offset, size in bytes.
    pub(super) fn variables(&self, section: RawType) -> impl Iterator<Item = (u32, u32, u32)> {
        self.triples(section)
            .filter(|[id, ..]| self.get(*id).is_some_and(|found| found.kind == Kind::Var))
            .map(|[id, offset, size]| (id, offset, size))
    }

    fn triples(&self, parent: RawType) -> impl Iterator<Item = [u32; 3]> {
        (0..parent.length).map_while(move |index| {
            let at = parent.body + 12 * index;
            Some([
                word(&self.bytes, at)?,
                word(&self.bytes, at + 4)?,
                word(&self.bytes, at + 8)?,
            ])
        })
    }
}

/// The little-endian number at `at`.
fn word(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}

#[cfg(test)]
pub(super) mod samples {
    //! BTF made by hand.

    /// `int`; `struct { int pad; int flags; }` (anonymous); a typedef of it; `struct task { anonymous;
    /// typedef inner; }`; per-CPU `int __preempt_count` and its section; a function.
    pub(crate) fn small() -> Vec<u8> {
        let names = [
            "",
            "int",
            "pad",
            "flags",
            "inner_t",
            "task",
            "inner",
            "__preempt_count",
            ".data..percpu",
            "bpf_rdonly_cast",
        ];
        let mut strings = Vec::new();
        let mut at = std::collections::HashMap::new();
        for name in names {
            at.insert(name, u32::try_from(strings.len()).unwrap());
            strings.extend(name.as_bytes());
            strings.push(0);
        }
        let kind = |kind: u32, length: u32| kind << 24 | length;
        let types: Vec<u32> = [
            vec![at["int"], kind(1, 0), 4, 32],
            vec![at[""], kind(4, 2), 8, at["pad"], 1, 0, at["flags"], 1, 32],
            vec![at["inner_t"], kind(8, 0), 2],
            vec![at["task"], kind(4, 2), 16, at[""], 2, 0, at["inner"], 3, 64],
            vec![at["__preempt_count"], kind(14, 0), 1, 1],
            vec![at[".data..percpu"], kind(15, 1), 68, 5, 0x40, 4],
            vec![at["bpf_rdonly_cast"], kind(12, 0), 1],
        ]
        .concat();
        let length = u32::try_from(types.len() * 4).unwrap();
        let mut bytes = vec![0x9f, 0xeb, 1, 0];
        let total = u32::try_from(strings.len()).unwrap();
        for number in [24, 0, length, length, total].into_iter().chain(types) {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(strings);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Check that a kind from the future is named, and not skipped by guessing its length.
    #[test]
    fn unknown_kinds_are_refused() {
        let mut bytes = samples::small();
        bytes[24 + 7] = 0x1f;
        assert!(RawBtf::parse(bytes).unwrap_err().contains("kind"));
    }

    proptest! {
        /// Check that no truncation and no flipped byte makes the reader panic or run forever.
        #[test]
        fn damage_does_not_panic(cut in 0..400usize, at in 0..400usize, value: u8) {
            let mut bytes = samples::small();
            bytes.truncate(cut.max(1));
            if let Some(byte) = bytes.get_mut(at) {
                *byte = value;
            }
            if let Ok(btf) = RawBtf::parse(bytes) {
                for id in 0..20 {
                    if let Some(found) = btf.resolve(id) {
                        let _ = btf.name(found);
                        let _ = btf.members(found).count();
                        let _ = btf.variables(found).count();
                    }
                }
                let _ = btf.find("task", |_| true);
            }
        }
    }
}
