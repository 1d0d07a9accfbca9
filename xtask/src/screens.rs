//! The screens: their libraries from npm, and the built pages the desktop program carries inside.

use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

use crate::house;
use crate::steps::{Aside, Stopped, answer, is_installed, say, step};

const OLDEST_NODE: u32 = 20;

/// Installs the libraries of the screens exactly as the lock file has them, when they are absent or older than it.
pub fn install() -> Result<(), Stopped> {
    ensure_node()?;
    if are_current() {
        say("The screens' libraries are as the lock file has them");
        return Ok(());
    }
    step("Installing the screens' libraries (npm ci)", &mut npm(&["ci", "--no-audit", "--no-fund"]))
}

/// Builds the pages the desktop program carries inside.
pub fn build() -> Result<(), Stopped> {
    step("Building the screens (npm run build)", &mut npm(&["run", "build"]))
}

/// Checks types and tests, while other steps run.
pub fn check_aside() -> [Aside; 2] {
    [
        Aside::start("Checking the types of the screens (npm run check)", npm(&["run", "check"])),
        Aside::start("Testing the screens (npm test)", npm(&["test"])),
    ]
}

fn folder() -> PathBuf {
    house::root().join("ui")
}

fn npm(words: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(words).current_dir(folder());
    command
}

fn ensure_node() -> Result<(), Stopped> {
    let version = answer(Command::new("node").arg("--version"));
    let major =
        version.as_deref().and_then(|version| version.trim_start_matches('v').split('.').next()?.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST_NODE && is_installed("npm") => Ok(()),
        _ => Err(Stopped::because(format!(
            "please install Node {OLDEST_NODE} or later with npm (https://nodejs.org) and start again; found {}.",
            version.as_deref().unwrap_or("none")
        ))),
    }
}

fn are_current() -> bool {
    let changed = |path: &str| -> Option<SystemTime> { folder().join(path).metadata().ok()?.modified().ok() };
    match (changed("node_modules/.package-lock.json"), changed("package-lock.json")) {
        (Some(installed), Some(locked)) => installed >= locked,
        _ => false,
    }
}
