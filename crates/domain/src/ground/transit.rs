//! How long the way from one place to another takes, when nobody has entered a time for it.
//!
//! The estimate knows distances and no streets: kilometres as the crow flies, lengthened for the bends of real roads,
//! divided by a speed that is slow in town and faster outside, plus what getting in and out takes. Every constant is an
//! assumption of ours for a middling European city by day, and there to be adjusted; it aims to be late rather than
//! early. An office that knows the way enters its own minutes, and those win.

use super::{Ride, km_between};
use crate::position::Position;

/// As far as people walk between two items of a programme, in kilometres as the crow flies.
pub const WALKABLE_KM: f64 = 1.2;
/// Beyond this, as the crow flies, nobody is driven: there must be a leg, and an estimate would hide that it is missing.
pub const LONGEST_RIDE_KM: f64 = 500.0;

/// How much longer streets are than the crow's way.
const DETOUR_BY_ROAD: f64 = 1.35;
/// Walkers cut corners.
const DETOUR_ON_FOOT: f64 = 1.25;
/// Kilometres an hour of a group in good clothes, with crossings.
const WALKING_SPEED: f64 = 4.5;
/// Kilometres of road at the speed of a town; what is more is out of town.
const ROAD_IN_TOWN_KM: f64 = 8.0;
/// Estimates are rounded up to this many minutes, as programmes are.
const STEP: f64 = 5.0;

/// How a vehicle makes its way.
struct Drive {
    /// Minutes for getting in and out.
    base: f64,
    /// Kilometres an hour in town.
    in_town: f64,
    /// Kilometres an hour outside.
    outside: f64,
    /// Minutes within one city, when positions are not known.
    somewhere_in_town: i64,
}

const VIP_CAR: Drive = Drive { base: 5.0, in_town: 25.0, outside: 60.0, somewhere_in_town: 30 };
/// A coach is slower, and a group takes its time to board.
const GROUP_CAR: Drive = Drive { base: 15.0, in_town: 20.0, outside: 50.0, somewhere_in_town: 45 };
/// The longest walk, when positions are not known.
const WALK_SOMEWHERE_IN_TOWN: i64 = 20;

/// Minutes from door to door, rounded up to five.
///
/// `None` when a position is not known and the places are not in the same city, or when they are farther apart than
/// [`LONGEST_RIDE_KM`]: then only a person can say. With an unknown position but in the same city, a fixed time for a
/// way across town. Below [`WALKABLE_KM`] a vehicle counts only if it is quicker than walking. Places at the same
/// position take no time.
pub fn default_minutes(from: Option<Position>, to: Option<Position>, same_city: bool, ride: Ride) -> Option<i64> {
    let drive = match ride {
        Ride::Vip => Some(&VIP_CAR),
        Ride::Group => Some(&GROUP_CAR),
        Ride::OnFoot => None,
    };
    let (Some(from), Some(to)) = (from, to) else {
        return same_city.then(|| drive.map_or(WALK_SOMEWHERE_IN_TOWN, |drive| drive.somewhere_in_town));
    };
    let km = km_between(from, to);
    if km > LONGEST_RIDE_KM {
        return None;
    }
    let minutes = match drive {
        None => walk(km),
        Some(drive) if km <= WALKABLE_KM => walk(km).min(drive.minutes(km)),
        Some(drive) => drive.minutes(km),
    };
    Some(rounded_up(minutes))
}

impl Drive {
    fn minutes(&self, km: f64) -> f64 {
        let road = km * DETOUR_BY_ROAD;
        let in_town = road.min(ROAD_IN_TOWN_KM);
        self.base + 60.0 * (in_town / self.in_town + (road - in_town) / self.outside)
    }
}

fn walk(km: f64) -> f64 {
    60.0 * km * DETOUR_ON_FOOT / WALKING_SPEED
}

/// [`LONGEST_RIDE_KM`] keeps this far below where the conversion would lose anything.
fn rounded_up(minutes: f64) -> i64 {
    ((minutes / STEP).ceil() * STEP) as i64
}
