//! What would come of an operation, before anybody does it: the conflicts it makes and mends, and who must be told.
//!
//! It is the operation itself, done in a transaction that is taken back, so that what is shown cannot differ from what
//! would happen.

use crate::commands::{self, Answer, WRITING_COMMANDS};
use crate::op::Op;
use crate::operate::{Change, Done, Facts, OperationLabel, difference, nouns};
use crate::planner::Planner;
use crate::refusal::Refusal;
use crate::told::{Told, who_must_be_told};
use crate::trouble::{ConflictView, view};
use attache_domain::conflicts::Touch;
use attache_domain::forum::Kind;
use attache_store::StoreError;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// An operation to try.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Preview {
    /// The command that would do it.
    pub command: String,
    /// What it would be told.
    #[ts(type = "unknown")]
    pub input: Value,
}

/// What would come of it.
#[derive(Debug, Default, Serialize, TS)]
pub struct Previewed {
    /// What would be said was done.
    pub said: Option<OperationLabel>,
    /// The tables that would change.
    pub changed: Vec<Kind>,
    /// Conflicts that would come.
    pub appeared: Vec<ConflictView>,
    /// Conflicts that would go.
    pub gone: Vec<ConflictView>,
    /// Who would have to be told, each once.
    pub tell: Vec<Told>,
}

/// What undoes or rewrites the history itself cannot be tried: it is not one operation on the rows.
const NOT_TRIED: [&str; 4] = ["undo", "redo", "purge_person", "purge_needs"];

/// Tries an operation; the forum is as it was afterwards.
pub fn preview(planner: &mut Planner, input: Preview) -> Answer<Previewed> {
    let name = input.command.as_str();
    if !WRITING_COMMANDS.contains(&name) || NOT_TRIED.contains(&name) {
        return Err(Refusal::UnknownCommand { name: input.command });
    }
    planner.what_if = Some(Previewed::default());
    let answer = commands::call(planner, name, input.input);
    let seen = planner.what_if.take().unwrap_or_default();
    answer.map(|_| seen)
}

impl Planner {
    /// Does `work` to see what would come of it, notes that, and takes it back.
    pub(crate) fn rehearse<T>(
        &mut self,
        op: Op,
        work: impl FnOnce(&Change<'_>) -> Result<(T, Facts), Refusal>,
    ) -> Result<Done<T>, Refusal> {
        let (now, moment) = (self.ids.get_mut().now(), self.moment());
        let (plan, ids) = (&self.plan, &self.ids);
        let rehearsal = self.file.rehearse(|writer| work(&Change { writer, plan, now, ids }))?;
        let touched = rehearsal.touched.clone();
        let mut touch = Touch::default();
        touched.iter().for_each(|row| touch.add(&self.plan, row.kind, row.id));
        let mut tell = who_must_be_told(&self.plan, &touched, &[]);
        let shown: Result<(), StoreError> = rehearsal.show(&mut self.plan);
        let (result, facts) = rehearsal.over();
        touched.iter().for_each(|row| touch.add(&self.plan, row.kind, row.id));
        self.found.renew(&self.plan, &touch, moment);
        let before = std::mem::replace(&mut self.trouble, self.found.list(&self.plan));
        let said = OperationLabel { position: 0, op: op.word().to_owned(), facts };
        let views = |list: &[_]| list.iter().map(|conflict| view(&self.plan, conflict)).collect::<Vec<_>>();
        let appeared: Vec<_> = difference(&self.trouble, &before).into_iter().cloned().collect();
        let gone: Vec<_> = difference(&before, &self.trouble).into_iter().cloned().collect();
        tell.append(&mut who_must_be_told(&self.plan, &touched, &appeared));
        let seen = Previewed {
            said: Some(said.clone()),
            changed: nouns(&touched),
            tell: tell.into_iter().collect(),
            appeared: views(&appeared),
            gone: views(&gone),
        };
        let done = self.done(result, said, &touched, &before);
        self.what_if = Some(seen);
        self.catch_up(&touched)?;
        shown?;
        done
    }
}
