//! The program itself, for stories that run it.

use std::path::PathBuf;
use std::process::Command;

/// Where `attache` is: beside the test, or where `ATTACHE_PROGRAMS` says.
///
/// # Panics
/// When it is not built.
pub fn program() -> PathBuf {
    let beside = || {
        let own = std::env::current_exe().expect("this test has a place");
        own.ancestors().nth(2).expect("target/<profile>/deps/stories").to_owned()
    };
    let folder = std::env::var_os("ATTACHE_PROGRAMS").map_or_else(beside, PathBuf::from);
    let program = folder.join(format!("attache{}", std::env::consts::EXE_SUFFIX));
    assert!(program.is_file(), "{} is not built yet; `cargo build -p attache` builds it", program.display());
    program
}

/// The program, ready to be started. It speaks English, whatever the machine is set to.
///
/// # Panics
/// As [`program`].
pub fn attache() -> Command {
    let mut command = Command::new(program());
    command.env("ATTACHE_LANGUAGE", "en");
    command
}
