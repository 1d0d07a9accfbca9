//! `attache`, the command line: the same planner as the window, for scripts, tests and people without a screen.
//!
//! It is a public contract. Every command takes `--json`, writes errors to standard error in one sentence, and exits
//! with 0 (done), 1 (done, and something needs attention), 2 (refused or bad input; nothing written) or 3 (broken).

mod arguments;
mod calling;
mod exporting;
mod listing;
mod making;
mod reporting;

use arguments::{Arguments, Task};
use attache_planner::surroundings::ThisMachine;
use attache_planner::{Me, Planner, Refusal, words};
use clap::Parser;
use std::path::Path;
use std::process::ExitCode;

/// How a command ended.
pub enum Ending {
    /// Done.
    Done,
    /// Done, and something needs attention.
    NeedsAttention,
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(asked) => {
            let _ = asked.print();
            return if asked.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    match carry_out(&arguments) {
        Ok(Ending::Done) => ExitCode::SUCCESS,
        Ok(Ending::NeedsAttention) => ExitCode::from(1),
        Err(refusal) => {
            reporting::refused(&refusal, arguments.json);
            ExitCode::from(if refusal.is_fault() { 3 } else { 2 })
        }
    }
}

fn carry_out(arguments: &Arguments) -> Result<Ending, Refusal> {
    let json = arguments.json;
    match &arguments.task {
        Task::New(new) => making::new(new, me(arguments), json),
        Task::Sample { file, which } => making::sample(file, *which, me(arguments), json),
        Task::Generate { file, size, seed } => making::generate(file, *size, *seed, me(arguments), json),
        Task::List { file, kind } => listing::list(&open(arguments, file)?, *kind, json),
        Task::Check { file } => listing::check(&open(arguments, file)?, json),
        Task::Export(export) => exporting::export(&mut open(arguments, &export.file)?, export, json),
        Task::History { file, limit } => listing::history(&open(arguments, file)?, *limit, json),
        Task::Undo { file, position } => calling::undo(&mut open(arguments, file)?, *position, json),
        Task::Redo { file } => calling::redo(&mut open(arguments, file)?, json),
        Task::Call(call) => calling::call(&mut open(arguments, &call.file)?, call, json),
        Task::Copy { file, target } => making::copy(&open(arguments, file)?, target, json),
    }
}

fn me(arguments: &Arguments) -> Me {
    let name = arguments.name.clone().unwrap_or_else(ThisMachine::user);
    Me { name, host: ThisMachine::host() }
}

fn open(arguments: &Arguments, file: &Path) -> Result<Planner, Refusal> {
    let opened = if arguments.take_over {
        Planner::take_over(file, me(arguments), Box::new(ThisMachine))
    } else {
        Planner::open(file, me(arguments), Box::new(ThisMachine))
    };
    if let Ok(planner) = &opened
        && planner.is_read_only()
    {
        eprintln!("{}", words::say("note-read-only"));
    }
    opened
}
