//! What is read from real files and from made ones: right times and places, told repairs, refusals with their facts.

mod apart;
mod bookings;
mod calendar_quirks;
mod calendars;
mod cards;
mod columns;
mod damage;
mod made;
mod passes;
mod support;
mod tables;
mod traps;
mod web_pages;
mod workbooks;
