//! What is said of conflicts, also in languages the program itself does not speak: a report is written in its reader's.

use super::{Language, counted, counts, message_name, spoken};
use crate::trouble::{ConflictView, SumStep, SumTime, SumView};
use attache_domain::conflicts::{Rule, Step};
use chrono::NaiveDate;
use fluent_bundle::FluentArgs;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use std::sync::OnceLock;

/// Languages only reports are written in, by their tags: the rules, the conflicts and their sums.
pub(super) const REPORTS: [(&str, &str); 3] = [
    ("ar", include_str!("../../words_of_reports/ar.ftl")),
    ("ca", include_str!("../../words_of_reports/ca.ftl")),
    ("fr", include_str!("../../words_of_reports/fr.ftl")),
];

/// A language in which something can be said of conflicts.
#[derive(Clone, Copy)]
pub struct Tongue {
    tag: &'static str,
    bundle: &'static FluentBundle<FluentResource>,
}

impl Tongue {
    /// The one the program speaks.
    pub fn spoken() -> Self {
        Self::from(spoken())
    }

    /// The one with a tag; where nobody wrote that, the one the program speaks.
    pub fn of_tag(tag: &str) -> Self {
        if let Some(language) = Language::of_tag(tag) {
            return Self::from(language);
        }
        REPORTS.iter().position(|(own, _)| *own == tag).map_or_else(Self::spoken, Self::of_report)
    }

    /// Every one there is, the first one first.
    pub fn all() -> impl Iterator<Item = Self> {
        Language::ALL.iter().map(|language| Self::from(*language)).chain((0..REPORTS.len()).map(Self::of_report))
    }

    fn of_report(at: usize) -> Self {
        static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; REPORTS.len()] =
            [const { OnceLock::new() }; REPORTS.len()];
        let (tag, text) = REPORTS[at];
        Self { tag, bundle: BUNDLES[at].get_or_init(|| super::language::read(tag, [text])) }
    }

    /// Its tag.
    pub fn tag(self) -> &'static str {
        self.tag
    }

    /// Whether it has a message of that name.
    pub fn knows(self, message: &str) -> bool {
        self.bundle.get_message(message).is_some_and(|message| message.value().is_some())
    }

    /// What a rule is called.
    pub fn rule(self, rule: Rule) -> String {
        self.say(&format!("rule-{}", rule.word()), &FluentArgs::new())
    }

    /// The sentence for a conflict, with its arithmetic.
    pub fn conflict(self, conflict: &ConflictView, writing: &Writing<'_>) -> String {
        let facts: Vec<(&str, String)> =
            conflict.facts.iter().map(|(name, value)| (name.as_str(), writing.fact(name, value))).collect();
        let facts: FluentArgs<'_> = facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let sentence = self.say(&format!("conflict-{}", message_name(conflict.rule.word())), &facts);
        match &conflict.sum {
            Some(sum) => format!("{sentence} {}.", self.arithmetic(sum, writing)),
            None => sentence,
        }
    }

    /// "Lands 12:40, +45 min border and bags = 13:25; starts 13:15; 10 min short".
    fn arithmetic(self, sum: &SumView, writing: &Writing<'_>) -> String {
        let figures = writing.figures;
        let term = |step: Step, name: &'static str, value: String| {
            self.say_about(&format!("sum-{}", message_name(step.word())), &[(name, figures(&value))])
        };
        let time = |time: &SumTime| term(time.step, "time", time.at.time.clone());
        let following = |step: &SumStep| {
            self.say_about("sum-step", &[("step", term(step.step, "minutes", step.minutes.to_string()))])
        };
        let steps: String = sum.steps.iter().map(following).collect();
        let line = match (Step::is_wait(sum.from.step, sum.needed.step), sum.steps.is_empty()) {
            (false, false) => "sum-line",
            (false, true) => "sum-line-plain",
            (true, false) => "sum-line-early",
            (true, true) => "sum-line-early-plain",
        };
        self.say_about(
            line,
            &[
                ("from", time(&sum.from)),
                ("steps", steps),
                ("ready", figures(&sum.ready.time)),
                ("needed", time(&sum.needed)),
                ("short", figures(&sum.short.to_string())),
            ],
        )
    }

    fn say_about(self, message: &str, facts: &[(&str, String)]) -> String {
        self.say(message, &facts.iter().map(|(name, value)| (*name, value.as_str())).collect())
    }

    /// What it has not is said in the language everything is written in first.
    fn say(self, name: &str, arguments: &FluentArgs<'_>) -> String {
        let bundle = if self.knows(name) { self.bundle } else { Language::ALL[0].bundle() };
        let Some(pattern) = bundle.get_message(name).and_then(|message| message.value()) else {
            return name.to_owned();
        };
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (name, counted(name, value))).collect();
        bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

impl From<Language> for Tongue {
    fn from(language: Language) -> Self {
        Self { tag: language.tag(), bundle: language.bundle() }
    }
}

/// How days and figures are written where a sentence is read.
pub struct Writing<'a> {
    /// A day.
    pub day: &'a dyn Fn(NaiveDate) -> String,
    /// Times and minutes, in the digits that are read there.
    pub figures: &'a dyn Fn(&str) -> String,
}

impl Writing<'_> {
    /// As they stand in the file: days as 2014-06-19, and European digits.
    pub const PLAIN: Writing<'static> = Writing { day: &|day| day.to_string(), figures: &str::to_owned };

    /// A fact as it is read, where it holds nothing but days, times and figures: a name stays as it is, and so does a count, by
    /// which words are chosen.
    fn fact(&self, name: &str, fact: &str) -> String {
        const DAY: usize = "2014-06-19".len();
        if counts(name) || fact.chars().any(char::is_alphabetic) {
            return fact.to_owned();
        }
        let (mut said, mut rest) = (String::new(), fact);
        while let Some(letter) = rest.chars().next() {
            // A day begins with a figure; what reads days takes spaces before it too.
            let start = rest.get(..DAY).filter(|_| letter.is_ascii_digit());
            match start.and_then(|start| start.parse::<NaiveDate>().ok()) {
                Some(date) => {
                    said += &(self.day)(date);
                    rest = &rest[DAY..];
                }
                None => {
                    said += &(self.figures)(letter.encode_utf8(&mut [0; 4]));
                    rest = &rest[letter.len_utf8()..];
                }
            }
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_names_stay() {
        let day = |date: NaiveDate| date.format("%-d.%-m.").to_string();
        let figures = |text: &str| text.replace('1', "١");
        let writing = Writing { day: &day, figures: &figures };
        let said = |fact: &str| writing.fact("first_when", fact);
        assert_eq!(said("2018-06-20 11:00–12:40"), "20.6. ١١:00–١2:40");
        assert_eq!(said("2018-06-19, 2018-06-20"), "19.6., 20.6.");
        assert_eq!(said("Plan of 2018-06-21"), "Plan of 2018-06-21");
        assert_eq!(said("2018-99-20 «"), "20١8-99-20 «");
        assert_eq!(writing.fact("count", "1"), "1", "words are chosen by it");
    }
}
