//! The end of a text report: the table, how COMMAND ended, the coverage, and the verdict as the
//! last line.

use std::{collections::HashSet, fmt::Write as _, time::Duration};

use crate::{
    host::{escape, names},
    leak::{Class, CommandEnd, Coverage, Layout, Loss, Row, Summary, Verdict, known_leaks},
    report::{Palette, cells},
};

/// All the lines of the end, of a run with these filters.
pub(super) fn lines(
    summary: &Summary,
    layout: Layout,
    palette: Palette,
    filters: &[String],
) -> String {
    let rows = &summary.rows;
    let mut out = String::new();
    if !rows.is_empty() {
        out.push('\n');
        table(&mut out, rows, layout, palette);
        out.push('\n');
    }
    let table = "see the table";
    run(&mut out, summary, palette);
    verdict(&mut out, summary, layout, palette, table, filters);
    out
}

/// The lines that tell of the run itself, without the table and without colours.
pub(in crate::report) fn after_table(summary: &Summary, layout: Layout) -> String {
    let mut out = String::new();
    let plain = Palette::plain();
    run(&mut out, summary, plain);
    verdict(&mut out, summary, layout, plain, "", &[]);
    out
}

/// How COMMAND ended, and the coverage.
fn run(out: &mut String, summary: &Summary, palette: Palette) {
    if let Some(end) = summary.command {
        let leaked = summary.rows.iter().any(|row| row.class.is_leak());
        let leaked = leaked || summary.verdict == Verdict::Leaks;
        let _ = writeln!(out, "command: {}", command_end(end, leaked));
    }
    coverage(out, &summary.coverage, palette);
}

/// One row of the table as cells; the count is right-aligned, all else left.
fn cells_of(row: &Row, layout: Layout) -> [String; 6] {
    let Row {
        comm,
        syscall,
        cmd,
        handler,
        delta: _,
        counter: _,
        class,
        count,
        known,
        unproven,
    } = row;
    [
        count.to_string(),
        match handler {
            None => escape::field(comm.as_bytes()),
            Some(_) => "-".to_owned(),
        },
        cells::what(syscall.as_ref(), handler.as_ref()),
        cmd.as_ref().map_or_else(String::new, cells::cmd),
        row.change().told(layout),
        format!(
            "{}{}{}",
            class.name(),
            if *unproven { ", in or before it" } else { "" },
            cells::known(known.as_deref())
        ),
    ]
}

fn table(out: &mut String, rows: &[Row], layout: Layout, palette: Palette) {
    let head = ["COUNT", "COMM", "SYSCALL", "CMD", "DELTA", "CLASS"].map(str::to_owned);
    let body: Vec<[String; 6]> = rows.iter().map(|row| cells_of(row, layout)).collect();
    let mut widths = [0; 6];
    for cells in std::iter::once(&head).chain(&body) {
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let styles = std::iter::once(palette.bold).chain(rows.iter().map(|row| match row.fails() {
        true => anstyle::Style::new(),
        false => palette.dim,
    }));
    for (style, cells) in styles.zip(std::iter::once(&head).chain(&body)) {
        let [count, comm, syscall, cmd, delta, class] = cells;
        let [w0, w1, w2, w3, w4, _] = widths;
        let _ = writeln!(
            out,
            "{style}{count:>w0$}  {comm:<w1$}  {syscall:<w2$}  {cmd:<w3$}  {delta:<w4$}  \
             {class}{style:#}"
        );
    }
}

/// `exited with status 3`, `killed by signal 11 (SIGSEGV)`.
fn command_end(end: CommandEnd, leaked: bool) -> String {
    match end {
        CommandEnd::Exited(status) => format!("exited with status {status}"),
        CommandEnd::Running => "still running when tracing ended".to_owned(),
        CommandEnd::Signaled(number) => {
            let name = names::signal(number).map_or_else(String::new, |name| format!(" ({name})"));
            // `faulthandler_disabled()`: a raised count refuses every page fault of user mode.
            let why = if number == libc::SIGSEGV && leaked {
                ", which is what a leaked count does at the next page fault"
            } else {
                ""
            };
            format!("killed by signal {number}{name}{why}")
        }
    }
}

fn coverage(out: &mut String, coverage: &Coverage, palette: Palette) {
    let Coverage {
        duration,
        calls,
        cpus,
        skipped,
        held_since,
        losses,
        blind_spots,
    } = coverage;
    let warn = palette.warn;
    let nothing = if losses.is_empty() {
        ", nothing lost"
    } else {
        ""
    };
    let _ = writeln!(
        out,
        "coverage: {:.1} s, {}, {}{nothing}",
        duration.as_secs_f64(),
        plural(u64::from(*cpus), "CPU"),
        plural(*calls, "system call"),
    );
    if *skipped > 0 {
        let _ = writeln!(
            out,
            "  skipped: {} of our programs, so {} of all calls were looked at twice; a leak in another \
             is told later, with a doubt{}",
            plural(*skipped, "run"),
            percent(coverage.looked_at()),
            held(*held_since)
        );
    }
    for loss in losses {
        let Loss {
            kind,
            count,
            meaning,
        } = loss;
        let meaning = escape::line(meaning);
        let _ = writeln!(out, "  {warn}lost: {count} {kind}{warn:#}: {meaning}");
    }
    for spot in blind_spots {
        let _ = writeln!(out, "  {warn}blind spot{warn:#}: {}", escape::line(spot));
    }
}

/// Since when the programs look that run with preemption held off.
fn held(since: Option<Duration>) -> String {
    since.map_or_else(String::new, |since| {
        format!(
            "; other programs look since {:.2} s after the start",
            since.as_secs_f64()
        )
    })
}

/// `99.98 %`: never more than there is.
fn percent(share: f64) -> String {
    format!("{:.2} %", (share * 10_000.0).floor() / 100.0)
}

/// The last line. `table`: what it says of where the kinds of leaks stand.
fn verdict(
    out: &mut String,
    summary: &Summary,
    layout: Layout,
    palette: Palette,
    table: &str,
    filters: &[String],
) {
    let Summary {
        verdict,
        rows,
        coverage,
        command: _,
    } = summary;
    let leaks: Vec<&Row> = rows.iter().filter(|row| row.fails()).collect();
    let known = known_leaks(rows);
    let blind = match coverage.blind_spots.len() as u64 {
        0 => String::new(),
        spots => format!(" ({} above)", plural(spots, "blind spot")),
    };
    let (style, line) = match verdict {
        Verdict::Clean => {
            let calls = plural(coverage.calls, "system call");
            let leaks = match (known, filters) {
                (0, []) => "no leak".to_owned(),
                // Nobody should take this for a clean kernel.
                (0, filters) => format!("no leak with {}", escape::line(&filters.join(" "))),
                (known, _) => plural(known, "known leak"),
            };
            (palette.good, format!("clean: {calls}, {leaks}{blind}"))
        }
        Verdict::Leaks => (palette.bad, leaked(&leaks, known, layout, table)),
        Verdict::Unknown => (palette.warn, unknown(coverage, known)),
    };
    let _ = writeln!(out, "{style}verdict: {line}{style:#}");
}

/// So many amounts stand in the last line at most.
const MOST_AMOUNTS: usize = 3;

/// `1 leak: brctl ioctl SIOCBRDELBR (0x89a1) +1 preempt`; of several kinds how many and by how much; and
/// how many known ones there were beside them.
fn leaked(leaks: &[&Row], known: u64, layout: Layout, table: &str) -> String {
    let known = match known {
        0 => String::new(),
        known => format!("; {known} known"),
    };
    let count = leaks
        .iter()
        .fold(0, |sum: u64, row| sum.saturating_add(row.count));
    let total = plural(count, "leak");
    match leaks {
        // The table was full or could not be read; the lines above have told the leaks.
        [] => format!("leaks{known}"),
        [row] => {
            let [_, comm, syscall, cmd, delta, _] = cells_of(row, layout);
            let space = if cmd.is_empty() { "" } else { " " };
            let class = match row.class {
                Class::Leak => String::new(),
                other => format!(", {}", other.name()),
            };
            // The call is only where it was noticed.
            let place = match (row.class, row.unproven, &row.syscall) {
                (_, true, None) => "in some call before".to_owned(),
                (_, false, None) => "outside any call".to_owned(),
                (_, true, _) => format!("in or before {syscall}"),
                (Class::Outside, false, _) => format!("before {syscall}"),
                _ => syscall,
            };
            let each = if count > 1 { " each" } else { "" };
            format!("{total}: {comm} {place}{space}{cmd} {delta}{each}{class}{known}")
        }
        several => {
            let kinds = several.len();
            // Without a table there is a case for each kind, with its amount.
            let more = if table.is_empty() {
                String::new()
            } else {
                format!(": {}, {table}", amounts(several, layout))
            };
            format!("{total} of {kinds} kinds{more}{known}")
        }
    }
}

/// `+1 preempt, -1 preempt`: each amount once, those of the most frequent kinds first.
fn amounts(rows: &[&Row], layout: Layout) -> String {
    let mut seen = HashSet::new();
    let amounts = rows.iter().map(|row| row.change().told(layout));
    let mut amounts: Vec<String> = amounts
        .filter(|amount| seen.insert(amount.clone()))
        .collect();
    let more = amounts.len().saturating_sub(MOST_AMOUNTS);
    amounts.truncate(MOST_AMOUNTS);
    let told = amounts.join(", ");
    match more {
        0 => told,
        more => format!("{told} and {more} more amounts"),
    }
}

/// Why nobody can tell.
pub(in crate::report) fn unknown(coverage: &Coverage, known: u64) -> String {
    let seen = match known {
        0 => "no leak seen".to_owned(),
        known => format!("no leak seen beside {known} known"),
    };
    if coverage.losses.is_empty() {
        let spots = plural(coverage.blind_spots.len() as u64, "blind spot");
        format!("unknown: {seen}, but this kernel has {spots}")
    } else {
        format!("unknown: {seen}, but lost {}", lost(coverage))
    }
}

/// `12 events, 3 tasks`.
pub(in crate::report) fn lost(coverage: &Coverage) -> String {
    let losses = coverage.losses.iter();
    let losses: Vec<String> = losses
        .map(|loss| format!("{} {}", loss.count, loss.kind))
        .collect();
    losses.join(", ")
}

/// `1 leak`, `2 leaks`.
fn plural(count: u64, noun: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{s}")
}
