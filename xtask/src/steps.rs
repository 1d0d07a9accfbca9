//! A step: said aloud, run to its end, and named when it fails.

use std::fmt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

/// Why the work stopped, as one sentence for the person at the terminal.
#[derive(Debug)]
pub struct Stopped(String);

impl Stopped {
    /// Stops with this sentence.
    pub fn because(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Stopped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Says what happens now.
pub fn say(what: &str) {
    println!("\n==> {what}");
}

/// Says the step, runs the command, and stops with the step's name unless it succeeds.
pub fn step(what: &str, command: &mut Command) -> Result<(), Stopped> {
    say(what);
    let status = status(what, command)?;
    if status.success() {
        return Ok(());
    }
    Err(Stopped::because(format!("the step \"{what}\" failed ({status}): {}", shown(command))))
}

/// Runs the command with no input and hands back how it ended.
///
/// Steps never ask questions, so a closed standard input must make no difference.
pub fn status(what: &str, command: &mut Command) -> Result<ExitStatus, Stopped> {
    command
        .stdin(Stdio::null())
        .status()
        .map_err(|error| Stopped::because(format!("the step \"{what}\" could not start {}: {error}", shown(command))))
}

/// What a command prints, or nothing when it is missing or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name can be started.
pub fn is_installed(program: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else {
        return false;
    };
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    std::env::split_paths(&path)
        .any(|folder| endings.iter().any(|ending| folder.join(format!("{program}{ending}")).is_file()))
}

/// Makes a folder and those above it, or says which one could not be made.
pub fn make_folder(folder: &Path) -> Result<(), Stopped> {
    std::fs::create_dir_all(folder)
        .map_err(|error| Stopped::because(format!("the folder {} could not be made: {error}", folder.display())))
}

fn shown(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}
