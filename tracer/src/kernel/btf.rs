//! The kernel's own description of its types, `/sys/kernel/btf/vmlinux`: where fields are, where
//! per-CPU variables are, and under which ids the verifier knows them.

mod raw;

use raw::{Kind, RawBtf, RawType};
use std::path::Path;
use thiserror::Error;

/// Where the kernel shows its types (CONFIG_DEBUG_INFO_BTF, since 5.4).
pub const PATH: &str = "/sys/kernel/btf/vmlinux";

/// What to do when it cannot be read.
pub const REMEDY: &str =
    "boot a kernel built with CONFIG_DEBUG_INFO_BTF=y, and mount sysfs on /sys";

/// The section of per-CPU variables, as `pahole` names it.
const PERCPU: &str = ".data..percpu";

/// What can be wrong with the kernel's types.
#[derive(Debug, Error)]
pub enum BtfError {
    /// There are none to read.
    #[error("cannot read the kernel's types in {PATH}: {0}")]
    Unreadable(String),
    /// They do not say what we need.
    #[error("this kernel's BTF has no {0}")]
    Missing(String),
}

/// The types of one kernel.
#[derive(Debug)]
pub struct Types {
    raw: RawBtf,
}

/// A per-CPU variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerCpu {
    /// The BTF id of the variable, by which a program can name it to the verifier.
    pub id: u32,
    /// Its offset in the section of per-CPU variables. Only differences of these mean anything: the
    /// section is not zero-based from 6.15 on.
    pub offset: u32,
    /// Its size in bytes.
    pub size: u32,
}

impl Types {
    /// Reads the running kernel's types.
    ///
    /// # Errors
    /// When there is no BTF, or it cannot be parsed.
    pub fn of_running_kernel() -> Result<Self, BtfError> {
        Self::from_file(Path::new(PATH))
    }

    /// Reads types from a file in the format of [`PATH`].
    ///
    /// # Errors
    /// When it is not there or cannot be parsed.
    pub fn from_file(path: &Path) -> Result<Self, BtfError> {
        let bytes = std::fs::read(path).map_err(|error| BtfError::Unreadable(error.to_string()))?;
        let raw = RawBtf::parse(bytes).map_err(BtfError::Unreadable)?;
        Ok(Self { raw })
    }

    /// The per-CPU variable of this name, where BTF lists per-CPU variables at all (Debian's 5.10
    /// does not).
    #[must_use]
    pub fn per_cpu(&self, name: &str) -> Option<PerCpu> {
        let section = self.raw.find(PERCPU, |kind| kind == Kind::DataSec)?;
        self.raw.variables(section).find_map(|(id, offset, size)| {
            (self.raw.name(self.raw.get(id)?) == name.as_bytes()).then_some(PerCpu {
                id,
                offset,
                size,
            })
        })
    }

    /// The BTF id of a struct.
    #[must_use]
    pub fn struct_id(&self, name: &str) -> Option<u32> {
        self.raw
            .find(name, |kind| kind == Kind::Struct)
            .map(|found| found.id)
    }

    /// The BTF id of a kernel function; for kfuncs it is what a program's call names.
    #[must_use]
    pub fn function_id(&self, name: &str) -> Option<u32> {
        self.raw
            .find(name, |kind| kind == Kind::Func)
            .map(|found| found.id)
    }

    /// The offset in bytes of a field, named by its path: `["task_struct", "se", "cfs_rq"]`.
    /// Anonymous structs and unions on the way are looked into.
    ///
    /// # Errors
    /// When a struct or field on the way does not exist.
    pub fn offset_of(&self, path: &[&str]) -> Result<u32, BtfError> {
        let (name, fields) = path
            .split_first()
            .ok_or_else(|| BtfError::Missing("field without a name".to_owned()))?;
        self.structure(name)?.offset_of(fields)
    }

    /// A struct, looked up once for many questions.
    ///
    /// # Errors
    /// When it does not exist.
    pub fn structure<'a>(&'a self, name: &'a str) -> Result<Structure<'a>, BtfError> {
        let found = self.raw.find(name, |kind| kind == Kind::Struct);
        let raw = found.ok_or_else(|| BtfError::Missing(name.to_owned()))?;
        Ok(Structure {
            types: self,
            name,
            raw,
        })
    }

    /// Whether programs can call the helper of this name, without its `bpf_`.
    #[must_use]
    pub fn has_helper(&self, name: &str) -> bool {
        self.function_id(&format!("bpf_{name}")).is_some()
    }

    /// Offset in bits and type of a member.
    fn member(&self, parent: RawType, name: &str) -> Option<(u32, u32)> {
        if !matches!(parent.kind, Kind::Struct | Kind::Union) {
            return None;
        }
        self.raw
            .members(parent)
            .find_map(|member| match self.raw.string(member.name) {
                b"" => {
                    let inner = self.raw.resolve(member.type_id)?;
                    let (offset, id) = self.member(inner, name)?;
                    Some((member.bits + offset, id))
                }
                found => (found == name.as_bytes()).then_some((member.bits, member.type_id)),
            })
    }
}

/// A struct of the kernel's.
#[derive(Clone, Copy, Debug)]
pub struct Structure<'a> {
    types: &'a Types,
    name: &'a str,
    raw: RawType,
}

impl Structure<'_> {
    /// The offset in bytes of a field, named by its path.
    ///
    /// # Errors
    /// When a field on the way does not exist.
    pub fn offset_of(&self, path: &[&str]) -> Result<u32, BtfError> {
        self.field(path).map(|(bits, _)| bits / 8)
    }

    /// The size in bytes of a field that is a plain number.
    ///
    /// # Errors
    /// When it does not exist, or is no number.
    pub fn size_of(&self, path: &[&str]) -> Result<u32, BtfError> {
        let (_, found) = self.field(path)?;
        if found.kind == Kind::Int {
            Ok(RawBtf::size(found))
        } else {
            Err(BtfError::Missing(format!("number {}", self.told(path))))
        }
    }

    /// Offset in bits and type of a field.
    fn field(&self, path: &[&str]) -> Result<(u32, RawType), BtfError> {
        let (mut bits, mut current) = (0, self.raw);
        for field in path {
            let missing = || BtfError::Missing(self.told(path));
            let (offset, id) = self.types.member(current, field).ok_or_else(missing)?;
            bits += offset;
            current = self.types.raw.resolve(id).ok_or_else(missing)?;
        }
        Ok((bits, current))
    }

    fn told(&self, path: &[&str]) -> String {
        format!("{}.{}", self.name, path.join("."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a file which is no BTF is an error and says so, not a panic.
    #[test]
    fn rubbish_is_refused() {
        let error = Types::from_file(Path::new("/proc/self/cmdline")).unwrap_err();
        assert!(error.to_string().contains("types"), "{error}");
        assert!(Types::from_file(Path::new("/nonexistent")).is_err());
    }

    /// Check that variables, nested and anonymous fields, and functions are found in a small BTF.
    #[test]
    fn small_btf_is_understood() {
        let types = Types {
            raw: RawBtf::parse(raw::samples::small()).unwrap(),
        };
        assert_eq!(
            types.per_cpu("__preempt_count"),
            Some(PerCpu {
                id: 5,
                offset: 0x40,
                size: 4
            })
        );
        assert_eq!(types.per_cpu("pcpu_hot"), None);
        assert_eq!(types.offset_of(&["task", "flags"]).unwrap(), 4);
        assert_eq!(types.offset_of(&["task", "inner", "flags"]).unwrap(), 12);
        assert_eq!(types.struct_id("task"), Some(4));
        assert_eq!(types.function_id("bpf_rdonly_cast"), Some(7));
        assert!(types.offset_of(&["task", "nothing"]).is_err());
        assert!(types.offset_of(&["nothing"]).is_err());
        let task = types.structure("task").unwrap();
        assert_eq!(task.size_of(&["flags"]).unwrap(), 4);
        assert!(task.size_of(&["inner"]).is_err());
    }
}
