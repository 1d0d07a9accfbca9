//! `cargo xtask test`: every check there is, the slowest and most real one last.

use std::process::Command;
use std::time::Instant;

use crate::screen::Screen;
use crate::steps::{Aside, Stopped, answer, is_installed, say, say_how_long, step};
use crate::{house, packages, screens};

/// Runs every check, stops at the first that fails, and says at the end what took how long.
pub fn run(window: bool) -> Result<(), Stopped> {
    let started = Instant::now();
    let checked = check(window);
    say_how_long(started.elapsed());
    checked
}

fn check(window: bool) -> Result<(), Stopped> {
    if window && !cfg!(target_os = "linux") {
        return Err(Stopped::because(
            "the tests of the window need Linux; cargo xtask test --no-window runs all others here.",
        ));
    }
    install(window)?;
    step("Checking the format (cargo fmt)", &mut house::cargo(["fmt", "--all", "--check"]))?;
    screens::install()?;
    // The desktop program carries the pages inside, so nothing of it compiles before they exist.
    screens::build()?;
    // Compiling has long stretches in which one core waits for the other.
    let screens = screens::check_aside();
    let compiled = build();
    let [types, tests] = screens.map(Aside::wait);
    types.and(tests).and(compiled)?;
    // To the end, so that one run says all that fails.
    let tests = linting(["test", "--workspace", "--no-fail-fast"]);
    step("Testing (cargo test)", &mut files_in_memory(tests))?;
    if window { test_window() } else { Ok(()) }
}

fn install(window: bool) -> Result<(), Stopped> {
    let mut lists = vec![packages::TO_BUILD, packages::TO_BUILD_THE_WINDOW, packages::TO_READ_DOCUMENTS];
    if window {
        lists.push(packages::TO_DRIVE_THE_WINDOW);
    }
    packages::ensure(&lists)?;
    install_components()
}

/// A minimal toolchain comes without the formatter and the lints.
fn install_components() -> Result<(), Stopped> {
    let has = |component: &str| answer(&mut house::cargo([component, "--version"])).is_some();
    if has("fmt") && has("clippy") {
        return Ok(());
    }
    if is_installed("rustup") {
        return step(
            "Installing the formatter and the lints (rustup component add)",
            Command::new("rustup").args(["component", "add", "rustfmt", "clippy"]).current_dir(house::root()),
        );
    }
    Err(Stopped::because("please install rustfmt and clippy for your Rust and start again."))
}

/// A cargo that looks for lints in what it compiles of ours, and stops at any. `cargo clippy` compiles nothing that runs, so
/// everything the workspace depends on would be gone through twice: for it, and for the tests.
fn linting<'a>(words: impl IntoIterator<Item = &'a str>) -> Command {
    let mut cargo = house::cargo(words);
    cargo.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env("CLIPPY_ARGS", "-D__CLIPPY_HACKERY__warnings");
    cargo
}

/// With the programs, which are built already: without them all they alone depend on would be built in another way.
const WINDOW_TESTS: [&str; 5] = ["test", "--workspace", "--bins", "--test", "window"];

/// Every build names the whole workspace and all targets: a choice of packages or targets would choose other features
/// of what they depend on, and build it all again.
fn build() -> Result<(), Stopped> {
    let everything = ["build", "--workspace", "--all-targets"];
    step("Building everything and looking for lints (cargo build, clippy)", &mut linting(everything))?;
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    // They are left out of all targets, as they are of a plain `cargo test`.
    step("Building the window tests", linting(WINDOW_TESTS).arg("--no-run"))
}

/// A folder in memory, and how much room tests should find there: ten times what they have been seen to take.
const IN_MEMORY: (&str, u64) = ("/dev/shm", 1 << 30);

/// Lets tests put their files into memory where that can be: they write hundreds of forum files, each of which waits for the
/// disk at every change. Whoever has named a folder for temporary files knows better.
fn files_in_memory(mut command: Command) -> Command {
    let (folder, room) = IN_MEMORY;
    if std::env::var_os("TMPDIR").is_none() && free_in(folder).is_some_and(|free| free >= room) {
        command.env("TMPDIR", folder);
    }
    command
}

/// Bytes that are free in a folder, as `df` says them; none where there is no such folder.
fn free_in(folder: &str) -> Option<u64> {
    let said = answer(Command::new("df").args(["-Pk", folder]))?;
    said.lines().last()?.split_whitespace().nth(3)?.parse::<u64>().ok().map(|free| free * 1024)
}

fn test_window() -> Result<(), Stopped> {
    say("Starting a screen nobody looks at (Xvfb)");
    let screen = Screen::start()?;
    let cargo = linting(WINDOW_TESTS);
    step(
        "Testing the window",
        Command::new("dbus-run-session")
            .arg("--")
            .arg(cargo.get_program())
            .args(cargo.get_args())
            .envs(cargo.get_envs().filter_map(|(name, value)| Some((name, value?))))
            .current_dir(house::root())
            .env("DISPLAY", screen.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("ATTACHE_PROGRAMS", house::target().join("debug")),
    )
}
