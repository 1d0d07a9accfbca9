//! Sets pages with Typst.
//!
//! Fonts, library and templates are read once and serve a thousand documents in a row. Content reaches a template as
//! values read from a file that exists only in memory, never as markup, so nothing a person wrote can act as markup.
//! Typst sees no other file, no network, no clock.

use crate::fonts::{Fonts, Unprintable};
use crate::itinerary::reading::Reading;
use crate::itinerary::{Itinerary, Paper, What};
use crate::words::Words;
use chrono::{DateTime, Datelike, Timelike, Utc};
use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

/// How many documents Typst may remember parts of; more costs memory, fewer costs time.
const REMEMBERED_DOCUMENTS: usize = 8;

/// A document that could not be set. The template is ours, so this is a fault of the program, not of the content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the page could not be set: {0}")]
pub struct TypesettingError(String);

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Texts that could not be printed as they were written, each once.
    pub unprintable: Vec<Unprintable>,
}

/// The pages of a document as pictures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictures {
    /// A PNG file for each page.
    pub pages: Vec<Vec<u8>>,
    /// Texts that could not be printed as they were written, each once.
    pub unprintable: Vec<Unprintable>,
}

/// Everything that is the same for every document.
pub struct Typesetter {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Fonts,
    templates: [Source; Template::ALL.len()],
    content: FileId,
}

/// A page that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    /// One person's itinerary.
    Itinerary,
    /// The rooming list of a hotel.
    RoomingList,
    /// One person's days as cards for a pocket.
    PocketCard,
    /// Any other document.
    Paper,
    /// A sign on a door.
    Sign,
    /// What the others have in common; sets nothing by itself.
    Furniture,
}

impl Template {
    const ALL: [Self; 6] =
        [Self::Itinerary, Self::RoomingList, Self::PocketCard, Self::Paper, Self::Sign, Self::Furniture];

    /// The name of its file, and what stands in it.
    fn text(self) -> (&'static str, &'static str) {
        match self {
            Self::Itinerary => ("itinerary.typ", include_str!("itinerary/itinerary.typ")),
            Self::RoomingList => ("rooming.typ", include_str!("rooming/rooming.typ")),
            Self::PocketCard => ("pocket.typ", include_str!("itinerary/pocket.typ")),
            Self::Paper => ("paper.typ", include_str!("paper/paper.typ")),
            Self::Sign => ("sign.typ", include_str!("paper/sign.typ")),
            Self::Furniture => ("furniture.typ", include_str!("furniture.typ")),
        }
    }
}

/// What a template sets.
pub(crate) struct Content<'a> {
    /// Its values. `title` is read by programs and printed by no font; `page` is ours, with marks for the numbers.
    pub values: Value,
    /// Names with their transcriptions, which stand in where no font has the name.
    pub transcribed: &'a [(&'a str, &'a str)],
}

impl Default for Typesetter {
    fn default() -> Self {
        Self::new()
    }
}

impl Typesetter {
    /// Reads fonts and templates; do this once.
    pub fn new() -> Self {
        let fonts = Fonts::load();
        let template = |template: Template| {
            let (name, text) = template.text();
            Source::new(file(name), text.to_owned())
        };
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts.all)),
            fonts,
            templates: Template::ALL.map(template),
            content: file("content.json"),
        }
    }

    /// An itinerary as PDF on A4; [`Typesetter::itinerary_on`] knows more kinds of paper.
    ///
    /// # Errors
    /// [`TypesettingError`], which no content should be able to cause.
    pub fn itinerary_pdf(&self, itinerary: &Itinerary) -> Result<Pdf, TypesettingError> {
        self.itinerary_on(itinerary, Paper::A4, false)
    }

    /// A document as PDF; what it is called and when it was made tell it from others.
    pub(crate) fn pdf(
        &self,
        template: Template,
        content: Content<'_>,
        (identity, made): (&str, DateTime<Utc>),
    ) -> Result<Pdf, TypesettingError> {
        let (document, unprintable) = self.set(template, content)?;
        let options = |standards| PdfOptions {
            ident: Smart::Custom(identity.to_owned()),
            creator: Smart::Custom(Some("Attaché".to_owned())),
            timestamp: datetime(made).map(Timestamp::new_utc),
            standards,
            ..PdfOptions::default()
        };
        // Without the promise of the standard rather than not at all: somebody waits for the page.
        let bytes = typst_pdf::pdf(&document, &options(readable_aloud()))
            .or_else(|_| typst_pdf::pdf(&document, &options(PdfStandards::default())))
            .map_err(|faults| error(&faults))?;
        typst::comemo::evict(REMEMBERED_DOCUMENTS);
        Ok(Pdf { bytes, unprintable })
    }

    /// The pages of an itinerary as pictures, for the screen.
    ///
    /// # Errors
    /// As [`Typesetter::itinerary_pdf`].
    pub fn itinerary_pages_png(
        &self,
        itinerary: &Itinerary,
        pixels_per_point: f32,
    ) -> Result<Pictures, TypesettingError> {
        let transcribed = self.transcribed(itinerary);
        let content = Content { values: values(itinerary), transcribed: &transcribed };
        self.pictures(Template::Itinerary, content, pixels_per_point, usize::MAX)
    }

    /// The first pages of a document as pictures.
    pub(crate) fn pictures(
        &self,
        template: Template,
        content: Content<'_>,
        pixels_per_point: f32,
        most: usize,
    ) -> Result<Pictures, TypesettingError> {
        let (document, unprintable) = self.set(template, content)?;
        let options = RenderOptions { pixel_per_pt: f64::from(pixels_per_point).into(), ..RenderOptions::default() };
        let pages = document.pages().iter().take(most).map(|page| picture(page, &options)).collect::<Result<_, _>>();
        let pages = pages.map_err(|fault: png::EncodingError| TypesettingError(fault.to_string()))?;
        typst::comemo::evict(REMEMBERED_DOCUMENTS);
        Ok(Pictures { pages, unprintable })
    }

    fn set(
        &self,
        template: Template,
        content: Content<'_>,
    ) -> Result<(PagedDocument, Vec<Unprintable>), TypesettingError> {
        let (values, unprintable) = self.printable(content);
        let desk = Desk { typesetter: self, template, content: Bytes::from_string(values.to_string()) };
        let document = typst::compile::<PagedDocument>(&desk).output.map_err(|faults| error(&faults))?;
        Ok((document, unprintable))
    }

    /// The values for a template, with what no font has replaced and reported.
    fn printable(&self, content: Content<'_>) -> (Value, Vec<Unprintable>) {
        let Content { values: mut value, transcribed } = content;
        let mut found: Vec<Unprintable> = Vec::new();
        let [title, page] = ["title", "page"].map(|ours| value[ours].take());
        for_each_text(&mut value, &mut |text| {
            if let Some(unprintable) = self.fonts.unprintable(text) {
                let replaced = transcribed.iter().fold(text.clone(), |text, (name, latin)| text.replace(name, latin));
                *text = self.fonts.spelled_out(&replaced);
                found.push(unprintable);
            }
        });
        (value["title"], value["page"]) = (title, page);
        found.sort_by(|a, b| a.text.cmp(&b.text));
        found.dedup();
        (value, found)
    }

    /// Names no font can print, each with its transcription, the longest first: one may be a part of another.
    pub(crate) fn transcribed<'a>(&self, itinerary: &'a Itinerary) -> Vec<(&'a str, &'a str)> {
        let content = itinerary.content();
        let counterparts = content.items.iter().flat_map(|item| match &item.what {
            What::Meeting(meeting) => meeting.counterparts.as_slice(),
            What::Leg(_) | What::Transfer(_) | What::Stay(_) | What::Session(_) => &[],
        });
        let names = counterparts.map(|one| (one.name.as_str(), one.transcription.as_str()));
        let own = (content.person.name.as_str(), content.person.transcription.as_str());
        let missing = |(name, latin): &(&str, &str)| !latin.is_empty() && self.fonts.unprintable(name).is_some();
        let mut missing: Vec<_> = std::iter::once(own).chain(names).filter(missing).collect();
        missing.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        missing
    }
}

/// What Typst may look at while it sets one document.
struct Desk<'a> {
    typesetter: &'a Typesetter,
    template: Template,
    content: Bytes,
}

impl Desk<'_> {
    fn template(&self) -> &Source {
        &self.typesetter.templates[self.template as usize]
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.typesetter.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.typesetter.book
    }

    fn main(&self) -> FileId {
        self.template().id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let ours = self.typesetter.templates.iter().find(|source| source.id() == id);
        ours.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.typesetter.content { Ok(self.content.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.typesetter.fonts.all.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// A page as a PNG file that is made quickly rather than small: it is looked at once. Paper lets nothing shine through.
fn picture(page: &Page, options: &RenderOptions) -> Result<Vec<u8>, png::EncodingError> {
    let drawn = typst_render::render(page, options);
    let colours: Vec<u8> = drawn.pixels().iter().flat_map(|dot| [dot.red(), dot.green(), dot.blue()]).collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, drawn.width(), drawn.height());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header()?.write_image_data(&colours)?;
    Ok(file)
}

/// PDF/UA-1 (ISO 14289-1): a program that reads pages aloud finds headings, tables and their order.
fn readable_aloud() -> PdfStandards {
    PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default()
}

/// An itinerary as values for its template.
fn values(itinerary: &Itinerary) -> Value {
    let words = Words::of(itinerary.content().wording);
    serde_json::to_value(Reading::of(itinerary, &words)).unwrap_or_default()
}

fn for_each_text(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(values) => values.iter_mut().for_each(|value| for_each_text(value, change)),
        Value::Object(fields) => fields.values_mut().for_each(|value| for_each_text(value, change)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).unwrap_or_else(|_| unreachable!("the names of our own files are plain"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn datetime(at: DateTime<Utc>) -> Option<Datetime> {
    let part = |number: u32| u8::try_from(number).ok();
    Datetime::from_ymd_hms(
        at.year(),
        part(at.month())?,
        part(at.day())?,
        part(at.hour())?,
        part(at.minute())?,
        part(at.second())?,
    )
}

fn error(faults: &[SourceDiagnostic]) -> TypesettingError {
    TypesettingError(faults.iter().map(|fault| fault.message.to_string()).collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::itinerary::{Draft, Edition, ForumFrame, Issue, PersonContent};
    use crate::words::Wording;
    use attache_domain::profile::ExportProfile;
    use chrono::NaiveDate;
    use typst::layout::{Frame, FrameItem};

    fn named(name: &str) -> Itinerary {
        let (day, zone) = (NaiveDate::default(), chrono_tz::Tz::Europe__Madrid);
        let text = format!("{name} beside other words, 12");
        let draft = Draft {
            wording: Wording::default(),
            forum: ForumFrame {
                title: text.clone(),
                city: text.clone(),
                starts_on: day,
                ends_on: day,
                zone,
                notice: text,
            },
            person: PersonContent { name: name.to_owned(), ..PersonContent::default() },
            items: Vec::new(),
            contacts: Vec::new(),
            issue: Issue { edition: Edition::Unpublished, exported_at: DateTime::UNIX_EPOCH, zone_data: String::new() },
            internal_note: String::new(),
        };
        draft.for_reader(&ExportProfile::own_delegate())
    }

    fn boxes(frame: &Frame) -> usize {
        let of = |item: &FrameItem| match item {
            FrameItem::Group(group) => boxes(&group.frame),
            FrameItem::Text(text) => text.glyphs.iter().filter(|glyph| glyph.id == 0).count(),
            _ => 0,
        };
        frame.items().map(|(_, item)| of(item)).sum()
    }

    #[track_caller]
    fn check_without_boxes(name: &str) {
        let content = Content { values: values(&named(name)), transcribed: &[] };
        let (document, _) = Typesetter::new().set(Template::Itinerary, content).expect("it can be set");
        assert_eq!(
            document.pages().iter().map(|page| boxes(&page.frame)).sum::<usize>(),
            0,
            "{name} is printed with a box"
        );
    }

    #[test]
    fn nothing_is_ever_printed_as_an_empty_box() {
        check_without_boxes("Nguyễn Thị Hương, Ovidiu Crețu, Γιώργος, Віталій, e\u{301}s\u{326}");
        check_without_boxes("سيف الدين المرزوقي لإ محمد‌باقر");
        check_without_boxes("王峻 🎉 אבי ကို \u{E0041}\u{FFFF}\u{1F468}\u{200D}\u{1F469}");
    }
}
