//! What one row does, as it is found out: field by field what would be different, and what is wrong or in doubt.

use super::letters::{Candidate, FieldChange, RowProblem, Weight};
use super::said::Said;
use crate::operate::{Facts, facts};
use crate::refusal::{Problem, Refusal};
use crate::wire;
use attache_domain::forum::Kind;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The headings of the columns, by the word of the field each fills.
pub type Headings = BTreeMap<String, String>;

/// A row at work.
#[derive(Debug, Default)]
pub struct Work<'list> {
    /// What would be different.
    pub changes: Vec<FieldChange>,
    /// What is wrong, in doubt or worth telling.
    pub problems: Vec<RowProblem>,
    /// What it may be about.
    pub candidates: Vec<Candidate>,
    /// What it is about, where that is known.
    pub target: Option<(Kind, Uuid)>,
    /// Whether that is new.
    pub is_new: bool,
    headings: Option<&'list Headings>,
}

impl<'list> Work<'list> {
    /// Begins a row with what reading it brought to light.
    pub fn on(headings: &'list Headings, problems: Vec<RowProblem>) -> Self {
        Self { headings: Some(headings), problems, ..Self::default() }
    }

    /// Work on something new that a row brings beside what it is about.
    pub fn aside() -> Self {
        Self { is_new: true, ..Self::default() }
    }

    /// Puts a text in place of another, if the row has one. An empty cell changes nothing: lists leave out what they do
    /// not know.
    pub fn text(&mut self, target: &mut String, field: &str, value: Option<&str>, most: usize) {
        let Some(value) = self.checked(field, value, most).filter(|value| value != target) else { return };
        self.changed(field, target.clone(), value.clone());
        *target = value;
    }

    /// A text of the row if it says something and can be kept; what cannot bars the row.
    pub fn checked(&mut self, field: &str, value: Option<&str>, most: usize) -> Option<String> {
        match wire::text(field, value?, most) {
            Ok(value) => return Some(value).filter(|value| !value.is_empty()),
            Err(Refusal::Invalid { problem: Problem::TooLong, .. }) => {
                self.bars(Said::TooLong, field, facts([("most", most.to_string())]));
            }
            Err(_) => self.bars(Said::ControlCharacters, field, Facts::new()),
        }
        None
    }

    /// Puts a value in place of another, if the row has one; `show` says it in words.
    pub fn value<T: PartialEq + Clone>(
        &mut self,
        target: &mut T,
        field: &str,
        value: Option<T>,
        show: impl Fn(&T) -> String,
    ) {
        if let Some(value) = value.filter(|value| value != target) {
            self.changed(field, show(target), show(&value));
            *target = value;
        }
    }

    /// Notes a difference.
    pub fn changed(&mut self, field: &str, old: String, new: String) {
        // Of something new, a value that nobody gave is no news.
        let old = if self.is_new { String::new() } else { old };
        self.changes.push(FieldChange { field: field.to_owned(), old, new });
    }

    /// Something that keeps the row out.
    pub fn bars(&mut self, word: Said, field: &str, facts: Facts) {
        self.says(word, Weight::Bars, field, facts);
    }

    /// Something somebody has to decide.
    pub fn asks(&mut self, word: Said, field: &str, facts: Facts) {
        self.says(word, Weight::Asks, field, facts);
    }

    /// Something to tell.
    pub fn tells(&mut self, word: Said, field: &str, facts: Facts) {
        self.says(word, Weight::Tells, field, facts);
    }

    /// The weight of the worst problem.
    pub fn worst(&self) -> Option<Weight> {
        self.problems.iter().map(|problem| problem.weight).max()
    }

    /// Whether nothing keeps the row out.
    pub fn is_possible(&self) -> bool {
        self.worst() < Some(Weight::Bars)
    }

    fn says(&mut self, word: Said, weight: Weight, field: &str, facts: Facts) {
        let column = self.headings.and_then(|headings| headings.get(field)).cloned();
        let problem = RowProblem { word, weight, column, facts };
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }
}
