//! What people hold in hand: the preview of an itinerary, and the export of many.

mod body_names;
mod draft;
mod export;
mod file_names;
mod formats;
mod growing;
mod index;
mod wording;

pub(crate) use body_names::BodyNames;
pub(crate) use draft::{DraftFacts, frame};
pub(crate) use growing::Growing;
pub(crate) use index::{IndexLine, index};

pub use export::{ExportItineraries, Exported, Job, UnprintableName, prepare_export};
pub use formats::{DocumentFormat, DocumentPaper};
pub use wording::{DocumentLanguage, DocumentWording, EACH_READERS_OWN, language_tags, list_document_languages};

use crate::commands::Answer;
use crate::issues::edition::{Page, Published};
use crate::planner::Planner;
use crate::refusal::Refusal;
use attache_documents::calendar::itinerary_calendar;
use attache_documents::file_names::safe_file_name;
use attache_documents::itinerary::itinerary_text;
use attache_documents::{Typesetter, Unprintable};
use attache_domain::ids::PersonId;
use base64::Engine;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;
use ts_rs::TS;

/// Sharp enough for the screen, small enough to cross the door at once.
const PREVIEW_PIXELS_PER_POINT: f32 = 1.6;

/// Whose itinerary to preview.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewItinerary {
    /// The person's key.
    pub person: PersonId,
    /// How it is worded; absent, in English.
    pub wording: Option<DocumentWording>,
}

/// An itinerary as it would be handed out.
#[derive(Debug, Serialize, TS)]
pub struct ItineraryPreview {
    /// The person's key.
    pub person: PersonId,
    /// The person's name.
    pub name: String,
    /// The tag of the language it is in.
    pub language: String,
    /// The name its files would have, without ending.
    pub file_name: String,
    /// Its pages as pictures (data: addresses).
    pub pages: Vec<String>,
    /// The same as plain text, for those who hear the screen.
    pub text: String,
    /// The calendar file.
    pub calendar: String,
    /// Texts no font can print.
    pub unprintable: Vec<UnprintableText>,
    /// How many items it has.
    pub items: usize,
    /// Whether nothing is planned for the person.
    pub empty: bool,
}

/// A text that cannot be printed as it is written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnprintableText {
    /// The text.
    pub text: String,
    /// The characters no font has.
    pub characters: String,
}

impl From<Unprintable> for UnprintableText {
    fn from(unprintable: Unprintable) -> Self {
        Self { text: unprintable.text, characters: unprintable.characters.into_iter().collect() }
    }
}

/// Previews an itinerary with the eyes of its own delegate.
pub fn preview_itinerary(planner: &Planner, input: PreviewItinerary) -> Answer<ItineraryPreview> {
    let facts = DraftFacts::read(planner)?;
    // A preview is dated by the last change, so that looking twice shows the same.
    let made = planner.file.history(None, 1)?.pop().map(|entry| entry.at).unwrap_or_default();
    let page = Page::now(&facts, input.person, &input.wording.unwrap_or_default(), made)?;
    let itinerary = page.issued(&Published::read(&planner.plan), input.person);
    let language = itinerary.content().wording.language;
    let items = itinerary.content().items.len();
    let pictures = typesetter().itinerary_pages_png(&itinerary, PREVIEW_PIXELS_PER_POINT).map_err(fault)?;
    let name = file_names::file_names(&planner.plan, &facts).remove(&input.person).unwrap_or_default();
    Ok(ItineraryPreview {
        person: input.person,
        name: itinerary.content().person.name.clone(),
        language: language.tag().to_owned(),
        file_name: file_names::in_language(&name, language),
        pages: pictures.pages.into_iter().map(as_address).collect(),
        text: itinerary_text(&itinerary),
        calendar: itinerary_calendar(&itinerary).map_err(fault)?,
        unprintable: pictures.unprintable.into_iter().map(Into::into).collect(),
        items,
        empty: items == 0,
    })
}

/// A name as a file can have it, on any system.
pub fn file_name(name: &str) -> String {
    safe_file_name(name)
}

/// Fonts and template, read once for the life of the program.
pub(crate) fn typesetter() -> &'static Typesetter {
    static SETTER: OnceLock<Typesetter> = OnceLock::new();
    SETTER.get_or_init(Typesetter::new)
}

/// A picture as an address a page can show.
pub(crate) fn as_address(png: Vec<u8>) -> String {
    format!("data:image/png;base64,{}", base64::engine::general_purpose::STANDARD.encode(png))
}

pub(crate) fn fault(_error: impl std::error::Error) -> Refusal {
    Refusal::Broken { doing: "setting the itinerary".to_owned() }
}
