//! Reads the binary stream of each CPU, `per_cpu/cpu0/trace_pipe_raw`.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read as _},
    os::unix::fs::OpenOptionsExt as _,
};

use nix::time::{ClockId, clock_gettime};

use super::{
    error::FtraceError,
    store::{Formats, Store},
    tracefs::{Folder, statistic},
};

/// Where the kernel does not say how large a page is: it is one of the machine's.
const PAGE: usize = 4096;

/// The streams of all CPUs.
#[derive(Debug)]
pub(super) struct Stream {
    cpus: Vec<Cpu>,
    page: usize,
    /// More pages than a buffer has are no longer the past.
    most: usize,
}

#[derive(Debug)]
struct Cpu {
    number: u32,
    folder: Folder,
    pipe: File,
    /// What the kernel could not write, up to now.
    refused: u64,
}

impl Stream {
    /// Opens all streams in a folder.
    ///
    /// # Errors
    /// When one cannot be opened.
    pub(super) fn open(folder: &Folder, buffer_kib: u32) -> Result<Self, FtraceError> {
        let page = subbuffer(folder);
        let cpus = folder
            .cpus()
            .into_iter()
            .map(|(number, folder)| {
                let path = folder.path().join("trace_pipe_raw");
                let pipe = OpenOptions::new()
                    .read(true)
                    .custom_flags(libc::O_NONBLOCK)
                    .open(&path)
                    .map_err(FtraceError::io("open", &path))?;
                Ok(Cpu {
                    number,
                    folder,
                    pipe,
                    refused: 0,
                })
            })
            .collect::<Result<_, FtraceError>>()?;
        // A page more for each that is only begun.
        let most = buffer_kib as usize * 1024 / page + 16;
        Ok(Self { cpus, page, most })
    }

    /// Reads all there is. Recording must be switched off.
    ///
    /// # Errors
    /// When a stream cannot be read.
    pub(super) fn read_into(
        &mut self,
        store: &mut Store,
        formats: &Formats,
    ) -> Result<(), FtraceError> {
        let mut page = vec![0; self.page];
        for cpu in &mut self.cpus {
            // Events that found no room, or interrupted another too deeply: at some time before.
            let text = cpu.folder.read("stats")?;
            let refused = statistic(&text, "commit overrun") + statistic(&text, "dropped events");
            if refused > cpu.refused {
                store.miss(cpu.number, now(), refused - cpu.refused);
                cpu.refused = refused;
            }
            for _ in 0..self.most {
                let Some(bytes) = cpu.page(&mut page)? else {
                    break;
                };
                store.add(cpu.number, bytes, formats);
            }
            store.settle_if_many();
        }
        store.settle();
        Ok(())
    }

    /// Reads all there is, and forgets it.
    ///
    /// # Errors
    /// As [`Self::read_into`].
    pub(super) fn skip(&mut self) -> Result<(), FtraceError> {
        let mut page = vec![0; self.page];
        for cpu in &mut self.cpus {
            for _ in 0..self.most {
                if cpu.page(&mut page)?.is_none() {
                    break;
                }
            }
        }
        Ok(())
    }
}

impl Cpu {
    /// The next page; `None` where there is none yet.
    fn page<'a>(&mut self, page: &'a mut [u8]) -> Result<Option<&'a [u8]>, FtraceError> {
        loop {
            match self.pipe.read(page) {
                Ok(0) => return Ok(None),
                Ok(length) => return Ok(page.get(..length)),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let path = self.folder.path().join("trace_pipe_raw");
                    return Err(FtraceError::io("read", &path)(error));
                }
            }
        }
    }
}

/// How large the pages of a buffer are (since 6.8 it can be set, and rounds up to a power of two).
fn subbuffer(folder: &Folder) -> usize {
    const FILE: &str = "buffer_subbuf_size_kb";
    let told = folder.has(FILE).then(|| folder.read(FILE).ok()).flatten();
    told.and_then(|text| text.trim().parse::<usize>().ok())
        .and_then(|kib| kib.checked_mul(1024))
        .filter(|bytes| (PAGE..=1 << 24).contains(bytes))
        .unwrap_or(PAGE)
}

/// Nanoseconds of `CLOCK_MONOTONIC`, which the trace's clock `mono` counts too.
pub(super) fn now() -> u64 {
    clock_gettime(ClockId::CLOCK_MONOTONIC).map_or(0, |time| {
        time.tv_sec().unsigned_abs() * 1_000_000_000 + time.tv_nsec().unsigned_abs()
    })
}
