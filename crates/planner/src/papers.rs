//! Everything an office hands out besides itineraries and rooming lists: programmes, manifests, schedules, lists, signs.
//!
//! For each [`PaperKind`] a file here says which documents of it there are and gathers what one holds from the plan; each
//! piece names its field, and the gate of `attache-documents` keeps what a reader's profile lists. To add a kind: add it to
//! [`PaperKind`], write its file, add it to [`parts`], and give it its words in every language.

mod export;
mod facts;
mod handing;
mod holders;
mod list;
mod movements;
mod people;
mod pieces;
mod preview;
mod rooms;
mod setting;

pub use export::{ExportPapers, ExportedPapers, PaperFormat, PaperJob, prepare_papers};
pub use handing::{HandedPaper, hand_out_papers};
pub use holders::{PaperHolder, list_paper_holders};
pub use list::{
    ListPaperSubjects, PaperAudience, PaperKindRow, PaperSubject, kind_of, list_paper_kinds, list_paper_subjects,
};
pub use preview::{PaperPreview, PreviewPaper, preview_paper};

use crate::commands::Answer;
use crate::refusal::Refusal;
use attache_documents::paper::{PaperDraft, Part, Piece};
use attache_domain::papers::PaperKind;
use attache_domain::profile::{Audience, ExportProfile, Field};
use chrono::{DateTime, Utc};
use facts::PaperFacts;
use list::Subject;

/// For whom a document is made, and what that reader asks for beyond the profile.
#[derive(Debug, Clone, Default)]
struct Asked {
    audience: Option<Audience>,
    fields: Vec<Field>,
    recipient: String,
}

impl Asked {
    /// The profile of the reader; absent, of the usual reader of the kind.
    fn profile(&self, kind: PaperKind) -> Answer<ExportProfile> {
        let audience = self.audience.unwrap_or(kind.audiences()[0]);
        if !kind.is_for(audience) {
            return Err(Refusal::NotForAudience { paper: kind, audience });
        }
        let asked = ExportProfile::of(audience).asked_for(&self.fields);
        asked.map_err(|field| Refusal::FieldWithheld { field, audience })
    }
}

/// A document before the gate.
fn draft(
    kind: PaperKind,
    facts: &PaperFacts<'_>,
    subject: &Subject,
    recipient: &str,
    made: DateTime<Utc>,
) -> PaperDraft {
    PaperDraft {
        kind,
        wording: facts.wording,
        forum: facts.frame(),
        key: subject.id,
        about: Piece::new(list::field_of(kind.about()), subject.said.clone()),
        recipient: recipient.to_owned(),
        parts: parts(kind, facts, subject),
        issue: facts.issue(made),
        sequence: facts.sequence,
    }
}

fn parts(kind: PaperKind, facts: &PaperFacts<'_>, subject: &Subject) -> Vec<Part> {
    match kind {
        PaperKind::ProgrammeOfVisit => people::programme_of_visit::parts(facts, subject.delegation()),
        PaperKind::BriefingBook => people::briefing_book::parts(facts, subject.delegation()),
        PaperKind::BilateralBrief => people::bilateral_brief::parts(facts, subject.side()),
        PaperKind::Participants => people::participants::parts(facts),
        PaperKind::PrecedenceList => people::precedence_list::parts(facts),
        PaperKind::ContactSheet => people::contact_sheet::parts(facts),
        PaperKind::Manifest => movements::manifest::parts(facts, subject.place()),
        PaperKind::MovementSchedule => movements::movement_schedule::parts(facts, subject.vehicle()),
        PaperKind::ForumProgramme => rooms::forum_programme::parts(facts),
        PaperKind::FunctionSchedule => rooms::function_schedule::parts(facts, subject.room()),
        PaperKind::DoorSign => rooms::door_sign::parts(facts, subject.room()),
        PaperKind::InterpreterRoster => rooms::interpreter_roster::parts(facts, subject.staff()),
        PaperKind::ConflictReport => rooms::conflict_report::parts(facts),
    }
}
