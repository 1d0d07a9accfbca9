//! Which columns hold what people write freely, where somebody may be named who has gone.
//!
//! Names of other people, bodies, places and venues are not among them: they are theirs. Nor are words of closed
//! vocabularies, zones, codes and dates, nor the first lines of lists, which a person is taken out of by forgetting them
//! whole. A test asks of every text column on which side it stands.

use attache_domain::forum::Kind;

/// The free texts of each table.
pub const FREE_TEXTS: &[(Kind, &[&str])] = &[
    (Kind::Forum, &["title", "edition", "cover", "outcome"]),
    (Kind::Body, &["facts"]),
    (Kind::Theme, &["title"]),
    (Kind::Partner, &["role"]),
    (Kind::Delegation, &["category", "file_code", "languages", "focal_point", "liaison_officer", "note"]),
    (Kind::Person, &["envelope", "salutation", "spoken", "place_card", "forms_confirmed_by", "note", "biography"]),
    (Kind::Office, &["title", "local_title"]),
    (Kind::Membership, &["function"]),
    (Kind::SensitiveNeed, &["text", "purpose"]),
    (Kind::PrecedenceScheme, &["name"]),
    (Kind::PrecedenceMove, &["reason"]),
    (Kind::Space, &["name", "note"]),
    (Kind::Session, &["title", "neutral_title", "link", "access", "part_of", "source", "note", "track"]),
    (Kind::Meeting, &["title", "neutral_title", "note", "topic", "outcome"]),
    (Kind::Party, &["note"]),
    (Kind::StaffMember, &["note"]),
    (
        Kind::Brief,
        &[
            "objectives",
            "arguments",
            "tactical_arguments",
            "their_objectives",
            "our_response",
            "press_line",
            "background",
            "author",
            "cleared_by",
        ],
    ),
    (Kind::Commitment, &["owner", "text"]),
    (Kind::RoomBooking, &["title", "note", "neutral_title"]),
    (Kind::Journey, &["title", "note"]),
    (Kind::Leg, &["note"]),
    (Kind::Traveller, &["ticket_name"]),
    (Kind::Stay, &["confirmation", "note"]),
    (Kind::Place, &["contact"]),
    (Kind::RoomType, &["note"]),
    (Kind::HotelRoom, &["note"]),
    (Kind::RoomBlock, &["name", "note"]),
    (Kind::BlockNight, &["over_reason"]),
    (Kind::RoomingList, &["forum_title", "recipient", "note"]),
    (Kind::RoomingLine, &["guests", "delegation", "arrives", "leaves", "requests", "confirmation"]),
    (Kind::Issue, &["note"]),
    (Kind::IssuePage, &["items"]),
    (Kind::Handout, &["file_name"]),
    (Kind::PaperHandout, &["recipient", "file_name"]),
    (Kind::Driver, &["note"]),
    (Kind::Vehicle, &["name", "note"]),
    (Kind::Movement, &["greeter", "sign_text", "note"]),
    (Kind::Closure, &["reason"]),
    (Kind::Invitation, &["note"]),
    (Kind::Waiver, &["proof", "reason", "granted_by"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migrations;
    use rusqlite::Connection;
    use std::collections::BTreeSet;

    /// Names that belong to somebody else or to a place, contacts of others, and words that are not free.
    const KEPT: &[&str] = &[
        "access",
        "address",
        "address_gender",
        "audience",
        "basis",
        "booking_reference",
        "carrier",
        "check_in",
        "check_out",
        "city",
        "code",
        "collected_on",
        "comparators",
        "conflict",
        "country",
        "date",
        "delete_after",
        "direction",
        "display_name",
        "document_name",
        "dress",
        "email",
        "ends_on",
        "established_on",
        "family_name",
        "floor",
        "forms_confirmed_on",
        "function",
        "given_name",
        "headings",
        "home_zone",
        "honorific",
        "kind",
        "language",
        "languages",
        "letter",
        "level",
        "local_name",
        "mapping",
        "media_type",
        "mode",
        "name",
        "noun",
        "number",
        "paper",
        "phone",
        "plate",
        "post_nominals",
        "pronunciation",
        "purpose",
        "rank_class",
        "role",
        "room_number",
        "room_type",
        "rule",
        "seat",
        "service",
        "short_code",
        "side",
        "since",
        "sort_name",
        "starts_on",
        "status",
        "step_free",
        "ticket_number",
        "titles",
        "until",
        "zone",
        "building",
        "call",
        "day",
        "equipment",
        "first_day",
        "heard_languages",
        "last_day",
        "layout",
        "purposes",
        "replied_on",
        "reply",
        "rhythm",
        "series_day",
        "tiers",
        "arrival_terminal",
        "departure_terminal",
        "answer",
        "answered_on",
        "due",
        "interpretation",
        "pairs",
        "press",
        "priority",
        "received_on",
        "sensitivity",
        "settled_on",
        "speaks",
        "standing",
        "task",
        "understands",
        "currency",
        "cut_off",
        "deposit_due",
        "deposit_paid_on",
        "end_night",
        "first_night",
        "hotel_name",
        "night",
        "payer",
        "file_hash",
        "format",
    ];

    #[test]
    fn every_text_of_every_table_is_either_free_or_kept() {
        let mut db = Connection::open_in_memory().expect("a database in memory");
        migrations::migrate(&mut db).expect("today's tables");
        let mut undecided = BTreeSet::new();
        for kind in Kind::ALL {
            let mut columns =
                db.prepare("SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT'").expect("columns");
            let columns = columns.query_map([kind.word()], |row| row.get::<_, String>(0)).expect("of the table");
            let free = FREE_TEXTS.iter().find(|(table, _)| table == kind).map_or(&[][..], |(_, columns)| columns);
            for column in columns.map(|name| name.expect("a name")) {
                let is_time = ["_local", "_zone"].iter().any(|ending| column.ends_with(ending));
                if !is_time && !free.contains(&column.as_str()) && !KEPT.contains(&column.as_str()) {
                    undecided.insert(format!("{}.{column}", kind.word()));
                }
            }
        }
        assert_eq!(undecided, BTreeSet::new(), "may people write a name into these? then they are free texts");
    }

    #[test]
    fn every_free_text_is_there() {
        let mut db = Connection::open_in_memory().expect("a database in memory");
        migrations::migrate(&mut db).expect("today's tables");
        for (kind, columns) in FREE_TEXTS {
            let sql = format!("SELECT {} FROM {}", columns.join(", "), kind.word());
            db.prepare(&sql).unwrap_or_else(|error| panic!("{}: {error}", kind.word()));
        }
    }
}
