//! Not written yet.
use crate::papers::facts::PaperFacts;
use attache_documents::paper::Part;
use attache_domain::ids::*;

pub fn parts(_facts: &PaperFacts<'_>, _id: PartyId) -> Vec<Part> {
    Vec::new()
}

pub fn subjects(_facts: &PaperFacts<'_>) -> Vec<crate::papers::list::Subject> {
    Vec::new()
}
