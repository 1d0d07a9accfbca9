//! Every refusal, conflict, operation and word of the field has its sentence, so nobody ever reads the name of a message
//! instead of the message. The lists come from the program itself: what is added tomorrow is asked for too.

use attache_domain::bookings::*;
use attache_domain::conflicts::{Level, Rule, Step};
use attache_domain::delegations::*;
use attache_domain::desk::{ClosureKind, DeskPreset};
use attache_domain::entitlements::Entitlement;
use attache_domain::forms_of_address::AddressRule;
use attache_domain::forum::Kind;
use attache_domain::ground::{Ride, WaySource};
use attache_domain::lodging::*;
use attache_domain::meetings::*;
use attache_domain::movements::*;
use attache_domain::names::likeness::Reason;
use attache_domain::papers::PaperKind;
use attache_domain::precedence::Comparator;
use attache_domain::precedence::category::Category;
use attache_domain::precedence::moves::Hindrance;
use attache_domain::precedence::presets::Preset;
use attache_domain::profile::Audience;
use attache_domain::programme::*;
use attache_domain::protocol::*;
use attache_domain::rooms::Layout;
use attache_domain::travel::*;
use attache_planner::bookings::{ConditionWord, ReasonWord};
use attache_planner::fixes::FixWord;
use attache_planner::imports::{Field, NOUNS, Said};
use attache_planner::placing::{BecauseWord, ChangeWord};
use attache_planner::told::ToldRole;
use attache_planner::{Op, Refusal, commands, words};
use forum_in_a_box::ForumInABox;
use serde_json::json;

#[track_caller]
fn check_known(names: impl Iterator<Item = String>) {
    let unknown: Vec<String> = names.filter(|name| !words::knows(name)).collect();
    assert_eq!(unknown, Vec::<String>::new(), "these have no sentence in crates/planner/words");
}

#[test]
fn every_refusal_has_its_sentence() {
    let map = commands::typescript();
    let refusals = map.split("export type Refusal = ").nth(1).and_then(|rest| rest.split("\n\n").next());
    let kinds: Vec<String> = refusals
        .expect("the refusals are in the map of commands")
        .split("\"kind\": \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|kind| format!("refused-{}", kind.replace('_', "-")))
        .collect();
    assert!(kinds.len() > 20, "there are more refusals than {kinds:?}");
    check_known(kinds.into_iter());
}

#[test]
fn every_rule_has_its_sentence() {
    check_known(Rule::ALL.iter().map(|rule| format!("conflict-{}", rule.word().replace('_', "-"))));
    check_known(FixWord::ALL.iter().map(|word| format!("fix-{}", said(json!(word)))));
    check_known(BecauseWord::ALL.iter().map(|word| format!("why-not-{}", word.word())));
    check_known(ChangeWord::ALL.iter().map(|word| format!("change-{}", word.word())));
    check_known(ToldRole::ALL.iter().map(|role| format!("told-{}", said(json!(role)).replace('-', "_"))));
    check_known(
        ConditionWord::ALL.iter().map(|word| format!("offer-condition-{}", said(json!(word)).replace('-', "_"))),
    );
    check_known(ReasonWord::ALL.iter().map(|word| format!("offer-reason-{}", said(json!(word)).replace('-', "_"))));
    check_known(Step::ALL.iter().map(|step| format!("sum-{}", step.word().replace('_', "-"))));
}

/// A word as messages have it in their names.
fn said(word: serde_json::Value) -> String {
    word.as_str().expect("a word is text").replace('_', "-")
}

#[test]
fn every_operation_has_its_sentence() {
    check_known(Op::ALL.iter().map(|op| format!("op-{}", op.word().replace('_', "-"))));
}

#[test]
fn every_word_of_the_field_can_be_shown() {
    macro_rules! families {
        ($($family:literal: $vocabulary:ty,)*) => {
            [$(<$vocabulary>::ALL.iter().map(|word| format!("{}-{}", $family, word.word())).collect::<Vec<_>>()),*]
        };
    }
    let families = families! {
        "kind": Kind,
        "level": Level,
        "body-kind": BodyKind,
        "delegation-status": DelegationStatus,
        "membership-role": MembershipRole,
        "rank-class": RankClass,
        "session-kind": SessionKind,
        "attendance-mode": AttendanceMode,
        "session-function": SessionFunction,
        "meeting-kind": MeetingKind,
        "meeting-status": MeetingStatus,
        "participant-side": MeetingSide,
        "participant-function": MeetingFunction,
        "booking-status": BookingStatus,
        "booking-purpose": BookingPurpose,
        "place-kind": PlaceKind,
        "leg-kind": LegKind,
        "leg-status": LegStatus,
        "stay-status": StayStatus,
        "address-gender": AddressGender,
        "need-kind": NeedKind,
        "need-basis": NeedBasis,
        "journey-direction": JourneyDirection,
        "ride": Ride,
        "movement-kind": MovementKind,
        "movement-status": MovementStatus,
        "step-free": StepFree,
        "rule": Rule,
        "way-source": WaySource,
        "entitlement": Entitlement,
        "precedence-category": Category,
        "comparator": Comparator,
        "preset": Preset,
        "hindrance": Hindrance,
        "address-rule": AddressRule,
        "overlooking": Reason,
        "audience": Audience,
        "paper": PaperKind,
        "layout": Layout,
        "desk-preset": DeskPreset,
        "closure-kind": ClosureKind,
        "rhythm": Rhythm,
        "call": Call,
        "reply": Reply,
        "priority": Priority,
        "interpretation": Interpretation,
        "press": PressAccess,
        "sensitivity": Sensitivity,
        "representation": Representation,
        "staff-task": StaffTask,
        "standing": CommitmentStanding,
    };
    check_known(families.into_iter().flatten());
}

#[test]
fn every_word_of_lodging_can_be_shown() {
    check_known(Payer::ALL.iter().map(|word| format!("payer-{}", word.word())));
    check_known(BlockStanding::ALL.iter().map(|word| format!("block-standing-{}", word.word())));
    check_known(LineChange::ALL.iter().map(|word| format!("line-change-{}", word.word())));
    check_known(LineField::ALL.iter().map(|word| format!("line-field-{}", word.word())));
}

#[test]
fn everything_said_while_a_file_is_brought_in_has_its_sentence() {
    let outcomes = ["new", "update", "same", "unsure", "rejected"].map(|word| format!("import-outcome-{word}"));
    let because = Reason::ALL.iter().map(|reason| reason.word()).chain(["script", "namesake"]);
    check_known(outcomes.into_iter().chain(because.map(|word| format!("import-because-{word}"))));
    check_known(Said::ALL.iter().map(|said| format!("import-problem-{}", said.word().replace('_', "-"))));
    let fields =
        Field::ALL.iter().map(|field| field.word()).chain(["arrival_terminal", "ticket_name", "speaker", "attendee"]);
    check_known(fields.map(|word| format!("import-field-{word}")));
    check_known(NOUNS.iter().map(|noun| format!("import-noun-{}", noun.word())));
}

#[test]
fn sentences_hold_the_facts_and_no_gaps() {
    let mut forum = ForumInABox::new();
    forum.books("Hall A", "09:00-10:00", "Opening");
    let input = forum.booking("Hall A", "09:30-10:30", "Panel");
    let refusal = forum.refuses("book_room", input.clone());
    let sentence = words::refusal(&refusal);
    for fact in ["Hall A", "Opening", "2014-06-19 09:00", "2014-06-19 10:00"] {
        assert!(sentence.contains(fact), "people must learn who holds the room and when: {sentence}");
    }
    let mut hold = input;
    hold["status"] = json!("hold");
    forum.does("book_room", hold);
    let conflict = words::conflict(&forum.conflicts()[0]);
    for fact in ["Hall A", "Opening", "Panel", "30"] {
        assert!(conflict.contains(fact), "a conflict shows its arithmetic: {conflict}");
    }
    let hall = forum.id("Hall A");
    let refusals = [
        forum.refuses("remove_space", json!({ "id": hall })),
        forum.refuses("edit_space", json!({ "id": hall, "name": "" })),
        forum.refuses("session", json!({ "id": hall })),
        forum.refuses("add_venue", json!({ "name": "x", "zone": "Mars" })),
        forum.refuses("undo", json!({ "position": 2 })),
        forum.refuses("nothing", json!({})),
        forum.refuses("standing", json!(1)),
        Refusal::DiskFull,
    ];
    let mut sentences: Vec<String> = refusals.iter().map(words::refusal).collect();
    let history = attache_planner::undo::history(forum.planner(), Default::default()).expect("the history");
    sentences.extend(history.entries.into_iter().map(|entry| {
        let (position, op, facts) = (entry.position, entry.op, entry.facts);
        words::operation(&attache_planner::OperationLabel { position, op, facts })
    }));
    for sentence in sentences {
        assert!(!sentence.is_empty() && !sentence.contains(['{', '$']), "a fact is missing: {sentence}");
        assert!(!sentence.contains("“”") && !sentence.contains("  "), "a fact is empty: {sentence}");
    }
}
