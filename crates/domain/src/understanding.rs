//! Whether the sides of a meeting understand each other, and who helps them.
//!
//! A side speaks one language and follows some. Understanding may be one-sided: who speaks English and follows French needs
//! no interpreter to listen, and is not followed by who knows French alone. What nobody said about a side is not held
//! against it.

use crate::ids::{MeetingId, PersonId};
use crate::languages::Languages;
use crate::meetings::{Interpretation, LanguagePair, Meeting, MeetingFunction, Participant, Party, StaffMember};
use crate::plan::Plan;
use crate::serving::serving_as;
use std::collections::BTreeSet;

/// A way words do not go by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap<'plan> {
    /// Who is not understood.
    pub speaker: &'plan Party,
    /// Who does not understand.
    pub listener: &'plan Party,
}

impl Gap<'_> {
    /// The two languages to interpret between: what is spoken, and the first the listener follows.
    pub fn pair(&self) -> Option<LanguagePair> {
        followed(self.listener).find_map(|language| LanguagePair::new(&self.speaker.speaks, language))
    }

    /// The language the listener has it in: the first it follows.
    pub fn into_which(&self) -> Option<&str> {
        followed(self.listener).next()
    }

    /// Whether a member of staff interprets what is said into something the listener follows.
    pub fn is_bridged_by(&self, member: &StaffMember) -> bool {
        followed(self.listener).any(|language| member.interprets(&self.speaker.speaks, language))
    }

    /// Whether somebody who knows some languages does.
    fn is_bridged_with(&self, known: &BTreeSet<String>) -> bool {
        known.contains(&self.speaker.speaks) && followed(self.listener).any(|language| known.contains(language))
    }
}

/// The languages a side follows: the one it speaks first.
fn followed(party: &Party) -> impl Iterator<Item = &str> {
    let own = std::iter::once(party.speaks.trim());
    own.chain(party.understands.split(',').map(str::trim)).filter(|language| !language.is_empty())
}

/// Every way in which the sides of a meeting do not understand each other by themselves.
pub fn gaps(plan: &Plan, meeting: MeetingId) -> Vec<Gap<'_>> {
    let sides: Vec<&Party> = plan.parties.of(meeting).collect();
    let pairs = sides.iter().flat_map(|one| sides.iter().map(move |other| (*one, *other)));
    let gaps = pairs.filter(|(speaker, listener)| {
        let known = !speaker.speaks.is_empty() && followed(listener).next().is_some();
        speaker.id != listener.id && known && !listener.follows(&speaker.speaks)
    });
    gaps.map(|(speaker, listener)| Gap { speaker, listener }).collect()
}

/// The gaps that no interpreter at the table bridges.
pub fn open_gaps(plan: &Plan, meeting: MeetingId) -> Vec<Gap<'_>> {
    let interpreters: Vec<&Participant> =
        plan.participants.of(meeting).filter(|part| part.function == MeetingFunction::Interpreter).collect();
    let mut open = gaps(plan, meeting);
    open.retain(|gap| !interpreters.iter().any(|part| bridges(plan, part, gap)));
    open
}

/// A member of staff interprets between pairs; an interpreter whom a delegation brings along, between all languages known
/// of the person.
fn bridges(plan: &Plan, part: &Participant, gap: &Gap<'_>) -> bool {
    match serving_as(plan, part) {
        Some(member) => gap.is_bridged_by(member),
        None => gap.is_bridged_with(&spoken_by(plan, part.person)),
    }
}

/// The languages of a person, as codes without a country.
fn spoken_by(plan: &Plan, person: PersonId) -> BTreeSet<String> {
    let text = plan.people.get(person).map(|person| person.languages.as_str()).unwrap_or_default();
    let spoken = Languages::read(text).spoken.into_iter();
    spoken.map(|one| one.tag.split('-').next().unwrap_or_default().to_owned()).collect()
}

/// The booths a meeting takes that is interpreted from booths: one for every language somebody must listen in (ISO 2603),
/// and one where nobody said who speaks what.
pub fn booths_of(plan: &Plan, meeting: &Meeting) -> i64 {
    if meeting.interpretation != Interpretation::Simultaneous {
        return 0;
    }
    let gaps = gaps(plan, meeting.id);
    let heard: BTreeSet<&str> = gaps.iter().filter_map(|gap| followed(gap.listener).next()).collect();
    i64::try_from(heard.len()).unwrap_or(i64::MAX).max(1)
}
