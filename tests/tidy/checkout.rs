//! The files of the checkout, as the rules look at them.

use std::fs;
use std::path::{Path, PathBuf};

const NOT_OURS: [&str; 6] = ["target", "node_modules", ".git", "dist", "shots", "gen"];

/// A text file of the project.
pub struct Source {
    /// From the root of the checkout, with forward slashes.
    pub path: String,
    pub text: String,
}

impl Source {
    /// How the name ends: `rs` for `time.rs`.
    pub fn ending(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    /// The name without folders and without its ending.
    pub fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.split('.').next().unwrap_or(name)
    }

    /// Written by a program, or kept to be compared with what one writes.
    pub fn is_generated(&self) -> bool {
        self.path.contains("/generated/") || self.path.contains("/golden/")
    }

    /// The numbered lines that hold `needle`, as places for a message.
    pub fn places_of(&self, needle: &str) -> Vec<String> {
        self.places_where(|line| line.contains(needle))
    }

    /// The numbered lines the question says yes to, as places for a message.
    pub fn places_where(&self, mut is_meant: impl FnMut(&str) -> bool) -> Vec<String> {
        let numbered = self.text.lines().enumerate();
        numbered
            .filter(|(_, line)| is_meant(line))
            .map(|(at, line)| format!("{}:{}: {}", self.path, at + 1, line.trim()))
            .collect()
    }
}

pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("tests/ stands in the checkout").to_path_buf()
}

/// One file that must be there.
#[track_caller]
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path} must be there and hold text: {error}"))
}

/// Every text file below `folder` whose name has one of these endings; all of them when none is given.
pub fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), endings, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// Fails with the rule and every place that breaks it.
#[track_caller]
pub fn assert_kept(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}\n\n  {}\n", broken.join("\n  "));
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                collect(&path, endings, found);
            }
        } else if endings.is_empty() || endings.iter().any(|ending| name.ends_with(&format!(".{ending}"))) {
            found.extend(text_of(&path));
        }
    }
}

fn text_of(path: &Path) -> Option<Source> {
    let text = fs::read_to_string(path).ok()?;
    let path = path.strip_prefix(root()).ok()?.to_string_lossy().replace('\\', "/");
    Some(Source { path, text })
}
