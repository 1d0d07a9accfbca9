//! What a hotel would be told now: one line for each stay, rooms in the order of precedence of those who sleep in them.

use crate::operate::not_found;
use crate::precedence::Ranking;
use crate::refusal::Refusal;
use attache_documents::Language;
use attache_documents::rooming::{Gate, GuestDraft, StayDraft, Told, WayDraft, Wishes};
use attache_domain::conflicts::{GuestWays, Ways};
use attache_domain::countries;
use attache_domain::delegations::{Body, Delegation, Person};
use attache_domain::ids::*;
use attache_domain::lodging::{RoomBlock, RoomingLine, Stay, sharing};
use attache_domain::plan::Plan;
use attache_domain::profile::ExportProfile;
use attache_domain::time::Zoned;
use attache_domain::travel::Place;
use std::collections::BTreeMap;
use uuid::Uuid;

/// So many letters the file keeps of the guests, of their delegations, of a way and of what is asked for. A longer text
/// ends in dots.
const MOST_GUESTS: usize = 4_000;
const MOST_DELEGATIONS: usize = 1_000;
const MOST_OF_A_WAY: usize = 200;
const MOST_REQUESTS: usize = 1_000;

/// The lines of a hotel as they would be sent now. Their keys are none yet.
///
/// # Errors
/// [`Refusal::NotFound`] for a place that is none.
pub fn lines_now(plan: &Plan, hotel: PlaceId) -> Result<Vec<RoomingLine>, Refusal> {
    let hotel = plan.places.get(hotel).ok_or_else(|| not_found::<Place>(hotel))?;
    let (ranking, ways) = (Ranking::in_force(plan), GuestWays::of(plan));
    let desk = Desk { plan, ranking, ways, gate: hotel_gate() };
    let mut lines = Vec::new();
    for (room, position) in desk.rooms(hotel.id).into_iter().zip(0..) {
        lines.extend(room.into_iter().filter_map(|stay| desk.line(stay, position)));
    }
    Ok(lines)
}

fn hotel_gate() -> Gate {
    Gate::new(ExportProfile::hotel(), Language::English)
}

struct Desk<'plan> {
    plan: &'plan Plan,
    ranking: Ranking<'plan>,
    ways: GuestWays<'plan>,
    gate: Gate,
}

impl<'plan> Desk<'plan> {
    /// The stays of the hotel that take a room, those that share one together. Rooms nobody is named for stand last.
    fn rooms(&self, hotel: PlaceId) -> Vec<Vec<&'plan Stay>> {
        let mut rooms: BTreeMap<StayId, Vec<&'plan Stay>> = BTreeMap::new();
        for stay in self.plan.stays.of(hotel).filter(|stay| stay.hotel == hotel && stay.is_on()) {
            rooms.entry(stay.household()).or_default().push(stay);
        }
        let mut leads: Vec<(Option<PersonId>, Vec<&'plan Stay>)> = Vec::new();
        for (owner, mut stays) in rooms {
            // Whose room it is stands before those who share it.
            stays.sort_by_key(|stay| (stay.id != owner, stay.check_in, stay.id));
            let mut sleepers: Vec<PersonId> = stays.iter().flat_map(|stay| self.guests(stay)).collect();
            self.ranking.sort(&mut sleepers, |id| *id);
            leads.push((sleepers.first().copied(), stays));
        }
        let (mut named, mut open): (Vec<_>, Vec<_>) = leads.into_iter().partition(|(lead, _)| lead.is_some());
        named.sort_by_key(|(_, stays)| stays.first().map(|stay| (stay.check_in, stay.id)));
        self.ranking.sort(&mut named, |(lead, _)| lead.unwrap_or(PersonId(Uuid::nil())));
        open.sort_by_key(|(_, stays)| stays.first().map(|stay| (stay.check_in, stay.id)));
        named.into_iter().chain(open).map(|(_, stays)| stays).collect()
    }

    /// The guests of a stay, the first by precedence first.
    fn guests(&self, stay: &Stay) -> Vec<PersonId> {
        let mut guests: Vec<PersonId> =
            self.plan.guests.of(stay.id).filter(|guest| guest.stay == stay.id).map(|guest| guest.person).collect();
        self.ranking.sort(&mut guests, |id| *id);
        guests
    }

    fn line(&self, stay: &Stay, position: i64) -> Option<RoomingLine> {
        let told = self.gate.tell(self.draft(stay))?;
        let Told { room_type, room_number, check_in, check_out, payer, confirmation, .. } = told;
        Some(RoomingLine {
            id: RoomingLineId(Uuid::nil()),
            list: RoomingListId(Uuid::nil()),
            stay: stay.id,
            position,
            guests: shortened(told.guests, MOST_GUESTS),
            delegation: shortened(told.delegation, MOST_DELEGATIONS),
            room_type,
            room_number,
            check_in,
            check_out,
            arrives: shortened(told.arrives, MOST_OF_A_WAY),
            leaves: shortened(told.leaves, MOST_OF_A_WAY),
            payer: payer.map(|payer| payer.word().to_owned()).unwrap_or_default(),
            requests: shortened(told.requests, MOST_REQUESTS),
            confirmation,
            status: stay.status,
        })
    }

    /// Everything the plan knows of a stay: of several guests the first arrival and the last departure.
    fn draft(&self, stay: &Stay) -> StayDraft {
        let plan = self.plan;
        let guests = self.guests(stay);
        let block: Option<&RoomBlock> = stay.block.and_then(|block| plan.room_blocks.get(block));
        let ways: Vec<Ways> = guests.iter().map(|id| self.ways.of_guest(*id, stay)).collect();
        let arrives = ways.iter().filter_map(|ways| ways.arrives).min_by_key(Zoned::instant);
        let leaves = ways.iter().filter_map(|ways| ways.leaves).max_by_key(Zoned::instant);
        // Which flight it is, no hotel is told.
        let way = |at: Zoned| WayDraft { at, carrier: String::new() };
        StayDraft {
            guests: guests.iter().filter_map(|id| self.guest(*id)).collect(),
            room_type: sharing::type_name(plan, stay).to_owned(),
            room_number: sharing::room_number(plan, stay).to_owned(),
            check_in: stay.check_in,
            check_out: stay.check_out,
            arrives: arrives.map(way),
            leaves: leaves.map(way),
            payer: stay.payer.or(block.map(|block| block.payer)),
            wishes: self.wishes(stay),
            confirmation: stay.confirmation.clone(),
            internal_note: stay.note.clone(),
        }
    }

    fn wishes(&self, stay: &Stay) -> Wishes {
        let roommates = sharing::household(self.plan, stay.household()).filter(|one| one.id != stay.id && one.is_on());
        let names = roommates.flat_map(|one| self.guests(one));
        Wishes {
            shares_with: names.filter_map(|id| self.guest(id)).collect(),
            step_free: stay.step_free,
            twin: stay.twin,
            quiet: stay.quiet,
            near_principal: stay.near_principal,
            late_check_out: stay.late_check_out,
            do_not_move: stay.do_not_move,
            ready_from: stay.ready_from,
            kept_until: stay.kept_until,
        }
    }

    fn guest(&self, id: PersonId) -> Option<GuestDraft> {
        let person: &Person = self.plan.people.get(id)?;
        let member = self.plan.memberships.of(id).next();
        let delegation: Option<&Delegation> = member.and_then(|member| self.plan.delegations.get(member.delegation));
        let body: Option<&Body> = delegation.and_then(|delegation| self.plan.bodies.get(delegation.body));
        let country = body.and_then(|body| countries::name(&body.country, "en"));
        Some(GuestDraft {
            honorific: person.honorific.clone(),
            name: person.display_name.clone(),
            family_name: person.family_name.clone(),
            language: String::new(),
            transcription: person.document_name.clone(),
            phone: person.phone.clone(),
            email: person.email.clone(),
            body: body.map(|body| body.name.clone()).unwrap_or_default(),
            country: country.unwrap_or_default().to_owned(),
        })
    }
}

fn shortened(text: String, most: usize) -> String {
    if text.chars().count() <= most {
        return text;
    }
    text.chars().take(most - 1).chain(['…']).collect()
}
