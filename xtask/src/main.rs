//! One command to run the project and one to test it, on a machine where nothing was installed by hand.
//!
//! This crate uses the standard library alone, so it is ready in seconds and works before anything else does.
//! Start reading at [`Task`]; each task is a list of steps, and each step says aloud what it does.

mod check;
mod house;
mod icons;
mod migration;
mod packages;
mod screen;
mod screens;
mod show;
mod steps;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [FILE]             builds Attaché and opens its window on FILE, or on the sample of a mayoral forum
cargo xtask test [--no-window]     every check: format, lints, Rust tests, the screens' tests, tests of the real window
cargo xtask ci                     the same as test
cargo xtask new-migration NAME     a new numbered file in crates/store/migrations
cargo xtask icons                  draws every icon again from icons/attache.svg";

/// What a developer can ask for.
enum Task {
    Run { file: Option<String> },
    Test { window: bool },
    NewMigration { name: String },
    Icons,
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some(task) = Task::read(&words) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match task.carry_out() {
        Ok(()) => ExitCode::SUCCESS,
        Err(stopped) => {
            eprintln!("\ncargo xtask {}: {stopped}", words.join(" "));
            ExitCode::FAILURE
        }
    }
}

impl Task {
    fn read(words: &[String]) -> Option<Self> {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["run"] => Some(Self::Run { file: None }),
            ["run", file] if !file.starts_with('-') => Some(Self::Run { file: Some((*file).to_owned()) }),
            ["test" | "ci"] => Some(Self::Test { window: true }),
            ["test" | "ci", "--no-window"] => Some(Self::Test { window: false }),
            ["new-migration", name] => Some(Self::NewMigration { name: (*name).to_owned() }),
            ["icons"] => Some(Self::Icons),
            _ => None,
        }
    }

    fn carry_out(self) -> Result<(), steps::Stopped> {
        match self {
            Self::Run { file } => show::run(file.as_deref()),
            Self::Test { window } => check::run(window),
            Self::NewMigration { name } => migration::create(&name),
            Self::Icons => icons::draw(),
        }
    }
}
