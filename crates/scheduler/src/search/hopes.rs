//! What a search makes of what is known of requests beforehand: which of them it does not try to hold, and what it may clear
//! away for others.

use crate::bounds::Outlook;
use crate::schedule::tables::{Ask, Tables};

/// A request that would take more from others than it is worth, by more than this part of the lightest meeting, is not tried.
const HOPELESS: f64 = 0.2;
/// What it costs to clear a meeting away that surely finds another place, as a part of what it costs to lose it: one in so many.
const ELSEWHERE: i64 = 50;

/// Where there is hope, by request.
#[derive(Debug, Clone)]
pub struct Hopes {
    /// Whether it is not tried.
    hopeless: Vec<bool>,
    /// What it costs to clear it away.
    clearing: Vec<i64>,
}

impl Hopes {
    /// When nothing is known: every request is tried, and one that is cleared away is lost.
    pub fn unknown(tables: &Tables) -> Self {
        let clearing = tables.asks.iter().map(|ask| ask.absent).collect();
        Self { hopeless: vec![false; tables.asks.len()], clearing }
    }

    /// What follows from an outlook. What must be held is always tried, and nothing takes it away lightly.
    pub fn of(tables: &Tables, outlook: &Outlook) -> Self {
        let lightest = tables.asks.iter().map(|ask| ask.absent).filter(|&absent| absent > 0).min().unwrap_or(0) as f64;
        let mut hopes = Self::unknown(tables);
        for (request, (ask, left)) in tables.asks.iter().zip(&outlook.left).enumerate() {
            if !ask.mandatory && ask.settled.is_none() {
                hopes.hopeless[request] = left.is_none_or(|left| left < -HOPELESS * lightest);
                hopes.clearing[request] = clearing(ask, left.unwrap_or(0.0));
            }
        }
        hopes
    }

    /// Whether a request is tried.
    pub fn has_hope(&self, request: usize) -> bool {
        !self.hopeless[request]
    }

    /// What it costs to clear a request away, if it is held.
    pub fn clearing(&self, request: usize) -> i64 {
        self.clearing[request]
    }
}

/// What the meetings of those who have no time for all are worth to them is what they cost to clear away; others find another
/// place.
fn clearing(ask: &Ask, left: f64) -> i64 {
    ask.absent - (left as i64).clamp(0, ask.absent) + ask.absent / ELSEWHERE
}
