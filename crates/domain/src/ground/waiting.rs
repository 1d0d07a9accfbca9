//! How long cars and guests wait for each other at a place of arrival.
//!
//! Two standards are in use, as the account of a protocol intern found by the project's research tells: the car of a
//! principal is there within about five minutes of having the bags; others may wait twenty to thirty, so that several
//! flights share a car.

use super::Ride;

/// Minutes after having the bags within which a principal sits in the car.
pub const VIP_CAR_READY_WITHIN: i64 = 5;
/// Minutes a group usually waits for the passengers of another flight.
pub const GROUP_CAR_USUALLY_WAITS: i64 = 20;
/// Minutes a group waits at most.
pub const GROUP_CAR_MAY_WAIT: i64 = 30;

/// Minutes after having the bags at which the ride begins at the latest.
pub fn latest_minutes_after_bags(ride: Ride) -> i64 {
    match ride {
        Ride::Vip => VIP_CAR_READY_WITHIN,
        Ride::Group => GROUP_CAR_MAY_WAIT,
        Ride::OnFoot => 0,
    }
}
