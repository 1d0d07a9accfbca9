//! Rooming lists as they were sent, and what changed between two of them.

use super::StayStatus;
use crate::ids::*;
use crate::time::Zoned;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A list of who sleeps where, as a hotel was sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomingList {
    /// Key.
    pub id: RoomingListId,
    /// The hotel.
    pub hotel: PlaceId,
    /// The first list of a hotel has number 1.
    pub number: i64,
    /// What the forum was called then.
    pub forum_title: String,
    /// What the hotel was called then.
    pub hotel_name: String,
    /// When.
    pub sent: Zoned,
    /// To whom.
    pub recipient: String,
    /// A line to the hotel, on the list.
    pub note: String,
}

/// What a list said of one stay. It stays as it was said, whatever becomes of the stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomingLine {
    /// Key.
    pub id: RoomingLineId,
    /// The list.
    pub list: RoomingListId,
    /// The stay it was about, which may be gone by now.
    pub stay: StayId,
    /// Its place on the list.
    pub position: i64,
    /// The guests as the hotel is told them, each on a line.
    pub guests: String,
    /// Their delegation.
    pub delegation: String,
    /// The type of room.
    pub room_type: String,
    /// The number of the room, once known.
    pub room_number: String,
    /// The first night.
    pub check_in: NaiveDate,
    /// The morning after the last.
    pub check_out: NaiveDate,
    /// When the guests come, in words.
    pub arrives: String,
    /// When they leave, in words.
    pub leaves: String,
    /// The word of who pays.
    pub payer: String,
    /// What is asked for, in words.
    pub requests: String,
    /// The hotel's own reference.
    pub confirmation: String,
    /// How far it is settled.
    pub status: StayStatus,
}

vocabulary! {
    /// What became of a line since the list before.
    LineChange {
        /// It is on this list for the first time.
        New = "new",
        /// It says something else.
        Amended = "amended",
        /// It is no longer wanted.
        Cancelled = "cancelled",
        /// It says the same.
        Same = "same",
    }
    /// What a line says.
    LineField {
        /// The guests.
        Guests = "guests",
        /// Their delegation.
        Delegation = "delegation",
        /// The type of room.
        RoomType = "room_type",
        /// The number of the room.
        RoomNumber = "room_number",
        /// The first night.
        CheckIn = "check_in",
        /// The morning after the last.
        CheckOut = "check_out",
        /// When the guests come.
        Arrives = "arrives",
        /// When they leave.
        Leaves = "leaves",
        /// Who pays.
        Payer = "payer",
        /// What is asked for.
        Requests = "requests",
        /// The hotel's own reference.
        Confirmation = "confirmation",
        /// How far it is settled.
        Status = "status",
    }
}

impl RoomingLine {
    /// One field, as it is compared.
    pub fn field(&self, field: LineField) -> String {
        match field {
            LineField::Guests => self.guests.clone(),
            LineField::Delegation => self.delegation.clone(),
            LineField::RoomType => self.room_type.clone(),
            LineField::RoomNumber => self.room_number.clone(),
            LineField::CheckIn => self.check_in.to_string(),
            LineField::CheckOut => self.check_out.to_string(),
            LineField::Arrives => self.arrives.clone(),
            LineField::Leaves => self.leaves.clone(),
            LineField::Payer => self.payer.clone(),
            LineField::Requests => self.requests.clone(),
            LineField::Confirmation => self.confirmation.clone(),
            LineField::Status => self.status.word().to_owned(),
        }
    }

    /// The fields in which another line about the same stay says something else. What the hotel itself gave, its
    /// reference and the number of the room, is no news to it.
    pub fn differs_in(&self, before: &Self) -> Vec<LineField> {
        let told =
            |field: &LineField| !matches!(field, LineField::Confirmation | LineField::RoomNumber | LineField::Status);
        let all = LineField::ALL.iter().copied().filter(told);
        all.filter(|field| self.field(*field) != before.field(*field)).collect()
    }

    /// Whether the room is wanted.
    pub fn is_wanted(&self) -> bool {
        !matches!(self.status, StayStatus::Cancelled | StayStatus::NoShow)
    }
}

/// A line, what became of it, and where it differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared<'a> {
    /// The line as it is now; one that is gone, as it was.
    pub line: &'a RoomingLine,
    /// What it said before.
    pub before: Option<&'a RoomingLine>,
    /// What became of it.
    pub change: LineChange,
    /// The fields that differ.
    pub fields: Vec<LineField>,
}

/// Holds a list against the one before it: first what is on it, in its order, then what is gone.
///
/// A stay that was on neither list as wanted is left out: a hotel need not be told of what it never knew.
pub fn compare<'a>(now: &'a [RoomingLine], before: &'a [RoomingLine]) -> Vec<Compared<'a>> {
    let old: BTreeMap<StayId, &RoomingLine> =
        before.iter().filter(|line| line.is_wanted()).map(|line| (line.stay, line)).collect();
    let of = |line: &'a RoomingLine| {
        let known = old.get(&line.stay).copied();
        let (change, fields) = match known {
            None if line.is_wanted() => (LineChange::New, Vec::new()),
            None => return None,
            Some(_) if !line.is_wanted() => (LineChange::Cancelled, Vec::new()),
            Some(known) => match line.differs_in(known) {
                fields if fields.is_empty() => (LineChange::Same, fields),
                fields => (LineChange::Amended, fields),
            },
        };
        Some(Compared { line, before: known, change, fields })
    };
    let mut found: Vec<Compared<'a>> = now.iter().filter_map(of).collect();
    let gone = before.iter().filter(|line| line.is_wanted() && !now.iter().any(|new| new.stay == line.stay));
    found.extend(gone.map(|line| Compared {
        line,
        before: Some(line),
        change: LineChange::Cancelled,
        fields: Vec::new(),
    }));
    found
}
