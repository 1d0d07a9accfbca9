//! Files by handles, so that no path crosses to the window or comes from it.

use crate::desk::lock;
use attache_planner::Refusal;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// The files the window knows of.
#[derive(Default)]
pub struct Handles(Mutex<Vec<PathBuf>>);

impl Handles {
    /// The handle of a file.
    pub fn of(&self, path: &Path) -> String {
        let mut known = lock(&self.0);
        let found = known.iter().position(|other| other == path);
        let place = found.unwrap_or_else(|| {
            known.push(path.to_owned());
            known.len() - 1
        });
        format!("file-{place}")
    }

    /// The file of a handle.
    ///
    /// # Errors
    /// [`Refusal::FileMissing`] for a handle nobody gave out.
    pub fn file(&self, handle: &str) -> Result<PathBuf, Refusal> {
        let place: Option<usize> = handle.strip_prefix("file-").and_then(|place| place.parse().ok());
        place.and_then(|place| lock(&self.0).get(place).cloned()).ok_or(Refusal::FileMissing)
    }
}
