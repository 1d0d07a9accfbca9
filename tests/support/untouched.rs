//! Proof that a file was left alone.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What a file and its folder held before something was tried.
pub struct Untouched {
    path: PathBuf,
    bytes: Vec<u8>,
    neighbours: BTreeMap<PathBuf, u64>,
}

impl Untouched {
    /// Looks at a file and at what lies beside it.
    pub fn so_far(path: &Path) -> Self {
        let bytes = std::fs::read(path).expect("the file can be read");
        Self { path: path.to_owned(), bytes, neighbours: neighbours(path) }
    }

    /// Fails unless the file has the same bytes as before and nothing new lies beside it.
    #[track_caller]
    pub fn assert_still(&self, why: &str) {
        let now = std::fs::read(&self.path).expect("the file can still be read");
        let first = self.bytes.iter().zip(&now).position(|(before, after)| before != after);
        assert!(self.bytes == now, "{why}: its bytes changed, first at {first:?}");
        assert_eq!(self.neighbours, neighbours(&self.path), "{why}: nothing may be left beside it");
    }
}

fn neighbours(path: &Path) -> BTreeMap<PathBuf, u64> {
    let folder = path.parent().expect("a file lies in a folder");
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let facts = entries.filter_map(|entry| {
        let path = entry.ok()?.path();
        let length = path.symlink_metadata().ok()?.len();
        Some((path, length))
    });
    facts.collect()
}
