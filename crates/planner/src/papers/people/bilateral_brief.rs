//! The brief of one side of a meeting, in the British form of 1985 (practice.md A3): objectives, arguments to use and to keep
//! back, theirs, the answer to them, the line for the press, and facts with the last time the two met. Only its own side
//! reads it.

use crate::meetings::{carried, last_met};
use crate::papers::facts::PaperFacts;
use crate::papers::list::{Subject, named};
use attache_documents::paper::{Body, Cell, Fact, Part, Piece, Said};
use attache_domain::ids::*;
use attache_domain::meetings::{Brief, Interpretation, Meeting, MeetingStatus, Party};
use attache_domain::profile::Field;

/// Every side of every meeting that may take place, in the order of time.
pub fn subjects(facts: &PaperFacts<'_>) -> Vec<Subject> {
    let side = |party: &Party| {
        let meeting = facts.plan.get::<Meeting>(party.meeting)?;
        let gone =
            matches!(meeting.status, MeetingStatus::Declined | MeetingStatus::Withdrawn | MeetingStatus::Cancelled);
        let told = facts.tells_of_any(facts.plan.memberships.of(party.delegation).map(|member| member.person));
        let name = format!("{}: {}", facts.delegation_name(party.delegation), meeting.title);
        let at = meeting.starts.map(|starts| starts.instant());
        (!gone && told).then(|| ((at.is_none(), at, meeting.id, party.id), named(party.id.0, name)))
    };
    let mut sides: Vec<_> = facts.plan.parties.iter().filter_map(side).collect();
    sides.sort_by_key(|(at, _)| *at);
    sides.into_iter().map(|(_, subject)| subject).collect()
}

/// What one side brings to a meeting.
pub fn parts(facts: &PaperFacts<'_>, side: PartyId) -> Vec<Part> {
    let party = facts.plan.get::<Party>(side);
    let meeting = party.and_then(|party| facts.plan.get::<Meeting>(party.meeting));
    let (Some(party), Some(meeting)) = (party, meeting) else { return Vec::new() };
    let frame = Part::without_heading(Body::Facts(frame(facts, party, meeting)));
    let brief = facts.plan.briefs.of(meeting.id).find(|brief| brief.delegation == party.delegation);
    let texts = brief.into_iter().flat_map(texts);
    std::iter::once(frame).chain(texts).chain(earlier(facts, meeting)).collect()
}

/// When, where, who and in which languages.
fn frame(facts: &PaperFacts<'_>, party: &Party, meeting: &Meeting) -> Vec<Fact> {
    let when = meeting.starts.map(|starts| {
        let ends = meeting.ends.map_or(Said::text(""), Said::Clock);
        Said::Listed(vec![Said::LongDay(starts.date()), Said::Clock(starts), ends, Said::Offset(starts)])
    });
    let format = meeting.plus.map(|plus| Said::text(format!("1 + {plus}"))).unwrap_or(Said::text(""));
    let interpretation = match meeting.interpretation {
        Interpretation::None => Said::text(""),
        other => Said::word(format!("brief-interpretation-{}", other.word())),
    };
    let across = facts.plan.parties.of(meeting.id).filter(|other| other.id != party.id);
    let across = across.flat_map(|other| side(facts, meeting, other.delegation, Field::CounterpartNames)).collect();
    vec![
        Fact {
            label: "brief-kind",
            cell: Piece::new(Field::Bilateral, Said::word(format!("meeting-{}", meeting.kind.word()))).into(),
        },
        Fact { label: "brief-topic", cell: Piece::text(Field::Objectives, meeting.topic.clone()).into() },
        Fact {
            label: "brief-when",
            cell: Cell(when.map(|said| Piece::new(Field::Bilateral, said).strong()).into_iter().collect()),
        },
        Fact { label: "brief-where", cell: Cell(facts.site(meeting.space, None)) },
        Fact { label: "brief-format", cell: Piece::new(Field::Bilateral, format).into() },
        Fact { label: "brief-interpretation", cell: Piece::new(Field::Bilateral, interpretation).into() },
        Fact { label: "brief-our-side", cell: Cell(side(facts, meeting, party.delegation, Field::Name)) },
        Fact { label: "brief-their-side", cell: Cell(across) },
    ]
}

/// The delegation and those who sit for it, the first by precedence first.
fn side(facts: &PaperFacts<'_>, meeting: &Meeting, delegation: DelegationId, field: Field) -> Vec<Piece> {
    let mut seated: Vec<_> =
        facts.plan.participants.of(meeting.id).filter(|part| part.delegation == Some(delegation)).collect();
    facts.ranking.sort(&mut seated, |part| part.person);
    let name = Piece::text(field, facts.delegation_name(delegation)).strong();
    let people = seated.into_iter().filter_map(|part| {
        let person = facts.person(part.person)?;
        let office = facts.office_of(person.id).map(|office| office.title.clone()).unwrap_or_default();
        Some(Piece::new(field, Said::Listed(vec![Said::text(person.display_name.clone()), Said::text(office)])))
    });
    std::iter::once(name).chain(people).collect()
}

fn texts(brief: &Brief) -> impl Iterator<Item = Part> {
    let texts = [
        ("brief-objectives", Field::Objectives, &brief.objectives),
        ("brief-arguments", Field::TalkingPoints, &brief.arguments),
        ("brief-tactical", Field::TalkingPoints, &brief.tactical_arguments),
        ("brief-theirs", Field::TalkingPoints, &brief.their_objectives),
        ("brief-response", Field::TalkingPoints, &brief.our_response),
        ("brief-press", Field::TalkingPoints, &brief.press_line),
        ("brief-background", Field::Background, &brief.background),
    ];
    let part = |(heading, field, text): (&str, Field, &String)| {
        let lines: Vec<Piece> =
            text.lines().filter(|line| !line.trim().is_empty()).map(|line| Piece::text(field, line)).collect();
        (!lines.is_empty()).then(|| Part::new(Piece::new(field, Said::word(heading)), Body::Paragraphs(lines)))
    };
    texts.into_iter().filter_map(part).collect::<Vec<_>>().into_iter()
}

/// The last time the two met, and what is still open from then.
fn earlier(facts: &PaperFacts<'_>, meeting: &Meeting) -> Option<Part> {
    let last = last_met(facts.plan, meeting, facts.at).and_then(|last| facts.plan.get::<Meeting>(last.meeting));
    let met = last.and_then(|last| {
        let said = Said::Listed(vec![Said::LongDay(last.starts?.date()), Said::text(last.title.clone())]);
        Some(Piece::new(Field::Background, Said::Sentence("brief-last-met".to_owned(), vec![("when", said)])))
    });
    let open = carried(facts.plan, meeting, facts.moment()).into_iter().map(|one| {
        let due = one.due.and_then(|due| due.parse().ok()).map_or(Said::text(""), Said::Day);
        Piece::new(Field::Commitments, Said::Listed(vec![Said::text(one.text), Said::text(one.owner), due]))
    });
    let lines: Vec<Piece> = met.into_iter().chain(open).collect();
    let heading = Piece::new(Field::Background, Said::word("brief-earlier"));
    (!lines.is_empty()).then(|| Part::new(heading, Body::Paragraphs(lines)))
}
