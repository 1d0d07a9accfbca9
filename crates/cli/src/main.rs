//! `attache`, the command line: the same planner as the window, for scripts, tests and people without a screen.
//!
//! It is a public contract. Every command takes `--json`, writes errors to standard error in one sentence, and exits
//! with 0 (done), 1 (done, and something needs attention), 2 (refused or bad input; nothing written) or 3 (broken).

mod arguments;
mod calling;
mod exporting;
mod importing;
mod listing;
mod lodging;
mod making;
mod papers;
mod placing;
mod purging;
mod reporting;
mod rooming;
mod solving;

use arguments::{Arguments, Task};
use attache_planner::surroundings::ThisMachine;
use attache_planner::{Me, Planner, Refusal, words};
use clap::Parser;
use std::path::Path;
use std::process::ExitCode;
use tempfile::TempDir;

/// Setting pages asks for memory all the time, and this gives it fastest.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a command ended.
pub enum Ending {
    /// Done.
    Done,
    /// Done, and something needs attention.
    NeedsAttention,
    /// Nothing of it was done.
    Refused,
    /// A fault stood in the way.
    Broken,
}

impl Ending {
    fn of(result: &Result<Self, Refusal>) -> u8 {
        match result {
            Ok(Self::Done) => 0,
            Ok(Self::NeedsAttention) => 1,
            Ok(Self::Refused) => 2,
            Ok(Self::Broken) => 3,
            Err(refusal) => 2 + u8::from(refusal.is_fault()),
        }
    }
}

fn main() -> ExitCode {
    // Started by itself to read one file apart, it does that and nothing else.
    if let Some(ended) = attache_planner::imports::serve_if_asked() {
        return ExitCode::from(ended);
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(asked) => {
            let _ = asked.print();
            return if asked.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    words::speak(arguments.spoken());
    let result = carry_out(&arguments);
    if let Err(refusal) = &result {
        reporting::refused(refusal, arguments.json);
    }
    ExitCode::from(Ending::of(&result))
}

fn carry_out(arguments: &Arguments) -> Result<Ending, Refusal> {
    let json = arguments.json;
    match &arguments.task {
        Task::New(new) => making::new(new, me(arguments), json),
        Task::Sample { file, which } => making::sample(file, *which, me(arguments), json),
        Task::Generate { file, size, seed } => making::generate(file, *size, *seed, me(arguments), json),
        Task::List { file, kind, order } => {
            listing::list(&look(arguments, file)?.planner, *kind, order.map(Into::into), json)
        }
        Task::Check { file } => listing::check(&look(arguments, file)?.planner, json),
        Task::Export(export) if export.hand_out => exporting::export(&mut open(arguments, &export.file)?, export, json),
        Task::Publish(publish) => exporting::publish(&mut open(arguments, &publish.file)?, publish, json),
        Task::Export(export) => exporting::export(&mut look(arguments, &export.file)?.planner, export, json),
        Task::Papers(asked) if asked.hand_out => papers::papers(&mut open(arguments, &asked.file)?, asked, json),
        Task::Papers(asked) => papers::papers(&mut look(arguments, &asked.file)?.planner, asked, json),
        Task::Rooming(asked) if asked.send => rooming::rooming(&mut open(arguments, &asked.file)?, asked, json),
        Task::Rooming(asked) => rooming::rooming(&mut look(arguments, &asked.file)?.planner, asked, json),
        Task::Import(import) if import.dry_run => {
            importing::import(&mut look(arguments, &import.file)?.planner, import, json)
        }
        Task::Import(import) => importing::import(&mut open(arguments, &import.file)?, import, json),
        Task::History { file, limit } => listing::history(&look(arguments, file)?.planner, *limit, json),
        Task::Undo { file, position } => calling::undo(&mut open(arguments, file)?, *position, json),
        Task::Redo { file } => calling::redo(&mut open(arguments, file)?, json),
        Task::Purge(purge) if purge.confirm.is_none() => {
            purging::preview(&look(arguments, &purge.file)?.planner, purge, json)
        }
        Task::Purge(purge) => purging::purge(&mut open(arguments, &purge.file)?, purge, json),
        Task::Call(call) => calling::call(&mut open(arguments, &call.file)?, call, json),
        Task::Place(place) if place.dry_run => placing::place(&mut look(arguments, &place.file)?.planner, place, json),
        Task::Lodge(lodge) if lodge.dry_run => lodging::lodge(&mut look(arguments, &lodge.file)?.planner, lodge, json),
        Task::Lodge(lodge) => lodging::lodge(&mut open(arguments, &lodge.file)?, lodge, json),
        Task::Place(place) => placing::place(&mut open(arguments, &place.file)?, place, json),
        Task::WhyNot(asked) => placing::why_not(&look(arguments, &asked.file)?.planner, asked, json),
        Task::Solve(solve) => solving::solve(solve, json),
        Task::Copy { file, target } => making::copy(&look(arguments, file)?.planner, target, json),
    }
}

fn me(arguments: &Arguments) -> Me {
    let name = arguments.name.clone().unwrap_or_else(ThisMachine::user);
    Me { name, host: ThisMachine::host() }
}

/// A forum that is only read.
struct Looked {
    planner: Planner,
    /// Where the copy is, if the file itself is in somebody's hands; goes after the planner.
    _copies: Option<TempDir>,
}

/// Opens a file to read it. One that somebody has open is looked at as it stands.
fn look(arguments: &Arguments, file: &Path) -> Result<Looked, Refusal> {
    let (who, host, since) = match open(arguments, file) {
        Err(Refusal::HeldElsewhere { who, host, since, .. }) if !arguments.take_over => (who, host, since),
        opened => return Ok(Looked { planner: opened?, _copies: None }),
    };
    // Only this user may look into it: a forum holds what people told in confidence.
    let copies =
        tempfile::tempdir().map_err(|_| Refusal::Broken { doing: "making a place for the copy".to_owned() })?;
    let planner = Planner::look(file, copies.path(), me(arguments), Box::new(ThisMachine))?;
    let named = words::named(&who, &host).to_owned();
    let facts = [("who", who), ("host", host), ("since", since), ("named", named)];
    reporting::note(&words::say_about("note-looking", &facts));
    Ok(Looked { planner, _copies: Some(copies) })
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
        reporting::note(&words::say("note-read-only"));
    }
    if let Ok(planner) = &opened
        && planner.purge_is_unfinished()
    {
        reporting::note(&words::say("note-purge-unfinished"));
    }
    opened
}
