//! Says that everything is attached: a report of a single word.

use std::{
    fs::File,
    io::{self, Write as _},
};

use crate::{
    leak::{Leak, Start, Summary},
    report::Report,
};

/// Tells whoever reads from the other end. When it goes away untold, the run has failed.
pub(super) struct Ready(Option<File>);

impl Ready {
    pub(super) const fn new(pipe: File) -> Self {
        Self(Some(pipe))
    }
}

impl Report for Ready {
    fn start(&mut self, _start: &Start) -> io::Result<()> {
        self.0
            .take()
            .map_or(Ok(()), |mut pipe| pipe.write_all(b"ready"))
    }

    fn leak(&mut self, _leak: &Leak) -> io::Result<()> {
        Ok(())
    }

    fn summary(&mut self, _summary: &Summary) -> io::Result<()> {
        Ok(())
    }

    fn error(&mut self, _message: &str, _status: u8) -> io::Result<()> {
        Ok(())
    }
}
