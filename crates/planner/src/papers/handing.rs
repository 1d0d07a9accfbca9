//! What left the office: every file of an export, with the issue it says and the fingerprint of its bytes.

use crate::commands::Answer;
use crate::documents::IndexLine;
use crate::op::Op;
use crate::operate::{Done, facts};
use crate::planner::Planner;
use attache_domain::issues::PaperHandout;
use attache_domain::papers::PaperKind;
use attache_domain::profile::Audience;
use attache_domain::time::Zoned;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A file that was written for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedPaper {
    /// Which document.
    pub paper: PaperKind,
    /// What it is about.
    pub about: Uuid,
    /// The number of the issue it says; none for a working copy, or where nothing is published.
    pub issue: Option<i64>,
    /// For whose eyes.
    pub audience: Audience,
    /// The reader's name; may be empty.
    pub recipient: String,
    /// The tag of its language.
    pub language: String,
    /// The word of its format.
    pub format: &'static str,
    /// Its name.
    pub file_name: String,
    /// SHA-256 of its bytes, in figures and small letters.
    pub file_hash: String,
}

impl HandedPaper {
    /// The file as the index of an archive names it.
    pub(super) fn line(&self) -> IndexLine<'_> {
        IndexLine {
            file: &self.file_name,
            document: self.paper.word(),
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
pub fn hand_out_papers(planner: &mut Planner, files: &[HandedPaper]) -> Answer<Option<Done<usize>>> {
    if files.is_empty() || planner.is_read_only() {
        return Ok(None);
    }
    let zone = planner.forum()?.zone;
    let done = planner.operate(Op::HandOutPapers, |change| {
        for file in files {
            let issue = file.issue.and_then(|number| change.plan.issues.iter().find(|issue| issue.number == number));
            change.insert(&PaperHandout {
                id: change.id(),
                paper: file.paper,
                about: file.about,
                issue: issue.map(|issue| issue.id),
                audience: file.audience,
                recipient: file.recipient.clone(),
                language: file.language.clone(),
                format: file.format.to_owned(),
                file_name: file.file_name.clone(),
                file_hash: file.file_hash.clone(),
                handed: Zoned::at(change.now, zone),
            })?;
        }
        let documents = files.iter().map(|file| file.about).collect::<BTreeSet<_>>().len();
        Ok((files.len(), facts([("files", files.len().to_string()), ("documents", documents.to_string())])))
    })?;
    Ok(Some(done))
}
