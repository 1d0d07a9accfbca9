//! What is read from real files and from made ones: right times and places, told repairs, refusals with their facts.

mod bookings;
mod calendars;
mod support;
mod tables;
