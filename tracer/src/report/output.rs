//! Where reports go: opens all that were asked for, or none. No two share a place, however their
//! paths are spelled, and nothing that is there is touched before all are known to be writable.

#[cfg(test)]
mod tests;

use std::{
    ffi::{OsStr, OsString},
    fs::{self, File, Metadata, OpenOptions},
    io::{self, Write},
    os::{
        fd::AsFd as _,
        unix::{
            ffi::OsStrExt as _,
            fs::{FileTypeExt as _, MetadataExt as _, OpenOptionsExt as _},
        },
    },
    path::{Path, PathBuf},
};

use tempfile::TempPath;

use super::{
    Format, Job, Json, Junit, Kcidb, Ktap, Lava, Named, Palette, Report, Reports, Svg, Text,
    lava::way::Way as LavaWay,
    whole::{MODE, Staged, Whole},
};
use crate::host::escape;

/// How many symbolic links without a file behind them are followed, as the kernel does
/// (`MAXSYMLINKS`).
const LINKS: usize = 40;

/// A report that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Its format.
    pub format: Format,
    /// Where it goes.
    pub place: Place,
}

/// How reports are written, beside their format.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// Nothing on stderr.
    pub quiet: bool,
    /// What nobody can tell is a skipped test of KTAP and no failed one: the selftests' exit status
    /// says the same.
    pub unknown_is_skip: bool,
    /// LAVA's signals go into the kernel's log (`--lava-kmsg`).
    pub lava_kmsg: bool,
    /// What the rig knows of the run; KCIDB's report needs it.
    pub job: Option<Job>,
    /// Text shows all calls of a located leak (`--tree`), not only those on the way to the owner.
    pub whole_tree: bool,
}

/// Where a report goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Standard output.
    Stdout,
    /// A file.
    File(PathBuf),
}

/// The reports cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// This one.
    #[error("cannot write {}: {source}: give --output a file in a folder you may write to", escape::line(&path.to_string_lossy()))]
    Unwritable {
        /// As it was given.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// LAVA's signals cannot go into the kernel's log.
    #[error(
        "cannot write to the kernel's log, which --lava-kmsg asks for: {0}: run as root, or leave it out"
    )]
    NoKmsg(io::Error),
    /// Two of them would write over each other.
    #[error(
        "two outputs to one file: {first} and {second} are the same: give each a file of its own"
    )]
    Same {
        /// What came first.
        first: String,
        /// What came second.
        second: String,
    },
}

/// Opens the reports, and with them the files, so that what cannot be written is told before any
/// tracing. A file is as it was when this fails.
/// Colours follow `anstream`'s global choice, the environment and whether stdout is a terminal.
///
/// # Errors
///
/// [`OutputError`] where a file cannot be written, or two are one.
pub fn open(outputs: &[Output], manner: &Manner) -> Result<Reports, OutputError> {
    let mut spots = Vec::new();
    for Output { format, place } in outputs {
        let spot = match place {
            // Signals stand among anything: LAVA finds them.
            Place::Stdout if *format == Format::Lava => Ok(Spot::CONSOLE),
            Place::Stdout => Spot::stdout(),
            Place::File(path) => Spot::find(path),
        };
        spots.push((*format, spot.map_err(|error| unwritable(place, error))?));
    }
    apart(outputs, &spots)?;
    let mut opened = Vec::new();
    for (Output { place, .. }, (format, spot)) in outputs.iter().zip(spots) {
        if format == Format::Lava && manner.lava_kmsg {
            let way = LavaWay::kmsg().map_err(OutputError::NoKmsg)?;
            opened.push((place, Opened::Ready(Box::new(Lava::new(way)))));
            continue;
        }
        let report = spot.open(format, manner);
        opened.push((place, report.map_err(|error| unwritable(place, error))?));
    }
    let mut reports = Vec::new();
    for (place, opened) in opened {
        let report = opened.begin().map_err(|error| unwritable(place, error))?;
        let name = name(place);
        reports.push(Named { name, report });
    }
    Ok(Reports(reports))
}

/// Whether one of the outputs is this file, by whatever path.
///
/// # Errors
///
/// [`OutputError`] where a place cannot be looked at.
pub fn writes_to(outputs: &[Output], file: &Path) -> Result<bool, OutputError> {
    let place = Place::File(file.to_owned());
    let spot = Spot::find(file).map_err(|error| unwritable(&place, error))?;
    for Output { place, .. } in outputs {
        let Place::File(path) = place else { continue };
        let other = Spot::find(path).map_err(|error| unwritable(place, error))?;
        if spot.identity.is_some() && spot.identity == other.identity {
            return Ok(true);
        }
    }
    Ok(false)
}

fn unwritable(place: &Place, source: io::Error) -> OutputError {
    let path = match place {
        Place::Stdout => PathBuf::from("stdout"),
        Place::File(path) => path.clone(),
    };
    OutputError::Unwritable { path, source }
}

/// What messages call it.
fn name(place: &Place) -> String {
    match place {
        Place::Stdout => "stdout".to_owned(),
        Place::File(path) => escape::line(&path.to_string_lossy()),
    }
}

/// Checks that no two outputs are one.
fn apart(outputs: &[Output], spots: &[(Format, Spot)]) -> Result<(), OutputError> {
    for (index, (_, spot)) in spots.iter().enumerate() {
        let Some(identity) = &spot.identity else {
            continue;
        };
        let same = |(_, other): &(Format, Spot)| other.identity.as_ref() == Some(identity);
        if let Some(first) = spots.iter().take(index).position(same) {
            return Err(OutputError::Same {
                first: name(&outputs[first].place),
                second: name(&outputs[index].place),
            });
        }
    }
    Ok(())
}

/// What makes two paths one file: device and inode, of the folder where there is no file yet, with
/// its name there.
#[derive(Debug, PartialEq, Eq)]
struct Identity {
    device: u64,
    inode: u64,
    name: Option<OsString>,
}

impl Identity {
    fn of(metadata: &Metadata, name: Option<OsString>) -> Self {
        Self {
            device: metadata.dev(),
            inode: metadata.ino(),
            name,
        }
    }

    /// `None` for /dev/null, which takes any number of reports.
    fn of_existing(metadata: &Metadata) -> Option<Self> {
        let null = metadata.file_type().is_char_device() && metadata.rdev() == libc::makedev(1, 3);
        (!null).then(|| Self::of(metadata, None))
    }
}

/// A place as the file system has it.
#[derive(Debug)]
struct Spot {
    way: Way,
    identity: Option<Identity>,
}

/// How to write to it.
#[derive(Debug)]
enum Way {
    Stdout,
    /// An ordinary file, or one that is not there yet: its path, without links, and what is there.
    File(PathBuf, Option<Metadata>),
    /// A device, a pipe: as it is.
    Special(PathBuf),
}

impl Spot {
    /// Stdout, for what others may write to, too.
    const CONSOLE: Self = Self {
        way: Way::Stdout,
        identity: None,
    };

    fn stdout() -> io::Result<Self> {
        let stdout = File::from(io::stdout().as_fd().try_clone_to_owned()?);
        Ok(Self {
            way: Way::Stdout,
            identity: Identity::of_existing(&stdout.metadata()?),
        })
    }

    fn find(path: &Path) -> io::Result<Self> {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => Err(io::Error::from_raw_os_error(libc::EISDIR)),
            Ok(metadata) => Ok(Self {
                identity: Identity::of_existing(&metadata),
                way: if metadata.is_file() {
                    Way::File(fs::canonicalize(path)?, Some(metadata))
                } else {
                    Way::Special(path.to_owned())
                },
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Self::new(path),
            Err(error) => Err(error),
        }
    }

    /// One that is not there yet; a link may lead to it.
    fn new(path: &Path) -> io::Result<Self> {
        let mut path = path.to_owned();
        for _ in 0..LINKS {
            match fs::read_link(&path) {
                Ok(link) => path = folder(&path).join(link),
                Err(_) => break,
            }
        }
        // Not `file_name()`: to the kernel `new/` and `new/.` are folders.
        let bytes = path.as_os_str().as_bytes();
        let name = match bytes.rsplit(|byte| *byte == b'/').next() {
            None | Some(b"" | b"." | b"..") => {
                return Err(io::Error::from_raw_os_error(libc::EISDIR));
            }
            Some(name) => OsStr::from_bytes(name),
        };
        let folder = fs::canonicalize(folder(&path))?;
        let identity = Identity::of(&fs::metadata(&folder)?, Some(name.to_owned()));
        Ok(Self {
            way: Way::File(folder.join(name), None),
            identity: Some(identity),
        })
    }

    /// Opens it, and leaves what is there alone.
    fn open(self, format: Format, manner: &Manner) -> io::Result<Opened> {
        Ok(match (self.way, format) {
            (Way::Stdout, format) => Opened::Ready(on_stdout(format, manner)),
            (Way::Special(path), format) => {
                let file = OpenOptions::new().write(true).open(path)?;
                Opened::Ready(report(format, file, manner))
            }
            (Way::File(path, old), format) if format.grows() => {
                Opened::streamed(path, old.is_some(), format, manner)?
            }
            (Way::File(path, old), format) => {
                let staged = Staged::beside(&path, old.as_ref())?;
                let report = report(format, staged.file()?, manner);
                Opened::Ready(Box::new(Whole::new(
                    report,
                    staged,
                    format.tells_of_failure(),
                )))
            }
        })
    }
}

/// The folder a path is in; `.` for a bare name.
fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => path,
    }
}

/// A report whose file is open.
enum Opened {
    /// Nothing more to do.
    Ready(Box<dyn Report>),
    /// A file to which records are written as they come. One that was not there goes again when
    /// another report cannot be opened.
    Streamed {
        file: File,
        report: Box<dyn Report>,
        new: Option<TempPath>,
    },
}

impl Opened {
    fn streamed(path: PathBuf, exists: bool, format: Format, manner: &Manner) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(!exists).mode(MODE);
        let file = options.open(&path)?;
        let new = (!exists).then(|| TempPath::try_from_path(path));
        Ok(Self::Streamed {
            report: report(format, file.try_clone()?, manner),
            new: new.transpose()?,
            file,
        })
    }

    /// All are open: from here on this one is written.
    fn begin(self) -> io::Result<Box<dyn Report>> {
        match self {
            Self::Ready(report) => Ok(report),
            Self::Streamed { file, report, new } => {
                file.set_len(0)?;
                if let Some(new) = new {
                    new.keep().map_err(|error| error.error)?;
                }
                Ok(report)
            }
        }
    }
}

/// A report that stands for itself.
fn report(format: Format, out: impl Write + 'static, manner: &Manner) -> Box<dyn Report> {
    match format {
        Format::Text => {
            let text = Text::new(out, None, Palette::plain());
            Box::new(text.with_whole_tree(manner.whole_tree))
        }
        Format::Json => Box::new(Json::new(out)),
        Format::Ktap => Box::new(Ktap::new(out, manner.unknown_is_skip)),
        Format::Junit => Box::new(Junit::new(out)),
        Format::Kcidb => Box::new(Kcidb::new(out, manner.job.clone().unwrap_or_default())),
        Format::Lava => Box::new(Lava::new(LavaWay::signals(out))),
        Format::Results => Box::new(Lava::new(LavaWay::results(out))),
        Format::Svg => Box::new(Svg::new(out)),
    }
}

fn on_stdout(format: Format, manner: &Manner) -> Box<dyn Report> {
    let stdout = io::stdout();
    if format == Format::Lava {
        return Box::new(Lava::new(LavaWay::console()));
    }
    if format != Format::Text {
        return report(format, stdout, manner);
    }
    let notes: Box<dyn Write> = if manner.quiet {
        Box::new(io::sink())
    } else {
        Box::new(io::stderr())
    };
    let palette = Palette::of(&stdout);
    let text = Text::new(stdout, Some(notes), palette);
    Box::new(text.with_whole_tree(manner.whole_tree))
}
