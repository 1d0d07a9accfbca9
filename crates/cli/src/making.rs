//! Making forum files: new ones, samples, synthetic ones, copies.

use crate::Ending;
use crate::arguments::{New, SampleName, SizeName};
use crate::reporting;
use attache_planner::forum::FoundForum;
use attache_planner::surroundings::ThisMachine;
use attache_planner::{Me, Planner, Refusal, generate, samples};
use std::path::Path;

/// Makes a new forum.
pub fn new(new: &New, me: Me, json: bool) -> Result<Ending, Refusal> {
    let input = FoundForum {
        title: new.title.clone(),
        zone: new.zone.clone(),
        from: new.from.clone(),
        to: new.to.clone(),
        host: new.host.clone(),
        country: new.country.clone(),
    };
    made(&Planner::found(&new.file, input, me, Box::new(ThisMachine))?, json)
}

/// Makes a sample.
pub fn sample(file: &Path, which: SampleName, me: Me, json: bool) -> Result<Ending, Refusal> {
    made(&samples::make(which.into(), file, me)?, json)
}

/// Makes a synthetic forum.
pub fn generate(file: &Path, size: SizeName, seed: u64, me: Me, json: bool) -> Result<Ending, Refusal> {
    let planner = generate::make(file, size.into(), seed, me, |progress| {
        reporting::progress(&progress);
        true
    });
    reporting::progress_done();
    made(&planner?, json)
}

/// Writes a copy.
pub fn copy(planner: &Planner, target: &Path, json: bool) -> Result<Ending, Refusal> {
    planner.check_file()?;
    planner.save_copy(target)?;
    reporting::say(json, &serde_json::json!({ "copy": target }), || target.display().to_string())?;
    Ok(Ending::Done)
}

fn made(planner: &Planner, json: bool) -> Result<Ending, Refusal> {
    let standing = planner.standing()?;
    let answer = serde_json::json!({ "file": planner.path(), "standing": standing });
    reporting::say(json, &answer, || format!("{}: {}", planner.path().display(), standing.title))?;
    Ok(Ending::Done)
}
