//! Not written yet.
use crate::papers::facts::PaperFacts;
use attache_documents::paper::Part;

pub fn parts(_facts: &PaperFacts<'_>) -> Vec<Part> {
    Vec::new()
}
