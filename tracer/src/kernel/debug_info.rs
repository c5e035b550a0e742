//! File and line of functions, from the debug information (DWARF) of the kernel and its modules:
//! where `--debug-info` says, or in the usual places.
//!
//! A function is found by its name in the image's symbol table, so that neither KASLR nor where a
//! module was loaded matters. Of several with one name the distance to those with a name of their
//! own decides. An image of another build than the one that runs would tell wrong lines: it is
//! recognized by its build id.

mod build_id;
mod image;
mod places;

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use self::{
    build_id::BuildId,
    image::{Image, Wanted, Wrong},
    places::Places,
};
use super::kallsyms::Functions;
use crate::{
    host::escape,
    kernel::symbol::{Source, Symbols},
    leak::Frame,
};

/// Where debug information is looked for.
#[derive(Debug)]
pub struct DebugInfo(Places);

/// What `--debug-info` names is of no use.
#[derive(Debug, thiserror::Error)]
pub enum DebugInfoError {
    /// It cannot be read.
    #[error(
        "cannot read --debug-info {}: {source}: give a vmlinux, a .ko, or a folder of them",
        shown(path)
    )]
    Unreadable {
        /// As it was given.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is no ELF file, or a damaged one.
    #[error(
        "--debug-info {} is no kernel and no module: {why}: give a vmlinux, a .ko, or a folder of them",
        shown(path)
    )]
    NoImage {
        /// As it was given.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// There is no DWARF in it.
    #[error(
        "--debug-info {} has no debug information: give one built with CONFIG_DEBUG_INFO, or of the kernel's -dbg package",
        shown(path)
    )]
    NoDwarf {
        /// As it was given.
        path: PathBuf,
    },
    /// It is not the one that runs.
    #[error(
        "--debug-info {} is of another build than the {what} that runs here: its lines would be wrong: give the one of this build",
        shown(path)
    )]
    OtherBuild {
        /// As it was given.
        path: PathBuf,
        /// `kernel`, or `module NAME`.
        what: String,
    },
    /// A folder without any.
    #[error(
        "no vmlinux and no .ko in --debug-info {}: give a folder that has them",
        shown(path)
    )]
    Empty {
        /// As it was given.
        path: PathBuf,
    },
}

fn shown(path: &Path) -> String {
    escape::line(&path.to_string_lossy())
}

impl DebugInfo {
    /// Looks where `--debug-info` says; without it the usual places will be looked at. What is
    /// given must be of use, and is looked at here, before anything is recorded.
    ///
    /// # Errors
    ///
    /// [`DebugInfoError`] for a path that is of no use.
    pub fn open(given: Option<&Path>) -> Result<Self, DebugInfoError> {
        let Some(path) = given else {
            return Ok(Self(Places::usual(&super::release::release())));
        };
        let unreadable = |source| DebugInfoError::Unreadable {
            path: path.to_owned(),
            source,
        };
        let path = path.to_owned();
        if std::fs::metadata(&path).map_err(unreadable)?.is_dir() {
            let places = Places::folder(&path).map_err(unreadable)?;
            return match places.is_empty() {
                false => Ok(Self(places)),
                true => Err(DebugInfoError::Empty { path }),
            };
        }
        let (module, id) = Image::read(&path, |image| {
            let module = image.is_module().then(|| image.module_name(&path));
            (module, image.build_id().map(<[u8]>::to_vec))
        })
        .map_err(|wrong| match wrong {
            Wrong::Io(source) => unreadable(source),
            Wrong::Format(why) => DebugInfoError::NoImage {
                path: path.clone(),
                why,
            },
            Wrong::NoDwarf => DebugInfoError::NoDwarf { path: path.clone() },
        })?;
        if BuildId::of_running(module.as_deref()).differs(id.as_deref()) {
            let what = match module {
                None => "kernel".to_owned(),
                Some(module) => format!("module {}", escape::field(module.as_bytes())),
            };
            return Err(DebugInfoError::OtherBuild { path, what });
        }
        Ok(Self(Places::file(path, module)))
    }

    /// Fills in `source` of each symbol, as far as there is debug information. What is missing or
    /// damaged leaves it out.
    pub fn fill(&self, functions: &Functions, symbols: &mut Symbols) {
        let mut wanted: BTreeMap<Option<String>, Vec<Wanted>> = BTreeMap::new();
        for (address, symbol) in symbols.iter() {
            let start = functions.start(*address);
            wanted
                .entry(symbol.module.clone())
                .or_default()
                .push(Wanted {
                    key: *address,
                    start: start.unwrap_or(*address),
                    name: symbol.name.clone(),
                });
        }
        for (module, wanted) in wanted {
            for (address, source) in self.of_image(module.as_deref(), &wanted) {
                if let Some(symbol) = symbols.get_mut(&address) {
                    symbol.source = Some(source);
                }
            }
        }
    }

    /// The line of the call that returns to a place; `None` where there is no debug information.
    #[must_use]
    pub fn line(&self, functions: &Functions, place: &Frame) -> Option<Source> {
        let (name, offset) = place.symbol.as_ref()?;
        // The byte before is the call's.
        let offset = offset.checked_sub(1)?;
        let function = Wanted {
            key: 0,
            start: functions.start(place.address.checked_sub(1)?)?,
            name: name.clone(),
        };
        let module = place.module.as_deref();
        self.ask(module, |image| image.line_within(function, offset))?
    }

    /// The sources of some functions of the kernel, or of one module.
    fn of_image(&self, module: Option<&str>, wanted: &[Wanted]) -> Vec<(u64, Source)> {
        let sources = self.ask(module, |image| image.sources(wanted));
        sources.unwrap_or_default()
    }

    /// Asks the first image that is of the running build; `None` where there is none.
    fn ask<T>(&self, module: Option<&str>, ask: impl FnOnce(&Image<'_>) -> T) -> Option<T> {
        let mut ask = Some(ask);
        let running = BuildId::of_running(module);
        for path in self.0.of(module) {
            let found = Image::read(&path, |image| {
                let ask = ask.take_if(|_| !running.differs(image.build_id()))?;
                Some(ask(image))
            });
            match found {
                Ok(Some(found)) => return Some(found),
                Ok(None) => log::debug!("{} is of another build", shown(&path)),
                Err(wrong) => log::debug!("{}: {wrong}", shown(&path)),
            }
        }
        None
    }
}

#[cfg(test)]
mod tests;
