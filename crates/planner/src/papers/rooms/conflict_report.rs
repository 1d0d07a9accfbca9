//! Not written yet.
use crate::commands::Answer;
use crate::papers::facts::PaperFacts;
use attache_documents::paper::Part;

pub fn parts(_facts: &PaperFacts<'_>) -> Answer<Vec<Part>> {
    Ok(Vec::new())
}
