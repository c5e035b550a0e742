//! The settings of a trace: what they were, what they shall be, and how they come back.

use super::{
    error::FtraceError,
    tracefs::{Folder, TRACER},
};
use crate::host::restore::Step;

/// Settings of one folder, with what they were.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    changes: Vec<Change>,
}

#[derive(Clone, Debug)]
struct Change {
    folder: Folder,
    file: &'static str,
    old: String,
    new: String,
}

/// What a trace of ours must not have, and what it must; where the kernel knows the option.
/// Some options belong to the tracer and not to the instance, so they are put back even where the
/// instance goes.
const OPTIONS: [(&str, &str); 11] = [
    // An interrupt is not the caller's doing.
    ("options/funcgraph-irqs", "0"),
    // These make records of other kinds.
    ("options/funcgraph-args", "0"),
    ("options/funcgraph-retaddr", "0"),
    // Children are followed.
    ("options/function-fork", "1"),
    // The last is what matters.
    ("options/overwrite", "1"),
    ("options/pause-on-trace", "0"),
    // The legend.
    ("options/irq-info", "1"),
    ("options/latency-format", "0"),
    ("options/stacktrace", "0"),
    ("options/func_stack_trace", "0"),
    ("options/userstacktrace", "0"),
];

impl Settings {
    /// All settings that a trace in this folder changes, read as they are. Nothing is changed yet.
    ///
    /// # Errors
    /// When one cannot be read.
    pub(super) fn of(top: &Folder, own: &Folder, buffer_kib: u32) -> Result<Self, FtraceError> {
        let mut settings = Self::default();
        settings.plan(own, "tracing_on", "0".to_owned())?;
        settings.plan(own, "trace_clock", "mono".to_owned())?;
        settings.plan(own, "buffer_size_kb", buffer_kib.to_string())?;
        for (file, value) in OPTIONS {
            if own.has(file) {
                settings.plan(own, file, value.to_owned())?;
            }
        }
        if top.has("max_graph_depth") {
            settings.plan(top, "max_graph_depth", "0".to_owned())?;
        }
        Ok(settings)
    }

    fn plan(
        &mut self,
        folder: &Folder,
        file: &'static str,
        new: String,
    ) -> Result<(), FtraceError> {
        let old = value(file, &folder.read(file)?);
        self.changes.push(Change {
            folder: folder.clone(),
            file,
            old,
            new,
        });
        Ok(())
    }

    /// Makes the changes, one after the other.
    ///
    /// # Errors
    /// When the kernel does not take one.
    pub(super) fn apply(&self) -> Result<(), FtraceError> {
        for change in &self.changes {
            if change.old != change.new {
                change.folder.write(change.file, &change.new)?;
            }
        }
        Ok(())
    }

    /// How all comes back: first what makes the kernel quick again, and the switch last.
    pub(super) fn undo(&self, top: &Folder, own: &Folder) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut write = |folder: &Folder, file: &str, value: &str| {
            if folder.has(file) {
                let path = folder.path().join(file);
                steps.push(Step::Write(path, value.as_bytes().to_vec()));
            }
        };
        write(own, "tracing_on", "0");
        write(own, TRACER, "nop");
        write(own, "set_ftrace_filter", "");
        write(own, "set_ftrace_notrace", "");
        write(own, "set_ftrace_pid", "");
        write(top, "set_graph_function", "");
        for change in self.changes.iter().rev() {
            write(&change.folder, change.file, &change.old);
        }
        steps
    }
}

/// The value in a file's text.
fn value(file: &str, text: &str) -> String {
    let text = text.trim();
    let value = match file {
        // `local [global] counter`
        "trace_clock" => text
            .split_once('[')
            .and_then(|(_, rest)| Some(rest.split_once(']')?.0)),
        // `7 (expanded: 1408)`: not yet used, and 1408 as soon as it is. There is no way back to the
        // former.
        "buffer_size_kb" => text
            .split_once("(expanded:")
            .map(|(_, rest)| rest.trim_matches([' ', ')'])),
        _ => None,
    };
    value.unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Check that values come out of the kernel's words.
    #[test]
    fn values() {
        let clocks = "local [global] counter uptime perf mono\n";
        assert_eq!(value("trace_clock", clocks), "global");
        assert_eq!(value("buffer_size_kb", "7 (expanded: 1408)\n"), "1408");
        assert_eq!(value("buffer_size_kb", "1024\n"), "1024");
        assert_eq!(value("tracing_on", "1\n"), "1");
    }

    /// Check that undoing puts everything back, last changed first, the switch at the end.
    #[test]
    fn undoing_is_exact() {
        let folder = tempfile::tempdir().unwrap();
        let own = Folder(folder.path().to_owned());
        fs::create_dir(folder.path().join("options")).unwrap();
        let before = [
            ("tracing_on", "1"),
            ("trace_clock", "local"),
            ("buffer_size_kb", "1408"),
            ("options/function-fork", "0"),
            ("max_graph_depth", "3"),
            ("current_tracer", "nop"),
            ("set_ftrace_pid", ""),
            ("set_graph_function", ""),
        ];
        for (file, value) in before {
            fs::write(folder.path().join(file), value).unwrap();
        }
        let settings = Settings::of(&own, &own, 64).unwrap();
        let steps = settings.undo(&own, &own);
        settings.apply().unwrap();
        assert_eq!(own.read("buffer_size_kb").unwrap(), "64");
        assert_eq!(own.read("max_graph_depth").unwrap(), "0");
        own.write(TRACER, "function_graph").unwrap();
        own.write("set_ftrace_pid", "12").unwrap();
        assert!(crate::host::restore::undo(&steps).is_empty());
        for (file, value) in before {
            assert_eq!(own.read(file).unwrap(), value, "{file}");
        }
        let switch = folder.path().join("tracing_on");
        assert_eq!(steps.last(), Some(&Step::Write(switch, b"1".to_vec())));
    }
}
