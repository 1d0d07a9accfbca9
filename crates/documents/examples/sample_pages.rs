//! Prints the sample itineraries into a folder, for looking at: `cargo run --example sample_pages -- FOLDER`.

#[path = "../tests/sample/mod.rs"]
mod sample;

use attache_documents::{Digits, Language, Typesetter, Wording};
use std::path::PathBuf;

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
        let pdf = typesetter.itinerary_pdf(&sample::for_delegate(draft))?;
        std::fs::write(folder.join(name).with_extension("pdf"), pdf.bytes)?;
    }
    Ok(())
}
