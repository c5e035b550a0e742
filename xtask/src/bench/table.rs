//! The measurements as people read them: a table in Markdown, ready for `docs/cost.md`.

use super::measure::{Costs, DEFAULT};

/// The columns after the base: a title, and the variant it shows.
const VARIANTS: [(&str, &str); 7] = [
    ("btf", "btf"),
    ("kallsyms", "kallsyms"),
    ("no resets", "no-resets"),
    ("and rcu", "rcu"),
    ("and migrate", "migrate"),
    ("and pagefault", "pagefault"),
    ("all contexts", "all"),
];

/// The first two lines.
pub(super) fn head() -> String {
    let mut line = "| kernel | nothing | two empty programs | preemptleak | ratio |".to_owned();
    let mut under = "| --- | --- | --- | --- | --- |".to_owned();
    for (title, _) in VARIANTS {
        line.push_str(&format!(" {title} |"));
        under.push_str(" --- |");
    }
    format!("{line}\n{under}\n")
}

/// One kernel's line.
pub(super) fn row(costs: &Costs) -> String {
    let plus = |variant: &str| {
        let added = costs.added.get(variant);
        added.map_or("-".to_owned(), |added| format!("+{added:.0}"))
    };
    let mut line = format!(
        "| {} | {:.0} | +{:.0} | {} ({}) | {:.2} |",
        costs.kernel,
        costs.base,
        costs.floor,
        plus(DEFAULT),
        costs.address.as_deref().unwrap_or("?"),
        costs.ratio(),
    );
    for (_, variant) in VARIANTS {
        line.push_str(&format!(" {} |", plus(variant)));
    }
    line.push('\n');
    line
}
