//! The guest's init: sets the machine up, then runs the jobs the host sends, one at a time.
//!
//! It is all there is in the guest beside the programs under test: it writes nothing to the
//! console but what went wrong.

mod job;
mod setup;

use std::{
    fs::{self, File},
    io::{self, BufReader},
    process::ExitCode,
    sync::{Arc, Mutex},
};

use preemptleak_tests::protocol::Frame;

/// The serial port the host talks on; the console is on ttyS0.
const CHANNEL: &str = "/dev/ttyS1";

fn main() -> ExitCode {
    if let Err(error) = serve() {
        // Where even this cannot be written, there is nobody to tell.
        let _ = fs::write("/dev/kmsg", format!("<2>init: {error}\n"));
    }
    // Init's end is the kernel's: it panics, and the host sees at once that the guest is gone.
    ExitCode::FAILURE
}

fn serve() -> io::Result<()> {
    setup::file_systems()?;
    setup::kernel_settings()?;
    setup::modules()?;
    setup::loopback_up()?;
    job::prepare()?;
    let channel = setup::raw_serial(CHANNEL)?;
    let mut input = BufReader::new(channel.try_clone()?);
    let output: job::Output = Arc::new(Mutex::new(channel));
    job::send(&output, &Frame::Ready)?;
    while let Some(frame) = Frame::read(&mut input)? {
        if let Frame::Job(request) = frame {
            let kmsg = job::Kmsg::from_now()?;
            let ending = job::run(&request, &output);
            for line in kmsg.lines() {
                job::send(&output, &Frame::Kmsg(line))?;
            }
            job::send(&output, &Frame::Done(ending))?;
        }
    }
    Ok(())
}

/// Opens a file for reading and writing, with its name in the error.
fn open(path: &str) -> io::Result<File> {
    File::options()
        .read(true)
        .write(true)
        .open(path)
        .map_err(|error| io::Error::other(format!("{path}: {error}")))
}
