//! The itinerary on paper: in the sizes of paper there are, as cards for a pocket, and with codes for a telephone.

use super::gate::Itinerary;
use super::pocket::Pocket;
use super::reading::Reading;
use crate::calendar::compact::compact_entries;
use crate::code::code_svg;
use crate::typesetter::{Content, Pdf, Template, Typesetter, TypesettingError};
use crate::words::{Wording, Words};
use serde::Serialize;
use serde_json::Value;

/// On what an itinerary is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// A4.
    #[default]
    A4,
    /// US Letter.
    Letter,
    /// A card for each day: a sheet of A4, printed on one side and folded twice, is as large as a passport.
    Pocket,
}

/// A code a telephone reads, and which item it is of.
#[derive(Serialize)]
struct Code {
    /// A picture (SVG).
    picture: String,
    time: String,
    title: String,
}

impl Paper {
    /// What the PDF of somebody on this paper is called, without ending, where `name` is what the person's files are called.
    pub fn file_name(self, name: &str, wording: Wording) -> String {
        match self {
            Self::A4 | Self::Letter => name.to_owned(),
            Self::Pocket => Words::of(wording).say_with("pocket-file", &[("file", name)]),
        }
    }

    /// Its name, as Typst knows it.
    fn word(self) -> &'static str {
        match self {
            Self::A4 | Self::Pocket => "a4",
            Self::Letter => "us-letter",
        }
    }
}

impl Typesetter {
    /// An itinerary as PDF on some paper. With `codes`, each day ends with a code for each of its items that a telephone
    /// takes into its calendar; cards for a pocket have no room for any.
    ///
    /// # Errors
    /// [`TypesettingError`], which no content should be able to cause.
    pub fn itinerary_on(&self, itinerary: &Itinerary, paper: Paper, codes: bool) -> Result<Pdf, TypesettingError> {
        let words = Words::of(itinerary.content().wording);
        let (template, values) = match paper {
            Paper::Pocket => (Template::PocketCard, serde_json::to_value(Pocket::of(itinerary, &words))),
            Paper::A4 | Paper::Letter => {
                let values = serde_json::to_value(Reading::of(itinerary, &words));
                (Template::Itinerary, values.map(|values| furnished(values, itinerary, &words, (paper, codes))))
            }
        };
        let content = itinerary.content();
        let made = content.issue.exported_at;
        let identity =
            [content.forum.title.as_str(), &content.person.name, &made.to_rfc3339(), paper.identity()].join("\n");
        let transcribed = self.transcribed(itinerary);
        let content = Content { values: values.unwrap_or_default(), transcribed: &transcribed };
        self.pdf(template, content, (identity.trim_end(), made))
    }
}

impl Paper {
    /// What tells two files of one itinerary apart.
    fn identity(self) -> &'static str {
        match self {
            Self::A4 => "",
            Self::Letter => "letter",
            Self::Pocket => "pocket",
        }
    }
}

/// The values with the paper, and with the codes that were asked for.
fn furnished(mut values: Value, itinerary: &Itinerary, words: &Words, (paper, codes): (Paper, bool)) -> Value {
    values["paper"] = paper.word().into();
    if codes {
        for (date, entries) in compact_entries(itinerary, words) {
            let codes = entries.iter().filter_map(|entry| {
                let picture = code_svg(entry.file.as_bytes())?;
                serde_json::to_value(Code { picture, time: entry.time.clone(), title: entry.title.clone() }).ok()
            });
            let codes: Vec<Value> = codes.collect();
            let days = values["days"].as_array_mut();
            let day = days.and_then(|days| days.iter_mut().find(|day| day["date"] == date.to_string()));
            if let Some(day) = day {
                day["codes"] = codes.into();
            }
        }
    }
    values
}
