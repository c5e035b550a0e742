//! How a case gets to LAVA: as a signal on the console, by LAVA's own helper, through the kernel's
//! log, or as a line of a file.

use std::{
    env,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::PermissionsExt as _,
    path::PathBuf,
    process::{Command, Stdio},
};

/// LAVA's helper. It knows where signals go, and keeps results on the board, too.
const HELPER: &str = "lava-test-case";

/// The kernel's log, which LAVA reads where a job says `lava-signal: kmsg`.
const KMSG: &str = "/dev/kmsg";

/// A case as it is told.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) id: String,
    pub(super) result: &'static str,
    pub(super) measured: Option<Measured>,
}

/// A number that belongs to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Measured {
    value: u64,
    units: &'static str,
}

impl Measured {
    pub(super) const fn new(value: u64, units: &'static str) -> Self {
        Self { value, units }
    }
}

/// The way.
pub(in crate::report) enum Way {
    /// `<LAVA_SIGNAL_TESTCASE ...>`, a line each.
    Signals(Box<dyn Write>),
    /// The same, at a level that every console shows.
    Kmsg(File),
    /// The program of this path.
    Helper(PathBuf),
    /// `NAME RESULT [MEASUREMENT UNITS]`, a line each.
    Results(Box<dyn Write>),
}

impl Way {
    /// Signals among whatever else goes there.
    pub(in crate::report) fn signals(out: impl Write + 'static) -> Self {
        Self::Signals(Box::new(out))
    }

    /// Lines of a `result.txt`.
    pub(in crate::report) fn results(out: impl Write + 'static) -> Self {
        Self::Results(Box::new(out))
    }

    /// Signals in the kernel's log.
    ///
    /// # Errors
    ///
    /// Where this process may not write there.
    pub(in crate::report) fn kmsg() -> io::Result<Self> {
        let log = OpenOptions::new().write(true).open(KMSG)?;
        Ok(Self::Kmsg(log))
    }

    /// LAVA's helper where there is one on PATH, else signals on stdout.
    pub(in crate::report) fn console() -> Self {
        helper().map_or_else(|| Self::signals(io::stdout()), Self::Helper)
    }

    pub(super) fn tell(&mut self, told: &Told) -> io::Result<()> {
        match self {
            // One write for each: nothing comes between.
            Self::Signals(out) => put(out, &format!("{}\n", signal(told))),
            Self::Kmsg(log) => log.write_all(format!("<0>{}\n", signal(told)).as_bytes()),
            Self::Helper(path) => call(path, told),
            Self::Results(out) => put(out, &line(told)),
        }
    }
}

fn put(out: &mut dyn Write, line: &str) -> io::Result<()> {
    out.write_all(line.as_bytes())?;
    out.flush()
}

/// As LAVA's own helper writes it.
fn signal(told: &Told) -> String {
    let Told {
        id,
        result,
        measured,
    } = told;
    let measured = measured.map_or_else(String::new, |Measured { value, units }| {
        format!(" UNITS={units} MEASUREMENT={value}")
    });
    format!("<LAVA_SIGNAL_TESTCASE TEST_CASE_ID={id} RESULT={result}{measured}>")
}

fn line(told: &Told) -> String {
    let Told {
        id,
        result,
        measured,
    } = told;
    let measured = measured.map_or_else(String::new, |Measured { value, units }| {
        format!(" {value} {units}")
    });
    format!("{id} {result}{measured}\n")
}

fn call(helper: &PathBuf, told: &Told) -> io::Result<()> {
    let Told {
        id,
        result,
        measured,
    } = told;
    // What of our own is not written yet comes before it.
    io::stdout().flush()?;
    let mut command = Command::new(helper);
    command.args([id, "--result", result]).stdin(Stdio::null());
    if let Some(Measured { value, units }) = measured {
        command.args(["--measurement", &value.to_string(), "--units", units]);
    }
    let status = command.status()?;
    if status.success() {
        return Ok(());
    }
    Err(io::Error::other(format!("{HELPER} failed: {status}")))
}

fn helper() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(HELPER))
        .find(|file| {
            fs::metadata(file).is_ok_and(|it| it.is_file() && it.permissions().mode() & 0o111 != 0)
        })
}
