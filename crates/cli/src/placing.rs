//! Placing meetings of a forum by themselves, and asking why one has no place.

use crate::Ending;
use crate::arguments::{MayMoveName, Place, WhyNot};
use crate::reporting;
use attache_planner::placing::{
    self, AskWhyNot, MayMove, PlaceMeetings, PlacementRow, PlacingProposal, ProposePlacing, Proven, place_meetings,
};
use attache_planner::{Planner, Refusal, words};
use serde_json::json;

/// Finds places and takes them, or only shows them.
pub fn place(planner: &mut Planner, place: &Place, json: bool) -> Result<Ending, Refusal> {
    let input = ProposePlacing {
        meetings: None,
        only_agreed: Some(place.only_agreed),
        may_move: Some(place.may_move.into()),
        most_confirmed_moved: place.most_confirmed_moved,
        seconds: Some(place.seconds),
        seed: Some(place.seed),
    };
    let found = placing::prepare_placing(planner, &input)?.run(&|progress| {
        reporting::progress(&progress);
        true
    });
    reporting::progress_done();
    let found = found?;
    let done = !place.dry_run && !found.placements.is_empty();
    if done {
        place_meetings(planner, PlaceMeetings { placements: found.placements.clone(), first: None })?;
    }
    reporting::say(json, &json!({ "done": done, "proposal": found }), || sentences(&found, place.dry_run))?;
    Ok(if found.unplaced.is_empty() { Ending::Done } else { Ending::NeedsAttention })
}

fn sentences(found: &PlacingProposal, dry_run: bool) -> String {
    let mut lines: Vec<String> = found.rows.iter().map(row).collect();
    lines.extend(found.unplaced.iter().map(|one| {
        let stays = if one.keeps_its_place { "yes" } else { "no" }.to_owned();
        words::say_about("placing-unplaced", &[("name", one.title.clone()), ("stays", stays)])
    }));
    let proven = match found.proven {
        Proven::Best => "best",
        Proven::Within => "within",
        Proven::Unknown => "unknown",
    };
    let facts = [
        ("count", found.rows.len().to_string()),
        ("unplaced", found.unplaced.len().to_string()),
        ("proven", proven.to_owned()),
        ("gap", found.gap.map(|gap| format!("{:.1}", f64::from(gap) / 10.0)).unwrap_or_default()),
        ("dry", if dry_run { "yes" } else { "no" }.to_owned()),
    ];
    lines.push(words::say_about("placing-done", &facts));
    lines.join("\n")
}

fn row(row: &PlacementRow) -> String {
    let moved = row.from_starts.as_ref().map(|from| format!("{} {}", from.date, from.time)).unwrap_or_default();
    let facts = [
        ("name", row.title.clone()),
        ("when", format!("{} {}", row.starts.date, row.starts.time)),
        ("space", row.space_name.clone()),
        ("moved", if row.from_starts.is_some() { "yes" } else { "no" }.to_owned()),
        ("from", format!("{moved} {}", row.from_space_name).trim().to_owned()),
    ];
    words::say_about("placing-row", &facts)
}

/// Says why a meeting has no place, and what would give it one.
pub fn why_not(planner: &Planner, asked: &WhyNot, json: bool) -> Result<Ending, Refusal> {
    let said = placing::why_not(planner, AskWhyNot { meeting: asked.meeting })?;
    let fits = said.free.is_some();
    reporting::say(json, &json!(said), || {
        let told = |message: String, facts: &attache_planner::Facts| {
            let facts: Vec<(&str, String)> = facts.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
            words::say_about(&message, &facts)
        };
        let mut lines: Vec<String> = Vec::new();
        if let Some(free) = &said.free {
            let facts =
                [("space", free.space_name.clone()), ("when", format!("{} {}", free.starts.date, free.starts.time))];
            lines.push(words::say_about("placing-free", &facts));
        }
        lines.extend(said.because.iter().map(|one| told(format!("why-not-{}", one.word.word()), &one.facts)));
        for offer in &said.changes {
            let steps: Vec<String> =
                offer.steps.iter().map(|step| told(format!("change-{}", step.word.word()), &step.facts)).collect();
            let place = &offer.place;
            let when = format!("{} {}", place.starts.date, place.starts.time);
            let facts = [("steps", steps.join("; ")), ("space", place.space_name.clone()), ("when", when)];
            lines.push(words::say_about("placing-change", &facts));
        }
        lines.join("\n")
    })?;
    Ok(if fits { Ending::Done } else { Ending::NeedsAttention })
}

impl From<MayMoveName> for MayMove {
    fn from(name: MayMoveName) -> Self {
        match name {
            MayMoveName::Nothing => Self::Nothing,
            MayMoveName::Placed => Self::Placed,
            MayMoveName::Confirmed => Self::Confirmed,
        }
    }
}
