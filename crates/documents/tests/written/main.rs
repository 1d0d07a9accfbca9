//! What is written for readers: pages, calendars, tables and screens, read back.

mod calendar;
mod golden;
mod lint_rules;
mod pages;
mod printing;
mod profiles;
mod rooming;
mod sample;
mod screen;
