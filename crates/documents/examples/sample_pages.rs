//! Prints the sample itineraries into a folder, for looking at: `cargo run --example sample_pages -- FOLDER`.

#[path = "../tests/sample/mod.rs"]
mod sample;

use attache_documents::Typesetter;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder")?);
    std::fs::create_dir_all(&folder)?;
    let typesetter = Typesetter::new();
    let cases = sample::zones::cases();
    for (name, draft) in cases.into_iter().chain([("full", sample::full())]) {
        let pdf = typesetter.itinerary_pdf(&sample::for_delegate(draft))?;
        std::fs::write(folder.join(name).with_extension("pdf"), pdf.bytes)?;
    }
    Ok(())
}
