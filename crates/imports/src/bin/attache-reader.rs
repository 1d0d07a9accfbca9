//! The reading process by itself: reads one request from standard input, answers on standard output, and ends.
//!
//! The command line and the window do the same when they are started with an argument of their own; this one is there so
//! that the limits can be tried without either.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(attache_imports::worker::serve(std::io::stdin(), std::io::stdout()))
}
