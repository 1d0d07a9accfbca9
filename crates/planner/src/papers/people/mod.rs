//! Documents about people and delegations: their visit, their briefs, their order, their contacts.

pub mod bilateral_brief;
pub mod briefing_book;
pub mod contact_sheet;
pub mod participants;
pub mod precedence_list;
pub mod programme_of_visit;
