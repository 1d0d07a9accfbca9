//! The samples are what they claim to be.

use super::sheets::{ParticipantLine, SessionLine, lines};
use super::{Which, congress, make, summit};
use crate::planner::{Me, Planner};
use crate::programme::{MoveSession, move_session};
use crate::trouble;
use crate::undo::{Undo, undo};
use crate::wire::Empty;
use attache_domain::conflicts::Level;
use attache_domain::delegations::{Body, Office};
use attache_domain::programme::{AttendanceMode, Session, SessionKind};
use attache_domain::rooms::{Space, Venue};
use std::collections::BTreeSet;
use tempfile::TempDir;

fn sample(which: Which) -> (TempDir, Planner) {
    sample_for("Tester", which)
}

fn sample_for(name: &str, which: Which) -> (TempDir, Planner) {
    let folder = tempfile::tempdir().unwrap();
    let me = Me { name: name.to_owned(), host: format!("desk of {name}") };
    let planner = make(which, &folder.path().join("sample.forum"), me).unwrap();
    (folder, planner)
}

fn session<'plan>(planner: &'plan Planner, key: &str) -> &'plan Session {
    planner.plan().sessions.iter().find(|session| session.code == key || session.title == key).unwrap()
}

#[test]
fn each_is_the_same_every_time() {
    for which in [Which::MayoralForum, Which::Congress, Which::Summit] {
        assert_eq!(Which::from_word(which.word()), Some(which));
        let (one, first) = sample(which);
        let (other, second) = sample_for("Somebody else", which);
        assert_eq!(first.plan(), second.plan());
        assert_eq!(first.plan(), &first.read_again().unwrap());
        let bytes = |folder: &TempDir| std::fs::read(folder.path().join("sample.forum")).unwrap();
        assert!(bytes(&one) == bytes(&other), "{} differs from one making to the next", which.word());
    }
}

#[test]
fn the_congress_is_the_published_programme() {
    let (_folder, planner) = sample(Which::Congress);
    let plan = planner.plan();
    let printed: Vec<SessionLine> = lines(congress::PROGRAMME).unwrap();
    assert_eq!(plan.sessions.len(), printed.len());
    for line in &printed {
        let session = session(&planner, line.key());
        let clock =
            |time: Option<attache_domain::time::Zoned>| time.map(|time| time.local().format("%H:%M").to_string());
        let room = session.space.and_then(|id| plan.get::<Space>(id)).map(|space| space.name.clone());
        let venue = session.venue.and_then(|id| plan.get::<Venue>(id)).map(|venue| venue.name.clone());
        assert_eq!(session.date.to_string(), line.date);
        assert_eq!((clock(session.starts), clock(session.ends)), (line.start_local.clone(), line.end_local.clone()));
        assert_eq!((session.zone.name(), session.title.as_str()), (line.timezone.as_str(), line.title.as_str()));
        assert_eq!(session.code, line.code.clone().unwrap_or_default());
        assert_eq!((room, venue), (line.room.clone(), line.venue.clone()));
        assert_eq!(session.source, line.source.clone().unwrap());
    }
    let rooms: BTreeSet<&str> = plan.spaces.iter().map(|space| space.name.as_str()).collect();
    assert_eq!(rooms, BTreeSet::from(["510", "514", "515", "517C", "517CD", "517D", "519", "City Exchange"]));
    let whole = plan.spaces.iter().find(|space| space.name == "517CD").unwrap().id;
    let parts: Vec<&str> = plan.spaces.of(whole).map(|part| part.name.as_str()).collect();
    assert_eq!(parts, ["517C", "517D"], "as its sign says");
    assert!(plan.people.iter().all(|person| person.fictitious));
}

#[test]
fn the_congress_fits_until_a_session_is_moved_into_a_room_in_use() {
    let (_folder, mut planner) = sample(Which::Congress);
    assert_eq!(trouble::check(&planner, Empty {}).unwrap().len(), 0);
    let id = session(&planner, "SP4").id;
    let space = planner.plan().spaces.iter().find(|space| space.name == "510").unwrap().id;
    let input = MoveSession { id, starts: None, ends: None, space: Some(Some(space)), date: None };
    let moved = move_session(&mut planner, input).unwrap();
    assert_eq!(moved.appeared.len(), 1);
    let found = trouble::check(&planner, Empty {}).unwrap();
    let said = serde_json::to_string(&found).unwrap();
    assert_eq!(found.len(), 1);
    assert!(said.contains("SP3 Transitioning toward resilient") && said.contains("SP4 Circular cities"), "{said}");
}

#[test]
fn the_summit_holds_what_its_sources_say() {
    let (_folder, planner) = sample(Which::Summit);
    let plan = planner.plan();
    let printed: Vec<ParticipantLine> = lines(summit::PARTICIPANTS).unwrap();
    assert_eq!((plan.people.len(), plan.delegations.len(), plan.bodies.len()), (49, 49, 50));
    assert_eq!(plan.offices.len(), printed.iter().filter(|line| summit::office_of(line).is_some()).count());
    assert_eq!(plan.offices.len(), 21);
    for line in &printed {
        let person = plan.people.iter().find(|person| person.display_name == line.name_as_printed).unwrap();
        let office: Option<&Office> = plan.offices.iter().find(|office| office.person == person.id);
        assert_eq!(person.family_name, line.family_name_assigned);
        assert!(!person.fictitious && person.note.contains(&line.source));
        if let Some(office) = office {
            assert_eq!(plan.get::<Body>(office.body).unwrap().name, line.represents);
        }
        assert_eq!([&person.phone, &person.email, &person.document_name], ["", "", ""]);
    }
    assert!(plan.legs.is_empty() && plan.stays.is_empty() && plan.meetings.is_empty() && plan.sessions.is_empty());
}

#[test]
fn the_mayoral_forum_says_what_is_invented() {
    let (_folder, planner) = sample(Which::MayoralForum);
    let (plan, forum) = (planner.plan(), planner.forum().unwrap());
    assert!(forum.cover.contains("Invented for this sample: every person"));
    assert_eq!((forum.edition.as_str(), forum.outcome.as_str()), ("First edition", "Call of Barcelona"));
    assert_eq!((plan.delegations.len(), plan.people.len()), (14, 47));
    assert_eq!((plan.themes.len(), plan.partners.len(), plan.meetings.len()), (2, 5, 18));
    assert!(plan.people.iter().all(|person| person.fictitious));
    let published = ["SE1", "LP1"].map(|code| session(&planner, code));
    for real in published {
        assert!(real.starts.is_none() && real.space.is_none() && !real.part_of.is_empty());
    }
    assert_eq!(published[0].zone.name(), "America/New_York");
    let marked = plan.sessions.iter().filter(|session| session.source == "Invented for this sample").count();
    assert_eq!(marked + published.len(), plan.sessions.len());
    let learning = plan.sessions.iter().filter(|session| session.kind == SessionKind::LearningSession);
    let modes: BTreeSet<AttendanceMode> = learning.map(|session| session.mode).collect();
    assert_eq!(modes.len(), AttendanceMode::ALL.len());
}

#[test]
fn the_mayoral_forum_has_the_conflicts_its_cover_tells() {
    let (_folder, planner) = sample(Which::MayoralForum);
    let found: Vec<(&str, Level, String)> = planner
        .trouble
        .iter()
        .map(|conflict| {
            let whose = trouble::view(planner.plan(), conflict).about.name;
            (conflict.rule.word(), conflict.level, whose)
        })
        .collect();
    let told = [
        ("transfer_too_short", Level::Block, "Десислава Топалова-Манчева".to_owned()),
        ("transfer_too_short", Level::Block, "Ваня Стоименова-Крумова".to_owned()),
        ("person_in_two_places", Level::Block, "Aïssatou Ndèye Fall-Diagnère".to_owned()),
        ("already_departed", Level::Block, "Søren Ødegård-Lundqvist".to_owned()),
        ("already_departed", Level::ResolveBeforeIssue, "José Ramón “Jomar” Buenviaje III".to_owned()),
        ("space_double_booked", Level::Warn, "Sala Garbí".to_owned()),
    ];
    assert_eq!(found, told);
}

#[test]
fn everything_entered_can_be_taken_back() {
    let (_folder, mut planner) = sample(Which::Congress);
    while planner.file.next_undo().unwrap().is_some() {
        undo(&mut planner, Undo::default()).unwrap();
    }
    let plan = planner.plan();
    assert_eq!((plan.bodies.len(), plan.people.len(), plan.sessions.len(), plan.spaces.len()), (1, 0, 0, 0));
    assert_eq!(planner.forum().unwrap().cover, "");
    assert_eq!(plan, &planner.read_again().unwrap());
}
