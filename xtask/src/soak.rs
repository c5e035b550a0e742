//! `cargo xtask soak`: healthy kernels under a load of everything that a tracer of system calls may
//! get wrong, for as long as one likes. Nothing leaks; so nothing may be reported.

use std::{
    fs,
    path::PathBuf,
    process::ExitCode,
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::{
    guest::{
        Outcome,
        soak::{self, Figures, GROUPS, Scope},
    },
    rig::{Cache, Catalogue, Guest, VmError, VmOptions, workspace},
};

/// How many guests run at once, as in the matrix of `cargo xtask test`.
const AT_ONCE: usize = 2;

/// The longest that one soak in a guest takes: a guest that died is known by then.
const LEG: u64 = 60;

/// Soak healthy kernels in everything that a tracer may get wrong: nothing may be reported
#[derive(Args, Debug)]
pub(crate) struct Soak {
    /// Only these kernels of tests/kernels.toml; repeatable
    #[arg(long)]
    kernel: Vec<String>,
    /// Only this preempt= mode; kernels without it are left out
    #[arg(long)]
    mode: Option<String>,
    /// Minutes for each kernel and mode; all of them together then take about ten
    #[arg(long, default_value_t = 1.5)]
    minutes: f64,
    /// Only these stressors of stress-ng, at the same time, instead of all groups
    #[arg(long, value_name = "NAMES")]
    stressors: Option<String>,
}

/// One kernel in one mode.
#[derive(Debug)]
struct Boot {
    number: usize,
    kernel: String,
    mode: Option<String>,
}

impl Boot {
    fn name(&self) -> String {
        match &self.mode {
            Some(mode) => format!("{} {mode}", self.kernel),
            None => self.kernel.clone(),
        }
    }
}

impl Soak {
    /// Runs them all; success when nothing was reported and nothing else was wrong.
    pub(crate) fn run(self) -> Result<ExitCode> {
        let catalogue = Catalogue::read()?;
        let cache = Cache::open()?;
        let mut boots = self.boots(&catalogue);
        ensure!(!boots.is_empty(), "no such kernel or mode");
        boots.reverse();
        let queue = Mutex::new(boots);
        let failed = Mutex::new(0);
        println!(
            "{:16} {:8} {:>7} {:>10} {:>8} {:>9} {:>7}",
            "kernel", "traced", "seconds", "calls", "skipped", "stressors", "reports"
        );
        thread::scope(|scope| {
            for _ in 0..AT_ONCE {
                scope.spawn(|| {
                    while let Some(boot) = queue.lock().ok().and_then(|mut queue| queue.pop()) {
                        let bad = self.one(&cache, &catalogue, &boot);
                        if let Ok(mut failed) = failed.lock() {
                            *failed += bad;
                        }
                    }
                });
            }
        });
        let failed = failed.into_inner().ok().context("a guest's thread died")?;
        Ok(if failed == 0 {
            ExitCode::SUCCESS
        } else {
            println!("{failed} soaks failed");
            ExitCode::FAILURE
        })
    }

    fn boots(&self, catalogue: &Catalogue) -> Vec<Boot> {
        let mut boots = Vec::new();
        for (kernel, line) in catalogue.lines() {
            if !self.kernel.is_empty() && !self.kernel.iter().any(|wanted| wanted == kernel) {
                continue;
            }
            let modes: Vec<Option<String>> = match line.modes.as_slice() {
                [] => vec![None],
                modes => modes.iter().cloned().map(Some).collect(),
            };
            boots.extend(
                modes
                    .into_iter()
                    .filter(|mode| self.mode.is_none() || *mode == self.mode)
                    .map(|mode| Boot {
                        number: 0,
                        kernel: kernel.to_owned(),
                        mode,
                    }),
            );
        }
        for (number, boot) in boots.iter_mut().enumerate() {
            boot.number = number;
        }
        boots
    }

    /// Soaks one guest, and another one from where it died. How many soaks failed.
    fn one(&self, cache: &Cache, catalogue: &Catalogue, boot: &Boot) -> u64 {
        let name = boot.name();
        let end = Instant::now() + Duration::from_secs_f64(self.minutes * 60.0);
        let (mut failed, mut turn) = (0, 0);
        while Instant::now() < end {
            let result = self.guest(cache, catalogue, boot, end, &mut turn);
            match result {
                Ok(bad) => failed += bad,
                Err(error) => {
                    failed += 1;
                    println!("{name:16} VM DIED: {error}");
                    if matches!(error, VmError::Setup(_)) {
                        break;
                    }
                }
            }
        }
        failed
    }

    fn guest(
        &self,
        cache: &Cache,
        catalogue: &Catalogue,
        boot: &Boot,
        end: Instant,
        turn: &mut usize,
    ) -> Result<u64, VmError> {
        let options = VmOptions {
            kernel: boot.kernel.clone(),
            append: boot.mode.iter().map(|m| format!("preempt={m}")).collect(),
            memory: 1024,
            ..VmOptions::default()
        };
        let console = cache.console(&boot.kernel)?;
        let mut guest = Guest::boot(cache, catalogue, &options, &console)?;
        let mut failed = 0;
        loop {
            let left = end.saturating_duration_since(Instant::now()).as_secs();
            if left < 5 {
                return Ok(failed);
            }
            let scope = Scope::ALL[*turn % Scope::ALL.len()];
            let mut groups: Vec<&str> = match &self.stressors {
                Some(only) => vec![only],
                None => GROUPS.to_vec(),
            };
            // A leg has time for most of them: each time another one is first.
            let first = (boot.number * 3 + *turn * 5) % groups.len();
            groups.rotate_left(first);
            *turn += 1;
            let figures = soak::soak(&mut guest, scope, &groups, left.min(LEG))?;
            let outcome = soak::outcome(&figures);
            tell(boot, scope, &figures, &outcome);
            failed += u64::from(!outcome.is_pass());
        }
    }
}

/// Prints a row, and what is wrong with it; keeps false reports in a file.
fn tell(boot: &Boot, scope: Scope, figures: &Figures, outcome: &Outcome) {
    let Figures {
        seconds,
        calls,
        skipped,
        reports,
        wrong: _,
        complaints: _,
        work,
        idle,
    } = figures;
    let name = boot.name();
    println!(
        "{name:16} {:8} {seconds:7.1} {calls:10} {skipped:8} {:9} {:7}",
        scope.to_string(),
        work.len(),
        reports.len()
    );
    if !idle.is_empty() {
        let idle: Vec<&str> = idle.iter().map(String::as_str).collect();
        eprintln!("xtask: {name}: got nothing done: {}", idle.join(", "));
    }
    if !outcome.is_pass() {
        println!("{name:16} {outcome}");
    }
    if !reports.is_empty() {
        let path = reports_file(&name);
        match fs::write(&path, reports.join("\n")) {
            Ok(()) => println!("{name:16} all of them: {}", path.display()),
            Err(error) => println!("{name:16} they cannot be kept: {error}"),
        }
    }
}

fn reports_file(name: &str) -> PathBuf {
    let name = name.replace(' ', "-");
    workspace().join(format!("target/false-reports-{name}.jsonl"))
}
