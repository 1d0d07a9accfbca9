//! What the program remembers between two starts: how the person likes the window, and which files were open.
//!
//! It is kept in the program's own folder as JSON. An unreadable file is as good as none.

use attache_planner::commands::Preferences;
use serde::{Deserialize, Deserializer, Serialize};
use std::path::{Path, PathBuf};

/// More recent files than this nobody looks through.
const MOST_RECENT: usize = 12;

/// What is remembered.
pub struct Remembered {
    file: PathBuf,
    kept: Kept,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// Preferences another version of the program wrote may not be readable here; the recent files still are.
    #[serde(deserialize_with = "or_usual")]
    preferences: Preferences,
    recent: Vec<Recent>,
}

/// A file that was open.
#[derive(Clone, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// The forum's title.
    pub title: String,
    /// When it was opened last, RFC 3339.
    pub opened: String,
}

fn or_usual<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Preferences, D::Error> {
    let kept = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(kept).unwrap_or_default())
}

impl Remembered {
    /// Reads what is remembered in a folder.
    pub fn read(folder: PathBuf) -> Self {
        let file = folder.join("remembered.json");
        let kept = std::fs::read(&file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { file, kept }
    }

    /// How the person likes the window.
    pub fn preferences(&self) -> &Preferences {
        &self.kept.preferences
    }

    /// Remembers how the person likes the window.
    pub fn prefer(&mut self, preferences: Preferences) {
        self.kept.preferences = preferences;
        self.write();
    }

    /// Files that were open, the last first.
    pub fn recent(&self) -> &[Recent] {
        &self.kept.recent
    }

    /// Remembers that a file was opened.
    pub fn opened(&mut self, path: &Path, title: &str) {
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        self.kept.recent.retain(|recent| recent.path != path);
        let opened = attache_planner::surroundings::now_text();
        self.kept.recent.insert(0, Recent { path, title: title.to_owned(), opened });
        self.kept.recent.truncate(MOST_RECENT);
        self.write();
    }

    /// Forgetting a preference is no reason to stop anybody's work, so a failure to write is let go.
    fn write(&self) {
        let Ok(bytes) = serde_json::to_vec_pretty(&self.kept) else { return };
        let growing = self.file.with_extension("part");
        let folder = self.file.parent().map_or(Ok(()), std::fs::create_dir_all);
        let _ = folder
            .and_then(|()| write_privately(&growing, &bytes))
            .and_then(|()| std::fs::rename(&growing, &self.file));
    }
}

/// Whose files these are is nobody else's business on a shared machine.
fn write_privately(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = std::fs::File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    std::io::Write::write_all(&mut options.open(file)?, bytes)
}
