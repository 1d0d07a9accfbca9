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
    let compiled = lint().and_then(|()| build());
    let [types, tests] = screens.map(Aside::wait);
    types.and(tests).and(compiled)?;
    step("Testing (cargo test)", &mut house::cargo(["test", "--workspace"]))?;
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

/// The window tests are left out of `--all-targets`, as they are of a plain `cargo test`, and so are named.
fn lint() -> Result<(), Stopped> {
    const DENY: [&str; 3] = ["--", "-D", "warnings"];
    step("Looking for lints (cargo clippy)", house::cargo(["clippy", "--workspace", "--all-targets"]).args(DENY))?;
    step(
        "Looking for lints in the window tests (cargo clippy)",
        house::cargo(["clippy", "--workspace", "--test", "window"]).args(DENY),
    )
}

/// Every build names the whole workspace and all targets: a choice of packages or targets would choose other features
/// of what they depend on, and build it all again.
fn build() -> Result<(), Stopped> {
    step("Building everything (cargo build)", &mut house::cargo(["build", "--workspace", "--all-targets"]))
}

fn test_window() -> Result<(), Stopped> {
    let test = ["test", "--workspace", "--test", "window"];
    step("Building the window tests", house::cargo(test).arg("--no-run"))?;
    say("Starting a screen nobody looks at (Xvfb)");
    let screen = Screen::start()?;
    let cargo = house::cargo(test);
    step(
        "Testing the window",
        Command::new("dbus-run-session")
            .arg("--")
            .arg(cargo.get_program())
            .args(cargo.get_args())
            .current_dir(house::root())
            .env("DISPLAY", screen.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("ATTACHE_PROGRAMS", house::target().join("debug")),
    )
}
