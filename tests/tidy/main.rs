//! The house rules as tests: what a reviewer would otherwise have to say again and again.
//!
//! Each test names one rule and, when it fails, every place that breaks it and why the rule is there.

mod checkout;
mod desktop;
mod layers;
mod migrations;
mod screens;
mod settings;
mod wording;
