//! What a search looks through: every name, folded once.

use crate::delegations::name_of;
use crate::travel_words::leg_title;
use attache_domain::delegations::{Body, Person};
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::names::folding;
use attache_domain::names::likeness::ComparableName;
use attache_domain::plan::Plan;
use attache_store::Touched;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The nouns that can be found, in the order in which equals are shown.
const NOUNS: [Kind; 12] = [
    Kind::Person,
    Kind::Delegation,
    Kind::Body,
    Kind::Leg,
    Kind::Session,
    Kind::Meeting,
    Kind::Space,
    Kind::RoomBooking,
    Kind::Venue,
    Kind::Place,
    Kind::Vehicle,
    Kind::Driver,
];

/// Names ready to be searched. Always asked through [`SearchIndex::renew`] first, which reads again what was touched.
#[derive(Debug, Default)]
pub(crate) struct SearchIndex {
    is_made: bool,
    named: BTreeMap<Kind, BTreeMap<Uuid, Named>>,
    touched: BTreeSet<(Kind, Uuid)>,
}

/// Something that has a name.
#[derive(Debug)]
struct Named {
    /// As it is shown.
    name: String,
    /// All its spellings as folded words with a blank before each.
    folded: String,
    /// Keys under which other romanisations of the name meet.
    sounds: Vec<String>,
}

/// The kinds whose names hang on a thing of this kind.
fn made_anew(kind: Kind) -> &'static [Kind] {
    match kind {
        // A body's names are those of its delegation too, and a delegation hides its body.
        Kind::Body | Kind::BodyName | Kind::Delegation => &[Kind::Delegation, Kind::Body],
        // Legs are shown with the codes of their places.
        Kind::Place => &[Kind::Leg],
        _ => &[],
    }
}

impl SearchIndex {
    /// Remembers that rows were touched.
    pub(crate) fn touch(&mut self, touched: &[Touched]) {
        if self.is_made {
            self.touched.extend(touched.iter().map(|row| (row.kind, row.id)));
        }
    }

    /// Brings the names up to date with the plan.
    pub(super) fn renew(&mut self, plan: &Plan) {
        if !self.is_made {
            self.is_made = true;
            NOUNS.iter().for_each(|noun| self.make(plan, *noun));
        }
        let touched = std::mem::take(&mut self.touched);
        // After an import thousands of rows were touched; what must be made as a whole is made once.
        let whole: BTreeSet<Kind> = touched.iter().flat_map(|(kind, _)| made_anew(*kind)).copied().collect();
        whole.iter().for_each(|kind| self.make(plan, *kind));
        for (kind, id) in touched {
            if NOUNS.contains(&kind) && !whole.contains(&kind) {
                self.look_at(plan, kind, id);
            }
        }
    }

    /// The kinds, keys and names of what fits best, the best first.
    pub(super) fn find(&self, text: &str, most: usize) -> Vec<(Kind, Uuid, &str)> {
        let words = folding::words(text);
        if words.is_empty() {
            return Vec::new();
        }
        let whole = format!(" {}", words.join(" "));
        let mut found = self.ranked(|named| named.rank(&words, &whole));
        if found.is_empty() {
            let sounds: Vec<String> = ComparableName::of(text).keys().map(str::to_owned).collect();
            found = self.ranked(|named| named.sounds_like(&sounds).then_some(0));
        }
        found.sort_by_key(|(rank, noun, id, named)| (*rank, *noun, named.folded.as_str(), *id));
        found.truncate(most);
        found.into_iter().map(|(_, noun, id, named)| (NOUNS[noun], id, named.name.as_str())).collect()
    }

    fn ranked(&self, rank: impl Fn(&Named) -> Option<u8>) -> Vec<(u8, usize, Uuid, &Named)> {
        let mut found = Vec::new();
        for (noun, kind) in NOUNS.iter().enumerate() {
            for (id, named) in self.named.get(kind).into_iter().flatten() {
                found.extend(rank(named).map(|rank| (rank, noun, *id, named)));
            }
        }
        found
    }

    fn make(&mut self, plan: &Plan, kind: Kind) {
        let ids = ids(plan, kind);
        self.named.insert(kind, ids.into_iter().filter_map(|id| Some((id, name(plan, kind, id)?))).collect());
    }

    fn look_at(&mut self, plan: &Plan, kind: Kind, id: Uuid) {
        let section = self.named.entry(kind).or_default();
        match name(plan, kind, id) {
            Some(named) => section.insert(id, named),
            None => section.remove(&id),
        };
    }
}

impl Named {
    /// A name with the other spellings it is found by.
    fn of(name: &str, others: &[&str]) -> Self {
        let mut words = folding::words(name);
        for word in others.iter().flat_map(|other| folding::words(other)) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        let folded = words.iter().map(|word| format!(" {word}")).collect();
        Self { name: name.to_owned(), folded, sounds: Vec::new() }
    }

    /// The same, found by other romanisations too.
    fn of_somebody(name: &str, others: &[&str]) -> Self {
        let sounds = ComparableName::of(name).keys().map(str::to_owned).collect();
        Self { sounds, ..Self::of(name, others) }
    }

    /// 0 when the name begins with the text, 1 when a word begins with each word of it, 2 when all merely occur.
    fn rank(&self, words: &[String], whole: &str) -> Option<u8> {
        if self.folded.starts_with(whole) {
            return Some(0);
        }
        let begins = |word: &String| self.folded.match_indices(word).any(|(at, _)| self.folded[..at].ends_with(' '));
        if words.iter().all(begins) {
            return Some(1);
        }
        words.iter().all(|word| self.folded.contains(word)).then_some(2)
    }

    fn sounds_like(&self, sounds: &[String]) -> bool {
        !sounds.is_empty() && sounds.iter().all(|sound| self.sounds.contains(sound))
    }
}

fn ids(plan: &Plan, kind: Kind) -> Vec<Uuid> {
    macro_rules! ids_of {
        ($($kind:ident: $table:ident,)*) => {
            match kind { $(Kind::$kind => plan.$table.iter().map(|one| one.id.uuid()).collect(),)* _ => Vec::new() }
        };
    }
    ids_of! {
        Person: people,
        Delegation: delegations,
        Body: bodies,
        Leg: legs,
        Session: sessions,
        Meeting: meetings,
        Space: spaces,
        RoomBooking: room_bookings,
        Venue: venues,
        Place: places,
        Vehicle: vehicles,
        Driver: drivers,
    }
}

/// What a row is found by; nothing when it is not there or is found by another.
fn name(plan: &Plan, kind: Kind, id: Uuid) -> Option<Named> {
    let named = match kind {
        Kind::Person => person(plan.people.get(PersonId(id))?),
        Kind::Delegation => {
            let delegation = plan.delegations.get(DelegationId(id))?;
            body(plan, plan.bodies.get(delegation.body)?, &name_of(plan, delegation.id))
        }
        Kind::Body => {
            let one = plan.bodies.get(BodyId(id))?;
            if plan.delegations.of(one.id).next().is_some() {
                return None;
            }
            body(plan, one, &one.name)
        }
        Kind::Leg => {
            let leg = plan.legs.get(LegId(id))?;
            let joined = format!("{}{}", leg.carrier, leg.number);
            // Its places are found by themselves; a city would otherwise find every flight to it.
            Named { name: leg_title(plan, leg), ..Named::of(&leg.name(), &[&joined, &leg.booking_reference]) }
        }
        Kind::Session => {
            let session = plan.sessions.get(SessionId(id))?;
            Named::of(&session.name(), &[&session.code])
        }
        Kind::Meeting => Named::of(&plan.meetings.get(MeetingId(id))?.title, &[]),
        Kind::Space => Named::of(&plan.spaces.get(SpaceId(id))?.name, &[]),
        Kind::RoomBooking => Named::of(&plan.room_bookings.get(RoomBookingId(id))?.title, &[]),
        Kind::Venue => Named::of(&plan.venues.get(VenueId(id))?.name, &[]),
        Kind::Place => {
            let place = plan.places.get(PlaceId(id))?;
            Named::of(&place.label(), &[&place.name, &place.code, &place.city])
        }
        Kind::Vehicle => {
            let vehicle = plan.vehicles.get(VehicleId(id))?;
            let plate: String = vehicle.plate.split_whitespace().collect();
            Named::of(&vehicle.name, &[&vehicle.plate, &plate])
        }
        Kind::Driver => Named::of_somebody(&plan.drivers.get(DriverId(id))?.name, &[]),
        _ => return None,
    };
    Some(named)
}

fn person(person: &Person) -> Named {
    let others = [&person.sort_name, &person.given_name, &person.family_name, &person.document_name];
    Named::of_somebody(&person.display_name, &others.map(String::as_str))
}

fn body(plan: &Plan, body: &Body, name: &str) -> Named {
    let names = plan.body_names.of(body.id).map(|one| one.name.as_str());
    let others: Vec<&str> = [body.name.as_str(), body.local_name.as_str()].into_iter().chain(names).collect();
    Named::of_somebody(name, &others)
}
