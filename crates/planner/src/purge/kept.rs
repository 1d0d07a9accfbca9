//! What names a person who is purged and stays all the same, because it is somebody else's: told before, not found later.

use super::belongings::Belongings;
use super::{KeptText, place_of};
use attache_domain::forum::Kind;
use attache_domain::ids::Id;
use attache_domain::plan::Plan;
use uuid::Uuid;

/// Names, contacts and addresses of others, of bodies and of places that name the person.
pub fn texts(plan: &Plan, theirs: &Belongings) -> Vec<KeptText> {
    let goes = |kind: Kind, id: Uuid| {
        theirs.rows.contains(&(kind, id)) || theirs.reworded.iter().any(|text| (text.kind, text.id) == (kind, id))
    };
    let named = written(plan).into_iter().filter(|(kind, id, ..)| !goes(*kind, *id));
    let named = named.filter(|(_, _, _, text)| theirs.marks.without(text).is_some());
    let kept = named.map(|(kind, id, field, text)| {
        let place = place_of(plan, kind, id);
        KeptText { place, field: field.to_owned(), text: text.clone() }
    });
    kept.collect()
}

/// Every text that is kept when a person goes and in which people may have written one.
fn written(plan: &Plan) -> Vec<(Kind, Uuid, &'static str, &String)> {
    let mut texts = Vec::new();
    for body in plan.bodies.iter() {
        let fields = [("name", &body.name), ("local_name", &body.local_name)];
        texts.extend(fields.map(|(field, text)| (Kind::Body, body.id.uuid(), field, text)));
    }
    // Names in other languages are shown as the body's.
    texts.extend(plan.body_names.iter().map(|one| (Kind::Body, one.body.uuid(), "local_name", &one.name)));
    for place in plan.places.iter() {
        let fields = [("name", &place.name), ("address", &place.address)];
        texts.extend(fields.map(|(field, text)| (Kind::Place, place.id.uuid(), field, text)));
    }
    for venue in plan.venues.iter() {
        let fields = [("name", &venue.name), ("address", &venue.address)];
        texts.extend(fields.map(|(field, text)| (Kind::Venue, venue.id.uuid(), field, text)));
    }
    for driver in plan.drivers.iter() {
        let fields = [("name", &driver.name), ("phone", &driver.phone)];
        texts.extend(fields.map(|(field, text)| (Kind::Driver, driver.id.uuid(), field, text)));
    }
    for person in plan.people.iter() {
        let fields = [("display_name", &person.display_name), ("email", &person.email), ("phone", &person.phone)];
        texts.extend(fields.map(|(field, text)| (Kind::Person, person.id.uuid(), field, text)));
    }
    texts
}
