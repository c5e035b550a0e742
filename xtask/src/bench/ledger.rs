//! `tests/bench.toml`: what tracing may cost, and what it cost when that was last written down.
//!
//! The budget is a promise and holds for every kernel of a line. The numbers are those of one
//! release: on another one they are only compared as multiples of the floor, and said.

use std::{collections::BTreeMap, fmt::Write, fs, path::PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::measure::Costs;
use crate::rig::workspace;

/// How much more than recorded is still the same.
const TOLERANCE: f64 = 1.03;

/// The file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ledger {
    /// By kernel: how many times the floor the tracer may add.
    #[serde(default)]
    budget: BTreeMap<String, f64>,
    /// By kernel: what was measured.
    #[serde(default)]
    measured: BTreeMap<String, Measured>,
}

/// One kernel's numbers, in instructions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Measured {
    release: String,
    base: u32,
    floor: u32,
    added: BTreeMap<String, u32>,
    verified: BTreeMap<String, u32>,
}

/// What is to be said of a measurement.
#[derive(Debug)]
pub(super) struct Verdict {
    /// Whether it makes the check fail.
    pub(super) fails: bool,
    /// In words.
    pub(super) what: String,
}

fn path() -> PathBuf {
    workspace().join("tests/bench.toml")
}

impl Ledger {
    /// Reads the file.
    pub(super) fn read() -> Result<Self> {
        let path = path();
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("{} is not as it should be", path.display()))
    }

    /// Writes the file.
    pub(super) fn write(&self) -> Result<()> {
        let path = path();
        fs::write(&path, self.to_text()).with_context(|| format!("cannot write {}", path.display()))
    }

    /// Takes over what was measured.
    pub(super) fn record(&mut self, costs: &Costs) {
        let added = costs.added.iter();
        let measured = Measured {
            release: costs.release.clone(),
            base: costs.base.round() as u32,
            floor: costs.floor.round() as u32,
            added: added
                .map(|(variant, added)| ((*variant).to_owned(), added.round() as u32))
                .collect(),
            verified: costs
                .programs
                .iter()
                .map(|program| (program.name.clone(), program.verified))
                .collect(),
        };
        self.measured.insert(costs.kernel.clone(), measured);
    }

    /// What is wrong with a measurement, and what is worth saying.
    pub(super) fn judge(&self, costs: &Costs) -> Vec<Verdict> {
        let mut verdicts = Vec::new();
        let mut say = |fails, what| verdicts.push(Verdict { fails, what });
        let ratio = costs.ratio();
        if let Some(budget) = self.budget.get(&costs.kernel)
            && (ratio.is_nan() || ratio > *budget)
        {
            say(
                true,
                format!(
                    "tracing adds {ratio:.2} times what two empty programs do; the budget is {budget}"
                ),
            );
        }
        let Some(recorded) = self.measured.get(&costs.kernel) else {
            say(
                false,
                "not in tests/bench.toml: nothing to compare with".to_owned(),
            );
            return verdicts;
        };
        let same_release = recorded.release == costs.release;
        if !same_release {
            say(
                false,
                format!(
                    "recorded on {}, measured on {}",
                    recorded.release, costs.release
                ),
            );
        }
        // Another release has another floor: what is above it is still ours to answer for.
        let scale = if same_release {
            1.0
        } else {
            costs.floor / f64::from(recorded.floor)
        };
        for (variant, before) in &recorded.added {
            let before = f64::from(*before) * scale;
            match costs.added.get(variant.as_str()) {
                None if !costs.complete => {}
                None => say(
                    same_release,
                    format!("{variant} worked and does not any more"),
                ),
                Some(now) if *now > before * TOLERANCE => say(
                    same_release,
                    format!("{variant} adds {now:.0} instructions, {before:.0} before"),
                ),
                Some(now) if now * TOLERANCE < before => say(
                    false,
                    format!("{variant} adds {now:.0} instructions, {before:.0} before: record it"),
                ),
                Some(_) => {}
            }
        }
        for program in &costs.programs {
            let before = recorded.verified.get(&program.name).copied();
            if before.is_some_and(|before| before != program.verified) {
                let before = before.unwrap_or_default();
                say(
                    false,
                    format!(
                        "the verifier walks through {} instructions of {}, {before} before",
                        program.verified, program.name
                    ),
                );
            }
        }
        verdicts
    }

    /// As it is committed.
    fn to_text(&self) -> String {
        let mut text = String::from(
            "# What tracing costs per system call, in instructions (docs/cost.md).\n\
             # `cargo xtask bench --check` compares, `cargo xtask bench --record` writes `measured`.\n\n\
             # How many times the cost of two empty programs it may be. By hand.\n[budget]\n",
        );
        // Writing to a string cannot fail.
        for (kernel, budget) in &self.budget {
            let _ = writeln!(text, "{kernel:?} = {budget:?}");
        }
        for (kernel, measured) in &self.measured {
            let Measured {
                release,
                base,
                floor,
                added,
                verified,
            } = measured;
            let _ = write!(
                text,
                "\n[measured.{kernel:?}]\nrelease = {release:?}\nbase = {base}\nfloor = {floor}\n\
                 added = {}\nverified = {}\n",
                inline(added),
                inline(verified)
            );
        }
        text
    }
}

/// A table on one line.
fn inline(values: &BTreeMap<String, u32>) -> String {
    let pairs = values
        .iter()
        .map(|(name, value)| format!("{name:?} = {value}"));
    format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn costs(release: &str, floor: f64, tracer: f64) -> Costs {
        Costs {
            kernel: "6.1".to_owned(),
            release: release.to_owned(),
            base: 337.0,
            floor,
            address: Some("ksym".to_owned()),
            added: BTreeMap::from([("default", tracer)]),
            complete: true,
            programs: vec![],
        }
    }

    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        ledger.budget.insert("6.1".to_owned(), 2.3);
        ledger.record(&costs("one", 100.0, 200.0));
        ledger
    }

    /// Check that what is written can be read again, and is the same.
    #[test]
    fn text_is_read_again() {
        let text = ledger().to_text();
        let again: Ledger = toml::from_str(&text).unwrap();
        assert_eq!(again.to_text(), text);
    }

    /// Check that the committed file is one this program would write.
    #[test]
    fn committed_file_is_canonical() {
        let committed = fs::read_to_string(path()).unwrap();
        assert_eq!(Ledger::read().unwrap().to_text(), committed);
    }

    /// Check that small changes pass, growth fails on the recorded release and is only said on
    /// another one, and the budget holds on both.
    #[test]
    fn growth_and_budget_are_judged() {
        let fails = |release, floor, tracer| {
            let verdicts = ledger().judge(&costs(release, floor, tracer));
            verdicts.iter().any(|verdict| verdict.fails)
        };
        assert!(!fails("one", 100.0, 205.0));
        assert!(fails("one", 100.0, 207.0));
        assert!(!fails("two", 100.0, 207.0));
        assert!(fails("two", 100.0, 231.0));
        assert!(fails("one", 100.0, f64::NAN));
        assert!(ledger().judge(&costs("one", 100.0, 200.0)).is_empty());
    }
}
