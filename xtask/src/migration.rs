//! `cargo xtask new-migration add_interpreter`: the next number, and a first line that asks why.

use std::fs;

use crate::house;
use crate::steps::{Stopped, make_folder, say};

/// Creates the next migration with this name.
pub fn create(name: &str) -> Result<(), Stopped> {
    let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if name.is_empty() || !name.chars().all(is_plain) {
        return Err(Stopped::because(
            "a migration's name has lower-case letters, digits and underscores, like add_interpreter.",
        ));
    }
    let folder = house::root().join("crates/store/migrations");
    make_folder(&folder)?;
    let taken = fs::read_dir(&folder)
        .map_err(|error| Stopped::because(format!("{} cannot be read: {error}.", folder.display())))?
        .filter_map(|entry| number_of(entry.ok()?.file_name().to_str()?))
        .max()
        .unwrap_or(0);
    let file = folder.join(format!("{:04}_{name}.sql", taken + 1));
    fs::write(&file, "-- Why: \n")
        .map_err(|error| Stopped::because(format!("{} cannot be written: {error}.", file.display())))?;
    say(&format!("Fill the first line of {} with the reason for the change", file.display()));
    Ok(())
}

fn number_of(file: &str) -> Option<u32> {
    file.strip_suffix(".sql")?.split('_').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::number_of;

    #[test]
    fn only_numbered_statements_count() {
        let numbers = ["0001_first.sql", "0012_add_interpreter.sql", "frozen.txt", "notes.sql"].map(number_of);
        assert_eq!(numbers, [Some(1), Some(12), None, None], "other files in the folder must not shift the numbers");
    }
}
