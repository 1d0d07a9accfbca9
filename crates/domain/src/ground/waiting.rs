//! How long cars and guests wait for each other at a place of arrival.

/// Minutes after having the bags that a group waits at most, so that several flights share a car: the upper end of the
/// twenty to thirty that the account of a protocol intern found by the project's research tells.
pub const GROUP_CAR_MAY_WAIT: i64 = 30;
