//! What left the office: every file of an export, with the issue it says and the fingerprint of its bytes.

use crate::commands::Answer;
use crate::documents::IndexLine;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use attache_domain::ids::*;
use attache_domain::issues::Handout;
use attache_domain::profile::Audience;
use attache_domain::time::Zoned;
use std::collections::BTreeSet;

/// A file that was written for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// For whom.
    pub person: PersonId,
    /// The number of the issue it says; none for a working copy, or where nothing is published.
    pub issue: Option<i64>,
    /// For whose eyes.
    pub audience: Audience,
    /// The tag of its language.
    pub language: String,
    /// The word of its format.
    pub format: &'static str,
    /// Its name.
    pub file_name: String,
    /// SHA-256 of its bytes, in figures and small letters.
    pub file_hash: String,
}

impl Handed {
    /// The file as the index of an archive names it.
    pub(crate) fn line(&self) -> IndexLine<'_> {
        IndexLine {
            file: &self.file_name,
            document: "itinerary",
            reader: self.audience,
            language: &self.language,
            issue: self.issue,
            hash: &self.file_hash,
        }
    }
}

/// Notes files that left the office; nothing in a forum that is only looked at, or where nothing was written.
///
/// # Errors
/// What the file refuses.
pub fn hand_out(planner: &mut Planner, files: &[Handed]) -> Answer<Option<Done<usize>>> {
    if files.is_empty() || planner.is_read_only() {
        return Ok(None);
    }
    let zone = planner.forum()?.zone;
    let done = planner.operate(Op::HandOut, |change| {
        for file in files {
            let issue = file.issue.and_then(|number| change.plan.issues.iter().find(|issue| issue.number == number));
            change.insert(&Handout {
                id: change.id(),
                person: file.person,
                issue: issue.map(|issue| issue.id),
                audience: file.audience,
                language: file.language.clone(),
                format: file.format.to_owned(),
                file_name: file.file_name.clone(),
                file_hash: file.file_hash.clone(),
                handed: Zoned::at(change.now, zone),
            })?;
        }
        let people = files.iter().map(|file| file.person).collect::<BTreeSet<_>>().len();
        Ok((files.len(), facts([("files", files.len().to_string()), ("people", people.to_string())])))
    })?;
    Ok(Some(done))
}
