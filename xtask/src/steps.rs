//! A step: said aloud, run to its end, timed, and named when it fails.

use std::fmt;
use std::io::Read;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Mutex;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

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
    run(what, command)
}

fn run(what: &str, command: &mut Command) -> Result<(), Stopped> {
    let started = Instant::now();
    let status = status(what, command)?;
    ended(what, started, status, &shown(command))
}

/// Notes how long a step took, and stops unless it succeeded.
fn ended(what: &str, started: Instant, status: ExitStatus, shown: &str) -> Result<(), Stopped> {
    if let Ok(mut taken) = TAKEN.lock() {
        taken.push((what.to_owned(), started.elapsed()));
    }
    if status.success() {
        return Ok(());
    }
    Err(Stopped::because(format!("the step \"{what}\" failed ({status}): {shown}")))
}

/// The steps that ended, and how long each took.
static TAKEN: Mutex<Vec<(String, Duration)>> = Mutex::new(Vec::new());

/// Says how long each step took, so that whoever waits knows for what.
pub fn say_how_long(altogether: Duration) {
    say("How long each step took");
    if let Ok(taken) = TAKEN.lock() {
        taken.iter().for_each(|(what, long)| println!("{}  {what}", minutes(*long)));
    }
    println!("{}  everything", minutes(altogether));
}

fn minutes(long: Duration) -> String {
    format!("{:3}:{:02}", long.as_secs() / 60, long.as_secs() % 60)
}

/// A step that runs while others do. What it prints is kept until it is waited for, so that no lines are mixed.
pub struct Aside {
    what: &'static str,
    running: JoinHandle<(String, Result<(), Stopped>)>,
}

impl Aside {
    /// Starts it.
    pub fn start(what: &'static str, command: Command) -> Self {
        say(&format!("{what}, beside what follows"));
        Self { what, running: std::thread::spawn(move || listen(what, command)) }
    }

    /// Waits for its end, shows what it printed, and stops with its name unless it succeeded.
    pub fn wait(self) -> Result<(), Stopped> {
        let (printed, ended) = self
            .running
            .join()
            .unwrap_or_else(|_| (String::new(), Err(Stopped::because("a step beside the others broke off."))));
        say(&format!("{}, beside the steps above", self.what));
        print!("{printed}");
        ended
    }
}

fn listen(what: &str, command: Command) -> (String, Result<(), Stopped>) {
    let (started, shown) = (Instant::now(), shown(&command));
    match hear(command) {
        Ok((printed, status)) => (printed, ended(what, started, status, &shown)),
        Err(error) => {
            let sentence = format!("the step \"{what}\" could not run {shown}: {error}");
            (String::new(), Err(Stopped::because(sentence)))
        }
    }
}

/// Runs a command to its end and keeps what it prints.
fn hear(mut command: Command) -> std::io::Result<(String, ExitStatus)> {
    let (mut reader, writer) = std::io::pipe()?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let mut running = command.spawn()?;
    // It holds the ends that are written to; with them open there would be no end to read to.
    drop(command);
    let mut printed = Vec::new();
    reader.read_to_end(&mut printed)?;
    Ok((String::from_utf8_lossy(&printed).into_owned(), running.wait()?))
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

#[cfg(test)]
mod tests {
    use super::{Aside, minutes};
    use crate::house;
    use std::time::Duration;

    #[test]
    fn a_step_beside_others_fails_as_others_do() {
        Aside::start("Asking cargo for its list", house::cargo(["--list"])).wait().expect("cargo has a list");
        let failed = Aside::start("Asking for what is not there", house::cargo(["no-such-word"])).wait();
        let said = failed.expect_err("cargo knows no such word").to_string();
        assert!(said.contains("Asking for what is not there") && said.contains("no-such-word"), "{said}");
    }

    #[test]
    #[cfg(unix)]
    fn long_output_keeps_no_step_waiting() {
        // A pipe nobody reads holds 64 KB, and then whoever writes into it waits for ever.
        let lock = house::root().join("Cargo.lock");
        let mut shows = std::process::Command::new("cat");
        shows.arg(&lock);
        let (printed, ended) = super::listen("Reading the lock file", shows);
        ended.expect("it can be read");
        let whole = std::fs::read_to_string(lock).expect("the lock file");
        assert!(printed == whole && whole.len() > 100_000, "all of it is kept");
    }

    #[test]
    fn durations_are_read_as_minutes() {
        assert_eq!(minutes(Duration::from_secs(3_725)), " 62:05", "hours would need another look");
    }
}
