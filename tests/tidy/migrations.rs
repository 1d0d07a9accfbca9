//! The forum file's shape: numbered steps that are explained, strict, and never edited once released.

use std::collections::BTreeSet;

use crate::checkout::{Source, assert_kept, sources};

const FOLDER: &str = "crates/store/migrations";

/// `WITHOUT ROWID` tables whose key is more than one BLOB, each with the reason.
const OTHER_KEYS: [(&str, &str); 1] = [(
    "history_row",
    "The position is this file's own count of its history, which is read here and never merged row by row.",
)];

/// Statements that cannot be fixed text, each with the reason: part of the path, part of the line, why.
const ASSEMBLED_STATEMENTS: [(&str, &str, &str); 6] = [
    (
        "crates/store/src/row.rs",
        "R::TABLE",
        "Names of tables and columns are constants of the row types; every value is bound.",
    ),
    ("crates/store/src/row.rs", "FROM {table}", "The table is a word of the vocabulary of nouns; the key is bound."),
    ("crates/store/src/replay.rs", "FROM {table}", "The table is a word of the vocabulary of nouns."),
    ("crates/store/src/history.rs", "SELECT DISTINCT row_id", "The table is a word of the vocabulary of nouns."),
    (
        "crates/store/src/purge",
        "",
        "Tables are words of the vocabulary of nouns, columns come from the schema or a constant list; values are bound.",
    ),
    ("crates/store/src/tests/", "", "Tests try statements that no operation sends, on a file of their own."),
];

#[test]
fn migrations_are_numbered_without_gaps() {
    let broken: Vec<String> = migrations()
        .iter()
        .enumerate()
        .filter(|(at, migration)| number_of(migration) != Some(at + 1))
        .map(|(at, migration)| format!("{} should have the number {:04}", migration.path, at + 1))
        .collect();
    assert_kept("The number is the version a file says it has, so none is missing and none is used twice.", &broken);
}

#[test]
fn migrations_begin_with_why() {
    let explains = |source: &Source| {
        let first = source.text.lines().next().unwrap_or_default();
        first.strip_prefix("-- ").is_some_and(|why| why.trim_start_matches("Why:").trim().len() > 20)
    };
    let broken: Vec<String> =
        migrations().into_iter().filter(|source| !explains(source)).map(|source| source.path).collect();
    assert_kept("The first line of a migration is a comment that says why the file changes its shape.", &broken);
}

#[test]
fn tables_are_strict_and_keyed_for_merging() {
    let mut broken = Vec::new();
    for migration in migrations() {
        for table in tables(&migration.text) {
            if !table.options.contains("STRICT") {
                broken.push(format!("{}: {} is not STRICT", migration.path, table.name));
            }
            let excepted = OTHER_KEYS.iter().any(|(name, _)| *name == table.name);
            if table.is_without_rowid() && !table.has_blob_key() && !excepted {
                broken.push(format!("{}: {} has no primary key made of BLOBs", migration.path, table.name));
            }
        }
    }
    assert_kept(
        "A loose column keeps whatever it is given, and numbers made by one office collide with another's.",
        &broken,
    );
}

/// The list of released migrations: one line each, `<file> <checksum>`.
#[test]
fn released_migrations_stay_as_they_are() {
    let migrations = migrations();
    let frozen = sources(FOLDER, &["txt"]).into_iter().find(|source| source.path.ends_with("/frozen.txt"));
    let lines = frozen
        .iter()
        .flat_map(|source| source.text.lines())
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let mut broken = Vec::new();
    for line in lines {
        let (name, sum) = line.split_once(' ').unwrap_or((line, ""));
        match migrations.iter().find(|migration| migration.path.ends_with(&format!("/{name}"))) {
            None => broken.push(format!("{name} was released and is gone")),
            Some(migration) if checksum(&migration.text) != sum.trim() => {
                broken.push(format!("{name} was released with {sum} and now has {}", checksum(&migration.text)));
            }
            Some(_) => {}
        }
    }
    assert_kept("Files in the field have run the released migrations; a change needs a new one.", &broken);
}

#[test]
fn statements_are_fixed_text() {
    let mut broken = Vec::new();
    for source in sources("crates/store", &["rs"]) {
        for (at, opening) in ["format!(", "concat!("].iter().flat_map(|opening| source.text.match_indices(opening)) {
            let line = source.text[..at].lines().count().max(1);
            let literal =
                source.text[at + opening.len()..].trim_start().trim_start_matches(['r', '#', '"', '\\', '\n', ' ']);
            let excepted = ASSEMBLED_STATEMENTS.iter().any(|(path, part, _)| {
                source.path.contains(path) && literal.lines().next().unwrap_or_default().contains(part)
            });
            if begins_a_statement(literal) && !excepted {
                broken.push(format!("{}:{line}: {}", source.path, literal.lines().next().unwrap_or_default()));
            }
        }
    }
    assert_kept(
        "A statement put together from pieces is where data becomes commands; values are bound, names are fixed.",
        &broken,
    );
}

fn migrations() -> Vec<Source> {
    sources(FOLDER, &["sql"])
}

fn number_of(migration: &Source) -> Option<usize> {
    migration.path.rsplit('/').next()?.split('_').next()?.parse().ok()
}

fn begins_a_statement(text: &str) -> bool {
    const VERBS: [&str; 10] =
        ["SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "PRAGMA", "ALTER", "DROP", "REPLACE", "WITH"];
    let first: String = text.chars().take_while(char::is_ascii_alphabetic).collect();
    VERBS.contains(&first.to_uppercase().as_str()) && text[first.len()..].starts_with([' ', '\n', '\\'])
}

/// FNV-1a over the text with Unix line ends: against a slip of the hand, not against an enemy.
fn checksum(text: &str) -> String {
    let bytes = text.bytes().filter(|byte| *byte != b'\r');
    let sum = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{sum:016x}")
}

struct Table {
    name: String,
    columns: String,
    options: BTreeSet<String>,
}

impl Table {
    fn is_without_rowid(&self) -> bool {
        self.options.contains("WITHOUT") && self.options.contains("ROWID")
    }

    /// Every column of the key is a BLOB, whether the key stands beside its column or below all of them.
    fn has_blob_key(&self) -> bool {
        let columns: Vec<&str> = split_outside_brackets(&self.columns);
        let is_blob =
            |name: &str| columns.iter().any(|column| words(column).starts_with(&[name.to_owned(), "BLOB".to_owned()]));
        let listed = columns.iter().find_map(|column| {
            let list = column.trim().strip_prefix("PRIMARY KEY")?.trim().strip_prefix('(')?;
            list.split(')').next()
        });
        match listed {
            Some(list) => list.split(',').all(|name| is_blob(name.trim())),
            None => columns.iter().any(|column| {
                column.contains("PRIMARY KEY") && words(column).get(1).is_some_and(|kind| kind == "BLOB")
            }),
        }
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(|word| word.trim_matches(['"', ',']).to_owned()).collect()
}

/// The tables a migration makes, read well enough for house rules; SQLite itself reads them for real.
fn tables(text: &str) -> Vec<Table> {
    let bare: String =
        text.lines().map(|line| line.split("--").next().unwrap_or_default()).collect::<Vec<_>>().join("\n");
    let mut found = Vec::new();
    for (at, _) in bare.match_indices("CREATE TABLE ") {
        let rest = &bare[at + "CREATE TABLE ".len()..];
        let Some(open) = rest.find('(') else { continue };
        let Some(close) = closing(rest, open) else {
            continue;
        };
        let end = rest[close..].find(';').map_or(rest.len(), |end| close + end);
        found.push(Table {
            name: rest[..open].trim().trim_start_matches("IF NOT EXISTS").trim().trim_matches('"').to_owned(),
            columns: rest[open + 1..close].to_owned(),
            options: words(&rest[close + 1..end].replace(',', " ").to_uppercase()).into_iter().collect(),
        });
    }
    found
}

fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices().skip_while(|(at, _)| *at < open) {
        match letter {
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn split_outside_brackets(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_i32, 0, Vec::new());
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

#[test]
fn the_reader_of_migrations_sees_what_is_wrong() {
    let text =
        "CREATE TABLE body (id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16), name TEXT) STRICT, WITHOUT ROWID;
        CREATE TABLE seat (body BLOB, place INTEGER, PRIMARY KEY (body, place)) STRICT, WITHOUT ROWID;
        CREATE TABLE loose (id BLOB PRIMARY KEY);";
    let seen: Vec<(bool, bool)> =
        tables(text).iter().map(|table| (table.options.contains("STRICT"), table.has_blob_key())).collect();
    assert_eq!(seen, [(true, true), (true, false), (false, true)], "the rules above stand on this reading");
}
