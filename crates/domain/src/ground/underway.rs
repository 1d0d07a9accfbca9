//! How long a leg takes, where its ticket does not say: boarding passes tell when one leaves and never when one lands.
//!
//! A guess from the distance alone, to be put right by a person. The figures are our own assumptions, made so that the
//! block times of ordinary timetables come out within a quarter of an hour or so (Madrid to Barcelona 75 minutes, London to
//! New York 7 hours 20).

use super::km_between;
use crate::position::Position;
use crate::travel::LegKind;

/// Guesses are whole steps of so many minutes, as timetables are.
const STEP: f64 = 5.0;

/// How a means of travel gets on.
struct Pace {
    /// Minutes that do not depend on the way: taxiing and climbing, leaving the port, the city's edge.
    base: f64,
    /// Kilometres an hour of the crow's way, so that detours and stops are in it.
    speed: f64,
}

const fn pace(kind: LegKind) -> Pace {
    match kind {
        // Airliners cruise at 830 to 900 km/h; gate to gate they lose some 40 minutes.
        LegKind::Flight => Pace { base: 40.0, speed: 840.0 },
        // Between express trains and those that stop everywhere.
        LegKind::Train => Pace { base: 10.0, speed: 110.0 },
        // Coaches at 80 km/h, with roads a third longer than the crow's way.
        LegKind::Road => Pace { base: 15.0, speed: 60.0 },
        // Some 18 knots.
        LegKind::Ferry => Pace { base: 30.0, speed: 33.0 },
    }
}

/// Minutes from leaving to arriving, by the distance; rounded up to five.
pub fn likely_minutes(kind: LegKind, from: Position, to: Position) -> i64 {
    let Pace { base, speed } = pace(kind);
    let minutes = base + 60.0 * km_between(from, to) / speed;
    // Half the earth's circumference by ferry is far below where the conversion would lose anything.
    ((minutes / STEP).ceil() * STEP) as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::airports::airports;

    #[track_caller]
    fn check(kind: LegKind, from: &str, to: &str, timetable: i64, off: i64) {
        let at =
            |code: &str| airports().by_code(code).and_then(crate::airports::Airport::position).expect("an airport");
        let guess = likely_minutes(kind, at(from), at(to));
        assert!((guess - timetable).abs() <= off, "{from}–{to}: {guess} guessed, {timetable} in timetables");
        assert_eq!(guess % 5, 0, "timetables have whole steps");
    }

    #[test]
    fn flights_take_about_what_timetables_say() {
        check(LegKind::Flight, "MAD", "BCN", 75, 10);
        check(LegKind::Flight, "SOF", "BCN", 175, 20);
        check(LegKind::Flight, "LHR", "JFK", 460, 35);
        check(LegKind::Flight, "SIN", "FRA", 780, 60);
    }

    #[test]
    fn other_ways_are_slower() {
        check(LegKind::Train, "MAD", "BCN", 275, 60);
        check(LegKind::Road, "MAD", "BCN", 480, 60);
        check(LegKind::Ferry, "BCN", "PMI", 420, 60);
    }
}
