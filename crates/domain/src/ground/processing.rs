//! How long it takes to get out of a place of arrival, into one of departure, and through one in between.
//!
//! The defaults are for a delegate with a bag. Passport control and baggage are said to add 30 to 60 minutes for
//! international arrivals (a transfer company's advice, found by the project's research into practice); 45 is the
//! middle. All other figures are our own assumptions, on the careful side.

use super::Border;
use crate::travel::LegKind;

/// Off the aircraft, passport and bags.
const FLIGHT_IN_CHECKED: i64 = 45;
/// Off the aircraft and bags.
const FLIGHT_IN: i64 = 25;
/// A check at the station of arrival, as after the Channel.
const TRAIN_IN_CHECKED: i64 = 15;
/// Along the platform.
const TRAIN_IN: i64 = 5;
/// Off the ship, with a check.
const FERRY_IN_CHECKED: i64 = 45;
/// Off the ship.
const FERRY_IN: i64 = 20;

/// The airlines' usual advice for international flights: two hours.
const FLIGHT_OUT_CHECKED: i64 = 120;
/// An hour and a half for flights without passport control.
const FLIGHT_OUT: i64 = 90;
/// Trains with passport control close their gates early.
const TRAIN_OUT_CHECKED: i64 = 60;
/// Finding the platform.
const TRAIN_OUT: i64 = 15;
/// Ferries with passport control.
const FERRY_OUT_CHECKED: i64 = 90;
/// Ferries board half an hour before, and late walkers are left.
const FERRY_OUT: i64 = 45;

/// Change of aircraft with passport control on the way.
const FLIGHT_CHANGE_CHECKED: i64 = 75;
/// Change of aircraft without.
const FLIGHT_CHANGE: i64 = 45;
/// Change of trains within a station.
const TRAIN_CHANGE: i64 = 10;

/// Minutes from the arrival of a leg until the traveller stands at the kerb with the bags.
///
/// `own` is what the office knows about the place and wins over the default. The car of a road leg stops where one
/// gets out, and the check at a road border lies within the leg: it takes no time here.
pub fn arrival_minutes(kind: LegKind, border: Border, own: Option<i64>) -> i64 {
    own.unwrap_or(match (kind, border.may_be_checked()) {
        (LegKind::Flight, true) => FLIGHT_IN_CHECKED,
        (LegKind::Flight, false) => FLIGHT_IN,
        (LegKind::Train, true) => TRAIN_IN_CHECKED,
        (LegKind::Train, false) => TRAIN_IN,
        (LegKind::Ferry, true) => FERRY_IN_CHECKED,
        (LegKind::Ferry, false) => FERRY_IN,
        (LegKind::Road, _) => 0,
    })
}

/// Minutes before the departure of a leg at which the traveller must be at the door of the place.
///
/// `own` is what the office knows about the place and wins over the default. A car waits for its passengers.
pub fn departure_minutes(kind: LegKind, border: Border, own: Option<i64>) -> i64 {
    own.unwrap_or(match (kind, border.may_be_checked()) {
        (LegKind::Flight, true) => FLIGHT_OUT_CHECKED,
        (LegKind::Flight, false) => FLIGHT_OUT,
        (LegKind::Train, true) => TRAIN_OUT_CHECKED,
        (LegKind::Train, false) => TRAIN_OUT,
        (LegKind::Ferry, true) => FERRY_OUT_CHECKED,
        (LegKind::Ferry, false) => FERRY_OUT,
        (LegKind::Road, _) => 0,
    })
}

/// Minutes needed between the arrival of one leg and the departure of the next from the same place.
///
/// Each leg comes with the border it crosses. From aircraft to aircraft and from train to train the traveller stays
/// inside, and the bags are assumed to be checked through; a passport control at either end lengthens the change. Any
/// other change means to come out and to go in again, and takes the sum of both. `own` is what the office or the
/// airport says and wins.
pub fn minimum_connection(arriving: (LegKind, Border), departing: (LegKind, Border), own: Option<i64>) -> i64 {
    let is_checked = arriving.1.may_be_checked() || departing.1.may_be_checked();
    own.unwrap_or_else(|| match (arriving.0, departing.0, is_checked) {
        (LegKind::Flight, LegKind::Flight, true) => FLIGHT_CHANGE_CHECKED,
        (LegKind::Flight, LegKind::Flight, false) => FLIGHT_CHANGE,
        (LegKind::Train, LegKind::Train, false) => TRAIN_CHANGE,
        _ => arrival_minutes(arriving.0, arriving.1, None) + departure_minutes(departing.0, departing.1, None),
    })
}
