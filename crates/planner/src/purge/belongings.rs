//! Everything that is one person's: in the plan, in the history of what is no longer there, and in what names the person.

use crate::commands::Answer;
use crate::operate::{Facts, not_found};
use crate::planner::Planner;
use attache_domain::delegations::Person;
use attache_domain::erasure::{Marks, Naming};
use attache_domain::forum::Kind;
use attache_domain::ids::*;
use attache_domain::lodging::RoomingLine;
use attache_domain::plan::Plan;
use attache_store::{Erasure, Merge, Past, TextTrace, keys_in};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What is one person's.
pub struct Belongings {
    /// The person.
    pub person: PersonId,
    /// The name, as it is shown or was shown last.
    pub name: String,
    /// Whether the person was removed before, so that only the history still knows of anybody.
    pub was_removed: bool,
    /// Rows that go.
    pub rows: Vec<(Kind, Uuid)>,
    /// Rows that have gone before, and homes whose history goes.
    pub forgotten: BTreeSet<Uuid>,
    /// Homes of the person that others need too: without the name and the address.
    pub reworded: Vec<TextTrace>,
    /// What names the person.
    pub marks: Marks,
}

impl Belongings {
    /// What is the person's, also of somebody who was removed.
    ///
    /// # Errors
    /// [`crate::Refusal::NotFound`] for somebody the history does not know either.
    pub fn of(planner: &Planner, id: PersonId) -> Answer<Self> {
        let (plan, past) = (&planner.plan, planner.file.past()?);
        let person = plan.get::<Person>(id);
        let removed = past.removals.contains_key(&id.uuid()).then(|| past.namings.get(&id.uuid())?.last()).flatten();
        let name = person.map(|person| &person.display_name).or(removed.map(|naming| &naming.display_name));
        let name = name.ok_or_else(|| not_found::<Person>(id))?.clone();
        let (keys, marks) = who(plan, &past, id);
        let found = Finding { plan, past: &past, keys: &keys, marks: &marks };
        let (rows, forgotten, reworded) = found.everything(person);
        Ok(Self { person: id, name, was_removed: person.is_none(), rows, forgotten, reworded, marks })
    }

    /// All of it as the file takes it out.
    pub fn erasure<'a>(&self, without: &'a dyn Fn(&str) -> Option<String>) -> Erasure<'a> {
        let (rows, forgotten, reworded) = (self.rows.clone(), self.forgotten.clone(), self.reworded.clone());
        Erasure { rows, forgotten, reworded, without }
    }
}

/// Every key the person ever had, and everything that names the person: whoever was entered twice and made one had two.
fn who(plan: &Plan, past: &Past, id: PersonId) -> (BTreeSet<PersonId>, Marks) {
    let mut keys = BTreeSet::from([id]);
    loop {
        let written = keys.iter().filter_map(|key| past.namings.get(&key.uuid())).flatten().cloned();
        let namings: BTreeSet<Naming> = written.chain(plan.get::<Person>(id).map(Naming::from)).collect();
        let marks = Marks::of(plan, &keys, &namings);
        let joined = past.merges.iter().filter(|merge| is_made_one(plan, merge, &keys, &marks));
        let joined: Vec<PersonId> =
            joined.map(|merge| PersonId(merge.gone)).filter(|one| !keys.contains(one)).collect();
        if joined.is_empty() {
            return (keys, marks);
        }
        keys.extend(joined);
    }
}

/// Whether whoever went in a merge became the person. Where nothing was taken over, only the name of who stayed says so.
fn is_made_one(plan: &Plan, merge: &Merge, keys: &BTreeSet<PersonId>, marks: &Marks) -> bool {
    if plan.people.get(PersonId(merge.gone)).is_some() {
        return false;
    }
    if !merge.kept.is_empty() {
        return merge.kept.iter().any(|one| keys.contains(&PersonId(*one)));
    }
    let facts: Facts = serde_json::from_str(&merge.facts).unwrap_or_default();
    facts.get("name").is_some_and(|name| marks.without(name).is_some())
}

type Found = (Vec<(Kind, Uuid)>, BTreeSet<Uuid>, Vec<TextTrace>);

struct Finding<'a> {
    plan: &'a Plan,
    past: &'a Past,
    keys: &'a BTreeSet<PersonId>,
    marks: &'a Marks,
}

impl Finding<'_> {
    fn everything(&self, person: Option<&Person>) -> Found {
        let mut rows: BTreeSet<(Kind, Uuid)> = BTreeSet::new();
        if let Some(person) = person {
            rows.extend(parts_of(self.plan, person));
        }
        let mut forgotten: BTreeSet<Uuid> = self.keys.iter().map(|key| key.uuid()).collect();
        self.whole(&mut rows, &mut forgotten);
        self.named_after(&mut rows, &mut forgotten);
        let reworded = self.homes(&mut rows, &mut forgotten);
        self.rooming_lines(&mut rows, &forgotten);
        self.handed_out(&mut rows);
        self.waivers(&mut rows, &mut forgotten);
        for (_, id) in &rows {
            forgotten.remove(id);
        }
        (rows.into_iter().collect(), forgotten, reworded)
    }

    /// Parts that were removed, and legs, nights, rides and journeys: those that are there go when nobody else is in them,
    /// those that are not when the person ever was, because who else was can no longer matter to them.
    fn whole(&self, rows: &mut BTreeSet<(Kind, Uuid)>, forgotten: &mut BTreeSet<Uuid>) {
        for (kind, column) in [(Kind::Leg, "leg"), (Kind::Stay, "stay"), (Kind::Movement, "movement")] {
            let mut touched: BTreeSet<Uuid> = self.past_parts().flat_map(|(_, row)| row.ever(column)).collect();
            touched.extend(self.plan_wholes(kind));
            for whole in touched {
                match self.others_in(kind, whole) {
                    None => drop(forgotten.insert(whole)),
                    Some(false) => drop(rows.insert((kind, whole))),
                    Some(true) => {}
                }
            }
        }
        for (id, row) in self.past_parts() {
            forgotten.extend((!row.is_there).then_some(*id));
        }
        let people = self.past.rows.iter().filter(|(id, _)| self.keys.contains(&PersonId(**id)));
        let pictures = people.flat_map(|(_, row)| row.ever("portrait"));
        forgotten.extend(pictures.filter(|id| self.plan.pictures.get(PictureId(*id)).is_none()));
        self.journeys(rows, forgotten);
    }

    fn journeys(&self, rows: &mut BTreeSet<(Kind, Uuid)>, forgotten: &mut BTreeSet<Uuid>) {
        let legs: BTreeSet<Uuid> = rows
            .iter()
            .filter(|(kind, _)| *kind == Kind::Leg)
            .map(|(_, id)| *id)
            .chain(forgotten.iter().copied())
            .collect();
        let now = legs.iter().filter_map(|leg| self.plan.legs.get(LegId(*leg))?.journey).map(|journey| journey.0);
        let before = legs.iter().filter_map(|leg| self.past.rows.get(leg)).flat_map(|row| row.ever("journey"));
        let journeys: BTreeSet<Uuid> = now.chain(before).collect();
        for id in journeys {
            if self.plan.journeys.get(JourneyId(id)).is_none() {
                forgotten.insert(id);
            } else if self.plan.legs.of(JourneyId(id)).all(|leg| legs.contains(&leg.id.0)) {
                rows.insert((Kind::Journey, id));
            }
        }
    }

    /// Rows of the history that were the person's part in something.
    fn past_parts(&self) -> impl Iterator<Item = (&Uuid, &attache_store::PastRow)> {
        let is_theirs = |id: Uuid| self.keys.contains(&PersonId(id));
        self.past.rows.iter().filter(move |(_, row)| row.last("person").is_some_and(is_theirs))
    }

    /// Legs, stays or rides the person is in now.
    fn plan_wholes(&self, kind: Kind) -> Vec<Uuid> {
        let plan = self.plan;
        let of = |key: &PersonId| -> Vec<Uuid> {
            match kind {
                Kind::Leg => plan.travellers.of(*key).map(|one| one.leg.0).collect(),
                Kind::Stay => plan.guests.of(*key).map(|one| one.stay.0).collect(),
                _ => plan.passengers.of(*key).map(|one| one.movement.0).collect(),
            }
        };
        self.keys.iter().flat_map(of).collect()
    }

    /// Whether somebody else is in a leg, a stay or a ride, or ever was in one that nobody is in now; nothing when it is
    /// not there.
    fn others_in(&self, kind: Kind, whole: Uuid) -> Option<bool> {
        let plan = self.plan;
        let now: Vec<PersonId> = match kind {
            Kind::Leg => {
                plan.legs.get(LegId(whole))?;
                plan.travellers.of(LegId(whole)).map(|one| one.person).collect()
            }
            Kind::Stay => {
                plan.stays.get(StayId(whole))?;
                plan.guests.of(StayId(whole)).map(|one| one.person).collect()
            }
            _ => {
                plan.movements.get(MovementId(whole))?;
                plan.passengers.of(MovementId(whole)).map(|one| one.person).collect()
            }
        };
        let column = kind.word();
        let ever = self.past.rows.values().filter(|row| now.is_empty() && row.ever(column).any(|id| id == whole));
        let ever = ever.filter_map(|row| row.last("person")).map(PersonId);
        Some(now.iter().copied().chain(ever).any(|one| !self.keys.contains(&one)))
    }

    /// First lines of lists that may be the person. They are remembered for convenience, so they are forgotten whole.
    fn named_after(&self, rows: &mut BTreeSet<(Kind, Uuid)>, forgotten: &mut BTreeSet<Uuid>) {
        let is_named = |text: &str| self.marks.without(text).is_some();
        let lists = self.plan.column_mappings.iter();
        let lists = lists.filter(|list| is_named(&list.headings) || is_named(&list.mapping));
        rows.extend(lists.map(|list| (Kind::ColumnMapping, list.id.0)));
        let past = self
            .past
            .rows
            .iter()
            .filter(|(_, row)| !row.is_there && matches!(row.kind, Kind::Place | Kind::ColumnMapping));
        forgotten.extend(past.filter(|(_, row)| row.texts.iter().any(|text| is_named(text))).map(|(id, _)| *id));
    }

    /// Residences named for the person: they go, or stay without name and address where others are taken to them.
    fn homes(&self, rows: &mut BTreeSet<(Kind, Uuid)>, forgotten: &mut BTreeSet<Uuid>) -> Vec<TextTrace> {
        let plan = self.plan;
        let mut reworded = Vec::new();
        for place in plan.places.iter().filter(|place| place.kind == attache_domain::travel::PlaceKind::Residence) {
            let Some(name) = self.marks.without(&place.name) else { continue };
            let id = place.id;
            let legs = plan.legs.of(id).map(|leg| (Kind::Leg, leg.id.0));
            let stays = plan.stays.of(id).map(|stay| (Kind::Stay, stay.id.0));
            let rides = plan.movements.of(id).map(|ride| (Kind::Movement, ride.id.0));
            if legs.chain(stays).chain(rides).all(|user| rows.contains(&user)) {
                rows.insert((Kind::Place, id.0));
                rows.extend(plan.transit_times.of(id).map(|way| (Kind::TransitTime, way.id.0)));
                continue;
            }
            forgotten.insert(id.0);
            let text = |column, before: &String, after| TextTrace {
                kind: Kind::Place,
                id: id.0,
                column,
                before: before.clone(),
                after,
            };
            reworded.push(text("name", &place.name, name));
            if !place.address.is_empty() {
                reworded.push(text("address", &place.address, String::new()));
            }
        }
        reworded
    }

    /// What hotels were told of a stay that goes and in which nobody else was named. Of other stays the list keeps what it
    /// said, without the name.
    fn rooming_lines(&self, rows: &mut BTreeSet<(Kind, Uuid)>, forgotten: &BTreeSet<Uuid>) {
        let goes = |line: &&RoomingLine| {
            let stay = line.stay.0;
            let stay_goes = rows.contains(&(Kind::Stay, stay)) || forgotten.contains(&stay);
            stay_goes && line.guests.lines().all(|guest| self.marks.without(guest).is_some())
        };
        let going = self.plan.rooming_lines.iter().filter(goes);
        let going: Vec<(Kind, Uuid)> = going.map(|line| (Kind::RoomingLine, line.id.0)).collect();
        rows.extend(going);
    }

    /// What issues said of the person's days, and the files that told it.
    fn handed_out(&self, rows: &mut BTreeSet<(Kind, Uuid)>) {
        let pages = self.plan.issue_pages.iter().filter(|page| self.keys.contains(&page.person));
        rows.extend(pages.map(|page| (Kind::IssuePage, page.id.0)));
        let handouts = self.plan.handouts.iter().filter(|one| self.keys.contains(&one.person));
        rows.extend(handouts.map(|one| (Kind::Handout, one.id.0)));
    }

    /// Conflicts set aside that are about anything that goes.
    fn waivers(&self, rows: &mut BTreeSet<(Kind, Uuid)>, forgotten: &mut BTreeSet<Uuid>) {
        let going: BTreeSet<Uuid> = rows.iter().map(|(_, id)| *id).chain(forgotten.iter().copied()).collect();
        let is_about = |text: &str| keys_in(text).any(|id| going.contains(&id));
        let now = self.plan.waivers.iter().filter(|one| is_about(&one.conflict) || is_about(&one.proof));
        rows.extend(now.map(|one| (Kind::Waiver, one.id.0)));
        let past = self.past.rows.iter().filter(|(_, row)| row.kind == Kind::Waiver && !row.is_there);
        forgotten.extend(past.filter(|(_, row)| row.texts.iter().any(|text| is_about(text))).map(|(id, _)| *id));
    }
}

/// What is known of the person and the person's part in everything.
fn parts_of(plan: &Plan, person: &Person) -> Vec<(Kind, Uuid)> {
    let id = person.id;
    let mut rows: Vec<(Kind, Uuid)> = vec![(Kind::Person, id.uuid())];
    rows.extend(person.portrait.map(|picture| (Kind::Picture, picture.uuid())));
    rows.extend(plan.offices.of(id).filter(|one| one.person == id).map(|one| (Kind::Office, one.id.uuid())));
    rows.extend(plan.memberships.of(id).map(|one| (Kind::Membership, one.id.uuid())));
    rows.extend(plan.sensitive_needs.of(id).map(|one| (Kind::SensitiveNeed, one.id.uuid())));
    rows.extend(plan.attendances.of(id).map(|one| (Kind::Attendance, one.id.uuid())));
    rows.extend(plan.participants.of(id).map(|one| (Kind::Participant, one.id.uuid())));
    rows.extend(plan.travellers.of(id).map(|one| (Kind::Traveller, one.id.uuid())));
    rows.extend(plan.guests.of(id).map(|one| (Kind::Guest, one.id.uuid())));
    rows.extend(plan.passengers.of(id).map(|one| (Kind::Passenger, one.id.uuid())));
    rows.extend(plan.invitations.of(id).map(|one| (Kind::Invitation, one.id.uuid())));
    for member in plan.staff_members.of(id) {
        rows.push((Kind::StaffMember, member.id.uuid()));
        rows.extend(plan.staff_hours.of(member.id).map(|one| (Kind::StaffHours, one.id.uuid())));
    }
    rows.extend(plan.distinct_people.of(id).map(|one| (Kind::DistinctPeople, one.id.uuid())));
    rows
}
