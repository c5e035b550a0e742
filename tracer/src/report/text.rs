//! Records for people: a line per leak, then a table, the coverage, and the verdict as the last
//! line.

pub(super) mod ending;

use std::{
    fmt::Write as _,
    io::{self, Write},
};

use anstyle::Style;

use super::{Palette, Report, cells, locate, tail};
use crate::{
    calltree::Located,
    host::escape,
    leak::{Class, KernelMessage, Layout, Leak, Start, Summary},
};

/// A text report.
pub struct Text<W> {
    out: W,
    notes: Option<Box<dyn Write>>,
    palette: Palette,
    layout: Layout,
    /// The filters in force.
    filters: Vec<String>,
    whole_tree: bool,
}

impl<W: Write> Text<W> {
    /// A report to `out`. What is no record (the first line, and errors, which the program's own
    /// stderr tells) goes to `notes`; where that is `None`, as for a file that must stand for
    /// itself, it goes to `out` too.
    #[must_use]
    pub fn new(out: W, notes: Option<Box<dyn Write>>, palette: Palette) -> Self {
        Self {
            out,
            notes,
            palette,
            layout: Layout::Word,
            filters: Vec::new(),
            whole_tree: false,
        }
    }

    /// Whether the tree of a located leak shows all calls, not only those on the way to the owner.
    #[must_use]
    pub fn with_whole_tree(self, whole_tree: bool) -> Self {
        Self { whole_tree, ..self }
    }

    /// Writes whole lines, at once.
    fn put(&mut self, lines: &str) -> io::Result<()> {
        self.out.write_all(lines.as_bytes())?;
        self.out.flush()
    }
}

impl<W: Write> Report for Text<W> {
    fn start(&mut self, start: &Start) -> io::Result<()> {
        self.layout = start.layout;
        self.filters.clone_from(&start.filters);
        let line = told(start);
        match &mut self.notes {
            Some(notes) => {
                // Diagnostics that cannot be written are no reason to stop.
                let ends = if start.command.is_empty() {
                    "; Ctrl-C ends"
                } else {
                    ""
                };
                let _ = writeln!(notes, "preemptleak: {line}{ends}");
                Ok(())
            }
            None => self.put(&format!("{line}\n")),
        }
    }

    fn leak(&mut self, leak: &Leak) -> io::Result<()> {
        let mut line = line(leak, self.layout, self.palette);
        line.push('\n');
        self.put(&line)
    }

    fn kernel_message(&mut self, message: &KernelMessage) -> io::Result<()> {
        let KernelMessage { time, tid: _, text } = message;
        let Palette { dim, .. } = self.palette;
        let time = time.as_secs_f64();
        let text = escape::line(text);
        self.put(&format!(
            "{:14}{dim}kernel: [{time:>12.6}] {text}{dim:#}\n",
            ""
        ))
    }

    fn located(&mut self, leak: &Leak, located: &Located) -> io::Result<()> {
        let lines = locate::lines(leak, located, self.whole_tree, self.palette);
        self.put(&lines)
    }

    fn not_located(&mut self, _leak: &Leak, why: &str) -> io::Result<()> {
        self.put(&format!("{:14}not located: {}\n", "", escape::line(why)))
    }

    fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        self.put(&ending::lines(
            summary,
            self.layout,
            self.palette,
            &self.filters,
        ))
    }

    fn error(&mut self, message: &str, _status: u8) -> io::Result<()> {
        match &self.notes {
            Some(_) => Ok(()),
            None => self.put(&format!("error: {}\n", escape::line(message))),
        }
    }
}

/// One finding, as one line without its newline.
pub(super) fn line(leak: &Leak, layout: Layout, palette: Palette) -> String {
    let Leak {
        time,
        comm,
        pid,
        tid,
        cpu: _,
        syscall,
        cmd,
        args: _,
        ret,
        enter,
        exit,
        delta: _,
        counter: _,
        class,
        blamed: _,
        culprit: _,
        disabled_at: _,
        stack: _,
        known,
        handler,
        interrupt: _,
        never_ran: _,
        unproven: _,
    } = leak;
    let Palette { dim, bold, .. } = palette;
    // A heal is dim as a whole: it is shown so that a leak's end is not a riddle. So is what is
    // known.
    let quiet = *class == Class::Heal || known.is_some();
    let whole = if quiet { dim } else { Style::new() };
    let loud = if quiet { dim } else { bold };
    let style = if quiet { dim } else { palette.class(*class) };
    let time = cells::time(*time);
    // Who was interrupted is innocent, and named behind.
    let (comm, task) = match handler {
        None => (escape::field(comm.as_bytes()), cells::task(*pid, *tid)),
        Some(_) => ("-".to_owned(), "-".to_owned()),
    };
    let call = cells::call(syscall.as_ref(), handler.as_ref(), cmd.as_ref());
    let ret = syscall
        .as_ref()
        .map_or_else(String::new, |_| cells::ret(*ret));
    let counts = cells::counts(*enter, *exit);
    let bits = leak.change().told(layout);
    let tail = tail::told(leak);
    format!(
        "{dim}{time:>12}{dim:#}  {loud}{comm:<15}{loud:#} {whole}{task:<7}  {call:<28}  \
         {ret:<3}  {counts}  {bits:<10}{whole:#}  {style}{tail}{style:#}"
    )
}

/// What is traced and how, as one line without its newline.
pub(super) fn told(start: &Start) -> String {
    let Start {
        kernel,
        wall: _,
        boot: _,
        address,
        layout: _,
        baseline: [enter, exit],
        watch,
        resets,
        command,
        filters,
    } = start;
    let what = if command.is_empty() {
        "this host".to_owned()
    } else {
        let words: Vec<String> = command.iter().map(|word| cells::word(word)).collect();
        words.join(" ")
    };
    let mut line = format!("tracing {what} on {}", escape::field(kernel.as_bytes()));
    if !filters.is_empty() {
        let filters = filters.join(" ");
        let _ = write!(line, ", only {}", escape::line(&filters));
    }
    if watch != &["preempt"] {
        let _ = write!(line, ", watching {}", watch.join(" "));
    }
    let _ = write!(
        line,
        "; count found by {address}, baseline {enter}/{exit}, "
    );
    match resets {
        Some(way) => {
            let _ = write!(line, "resets seen by {way}");
        }
        None => line.push_str("resets not seen"),
    }
    line
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, rc::Rc};

    use proptest::prelude::*;

    use super::*;
    use crate::{leak::Verdict, report::samples};

    /// What `tell` makes a report write.
    fn written(palette: Palette, tell: impl FnOnce(&mut Text<&mut Vec<u8>>)) -> String {
        let mut out = Vec::new();
        tell(&mut Text::new(&mut out, None, palette));
        String::from_utf8(out).unwrap()
    }

    fn leaks(palette: Palette, leaks: &[Leak]) -> String {
        written(palette, |text| {
            for leak in leaks {
                text.leak(leak).unwrap();
            }
        })
    }

    fn summary(summary: &Summary) -> String {
        written(Palette::plain(), |text| text.summary(summary).unwrap())
    }

    /// Check that the kernel's message is told below the finding, without what a name may hide in it.
    #[test]
    fn kernel_messages() {
        let text = written(Palette::plain(), |text| {
            text.kernel_message(&samples::kernel_message()).unwrap();
        });
        assert_eq!(
            text,
            "              kernel: [  320.682391] BUG: scheduling while atomic: \
             br\\x1bctl/412/0x00000002\n"
        );
    }

    /// Check that each class has its line: the story's two, then all others.
    #[test]
    fn every_class() {
        insta::assert_snapshot!(leaks(
            Palette::plain(),
            &[
                samples::leak(),
                samples::masked(),
                samples::masked_without_stack(),
                samples::underflow(),
                samples::heal(),
                samples::heal_between(),
                samples::heal_by_itself(),
                samples::rcu(),
                samples::migrate(),
                samples::raised_at(),
                samples::ia32(),
                samples::setsockopt(),
                samples::outside(),
                samples::slept(),
                samples::slept_between(),
                samples::never_ran(),
                samples::handler(),
                samples::interrupt(),
                samples::work(),
                samples::repaired(),
                samples::heal_of_handler(),
                samples::unproven(),
                samples::unproven_masked(),
                samples::unproven_heal(),
                samples::kernel_thread(),
                samples::hostile(),
                samples::known(),
            ]
        ));
    }

    /// Check that a verdict of clean names the filters: it holds for what they let through.
    #[test]
    fn a_clean_verdict_names_the_filters() {
        let text = written(Palette::plain(), |text| {
            text.start(&samples::start_of_command()).unwrap();
            text.summary(&samples::clean()).unwrap();
        });
        let last = text.lines().last().unwrap_or_default();
        assert!(last.starts_with("verdict: clean: "), "{last}");
        assert!(
            last.contains("no leak with --comm br* --class leak"),
            "{last}"
        );
    }

    /// Check that the colours are what they are, and that they are the only escapes.
    #[test]
    fn colors() {
        let line = leaks(
            Palette::colored(),
            &[samples::leak(), samples::heal(), samples::hostile()],
        );
        insta::assert_snapshot!(escape::field(line.as_bytes()).replace("\\n", "\n"));
    }

    /// Check that the plain line of the story fits a terminal of 100 columns.
    #[test]
    fn the_story_fits_100_columns() {
        let line = leaks(Palette::plain(), &[samples::leak()]);
        assert!(line.trim_end().len() <= 100, "{}", line.len());
    }

    /// Check that the end says table, coverage and verdict, in each case.
    #[test]
    fn endings() {
        insta::assert_snapshot!("clean", summary(&samples::clean()));
        insta::assert_snapshot!("all_known", summary(&samples::all_known()));
        insta::assert_snapshot!("one_leak", summary(&samples::one_leak()));
        insta::assert_snapshot!("all_at_once", summary(&samples::all_at_once()));
        insta::assert_snapshot!("lossy", summary(&samples::lossy()));
        insta::assert_snapshot!("skipping", summary(&samples::skipping()));
        insta::assert_snapshot!("blind_clean", summary(&samples::blind(Verdict::Clean)));
        insta::assert_snapshot!("blind_unknown", summary(&samples::blind(Verdict::Unknown)));
    }

    /// Check that the first line says what is traced and how, in a file.
    #[test]
    fn beginnings() {
        let start = |start| written(Palette::plain(), |text| text.start(&start).unwrap());
        insta::assert_snapshot!("host", start(samples::start()));
        insta::assert_snapshot!("command", start(samples::start_of_command()));
    }

    /// Check that on stdout the first line and errors are no records, and in a file they are.
    #[test]
    fn records_and_notes_do_not_mix() {
        #[derive(Clone, Default)]
        struct Notes(Rc<RefCell<Vec<u8>>>);
        impl Write for Notes {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.0.borrow_mut().write(bytes)
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let notes = Notes::default();
        let mut out = Vec::new();
        let mut text = Text::new(&mut out, Some(Box::new(notes.clone())), Palette::plain());
        text.start(&samples::start()).unwrap();
        text.error("no privilege", 125).unwrap();
        drop(text);
        assert!(out.is_empty());
        let notes = String::from_utf8(notes.0.take()).unwrap();
        assert!(notes.starts_with("preemptleak: tracing this host on 6.1"));
        let file = written(Palette::plain(), |text| {
            text.error("no\x1b privilege", 125).unwrap();
        });
        assert_eq!(file, "error: no\\x1b privilege\n");
    }

    /// Check that the layout of the start decides how a delta is read.
    #[test]
    fn layout_is_the_kernels() {
        let line = written(Palette::plain(), |text| {
            text.notes = Some(Box::new(io::sink()));
            text.start(&samples::start_of_command()).unwrap();
            let delta = 0x1_0000;
            text.leak(&Leak {
                delta,
                ..samples::leak()
            })
            .unwrap();
        });
        assert!(line.contains("+1 hardirq_disable"), "{line}");
    }

    proptest! {
        /// Check that no name breaks a line or reaches the terminal unescaped.
        #[test]
        fn any_name(name in prop::collection::vec(1u8.., 0..16), module in ".*", cmd in ".*") {
            let mut leak = samples::masked();
            leak.known = Some(cmd.clone());
            leak.comm = samples::comm(&name[..name.len().min(15)]);
            leak.stack[8].module = Some(module);
            leak.cmd.as_mut().unwrap().name = Some(cmd);
            let line = leaks(Palette::plain(), &[leak]);
            prop_assert_eq!(line.matches('\n').count(), 1);
            prop_assert!(!line.trim_end_matches('\n').chars().any(escape::is_unsafe));
        }
    }
}
