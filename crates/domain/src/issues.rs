//! Published states of the plan, what each told its readers, and who was handed what.
//!
//! An issue is frozen: it keeps what it said, whatever becomes of the plan. Who holds a document of an issue holds something
//! wrong as soon as the plan says anything else of that person's days, and only then: what a reader is not told does not
//! count.

use crate::ids::*;
use crate::papers::PaperKind;
use crate::profile::Audience;
use crate::time::Zoned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A published state of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Key.
    pub id: IssueId,
    /// The first issue has number 1.
    pub number: i64,
    /// When.
    pub published: Zoned,
    /// What it is about, for the office.
    pub note: String,
}

/// What an issue says of one person's days. There is one only where an issue says something else than the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuePage {
    /// Key.
    pub id: IssuePageId,
    /// The issue.
    pub issue: IssueId,
    /// Whose days, also of somebody who is gone by now.
    pub person: PersonId,
    /// The items: a list of [`ToldItem`] in the order of their keys, as JSON, so that the same days are the same text.
    pub items: String,
}

/// A file that left the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handout {
    /// Key.
    pub id: HandoutId,
    /// Whose days it told, also of somebody who is gone by now.
    pub person: PersonId,
    /// The issue it said; none for a working copy.
    pub issue: Option<IssueId>,
    /// For whom.
    pub audience: Audience,
    /// The tag of its language (BCP 47).
    pub language: String,
    /// The word of its format.
    pub format: String,
    /// Its name.
    pub file_name: String,
    /// SHA-256 of its bytes, in figures and small letters.
    pub file_hash: String,
    /// When.
    pub handed: Zoned,
}

/// A file of a document that is not one person's itinerary, which left the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperHandout {
    /// Key.
    pub id: PaperHandoutId,
    /// Which document.
    pub paper: PaperKind,
    /// What it is about, also of something that is gone by now; the forum, of a document about all of it.
    pub about: Uuid,
    /// The issue it said; none for a working copy.
    pub issue: Option<IssueId>,
    /// For whom.
    pub audience: Audience,
    /// The reader, by name; may be empty.
    pub recipient: String,
    /// The tag of its language (BCP 47).
    pub language: String,
    /// The word of its format.
    pub format: String,
    /// Its name.
    pub file_name: String,
    /// SHA-256 of its bytes, in figures and small letters.
    pub file_hash: String,
    /// When.
    pub handed: Zoned,
}

/// What a document told of one item, as far as a later one is compared with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldItem {
    /// The reader's own part in it.
    pub item: Uuid,
    /// What it was called.
    pub title: String,
    /// When it was, on the wall there: "2014-06-19T12:40:00", a day alone where no time was told, or nothing.
    pub when: String,
    /// Until when, in the same way.
    pub until: String,
    /// Where it was.
    pub place: String,
    /// Whether it was called off.
    pub cancelled: bool,
    /// A fingerprint of everything else that was told.
    pub rest: String,
}

/// What became of an item between two documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemChange {
    /// It was not told before.
    New,
    /// It says something else.
    Amended(Amendment),
}

/// In what an item differs from what was told before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Amendment {
    /// When it was before, where that differs.
    pub was_when: Option<String>,
    /// Until when it was before, where only that differs.
    pub was_until: Option<String>,
    /// Where it was before, where that differs.
    pub was_place: Option<String>,
    /// Whether it is called off now.
    pub called_off: bool,
}

/// What differs between two documents.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Differences {
    /// Items that are new or say something else.
    pub items: BTreeMap<Uuid, ItemChange>,
    /// Items that are not told any more.
    pub gone: Vec<ToldItem>,
}

impl Differences {
    /// What `now` tells otherwise than `before`.
    pub fn between(before: &[ToldItem], now: &[ToldItem]) -> Self {
        let by_item = |all: &[ToldItem]| -> BTreeMap<Uuid, ToldItem> {
            all.iter().map(|told| (told.item, told.clone())).collect()
        };
        let (old, new) = (by_item(before), by_item(now));
        let change = |told: &ToldItem| match old.get(&told.item) {
            None => Some(ItemChange::New),
            Some(before) if before == told => None,
            Some(before) => Some(ItemChange::Amended(Amendment::of(before, told))),
        };
        Self {
            items: new.values().filter_map(|told| Some((told.item, change(told)?))).collect(),
            // What was called off and is gone now was told to be off already.
            gone: old.into_values().filter(|told| !new.contains_key(&told.item) && !told.cancelled).collect(),
        }
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.gone.is_empty()
    }

    /// In how many items they differ.
    pub fn len(&self) -> usize {
        self.items.len() + self.gone.len()
    }
}

impl Amendment {
    fn of(before: &ToldItem, now: &ToldItem) -> Self {
        let moved = before.when != now.when;
        Self {
            was_when: moved.then(|| before.when.clone()).filter(|when| !when.is_empty()),
            was_until: (!moved && before.until != now.until).then(|| before.until.clone()).filter(|u| !u.is_empty()),
            was_place: (before.place != now.place).then(|| before.place.clone()).filter(|place| !place.is_empty()),
            called_off: now.cancelled && !before.cancelled,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(item: u128, when: &str, place: &str, rest: &str) -> ToldItem {
        ToldItem {
            item: Uuid::from_u128(item),
            title: format!("Item {item}"),
            when: when.to_owned(),
            until: String::new(),
            place: place.to_owned(),
            cancelled: false,
            rest: rest.to_owned(),
        }
    }

    #[test]
    fn what_moved_says_where_it_was() {
        let before = [told(1, "2014-06-19T12:40:00", "Hall A", "x"), told(2, "2014-06-19T15:00:00", "Hall B", "x")];
        let now = [told(1, "2014-06-19T13:10:00", "Hall A", "x"), told(2, "2014-06-19T15:00:00", "Hall C", "x")];
        let found = Differences::between(&before, &now);
        let moved = Amendment { was_when: Some("2014-06-19T12:40:00".to_owned()), ..Amendment::default() };
        let elsewhere = Amendment { was_place: Some("Hall B".to_owned()), ..Amendment::default() };
        assert_eq!(found.items[&Uuid::from_u128(1)], ItemChange::Amended(moved));
        assert_eq!(found.items[&Uuid::from_u128(2)], ItemChange::Amended(elsewhere));
        assert_eq!((found.len(), found.gone.len()), (2, 0));
    }

    #[test]
    fn what_is_new_and_what_is_gone_are_told_apart_from_what_is_called_off() {
        let off = |told: ToldItem| ToldItem { cancelled: true, ..told };
        let before = [told(1, "", "", "x"), told(2, "", "", "x"), off(told(3, "", "", "x"))];
        let now = [off(told(1, "", "", "x")), told(4, "", "", "x")];
        let found = Differences::between(&before, &now);
        let called_off = Amendment { called_off: true, ..Amendment::default() };
        assert_eq!(found.items[&Uuid::from_u128(1)], ItemChange::Amended(called_off));
        assert_eq!(found.items[&Uuid::from_u128(4)], ItemChange::New);
        assert_eq!(found.gone, [told(2, "", "", "x")], "the third was known to be off");
    }

    #[test]
    fn the_same_days_do_not_differ_in_any_order() {
        let (one, other) = (told(1, "2014-06-19", "", "x"), told(2, "", "Hall", "y"));
        assert!(Differences::between(&[one.clone(), other.clone()], &[other, one]).is_empty());
    }
}
