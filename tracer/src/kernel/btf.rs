//! The kernel's own description of its types, `/sys/kernel/btf/vmlinux`: where fields are, where
//! per-CPU variables are, and under which ids the verifier knows them.

use btf::btf::{Btf, FlattenedType, Type};
use std::path::Path;
use thiserror::Error;

/// Where the kernel shows its types (CONFIG_DEBUG_INFO_BTF, since 5.4).
pub const PATH: &str = "/sys/kernel/btf/vmlinux";

/// The section of per-CPU variables, as `pahole` names it.
const PERCPU: &str = ".data..percpu";

/// What can be wrong with the kernel's types.
#[derive(Debug, Error)]
pub enum BtfError {
    /// There are none to read.
    #[error(
        "cannot read {PATH}: {0}; this kernel was built without BTF \
         (needs CONFIG_DEBUG_INFO_BTF=y), or /sys is not mounted"
    )]
    Unreadable(String),
    /// They do not say what we need.
    #[error("this kernel's BTF has no {0}")]
    Missing(String),
}

/// The parsed types.
#[derive(Debug)]
pub struct Types {
    btf: Btf,
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
        let unreadable = |error: &dyn std::fmt::Display| BtfError::Unreadable(error.to_string());
        // The parser opens the file itself and folds the reason into its own error.
        std::fs::File::open(path).map_err(|error| unreadable(&error))?;
        let btf = Btf::from_file(path).map_err(|error| unreadable(&error))?;
        Ok(Self { btf })
    }

    /// The per-CPU variable of this name, where BTF lists per-CPU variables at all (Debian's 5.10
    /// does not).
    #[must_use]
    pub fn per_cpu(&self, name: &str) -> Option<PerCpu> {
        let section = self.btf.get_types().iter().find_map(|found| {
            match (&found.base_type, found.name.as_deref()) {
                (Type::DataSection(section), Some(PERCPU)) => Some(section),
                _ => None,
            }
        })?;
        section.vars.iter().find_map(|variable| {
            let found = self.btf.get_type_by_id(variable.type_id).ok()?;
            (found.name.as_deref() == Some(name)).then_some(PerCpu {
                id: variable.type_id,
                offset: variable.offset,
                size: variable.size,
            })
        })
    }

    /// The BTF id of a struct.
    #[must_use]
    pub fn struct_id(&self, name: &str) -> Option<u32> {
        self.find(name, |found| matches!(found.base_type, Type::Struct(_)))
            .map(|(id, _)| id)
    }

    /// The BTF id of a kernel function; for kfuncs it is what a program's call names.
    #[must_use]
    pub fn function_id(&self, name: &str) -> Option<u32> {
        // Declaration tags carry their function's name too, and come after it.
        self.find(name, |found| found.is_function).map(|(id, _)| id)
    }

    /// The offset in bytes of a field, named by its path: `["task_struct", "se", "cfs_rq"]`.
    /// Anonymous structs and unions on the way are looked into.
    ///
    /// # Errors
    /// When a struct or field on the way does not exist.
    pub fn offset_of(&self, path: &[&str]) -> Result<u32, BtfError> {
        let missing = || BtfError::Missing(path.join("."));
        let (name, fields) = path.split_first().ok_or_else(missing)?;
        let (_, mut current) = self
            .find(name, |found| matches!(found.base_type, Type::Struct(_)))
            .ok_or_else(missing)?;
        let mut bits = 0;
        for field in fields {
            let (offset, type_id) = self.member(current, field).ok_or_else(missing)?;
            bits += offset;
            current = self.btf.get_type_by_id(type_id).map_err(|_| missing())?;
        }
        Ok(bits / 8)
    }

    /// Offset in bits and type of a member.
    fn member(&self, parent: &FlattenedType, name: &str) -> Option<(u32, u32)> {
        let (Type::Struct(body) | Type::Union(body)) = &parent.base_type else {
            return None;
        };
        body.members.iter().find_map(|member| {
            match member.name.as_deref().filter(|name| !name.is_empty()) {
                Some(found) => (found == name).then_some((member.offset, member.type_id)),
                None => {
                    let inner = self.btf.get_type_by_id(member.type_id).ok()?;
                    let (offset, type_id) = self.member(inner, name)?;
                    Some((member.offset + offset, type_id))
                }
            }
        })
    }

    fn find(
        &self,
        name: &str,
        is_wanted: impl Fn(&FlattenedType) -> bool,
    ) -> Option<(u32, &FlattenedType)> {
        (0u32..)
            .zip(self.btf.get_types())
            .find(|(_, found)| found.name.as_deref() == Some(name) && is_wanted(found))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a file which is no BTF is an error and says so, not a panic.
    #[test]
    fn rubbish_is_refused() {
        let error = Types::from_file(Path::new("/proc/self/cmdline")).unwrap_err();
        assert!(error.to_string().contains("BTF"), "{error}");
        assert!(Types::from_file(Path::new("/nonexistent")).is_err());
    }
}
