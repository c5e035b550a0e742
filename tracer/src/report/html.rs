//! A run as one page for a browser: for the artefacts of a job, where people look who did not run it.
//! Nothing comes from outside, no script and no font; what is folded is folded by HTML itself. The
//! verdict is what they see first.

mod markup;
mod time_line;

use std::{
    collections::BTreeMap,
    io::{self, Write},
    time::{Duration, UNIX_EPOCH},
};

use self::{
    markup::{data_url, escaped},
    time_line::Moment,
};
use super::{
    Report,
    cases::name_of,
    cells,
    locate::{self, Svg},
    tail,
    text::{ending, line, told},
};
use crate::{
    calltree::Located,
    host::escape,
    leak::{KernelMessage, Layout, Leak, Row, Start, Summary, Verdict},
};

/// How the page looks, in light, in the dark and on paper.
const STYLE: &str = include_str!("html/style.css");

/// So many findings are told one by one, and stand in the time line.
const SHOWN: usize = 200;

/// So many of these are not folded.
const OPEN: usize = 1;

/// So many rows of the table are shown, and so many of the kernel's messages.
const ROWS: usize = 500;

/// A finding, and what was told of it later.
struct Finding {
    leak: Leak,
    sentences: Vec<String>,
    kernel: Vec<String>,
}

/// A report as HTML.
pub struct Html<W> {
    out: W,
    start: Option<Start>,
    findings: Vec<Finding>,
    /// How many findings there were beyond those.
    more: u64,
    /// What the kernel said of tasks whose finding is not shown.
    kernel: Vec<String>,
    pictures: Svg<Vec<u8>>,
    has_pictures: bool,
    is_over: bool,
}

impl<W: Write> Html<W> {
    /// A report to `out`, which gets all of it at the end.
    #[must_use]
    pub fn new(out: W) -> Self {
        Self {
            out,
            start: None,
            findings: Vec::new(),
            more: 0,
            kernel: Vec::new(),
            pictures: Svg::new(Vec::new()),
            has_pictures: false,
            is_over: false,
        }
    }

    fn layout(&self) -> Layout {
        let start = self.start.as_ref();
        start.map_or(Layout::Word, |start| start.layout)
    }

    /// A leak that was told, where it is shown.
    fn finding(&mut self, leak: &Leak) -> Option<&mut Finding> {
        self.findings.iter_mut().rev().find(|it| it.leak == *leak)
    }

    fn put(&mut self, page: &Page<'_>) -> io::Result<()> {
        self.is_over = true;
        let mut body = self.header(page);
        body.push_str("<main>\n");
        body.push_str(&table(page.rows, self.layout()));
        body.push_str(&self.time_line(page.duration));
        body.push_str(&self.one_by_one());
        body.push_str(&self.trees());
        body.push_str(&list("Not seen", "unseen", &page.unseen));
        let kernel: Vec<String> = self.kernel.iter().map(|line| escaped(line)).collect();
        body.push_str(&list(
            "The kernel's own messages of others",
            "kernel",
            &kernel,
        ));
        body.push_str("</main>\n");
        let title = escaped(page.verdict);
        write!(
            self.out,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>preemptleak: {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
             {body}</body>\n</html>\n"
        )?;
        self.out.flush()
    }

    /// The first screen: the verdict, and what it is the verdict of.
    fn header(&self, page: &Page<'_>) -> String {
        let mut facts = Vec::new();
        if let Some(start) = &self.start {
            let wall = humantime::format_rfc3339_seconds(UNIX_EPOCH + start.wall);
            facts.push(format!("{} at {wall}", told(start)));
        }
        facts.extend(page.facts.iter().cloned());
        let facts: Vec<String> = facts.iter().map(|fact| escaped(fact)).collect();
        format!(
            "<header class=\"{}\">\n<p class=\"who\">preemptleak {}</p>\n<h1 id=\"verdict\">{}</h1>\n\
             <ul>\n<li>{}</li>\n</ul>\n</header>\n",
            page.mood,
            env!("CARGO_PKG_VERSION"),
            escaped(page.verdict),
            facts.join("</li>\n<li>")
        )
    }

    fn time_line(&self, duration: Option<Duration>) -> String {
        let (Some(start), Some(duration)) = (&self.start, duration) else {
            return String::new();
        };
        let mut lanes: BTreeMap<String, Vec<Moment>> = BTreeMap::new();
        for Finding { leak, .. } in &self.findings {
            lanes.entry(name_of(leak)).or_default().push(Moment {
                at: leak.time.saturating_sub(start.boot),
                fails: leak.class.is_leak() && leak.known.is_none(),
                told: line(leak, start.layout, Default::default())
                    .trim()
                    .to_owned(),
            });
        }
        if lanes.is_empty() {
            return String::new();
        }
        let picture = time_line::draw(&lanes, duration);
        format!(
            "<section id=\"time\">\n<h2>When</h2>\n<div class=\"wide\">{picture}</div>\n</section>\n"
        )
    }

    fn one_by_one(&self) -> String {
        if self.findings.is_empty() {
            return String::new();
        }
        let layout = self.layout();
        let mut out = "<section id=\"findings\">\n<h2>One by one</h2>\n".to_owned();
        for (finding, number) in self.findings.iter().zip(0..) {
            out.push_str(&one(finding, layout, number < OPEN));
        }
        if self.more > 0 {
            let more = self.more;
            out.push_str(&format!(
                "<p>and {more} more, not shown; the table is exact</p>\n"
            ));
        }
        out + "</section>\n"
    }

    fn trees(&mut self) -> String {
        if !self.has_pictures {
            return String::new();
        }
        let pictures = std::mem::replace(&mut self.pictures, Svg::new(Vec::new()));
        let url = data_url("image/svg+xml", &pictures.into_out());
        format!(
            "<section id=\"trees\">\n<h2>Which function</h2>\n<div class=\"wide paper\"><object \
             type=\"image/svg+xml\" data=\"{url}\">the call tree, for a browser that shows \
             SVG</object></div>\n</section>\n"
        )
    }
}

/// What a page is of.
struct Page<'a> {
    verdict: &'a str,
    /// The verdict as a class of the style.
    mood: &'static str,
    facts: Vec<String>,
    rows: &'a [Row],
    duration: Option<Duration>,
    /// What was lost and what this kernel cannot show, as markup.
    unseen: Vec<String>,
}

impl<W: Write> Report for Html<W> {
    fn start(&mut self, start: &Start) -> io::Result<()> {
        self.start = Some(start.clone());
        self.pictures.start(start)
    }

    fn leak(&mut self, leak: &Leak) -> io::Result<()> {
        if self.findings.len() == SHOWN {
            self.more += 1;
            return Ok(());
        }
        self.findings.push(Finding {
            leak: leak.clone(),
            sentences: Vec::new(),
            kernel: Vec::new(),
        });
        Ok(())
    }

    fn kernel_message(&mut self, message: &KernelMessage) -> io::Result<()> {
        let KernelMessage { time, tid, text } = message;
        let told = format!("[{}] {text}", cells::time(*time));
        let of = *tid;
        let lines = match self.findings.iter().rposition(|it| it.leak.tid == of) {
            Some(at) => &mut self.findings[at].kernel,
            None => &mut self.kernel,
        };
        if lines.len() < ROWS {
            lines.push(told);
        }
        Ok(())
    }

    fn located(&mut self, leak: &Leak, located: &Located) -> io::Result<()> {
        let sentences = locate::sentences(located);
        let sentences: Vec<String> = sentences.iter().map(ToString::to_string).collect();
        if let Some(finding) = self.finding(leak) {
            finding.sentences.extend(sentences);
        }
        self.has_pictures = true;
        self.pictures.located(leak, located)
    }

    fn not_located(&mut self, leak: &Leak, why: &str) -> io::Result<()> {
        if let Some(finding) = self.finding(leak) {
            finding.sentences.push(format!("not located: {why}"));
        }
        Ok(())
    }

    fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        self.pictures.summary(summary)?;
        let Summary {
            verdict,
            rows,
            coverage,
            command: _,
        } = summary;
        let after = ending::after_table(summary, self.layout());
        let mut facts: Vec<String> = after.lines().map(|line| line.trim().to_owned()).collect();
        let last = facts.pop().unwrap_or_default();
        // They have a place of their own.
        facts.retain(|fact| !fact.starts_with("lost: ") && !fact.starts_with("blind spot: "));
        let losses = coverage.losses.iter().map(|loss| {
            let what = format!("{} {}", loss.count, loss.kind);
            format!(
                "<strong>lost {}</strong>: {}",
                escaped(&what),
                escaped(&loss.meaning)
            )
        });
        let spots = coverage.blind_spots.iter();
        let spots = spots.map(|spot| format!("<strong>blind spot</strong>: {}", escaped(spot)));
        let page = Page {
            verdict: last.strip_prefix("verdict: ").unwrap_or(&last),
            mood: match verdict {
                Verdict::Clean => "clean",
                Verdict::Leaks => "leaks",
                Verdict::Unknown => "unknown",
            },
            facts,
            rows,
            duration: Some(coverage.duration),
            unseen: losses.chain(spots).collect(),
        };
        self.put(&page)
    }

    fn error(&mut self, message: &str, _status: u8) -> io::Result<()> {
        if self.is_over {
            return Ok(());
        }
        // Nobody sums up what it drew.
        self.has_pictures = false;
        let page = Page {
            verdict: "nobody can tell: the run failed",
            mood: "unknown",
            facts: vec![message.to_owned()],
            rows: &[],
            duration: None,
            unseen: Vec::new(),
        };
        self.put(&page)
    }
}

fn table(rows: &[Row], layout: Layout) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut out = "<section id=\"table\">\n<h2>What leaked</h2>\n<div class=\"wide\"><table>\n\
                   <thead><tr><th>count<th>task<th>call<th>command<th>by<th>class</tr></thead>\n<tbody>\n"
        .to_owned();
    for row in rows.iter().take(ROWS) {
        let class = if row.fails() { "bad" } else { "fine" };
        let cells = ending::cells_of(row, layout).map(|cell| escaped(&cell));
        out.push_str(&format!(
            "<tr class=\"{class}\"><td>{}</tr>\n",
            cells.join("<td>")
        ));
    }
    out.push_str("</tbody></table></div>\n");
    if rows.len() > ROWS {
        let more = rows.len() - ROWS;
        out.push_str(&format!("<p>and {more} more kinds, not shown</p>\n"));
    }
    out + "</section>\n"
}

fn one(finding: &Finding, layout: Layout, is_open: bool) -> String {
    let Finding {
        leak,
        sentences,
        kernel,
    } = finding;
    let told = line(leak, layout, Default::default());
    let told = escaped(told.trim());
    let stack = leak.stack.iter().map(tail::place);
    let blocks = [
        ("whose fault", sentences.clone()),
        ("where it slept", stack.collect()),
        ("the kernel's own words", kernel.clone()),
    ];
    let mut inside = String::new();
    for (head, lines) in blocks.iter().filter(|(_, lines)| !lines.is_empty()) {
        let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
        inside.push_str(&format!(
            "<h3>{head}</h3>\n<pre>{}</pre>\n",
            lines.join("\n")
        ));
    }
    if inside.is_empty() {
        return format!("<p class=\"line\">{told}</p>\n");
    }
    let open = if is_open { " open" } else { "" };
    format!("<details{open}>\n<summary class=\"line\">{told}</summary>\n{inside}</details>\n")
}

/// A section of lines that are markup already; nothing where there are none.
fn list(head: &str, id: &str, lines: &[String]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let lines = lines.join("</li>\n<li>");
    let head = escape::line(head);
    format!("<section id=\"{id}\">\n<h2>{head}</h2>\n<ul>\n<li>{lines}</li>\n</ul>\n</section>\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::report::{locate_samples, samples};

    fn written(tell: impl FnOnce(&mut Html<&mut Vec<u8>>)) -> String {
        let mut out = Vec::new();
        tell(&mut Html::new(&mut out));
        String::from_utf8(out).unwrap()
    }

    fn everything() -> String {
        written(|html| {
            html.start(&samples::start_of_story()).unwrap();
            html.leak(&samples::leak()).unwrap();
            let (leak, located) = (samples::leak(), locate_samples::story());
            html.located(&leak, &located).unwrap();
            html.kernel_message(&samples::kernel_message()).unwrap();
            html.leak(&samples::masked()).unwrap();
            html.leak(&samples::heal()).unwrap();
            html.summary(&samples::all_at_once()).unwrap();
        })
    }

    /// Check the whole of it, which the browser's test opens; the picture has snapshots of its own.
    #[test]
    fn the_page() {
        let page = everything();
        let (before, rest) = page.split_once("data:image").unwrap();
        let (_, after) = rest.split_once('"').unwrap();
        insta::assert_snapshot!("page", format!("{before}data:PICTURE\"{after}"));
        if let Some(path) = std::env::var_os("PREEMPTLEAK_PAGE") {
            std::fs::write(path, page).unwrap();
        }
    }

    /// Check that nothing comes from outside, that no script is needed, and that the verdict stands
    /// before anything that may be long.
    #[test]
    fn it_stands_alone() {
        let page = everything();
        for word in ["<script", "http:", "https:", "src=", "@import", "url("] {
            let found = page.replace("http%3A", "").contains(word);
            assert!(!found, "{word}");
        }
        let at = |text: &str| page.find(text).unwrap();
        assert!(at("id=\"verdict\"") < at("id=\"table\""));
        assert!(at("id=\"table\"") < at("id=\"time\""));
    }

    /// Check that a run that failed says so, with its reason, and is not called clean.
    #[test]
    fn a_failed_run_is_unknown() {
        let page = written(|html| html.error("no <privilege>", 125).unwrap());
        assert!(page.contains("<header class=\"unknown\">"), "{page}");
        assert!(page.contains("<li>no &lt;privilege&gt;</li>"), "{page}");
    }

    /// Check that a flood is a page of a bounded size, and says how much is left out.
    #[test]
    fn a_flood_is_short() {
        let page = written(|html| {
            html.start(&samples::start()).unwrap();
            for _ in 0..5000 {
                html.leak(&samples::masked()).unwrap();
            }
            html.summary(&samples::all_at_once()).unwrap();
        });
        assert!(page.contains("and 4800 more"));
        assert!(page.len() < 1 << 20, "{}", page.len());
    }

    proptest! {
        /// Check that whatever tasks and modules are called, no markup and nothing unsafe comes of it.
        #[test]
        fn any_name(name in prop::collection::vec(1u8.., 0..16), text in "(<script>|&|\"|.){0,20}") {
            let mut leak = samples::masked();
            leak.comm = samples::comm(&name[..name.len().min(15)]);
            leak.cmd.as_mut().unwrap().name = Some(text.clone());
            leak.known = Some(text.clone());
            let mut start = samples::start_of_command();
            start.command.push(text.clone());
            let page = written(|html| {
                html.start(&start).unwrap();
                html.leak(&leak).unwrap();
                html.not_located(&leak, &text).unwrap();
                html.summary(&samples::one_leak()).unwrap();
            });
            prop_assert!(!page.contains("<script"), "{}", page);
            prop_assert!(!page.replace('\n', "").chars().any(escape::is_unsafe));
            prop_assert_eq!(page.matches("<details").count(), page.matches("</details>").count());
        }
    }
}
