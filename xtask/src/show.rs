//! `cargo xtask run`: the program on a real forum, in a window where there is one, else with documents in a folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::{Stopped, make_folder, say, status, step};
use crate::{house, packages, screens};

/// The forum a newcomer sees first: the one with most to look at.
const SAMPLE: &str = "mayoral-forum";

/// The programs, and a small test: with one, what they depend on is built as the tests need it, and once for both.
const PROGRAMS: [&str; 5] = ["build", "--workspace", "--bins", "--test", "tidy"];
/// The same without the window.
const COMMAND_LINE: [&str; 6] = ["build", "--workspace", "--bin", "attache", "--test", "tidy"];

/// Builds what is needed and shows it on `file`, or on the sample.
pub fn run(file: Option<&str>) -> Result<(), Stopped> {
    let file = file.map(existing).transpose()?;
    if has_display() {
        return open_window(file);
    }
    say(
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the documents are made instead of the window opened",
    );
    make_documents(file)
}

fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

fn existing(file: &str) -> Result<PathBuf, Stopped> {
    let path = Path::new(file);
    path.canonicalize().map_err(|error| Stopped::because(format!("{file} cannot be opened: {error}.")))
}

fn open_window(file: Option<PathBuf>) -> Result<(), Stopped> {
    packages::ensure(&[packages::TO_BUILD, packages::TO_BUILD_THE_WINDOW])?;
    screens::install()?;
    screens::build()?;
    step("Building the programs (cargo build)", &mut house::cargo(PROGRAMS))?;
    let file = match file {
        Some(file) => file,
        None => kept_sample()?,
    };
    step(
        &format!("Opening the window on {}", file.display()),
        Command::new(house::built("attache-desktop")).arg(&file).current_dir(house::root()),
    )
}

fn kept_sample() -> Result<PathBuf, Stopped> {
    let folder = data_folder()?.join("Attaché");
    let file = folder.join(format!("{SAMPLE}.forum"));
    if file.exists() {
        return Ok(file);
    }
    make_folder(&folder)?;
    make_sample(&file)?;
    Ok(file)
}

/// The folder where a person's programs keep their data.
fn data_folder() -> Result<PathBuf, Stopped> {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let found = if cfg!(windows) {
        folder("APPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        folder("XDG_DATA_HOME").or_else(|| folder("HOME").map(|home| home.join(".local/share")))
    };
    found.ok_or_else(|| Stopped::because("the home folder is unknown (HOME is not set), so the sample has no place."))
}

fn make_documents(file: Option<PathBuf>) -> Result<(), Stopped> {
    packages::ensure(&[packages::TO_BUILD])?;
    build_command_line()?;
    let folder = fresh_folder()?;
    let file = match file {
        Some(file) => file,
        None => {
            let file = folder.join(format!("{SAMPLE}.forum"));
            make_sample(&file)?;
            file
        }
    };
    check(&file)?;
    let documents = folder.join("itineraries");
    make_folder(&documents)?;
    step(
        "Exporting every itinerary (attache export)",
        attache()
            .arg("export")
            .arg(&file)
            .args(["--profile", "own-delegate", "--format", "pdf,ics", "--all", "--out"])
            .arg(&documents),
    )?;
    say(&format!("The forum is {}", file.display()));
    say(&format!("The itineraries are in {}", documents.display()));
    Ok(())
}

fn build_command_line() -> Result<(), Stopped> {
    step("Building the command line", &mut house::cargo(COMMAND_LINE))
}

fn attache() -> Command {
    Command::new(house::built("attache"))
}

fn make_sample(file: &Path) -> Result<(), Stopped> {
    step(
        &format!("Making the sample {} (attache sample)", file.display()),
        attache().arg("sample").arg(file).args(["--which", SAMPLE]),
    )
}

/// Conflicts are findings, not failures: the check answers 1 for them.
fn check(file: &Path) -> Result<(), Stopped> {
    const WHAT: &str = "Checking the forum for conflicts (attache check)";
    say(WHAT);
    let ended = status(WHAT, attache().arg("check").arg(file))?;
    match ended.code() {
        Some(0 | 1) => Ok(()),
        _ => Err(Stopped::because(format!("the step \"{WHAT}\" failed ({ended})."))),
    }
}

/// A folder nobody used before, so that no earlier export is taken for this one.
fn fresh_folder() -> Result<PathBuf, Stopped> {
    let demo = house::target().join("demo");
    let fresh = (1..).map(|number: u32| demo.join(number.to_string())).find(|folder| !folder.exists());
    let folder = fresh.ok_or_else(|| Stopped::because(format!("{} is full.", demo.display())))?;
    make_folder(&folder)?;
    Ok(folder)
}
