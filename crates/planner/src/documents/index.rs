//! What an archive of documents holds, for whoever opens it.

use attache_domain::profile::Audience;
use std::collections::BTreeSet;

/// A file of an archive.
pub(crate) struct IndexLine<'a> {
    /// Its name.
    pub file: &'a str,
    /// The word of what it is.
    pub document: &'a str,
    /// For whom.
    pub reader: Audience,
    /// The tag of the language it is in.
    pub language: &'a str,
    /// The issue it is of; nothing for a working copy.
    pub issue: Option<i64>,
    /// The fingerprint by which a copy is known (SHA-256).
    pub hash: &'a str,
}

/// Each file once, with its reader, language, issue and fingerprint. The names of files are safe already. Recipients are
/// left out: whoever gets an archive need not read who else did; an itinerary's file is called by its person anyway.
pub(crate) fn index<'a>(files: impl IntoIterator<Item = IndexLine<'a>>) -> String {
    let mut known = BTreeSet::new();
    let line = |file: IndexLine<'_>| {
        let issue = file.issue.map(|number| number.to_string()).unwrap_or_default();
        let name = file.file.replace('"', "'");
        format!("\"{name}\",{},{},{},{issue},{}\r\n", file.document, file.reader.word(), file.language, file.hash)
    };
    let headings = "file,document,reader,language,issue,sha256\r\n".to_owned();
    let files = files.into_iter().filter(|file| known.insert(file.file));
    std::iter::once(headings).chain(files.map(line)).collect()
}
