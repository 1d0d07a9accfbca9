//! A document on the screen, as it would be handed out.

use super::Asked;
use super::list::{self, subjects};
use super::setting::{Setting, Told};
use crate::commands::Answer;
use crate::documents::{DocumentWording, UnprintableText, as_address, fault, typesetter};
use crate::planner::Planner;
use crate::refusal::Refusal;
use attache_documents::paper::paper_text;
use attache_domain::ids::PersonId;
use attache_domain::papers::PaperKind;
use attache_domain::profile::{Audience, Field};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Sharp enough for the screen, small enough to cross the door at once.
const PIXELS_PER_POINT: f32 = 1.6;
/// Nobody looks through more on a screen; the file has them all.
const MOST_PAGES: usize = 12;

/// Which document to preview.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewPaper {
    /// The kind.
    pub kind: PaperKind,
    /// The key of what it is about; absent, the first there is.
    #[ts(type = "string | null")]
    pub about: Option<Uuid>,
    /// Only what concerns these people; absent, everything.
    pub people: Option<Vec<PersonId>>,
    /// For whom; absent, the usual reader.
    pub audience: Option<Audience>,
    /// What that reader asks for beyond the profile.
    pub ask: Option<Vec<Field>>,
    /// The number of the issue it is held against; absent, the one this reader was handed last.
    pub since: Option<i64>,
    /// How it is worded; absent, in English.
    pub wording: Option<DocumentWording>,
}

/// A document as it would be handed out.
#[derive(Debug, Serialize, TS)]
pub struct PaperPreview {
    /// The key of what it is about.
    #[ts(type = "string | null")]
    pub about: Option<Uuid>,
    /// Its first pages as pictures (data: addresses).
    pub pages: Vec<String>,
    /// The same as plain text, for those who hear the screen.
    pub text: String,
    /// Texts no font can print.
    pub unprintable: Vec<UnprintableText>,
    /// Whether it says nothing.
    pub empty: bool,
}

/// Previews a document with the eyes of its reader.
///
/// # Errors
/// [`Refusal::NotFound`] for a subject that is not there, [`Refusal::NotForAudience`] and [`Refusal::FieldWithheld`] for a
/// reader who may not have it.
pub fn preview_paper(planner: &Planner, input: PreviewPaper) -> Answer<PaperPreview> {
    let wording = input.wording.unwrap_or_default().for_all()?;
    let asked = Asked { audience: input.audience, fields: input.ask.unwrap_or_default(), recipient: String::new() };
    let profile = asked.profile(input.kind)?;
    // A preview is dated by the last change, so that looking twice shows the same.
    let made = planner.file.history(None, 1)?.pop().map(|entry| entry.at).unwrap_or_default();
    let told = Told::read(planner, input.kind, (&asked, &profile), input.since)?;
    let setting = Setting::read(planner, &told, (input.kind, wording), (&asked, &profile), (input.people, made))?;
    let subjects = subjects(input.kind, &setting.now);
    let subject = match input.about {
        Some(id) => {
            let missing = || Refusal::NotFound { what: list::kind_of(input.kind.about()), id: id.to_string() };
            Some(subjects.iter().find(|one| one.id == id).ok_or_else(missing)?)
        }
        None => subjects.first(),
    };
    let Some(subject) = subject else { return Ok(nothing()) };
    let paper = setting.paper(subject);
    let pictures = typesetter().paper_pages_png(&paper, PIXELS_PER_POINT, MOST_PAGES).map_err(fault)?;
    Ok(PaperPreview {
        about: Some(subject.id),
        pages: pictures.pages.into_iter().map(as_address).collect(),
        text: paper_text(&paper),
        unprintable: pictures.unprintable.into_iter().map(Into::into).collect(),
        empty: paper.is_empty(),
    })
}

fn nothing() -> PaperPreview {
    PaperPreview { about: None, pages: Vec::new(), text: String::new(), unprintable: Vec::new(), empty: true }
}
