//! A screen without a monitor, for the time of the window tests.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::steps::Stopped;

/// A running Xvfb; it ends when this value goes.
pub struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    /// Starts a server that chooses a free display by itself, and waits until it says which.
    pub fn start() -> Result<Self, Stopped> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Stopped::because(format!("Xvfb did not start: {error}.")))?;
        let mut number = String::new();
        if let Some(answer) = server.stdout.take() {
            BufReader::new(answer).read_line(&mut number).ok();
        }
        let screen = Self { server, name: format!(":{}", number.trim()) };
        if number.trim().is_empty() {
            return Err(Stopped::because("Xvfb ended without opening a display."));
        }
        Ok(screen)
    }

    /// What DISPLAY must hold to reach this screen.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // A server that is already gone is what is wanted.
        self.server.kill().ok();
        self.server.wait().ok();
    }
}
