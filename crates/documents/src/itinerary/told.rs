//! What an itinerary tells its reader, item by item: kept with a published issue, and compared with what a later one tells.
//!
//! It is told in one wording for all: the language of a document makes no paper wrong.
//!
//! Every structure is taken apart by naming all its fields, as in the gate, so that a field that is added does not compile
//! until somebody says whether a reader who holds the old value holds something wrong.

use super::content::*;
use super::gate::Itinerary;
use attache_domain::issues::ToldItem;
use attache_domain::time::Zoned;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// So many letters of a fingerprint are kept: enough that no two texts of one item are ever taken for the same.
const FINGERPRINT: usize = 16;

/// What an itinerary tells: its items, and as one more, under the key `reader`, who it is for and whom to call. What it
/// was called when it was made, its issue and the rising numbers of changes are not told of anybody's days.
pub fn told(itinerary: &Itinerary, reader: Uuid) -> Vec<ToldItem> {
    let Draft { wording: _, forum, person, items, contacts, issue: _, internal_note } = itinerary.content();
    let mut frame = Texts::default();
    let ForumFrame { title, city, starts_on, ends_on, zone, notice } = forum;
    frame.add(&[title, city, notice, zone.name(), &starts_on.to_string(), &ends_on.to_string()]);
    let PersonContent { name, transcription, gender: _, office, body, phone, email, home, internal_note: note } =
        person;
    frame.add(&[name, transcription, office, body, phone, email, note, internal_note]);
    if let Some(Home { city, zone }) = home {
        frame.add(&[city, zone.name()]);
    }
    for Contact { name, role, phone, email } in contacts {
        let role = match role {
            ContactRole::LiaisonOfficer => "liaison_officer",
            ContactRole::FocalPoint => "focal_point",
            ContactRole::Said(said) => said,
        };
        frame.add(&[name, role, phone, email]);
    }
    let frame = Told::default().item(reader, false, frame);
    std::iter::once(frame).chain(items.iter().map(told_item)).collect()
}

fn told_item(item: &Item) -> ToldItem {
    let Item { id, sequence: _, modified: _, status, what, internal_note, costs } = item;
    let mut rest = Texts::default();
    rest.add(&[internal_note, costs]).add(&[if *status == ItemStatus::Tentative { "tentative" } else { "" }]);
    let told = match what {
        What::Leg(leg) => told_leg(leg, &mut rest),
        What::Transfer(transfer) => told_transfer(transfer, &mut rest),
        What::Stay(stay) => told_stay(stay, &mut rest),
        What::Session(session) => told_session(session, &mut rest),
        What::Meeting(meeting) => told_meeting(meeting, &mut rest),
    };
    told.item(*id, *status == ItemStatus::Cancelled, rest)
}

/// What stands apart from the rest, because it is told when it changes.
#[derive(Default)]
struct Told {
    title: String,
    when: String,
    until: String,
    place: String,
}

impl Told {
    fn item(self, item: Uuid, cancelled: bool, rest: Texts) -> ToldItem {
        let Self { title, when, until, place } = self;
        ToldItem { item, title, when, until, place, cancelled, rest: rest.fingerprint() }
    }
}

fn told_leg(leg: &LegContent, rest: &mut Texts) -> Told {
    let LegContent { kind, carrier, from, to, departs, arrives, booking_reference, seat } = leg;
    rest.add(&[kind.word(), carrier, booking_reference, seat, &to.name, &to.city, &from.city])
        .zones(*departs, *arrives);
    Told {
        title: joined(&[carrier, &joined(&[&from.city, &to.city], "–")], " "),
        when: wall(*departs),
        until: wall(*arrives),
        place: from.name.clone(),
    }
}

fn told_transfer(transfer: &TransferContent, rest: &mut Texts) -> Told {
    let TransferContent { from, to, starts, ends, sign, greeter, vehicle, driver, driver_phone } = transfer;
    rest.add(&[sign, greeter, vehicle, driver, driver_phone, &to.name, &to.city, &from.city]).zones(*starts, *ends);
    Told {
        title: joined(&[&from.name, &to.name], "–"),
        when: wall(*starts),
        until: wall(*ends),
        place: from.name.clone(),
    }
}

fn told_stay(stay: &StayContent, rest: &mut Texts) -> Told {
    let StayContent { hotel, address, check_in, check_out, zone, room_type, room_number, confirmation } = stay;
    rest.add(&[room_type, room_number, confirmation, address, zone.name()]);
    Told { title: hotel.clone(), when: check_in.to_string(), until: check_out.to_string(), place: hotel.clone() }
}

fn told_session(session: &SessionContent, rest: &mut Texts) -> Told {
    let SessionContent {
        title,
        neutral_title,
        when,
        attendance,
        place,
        address,
        room,
        function,
        dress,
        access,
        languages,
        link,
    } = session;
    rest.add(&[title, neutral_title, address, function.word(), dress, access, languages, link]);
    rest.add(&[attendance.map_or("", |mode| mode.word())]);
    told_when(*when, rest, title, room, place)
}

fn told_meeting(meeting: &MeetingContent, rest: &mut Texts) -> Told {
    let MeetingContent { title, neutral_title, kind, when, place, address, room, function, counterparts, objectives } =
        meeting;
    rest.add(&[title, neutral_title, kind.word(), address, function.word(), objectives]);
    for Counterpart { name, transcription, body } in counterparts {
        rest.add(&[name, transcription, body]);
    }
    told_when(*when, rest, title, room, place)
}

fn told_when(when: When, rest: &mut Texts, title: &str, room: &str, place: &str) -> Told {
    let (when, until) = match when {
        When::Timed { starts, ends } => {
            rest.zones(starts, ends.unwrap_or(starts));
            (wall(starts), ends.map(wall).unwrap_or_default())
        }
        When::Day { date, zone } => {
            rest.add(&[zone.name()]);
            (date.to_string(), String::new())
        }
    };
    Told { title: title.to_owned(), when, until, place: joined(&[room, place], ", ") }
}

/// The texts that are not empty. They name an item whatever language its document is in.
fn joined(texts: &[&str], sign: &str) -> String {
    let present: Vec<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
    present.join(sign)
}

/// The time on the wall there.
fn wall(at: Zoned) -> String {
    at.local().format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// Texts of which only a fingerprint is kept.
#[derive(Default)]
struct Texts(Sha256);

impl Texts {
    /// Adds texts; each is set apart from the next, so that no two lists of texts look alike.
    fn add(&mut self, texts: &[&str]) -> &mut Self {
        for text in texts {
            self.0.update((text.len() as u64).to_le_bytes());
            self.0.update(text);
        }
        self
    }

    /// The zones of two times: the same hour in another zone is another time.
    fn zones(&mut self, one: Zoned, other: Zoned) -> &mut Self {
        let offsets = [one, other].map(|at| at.minutes_ahead_of_utc().to_string());
        self.add(&[one.zone().name(), &offsets[0], other.zone().name(), &offsets[1]])
    }

    fn fingerprint(self) -> String {
        let digest = self.0.finalize();
        digest.iter().take(FINGERPRINT / 2).map(|byte| format!("{byte:02x}")).collect()
    }
}
