//! How much the host has to do.

use std::{fs, io};

/// How many tasks run or wait for a CPU now, this one among them.
///
/// # Errors
/// When `/proc/stat` does not tell.
pub fn runnable() -> io::Result<usize> {
    const PATH: &str = "/proc/stat";
    let text = fs::read_to_string(PATH)?;
    parse(&text).ok_or_else(|| io::Error::other(format!("{PATH} has no procs_running")))
}

fn parse(text: &str) -> Option<usize> {
    text.lines()
        .find_map(|line| line.strip_prefix("procs_running "))?
        .trim()
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the number is found among the others, and that the kernel has one.
    #[test]
    fn running_tasks_are_counted() {
        assert_eq!(
            parse("cpu 1 2\nprocs_running 17\nprocs_blocked 0\n"),
            Some(17)
        );
        assert_eq!(parse("cpu 1 2\n"), None);
        assert!(runnable().unwrap() >= 1);
    }
}
