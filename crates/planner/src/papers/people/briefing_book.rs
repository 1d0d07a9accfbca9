//! Not written yet.
use crate::papers::facts::PaperFacts;
use attache_documents::paper::Part;
use attache_domain::ids::*;

pub fn parts(_facts: &PaperFacts<'_>, _id: DelegationId) -> Vec<Part> {
    Vec::new()
}
