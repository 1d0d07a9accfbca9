//! Where things are: the checkout, the built programs, and the cargo that started us.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The checkout this task belongs to.
pub fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().map_or_else(|| own.clone(), Path::to_path_buf)
}

/// The folder all builds share, found from where this program itself was built.
pub fn target() -> PathBuf {
    let beside_us = std::env::current_exe().ok().and_then(|own| Some(own.parent()?.parent()?.to_path_buf()));
    beside_us.unwrap_or_else(|| root().join("target"))
}

/// A program of ours, built for development.
pub fn built(program: &str) -> PathBuf {
    target().join("debug").join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}

/// The same cargo that started this task, working in the checkout.
pub fn cargo<'a>(words: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(words).current_dir(root());
    // Cargo sets these for us alone; passed on, they would make the next cargo build things again.
    for own in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(own);
    }
    command
}
