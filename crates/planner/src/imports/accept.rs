//! Accepting what is staged: one operation, everything or nothing, and one undo.

use super::letters::{Imported, RowOutcome, StagedRow, StagingView};
use super::staging::{Bench, TriedOut};
use super::{Staging, day_of_operation};
use crate::commands::{Answer, Progress};
use crate::op::Op;
use crate::operate::{Change, Done, Facts, facts};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::wire::Empty;
use attache_domain::ids::{BodyId, Id};

/// How many records are written before somebody is told and asked whether to go on.
const STRIDE: usize = 50;

/// Takes in what is staged, as far as its rows are accepted.
///
/// # Errors
/// As [`accept`].
pub fn accept_import(planner: &mut Planner, _input: Empty) -> Answer<Done<Imported>> {
    accept(planner, |_| true)
}

/// Takes in what is staged. `go_on` is told how far it is and answers whether to go on.
///
/// # Errors
/// [`Refusal::NothingStaged`], [`Refusal::ImportUnconfirmed`], [`Refusal::Cancelled`] or what the file refuses; the forum
/// is as it was then, and the list still staged.
pub fn accept(planner: &mut Planner, mut go_on: impl FnMut(Progress) -> bool) -> Answer<Done<Imported>> {
    let staging = planner.staged.take().ok_or(Refusal::NothingStaged)?;
    let done = planner.operate(Op::AcceptImport, |change| take_in(change, &staging, &mut go_on));
    // Nothing was taken in where it failed or was only tried.
    if done.is_err() || planner.what_if.is_some() {
        planner.staged = Some(staging);
    }
    done
}

fn take_in(
    change: &Change<'_>,
    staging: &Staging,
    go_on: &mut dyn FnMut(Progress) -> bool,
) -> Result<(Imported, Facts), Refusal> {
    let new_id = || change.id::<BodyId>().uuid();
    let bench = Bench { plan: change.plan, today: day_of_operation(change), new_id: &new_id };
    let TriedOut { view, writes, remember } = staging.try_out(&bench, go_on)?;
    if let Some(what) = view.open.first() {
        return Err(Refusal::ImportUnconfirmed { what: *what });
    }
    let of = writes.len();
    for (done, write) in writes.iter().enumerate() {
        if done % STRIDE == 0 && !go_on(Progress { done, of, doing: staging.name.clone() }) {
            return Err(Refusal::Cancelled);
        }
        write(change)?;
    }
    if let Some(mapping) = remember {
        let known = change.plan.column_mappings.get(mapping.id).is_some();
        if known { change.update(&mapping)? } else { change.insert(&mapping).map(|_| ())? }
    }
    if !go_on(Progress { done: of, of, doing: staging.name.clone() }) {
        return Err(Refusal::Cancelled);
    }
    Ok((imported(&view), label(&view)))
}

fn imported(view: &StagingView) -> Imported {
    let taken = |what| view.rows.iter().filter(|row| row.accept && row.what == what).count();
    Imported {
        new: taken(RowOutcome::New),
        updated: taken(RowOutcome::Update),
        same: taken(RowOutcome::Same),
        left_out: view.rows.iter().filter(|row| !row.accept).count(),
    }
}

/// What the history says: how many of what, from which file.
fn label(view: &StagingView) -> Facts {
    let changed = |row: &&StagedRow| row.accept && row.what != RowOutcome::Same;
    let count = view.rows.iter().filter(changed).count();
    let noun = if view.columns.is_empty() { "entries" } else { view.noun.word() };
    facts([("count", count.to_string()), ("noun", noun.to_owned()), ("file", view.name.clone())])
}
