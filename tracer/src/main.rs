//! preemptleak: names the system call that leaked a preemption count.

use std::{
    env,
    io::{self, Write as _},
    process::ExitCode,
};

use anstream::ColorChoice;
use anyhow::Context as _;
use preemptleak::{
    background, check,
    cli::{self, Action, Exit, Statuses},
    diff, explain,
    host::{diagnostics, escape, file_limit, os_error::without_number},
    locate, record, report, trace,
};

fn main() -> ExitCode {
    let exit = run().unwrap_or_else(|error| fail(&error));
    Statuses::asked_for(env::args_os()).of(exit).into()
}

fn run() -> anyhow::Result<Exit> {
    file_limit::survive()?;
    let cli = match cli::parse()? {
        Ok(cli) => cli,
        Err(exit) => return Ok(exit),
    };
    let cli::Cli { action, talk } = cli;
    ColorChoice::from(talk.color).write_global();
    diagnostics::init(talk.verbose, talk.quiet, action.verifier_log());
    match action {
        Action::Trace(args) if args.background => background::start(&args, &talk),
        Action::Trace(args) => trace::run(&args, &talk),
        Action::Locate(args) => locate::run(*args, &talk),
        Action::Check(args) => check::run(&args, &talk),
        Action::Diff(args) => diff::run(&args),
        Action::Explain(args) => explain::run(&args, &talk),
        Action::Stop => background::stop(),
        Action::Schema => schema(),
    }
}

/// Prints the schema of the records.
fn schema() -> anyhow::Result<Exit> {
    let mut stdout = io::stdout().lock();
    let text = record::JSON_SCHEMA.as_bytes();
    match stdout.write_all(text).and_then(|()| stdout.flush()) {
        Err(error) if !report::is_closed_pipe(&error) => {
            Err(error).context("cannot write the schema: stdout")
        }
        _ => Ok(Exit::Clean),
    }
}

/// Says what is wrong in one line, without a backtrace: causes come after colons.
fn fail(error: &anyhow::Error) -> Exit {
    let message = escape::line(&without_number(&format!("{error:#}")));
    // Nobody is left to tell when this fails.
    let _ = writeln!(io::stderr(), "preemptleak: {message}");
    cli::exit_of(error)
}
