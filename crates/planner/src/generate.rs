//! Synthetic forums: as large as real events are, always the same for a size and a seed.
//!
//! One founding, then a few large operations, each of one noun. Everything in them
//! is invented. What they hold is meant to be worked on, so most of it fits and a little does not: a room used twice, a
//! hold in the way, a person in two places.

mod dice;
mod furnishings;
mod half_hours;
mod lists;
mod lodging;
mod meetings;
mod people;
mod rooms;
mod sessions;
mod staff;
#[cfg(test)]
mod tests;
mod transfers;
mod travel;

use crate::commands::{Answer, Progress};
use crate::forum::{EditForum, FoundForum, edit_forum};
use crate::op::Op;
use crate::operate::{Change, facts};
use crate::planner::{Me, Planner};
use crate::refusal::Refusal;
use crate::samples::ready_made;
use crate::surroundings::Repeatable;
use crate::words;
use attache_domain::time::{Occurrence, Zoned};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta};
use chrono_tz::Tz;
use dice::Dice;
use half_hours::Busy;
use std::path::Path;

/// The zone and first day of every synthetic forum.
const ZONE: Tz = Tz::Europe__Madrid;
const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2030, 6, 3).expect("a day in June");
/// The time of the first change, in seconds since 1970: the morning of 1 May 2030.
const CLOCK: i64 = 1_903_852_800;

/// Things entered in one operation at most.
const MOST_AT_ONCE: usize = 10_000;

/// How large a forum to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// A mayors' forum.
    S,
    /// A conference of bilaterals in two days.
    M,
    /// A world congress.
    L,
    /// More than any event there is.
    XL,
}

impl Size {
    /// Every size, smallest first.
    pub const ALL: [Self; 4] = [Self::S, Self::M, Self::L, Self::XL];

    /// Its name on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::S => "S",
            Self::M => "M",
            Self::L => "L",
            Self::XL => "XL",
        }
    }

    /// The size of that name.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.word().eq_ignore_ascii_case(word))
    }

    /// How many of everything.
    pub const fn scale(self) -> Scale {
        match self {
            Self::S => Scale::of([2, 30, 150, 10, 20, 60, 120, 2, 100, 160]),
            Self::M => Scale::of([2, 120, 800, 60, 40, 1_000, 1_200, 8, 600, 1_200]),
            Self::L => Scale::of([6, 400, 5_000, 120, 300, 1_500, 4_000, 20, 3_000, 6_000]),
            Self::XL => Scale::of([5, 800, 10_000, 5_000, 500, 3_000, 50_000, 30, 6_000, 12_000]),
        }
    }
}

/// How many of everything a synthetic forum has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Scale {
    pub days: usize,
    pub delegations: usize,
    pub people: usize,
    pub rooms: usize,
    pub sessions: usize,
    pub bilaterals: usize,
    /// Of sessions, of bilaterals and others, all together.
    pub bookings: usize,
    pub hotels: usize,
    /// Hotel rooms, each for all nights from the eve of the forum to the morning after it.
    pub hotel_rooms: usize,
    pub legs: usize,
}

impl Scale {
    const fn of(numbers: [usize; 10]) -> Self {
        let [days, delegations, people, rooms, sessions, bilaterals, bookings, hotels, hotel_rooms, legs] = numbers;
        Self { days, delegations, people, rooms, sessions, bilaterals, bookings, hotels, hotel_rooms, legs }
    }

    /// Everything that takes time to enter.
    const fn things(&self) -> usize {
        self.delegations
            + self.people
            + self.rooms
            + self.sessions
            + self.bilaterals
            + self.bookings
            + self.legs
            // About one transfer for each leg, and a car of their own for heads of delegation each way.
            + self.legs
            + 2 * self.delegations
            + self.hotels
            + self.hotel_rooms
    }
}

/// Makes a synthetic forum as a new file and opens it on this machine's own clock. `go_on` is told how far it is and
/// answers whether to go on.
///
/// # Errors
/// [`Refusal::Exists`], [`Refusal::Cancelled`], or what the disk refuses; nothing is left behind then.
pub fn make(path: &Path, size: Size, seed: u64, me: Me, mut go_on: impl FnMut(Progress) -> bool) -> Answer<Planner> {
    let start = DateTime::from_timestamp(CLOCK, 0).unwrap_or_default();
    let surroundings = Box::new(Repeatable::new(start, seed));
    ready_made::make(path, frame(size.scale()), surroundings, me, |planner| fill(planner, size, seed, &mut go_on))
}

fn frame(scale: Scale) -> FoundForum {
    let last = FIRST_DAY + TimeDelta::days(scale.days as i64 - 1);
    FoundForum {
        title: "Synthetic Forum of Cities".to_owned(),
        zone: ZONE.name().to_owned(),
        from: FIRST_DAY.to_string(),
        to: last.to_string(),
        host: "Vila Nova del Mar".to_owned(),
        country: Some("ES".to_owned()),
    }
}

fn fill(planner: &mut Planner, size: Size, seed: u64, go_on: &mut dyn FnMut(Progress) -> bool) -> Answer<()> {
    let cover = format!(
        "Everything in this file is synthetic: generated with size {} and seed {seed}. No city, person, hotel or \
         carrier in it exists.",
        size.word(),
    );
    edit_forum(planner, EditForum { cover: Some(cover), ..EditForum::default() })?;
    let scale = size.scale();
    let mut maker = Maker {
        planner,
        go_on,
        scale,
        done: 0,
        dice: Dice::new(seed),
        rooms_busy: Busy::new(scale.rooms, scale.days),
        people_busy: Busy::new(scale.people, scale.days),
    };
    let crowd = maker.people()?;
    let rooms = maker.rooms()?;
    let mut bookings = maker.sessions(&crowd, &rooms)?;
    bookings.extend(maker.meetings(&crowd, &rooms)?);
    maker.bookings(bookings, &rooms)?;
    let places = maker.places()?;
    let rides = maker.legs(&crowd, &places)?;
    let hotels = maker.stays(&crowd, &places)?;
    maker.transfers(&crowd, &places, &rides, &hotels)?;
    maker.staff(&crowd, size)
}

/// What makes a synthetic forum, noun by noun. The files beside this one each add one.
struct Maker<'forum> {
    planner: &'forum mut Planner,
    go_on: &'forum mut dyn FnMut(Progress) -> bool,
    scale: Scale,
    done: usize,
    dice: Dice,
    rooms_busy: Busy,
    people_busy: Busy,
}

impl Maker<'_> {
    /// Enters drafts of one noun, many in one operation, and answers what `put` answered for each.
    fn enter<T, I>(&mut self, noun: &str, drafts: &[T], put: impl Fn(&Change<'_>, &T) -> Answer<I>) -> Answer<Vec<I>> {
        let mut entered = Vec::with_capacity(drafts.len());
        for part in drafts.chunks(MOST_AT_ONCE) {
            let doing = words::say(&format!("generated-{noun}"));
            if !(self.go_on)(Progress { done: self.done, of: self.scale.things(), doing: doing.clone() }) {
                return Err(Refusal::Cancelled);
            }
            let done = self.planner.operate(Op::Generate, |change| {
                let ids = part.iter().map(|draft| put(change, draft)).collect::<Answer<Vec<I>>>()?;
                Ok((ids, facts([("what", noun.to_owned()), ("count", part.len().to_string())])))
            })?;
            entered.extend(done.result);
            self.done += part.len();
        }
        Ok(entered)
    }

    /// A time on the forum's wall: minutes after midnight of one of its days, counted from 0.
    fn at(&self, day: i64, minutes: i64) -> Answer<Zoned> {
        let local = (FIRST_DAY + TimeDelta::days(day)).and_time(NaiveTime::MIN) + TimeDelta::minutes(minutes);
        Zoned::on_the_wall(local, ZONE, Occurrence::Earlier).map_err(|error| Refusal::of_time("starts", error))
    }
}
