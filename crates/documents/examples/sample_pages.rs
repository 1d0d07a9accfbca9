//! Prints the sample itineraries into a folder, for looking at: `cargo run --example sample_pages -- FOLDER`.

#[path = "../tests/written/sample/mod.rs"]
mod sample;

use attache_documents::itinerary::{Itinerary, Paper, itineraries_table, itineraries_workbook, itinerary_html};
use attache_documents::{Digits, Language, Typesetter, Wording};
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder")?);
    std::fs::create_dir_all(&folder)?;
    let typesetter = Typesetter::new();
    let cases = sample::zones::cases();
    let cases = cases.into_iter().map(|(name, draft)| (name.to_owned(), draft));
    let wordings = Language::ALL.iter().map(|language| Wording::from(*language));
    let wordings: Vec<_> = wordings.chain([Wording { language: Language::Arabic, digits: Digits::Own }]).collect();
    let worded = wordings.into_iter().flat_map(|wording| {
        let tag = format!("{}{}", wording.language.tag(), if wording.digits == Digits::Own { "_own" } else { "" });
        [("visit", sample::visit::visit(wording)), ("sixty", sample::visit::sixty(wording))]
            .map(|(name, draft)| (format!("{name}_{tag}"), draft))
    });
    for (name, draft) in cases.chain([("full".to_owned(), sample::full())]).chain(worded) {
        write_all(&typesetter, &folder.join(name), &sample::for_delegate(draft))?;
    }
    Ok(())
}

/// The itinerary on every paper, for the screen and as a table.
fn write_all(typesetter: &Typesetter, path: &Path, itinerary: &Itinerary) -> Result<(), Box<dyn std::error::Error>> {
    let named = |what: &str| path.with_file_name(format!("{}{what}", path.file_name().unwrap_or_default().display()));
    for (paper, codes, name) in [
        (Paper::A4, false, ".pdf"),
        (Paper::A4, true, "_codes.pdf"),
        (Paper::Letter, false, "_letter.pdf"),
        (Paper::Pocket, false, "_pocket.pdf"),
    ] {
        std::fs::write(named(name), typesetter.itinerary_on(itinerary, paper, codes)?.bytes)?;
    }
    std::fs::write(named(".html"), itinerary_html(itinerary))?;
    let wording = itinerary.content().wording;
    std::fs::write(named(".csv"), itineraries_table(&[itinerary], wording).to_csv(true))?;
    std::fs::write(named(".xlsx"), itineraries_workbook(&[itinerary], wording)?)?;
    Ok(())
}
