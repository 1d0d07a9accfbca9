//! Names of people and cities, and the order of precedence, tried on the real lists of the field.
//!
//! Each module takes one question a protocol office asks: in which order, found how, written how on a ticket, in which
//! capitals, before whom.

#[path = "names/capitals.rs"]
mod capitals;
#[path = "names/collation.rs"]
mod collation;
#[path = "names/folding.rs"]
mod folding;
#[path = "names/forms_of_address.rs"]
mod forms_of_address;
#[path = "names/golden_lists.rs"]
mod golden_lists;
#[path = "names/likeness.rs"]
mod likeness;
#[path = "names/lists.rs"]
mod lists;
#[path = "names/precedence.rs"]
mod precedence;
#[path = "names/travel_document.rs"]
mod travel_document;
