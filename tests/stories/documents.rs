//! What people hold in hand: each gets their own days, on paper and in the calendar, and nothing of anybody else's.
//! Exporting many puts all of them into a folder at once or leaves the folder as it was.

use crate::places::{ReadOnlyFolder, SmallDisk};
use attache_documents::calendar_lint::lint;
use attache_domain::ids::PersonId;
use attache_domain::plan::Plan;
use attache_domain::programme::AttendanceMode;
use attache_domain::travel::Place;
use attache_planner::documents::{DocumentFormat, ExportItineraries, Exported, PreviewItinerary};
use attache_planner::documents::{prepare_export, preview_itinerary};
use attache_planner::samples::{self, Which};
use attache_planner::{Planner, Refusal};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use forum_in_a_box::{ForumInABox, the_office};
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tempfile::TempDir;

const BOTH: [DocumentFormat; 2] = [DocumentFormat::Pdf, DocumentFormat::Ics];

fn sample(which: Which) -> (TempDir, Planner) {
    let folder = tempfile::tempdir().expect("a folder of its own");
    let planner = samples::make(which, &folder.path().join("sample.forum"), the_office()).expect("a sample");
    (folder, planner)
}

fn export(planner: &mut Planner, people: Option<Vec<PersonId>>, folder: &Path) -> Result<Exported, Refusal> {
    prepare_export(planner, ExportItineraries { people, formats: BOTH.to_vec(), ..ExportItineraries::default() })?
        .run(folder, |_| true)
        .map(|(exported, _)| exported)
}

/// The files of a folder and what is in them, also the hidden ones.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("a file").path());
    let name = |path: &Path| path.file_name().expect("it has a name").to_string_lossy().into_owned();
    entries.map(|path| (name(&path), std::fs::read(&path).unwrap_or_default())).collect()
}

/// What one person is handed: the text of the paper without its spaces, and the calendar file.
fn hand_out(planner: &mut Planner, person: PersonId) -> (String, String) {
    let folder = tempfile::tempdir().expect("a folder of its own");
    export(planner, Some(vec![person]), folder.path()).expect("an export");
    let files = files(folder.path());
    let of = |ending: &str| files.iter().find(|(name, _)| name.ends_with(ending)).map(|(_, bytes)| bytes.clone());
    let paper = pdf_extract::extract_text_from_mem(&of(".pdf").expect("a PDF")).expect("the PDF can be read");
    (squeezed(&paper), String::from_utf8(of(".ics").expect("a calendar file")).expect("it is text"))
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// When something is, as far as a calendar says it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Span {
    Times(DateTime<Utc>, Option<DateTime<Utc>>),
    Days(NaiveDate, NaiveDate),
}

/// Everything in a person's days by the key of the person's part in it: its name, and when it is.
fn own_items(plan: &Plan, person: PersonId) -> BTreeMap<String, (String, Span)> {
    let mut items = BTreeMap::new();
    for part in plan.attendances.iter().filter(|part| part.person == person) {
        let session = plan.sessions.get(part.session).expect("its session");
        let day = Span::Days(session.date, session.date.succ_opt().expect("a next day"));
        let ends = session.ends.map(|ends| ends.instant());
        let span = session.starts.map_or(day, |starts| Span::Times(starts.instant(), ends));
        items.insert(part.id.to_string(), (session.title.clone(), span));
    }
    for part in plan.participants.iter().filter(|part| part.person == person) {
        let meeting = plan.meetings.get(part.meeting).expect("its meeting");
        if let (Some(starts), true) = (meeting.starts, meeting.status.is_on()) {
            let span = Span::Times(starts.instant(), meeting.ends.map(|ends| ends.instant()));
            items.insert(part.id.to_string(), (meeting.title.clone(), span));
        }
    }
    for part in plan.travellers.iter().filter(|part| part.person == person) {
        let leg = plan.legs.get(part.leg).expect("its leg");
        let span = Span::Times(leg.departs.instant(), Some(leg.arrives.instant()));
        items.insert(part.id.to_string(), (leg.name(), span));
    }
    for part in plan.passengers.iter().filter(|part| part.person == person) {
        let ride = plan.movements.get(part.movement).expect("its movement");
        let span = Span::Times(ride.starts.instant(), Some(ride.ends.instant()));
        let pick_up = ride.from().map(|spot| plan.name_of_spot(spot)).expect("it picks up somewhere");
        items.insert(part.id.to_string(), (pick_up, span));
    }
    for part in plan.guests.iter().filter(|part| part.person == person) {
        let stay = plan.stays.get(part.stay).expect("its stay");
        let hotel = plan.get::<Place>(stay.hotel).expect("its hotel");
        items.insert(part.id.to_string(), (hotel.name.clone(), Span::Days(stay.check_in, stay.check_out)));
    }
    items
}

/// The name of everything anybody does.
fn all_titles(plan: &Plan) -> BTreeSet<String> {
    let sessions = plan.sessions.iter().map(|session| session.title.clone());
    let meetings = plan.meetings.iter().map(|meeting| meeting.title.clone());
    let hotels = plan.stays.iter().filter_map(|stay| plan.places.get(stay.hotel)).map(|hotel| hotel.name.clone());
    let legs = plan.legs.iter().map(|leg| leg.name());
    sessions.chain(meetings).chain(hotels).chain(legs).filter(|title| !title.is_empty()).collect()
}

/// What another program reads in a calendar file.
fn as_read(file: &str) -> BTreeMap<String, Span> {
    let calendar: Calendar = file.parse().expect("another program reads it");
    let event = |event: &icalendar::Event| {
        let id = event.get_uid()?.strip_suffix("@attache.invalid")?.to_owned();
        let (start, end) = (event.get_start()?, event.get_end());
        let span = match (start, end) {
            (DatePerhapsTime::Date(first), Some(DatePerhapsTime::Date(end))) => Span::Days(first, end),
            (start, end) => Span::Times(instant(start)?, end.and_then(instant)),
        };
        Some((id, span))
    };
    calendar.components.iter().filter_map(CalendarComponent::as_event).map(|one| event(one).expect("an item")).collect()
}

fn instant(time: DatePerhapsTime) -> Option<DateTime<Utc>> {
    match time {
        DatePerhapsTime::DateTime(CalendarDateTime::Utc(at)) => Some(at),
        DatePerhapsTime::DateTime(CalendarDateTime::WithTimezone { date_time, tzid }) => {
            let zone: chrono_tz::Tz = tzid.parse().ok()?;
            zone.from_local_datetime(&date_time).single().map(|at| at.to_utc())
        }
        DatePerhapsTime::DateTime(CalendarDateTime::Floating(_)) | DatePerhapsTime::Date(_) => None,
    }
}

#[test]
fn everybody_is_handed_their_own_days_and_nobody_else_s() {
    for which in Which::ALL {
        let (_folder, mut planner) = sample(which);
        let plan = planner.plan().clone();
        let titles = all_titles(&plan);
        for person in plan.people.iter() {
            let (paper, calendar) = hand_out(&mut planner, person.id);
            let own = own_items(&plan, person.id);
            assert_eq!(lint(calendar.as_bytes()), [], "the calendar of {}", person.display_name);
            let expected = own.iter().map(|(id, (_, span))| (id.clone(), span.clone())).collect();
            assert_eq!(as_read(&calendar), expected, "the calendar of {}", person.display_name);

            let calendar = squeezed(&calendar.replace("\r\n ", "").replace('\\', ""));
            for (title, _) in own.values() {
                let wanted = squeezed(title);
                assert!(paper.contains(&wanted), "{title} is on the paper of {}:\n{paper}", person.display_name);
                assert!(calendar.contains(&wanted), "{title} is in the calendar of {}", person.display_name);
            }
            let inside_own = |title: &&String| own.values().any(|(own, _)| own.contains(title.as_str()));
            for title in titles.iter().filter(|title| !inside_own(title)) {
                let foreign = squeezed(title);
                assert!(!paper.contains(&foreign), "{title} is none of {}'s business", person.display_name);
                assert!(!calendar.contains(&foreign), "{title} is none of {}'s business", person.display_name);
            }
        }
    }
}

#[test]
fn of_the_cover_only_its_first_paragraph_leaves_the_office() {
    for which in Which::ALL {
        let (_folder, mut planner) = sample(which);
        let cover = attache_planner::forum::forum(&planner, attache_planner::wire::Empty {}).expect("the forum").cover;
        let mut paragraphs = cover.split("\n\n").map(squeezed);
        let notice = paragraphs.next().expect("a first paragraph");
        let inside: Vec<String> = paragraphs.collect();
        assert!(!inside.is_empty(), "the cover says more");
        let person = planner.plan().people.iter().next().expect("somebody").id;
        let (paper, calendar) = hand_out(&mut planner, person);
        assert!(paper.contains(&notice), "{notice} must be in {paper}");
        for paragraph in inside {
            let beginning: String = paragraph.chars().take(30).collect();
            assert!(!paper.contains(&beginning) && !calendar.contains(&beginning), "{beginning}");
        }
    }
}

#[test]
fn who_attends_from_afar_is_sent_online_and_who_comes_is_sent_to_the_room() {
    let (_folder, mut planner) = sample(Which::MayoralForum);
    let plan = planner.plan().clone();
    let session = plan.sessions.iter().find(|session| session.code == "L2").expect("the hybrid session");
    let mut modes = BTreeSet::new();
    for part in plan.attendances.iter().filter(|part| part.session == session.id) {
        let (_, calendar) = hand_out(&mut planner, part.person);
        let calendar = calendar.replace("\r\n ", "");
        let item = calendar.split("BEGIN:VEVENT").find(|item| item.contains(&part.id.to_string())).expect("the item");
        let online = part.mode == AttendanceMode::Online;
        assert_eq!(item.contains("LOCATION:Online\r\n"), online, "{item}");
        assert_eq!(item.contains(&session.link), online, "{item}");
        assert_eq!(item.contains("Sala Garbí"), !online, "{item}");
        assert_eq!(item.contains("Attendance: In the room"), !online, "{item}");
        assert_eq!(item.contains("Address: Carrer de les Ciutats 1"), !online, "{item}");
        modes.insert(part.mode);
    }
    assert_eq!(modes.len(), 2, "some come and some do not");
}

#[test]
fn the_preview_shows_what_the_export_hands_out() {
    let (_folder, mut planner) = sample(Which::MayoralForum);
    let person = planner.plan().people.iter().next().expect("somebody").clone();
    let seen = preview_itinerary(&planner, PreviewItinerary { person: person.id, wording: None }).expect("a preview");
    assert_eq!((seen.name.as_str(), seen.items), (person.display_name.as_str(), as_read(&seen.calendar).len()));
    assert!(!seen.empty && seen.pages.iter().all(|page| page.starts_with("data:image/png;base64,")));
    let folder = tempfile::tempdir().expect("a folder of its own");
    export(&mut planner, Some(vec![person.id]), folder.path()).expect("an export");
    let names: Vec<String> = files(folder.path()).into_keys().collect();
    assert_eq!(names, ["ics", "pdf"].map(|ending| format!("{}.{ending}", seen.file_name)));
    let (paper, _) = hand_out(&mut planner, person.id);
    let without_the_last_line = seen.text.lines().rev().skip(1).collect::<Vec<_>>();
    for heading in without_the_last_line.iter().filter(|line| line.contains("2014") && !line.contains(':')) {
        assert!(paper.contains(&squeezed(heading)), "{heading}");
    }
}

#[test]
fn an_export_that_is_cancelled_or_fails_leaves_the_folder_as_it_was() {
    let (_folder, mut planner) = sample(Which::MayoralForum);
    let folder = tempfile::tempdir().expect("a folder of its own");
    export(&mut planner, None, folder.path()).expect("an export");
    let before = files(folder.path());
    assert_eq!(before.len(), 2 * planner.plan().people.len());
    let mut again = |go_on: &mut dyn FnMut(usize) -> bool, folder: &Path| {
        let job =
            prepare_export(&mut planner, ExportItineraries { formats: BOTH.to_vec(), ..ExportItineraries::default() });
        job.expect("ready").run(folder, |progress| go_on(progress.done)).map(|(exported, _)| exported)
    };
    for last in [0, 7, before.len() / 2] {
        let cancelled = again(&mut |done| done < last, folder.path()).expect("cancelled, not failed");
        assert!(cancelled.cancelled && cancelled.files == 0 && cancelled.people == 0);
        assert!(files(folder.path()) == before, "cancelled after {last}: the older copies are still there");
    }
    let fails = again(
        &mut |done| {
            let hidden = std::fs::read_dir(folder.path()).expect("the folder").filter_map(Result::ok);
            let hidden = hidden.map(|entry| entry.path()).find(|path| path.is_dir()).expect("where files grow");
            done < 5 || std::fs::remove_dir_all(hidden).is_ok()
        },
        folder.path(),
    );
    assert!(matches!(fails, Err(Refusal::FolderNotWritable { .. })), "{fails:?}");
    assert!(files(folder.path()) == before, "it failed: the older copies are still there");

    let new = folder.path().join("new/and/deep");
    again(&mut |done| done < 3, &new).expect("cancelled");
    assert!(!folder.path().join("new").exists(), "folders made for it go with it");
}

#[test]
fn what_a_killed_export_left_goes_with_the_next_one_and_what_another_still_writes_stays() {
    let (_folder, mut planner) = sample(Which::MayoralForum);
    let person = planner.plan().people.iter().next().expect("somebody").id;
    let folder = tempfile::tempdir().expect("a folder of its own");
    let left = |name: &str, writer: &str| {
        let hidden = folder.path().join(name);
        std::fs::create_dir(&hidden).expect("a folder");
        std::fs::write(hidden.join("writer"), writer).expect("a file");
        std::fs::write(hidden.join("a.pdf"), "private").expect("a file");
        hidden
    };
    let (killed, begins) = (left(".attache-1-0.part", "locked"), left(".attache-3-0.part", ""));
    let (writes, others) = (left(".attache-2-0.part", "locked"), left("writers", "locked"));
    let writer = std::fs::File::open(writes.join("writer")).expect("it is there");
    writer.try_lock().expect("nobody has it");
    export(&mut planner, Some(vec![person]), folder.path()).expect("an export");
    assert!(!killed.exists(), "nobody writes there any more");
    assert!([begins, writes, others].iter().all(|folder| folder.join("a.pdf").exists()));
}

#[test]
fn an_export_takes_the_place_of_an_older_one_and_of_nothing_else() {
    let mut forum = ForumInABox::new();
    let folder = tempfile::tempdir().expect("a folder of its own");
    std::fs::write(folder.path().join("minutes.txt"), "mine").expect("another file");
    let opening = forum.adds_session("Hall A", "09:00-10:00", "Opening");
    let ana = forum.id("Ana Petrova");
    forum.does("attend_session", json!({ "session": opening, "person": ana }));
    let exported = export(forum.planner_mut(), None, folder.path()).expect("an export");
    assert_eq!((exported.files, exported.people, exported.cancelled), (6, 3, false));
    let first = files(folder.path());
    assert_eq!(first.len(), 7);

    forum.does("edit_session", json!({ "id": opening, "title": "Ceremony" }));
    export(forum.planner_mut(), None, folder.path()).expect("an export");
    let second = files(folder.path());
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    let calendar = String::from_utf8_lossy(&second["Ana Petrova.ics"]).into_owned();
    assert!(calendar.contains("SUMMARY:Ceremony") && !calendar.contains("Opening"));
    assert_eq!(second["minutes.txt"], b"mine");
}

#[test]
fn an_export_that_cannot_be_placed_whole_is_not_placed_at_all() {
    let mut forum = ForumInABox::new();
    let folder = tempfile::tempdir().expect("a folder of its own");
    export(forum.planner_mut(), None, folder.path()).expect("an older export");
    let older = files(folder.path());
    let last = older.last_key_value().expect("six files").0.clone();
    let in_the_way = folder.path().join(&last);
    std::fs::remove_file(&in_the_way).expect("it goes");
    std::fs::create_dir(&in_the_way).expect("a folder of that name");
    std::fs::write(in_the_way.join("minutes.txt"), "mine").expect("with something in it");

    forum.does("edit_forum", json!({ "title": "Another title" }));
    let refused = export(forum.planner_mut(), None, folder.path()).err();
    assert!(matches!(refused, Some(Refusal::FolderNotWritable { .. })), "{refused:?}");
    assert_eq!(std::fs::read(in_the_way.join("minutes.txt")).expect("still there"), b"mine");
    std::fs::remove_dir_all(&in_the_way).expect("it goes");
    let mut expected = older;
    expected.remove(&last);
    assert!(files(folder.path()) == expected, "nobody holds half of a new issue and half of an old one");
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_a_full_disk_is_told() {
    let mut forum = ForumInABox::new();
    let file = forum.folder().join("plain.txt");
    std::fs::write(&file, "mine").expect("a file");
    let mut forbidden = vec![file.clone(), file.join("below")];
    let read_only = ReadOnlyFolder::with(&file);
    forbidden.extend(read_only.as_ref().map(|folder| folder.path().to_owned()));
    forbidden.extend(read_only.as_ref().map(|folder| folder.path().join("below")));
    for folder in forbidden {
        let refused = export(forum.planner_mut(), None, &folder).err();
        assert_eq!(refused, Some(Refusal::FolderNotWritable { folder: folder.display().to_string() }));
        assert!(!refused.is_some_and(|refusal| refusal.is_fault()), "choosing another folder helps");
    }
    assert_eq!(std::fs::read(&file).expect("still a file"), b"mine");
    if let Some(disk) = SmallDisk::of_kilobytes(24) {
        assert_eq!(export(forum.planner_mut(), None, disk.path()).err(), Some(Refusal::DiskFull));
        assert!(files(disk.path()).is_empty(), "nothing half-written stays");
    }
}

/// The itinerary of somebody as text.
fn text_of(forum: &mut ForumInABox, name: &str) -> String {
    preview(forum, name)["text"].as_str().expect("a text").to_owned()
}

fn preview(forum: &mut ForumInABox, name: &str) -> Value {
    let person = forum.id(name);
    forum.does("preview_itinerary", json!({ "person": person }))
}

#[test]
fn two_people_of_one_name_never_share_a_file() {
    let mut forum = ForumInABox::new();
    let amman = forum.id("Amman");
    for (known_as, name, delegation) in [
        ("the other Ana", "ana petrova", Some(amman.clone())),
        ("the third Ana", "Ana Petrova", Some(amman)),
        ("the fourth Ana", "Ana Petrova", None),
    ] {
        forum.makes(known_as, "add_person", json!({ "display_name": name, "delegation": delegation }));
    }
    let names: Vec<String> = ["Ana Petrova", "the other Ana", "the third Ana", "the fourth Ana", "Bilal Haddad"]
        .map(|person| preview(&mut forum, person)["file_name"].as_str().expect("a name").to_owned())
        .into();
    assert_eq!(names.iter().map(|name| name.to_lowercase()).collect::<BTreeSet<_>>().len(), names.len(), "{names:?}");
    assert_eq!((names[0].as_str(), names[4].as_str()), ("Ana Petrova, Sofia", "Bilal Haddad"));
    let folder = tempfile::tempdir().expect("a folder of its own");
    for person in ["Ana Petrova", "the other Ana", "the third Ana", "the fourth Ana"] {
        let person = serde_json::from_value(json!(forum.id(person))).expect("a key");
        export(forum.planner_mut(), Some(vec![person]), folder.path()).expect("an export");
    }
    assert_eq!(files(folder.path()).len(), 8, "one after the other, none over another's");
}

#[test]
fn home_goes_by_the_name_of_a_city_and_never_of_an_organisation() {
    let mut forum = ForumInABox::founded();
    let opening = forum.makes(
        "Opening",
        "add_session",
        json!({ "title": "Opening", "kind": "plenary", "date": "2014-06-19", "starts": { "local": "2014-06-19T09:00" } }),
    );
    for (body, kind, zone, own, person, place) in [
        ("Quito", "city", "America/Guayaquil", None, "Lucía", "02:00 in Quito"),
        ("UNITAR", "international_organisation", "America/New_York", None, "Jan", "03:00 in New York"),
        ("Dakar", "city", "Africa/Dakar", Some("Asia/Tokyo"), "Awa", "16:00 in Tokyo"),
    ] {
        let input = json!({ "body_name": body, "body_kind": kind, "zone": zone });
        let delegation = forum.makes(body, "add_delegation", input);
        let id = forum.makes(person, "add_person", json!({ "display_name": person, "delegation": delegation }));
        forum.does("edit_person", json!({ "id": id, "home_zone": own }));
        forum.does("attend_session", json!({ "session": opening, "person": id }));
        let text = text_of(&mut forum, person);
        assert!(text.contains(place), "{place} must be in:\n{text}");
        assert!(place.ends_with(body) || !text.contains(&format!("in {body}")), "{text}");
    }
}

#[test]
fn only_an_office_in_force_is_printed_and_rather_the_one_of_the_delegation() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let bodies = forum.does("list_bodies", json!({}));
    let body = |name: &str| {
        let bodies = bodies.as_array().expect("the bodies").iter();
        bodies.clone().find(|body| body["name"] == name).expect("the body")["id"].clone()
    };
    let holds = |forum: &mut ForumInABox, title: &str, body: Value, since: &str, until: &str| {
        forum
            .does("add_office", json!({ "person": ana, "body": body, "title": title, "since": since, "until": until }));
        text_of(forum, "Ana Petrova")
    };
    let text = holds(&mut forum, "Deputy Mayor", body("Sofia"), "2007-01-01", "2014-06-18");
    assert!(!text.contains("Deputy Mayor"), "it ended the day before the forum:\n{text}");
    let text = holds(&mut forum, "Member of the network", body("Barcelona"), "2010-01-01", "");
    assert!(text.contains("Member of the network, Sofia"), "{text}");
    let text = holds(&mut forum, "Mayor", body("Sofia"), "2014-06-20", "");
    assert!(text.contains("Mayor, Sofia"), "in force from the second day:\n{text}");
}

#[test]
fn what_was_declined_is_on_no_paper_and_what_was_called_off_says_so() {
    let mut forum = ForumInABox::new();
    let (ana, bilal) = (forum.id("Ana Petrova"), forum.id("Bilal Haddad"));
    for (status, shown) in [
        ("declined", None),
        ("withdrawn", None),
        ("cancelled", Some("[Cancelled] Talk")),
        ("no_show", Some("10:30    Talk")),
    ] {
        let meeting = forum.makes(
            status,
            "add_meeting",
            json!({
                "title": format!("Talk {status}"), "kind": "bilateral", "status": status,
                "starts": { "local": "2014-06-19T10:00" }, "ends": { "local": "2014-06-19T10:30" },
                "participants": [{ "person": ana, "side": "requesting" }, { "person": bilal, "side": "receiving" }],
            }),
        );
        let text = text_of(&mut forum, "Ana Petrova");
        assert_eq!(text.contains(&format!("Talk {status}")), shown.is_some(), "{text}");
        assert!(shown.is_none_or(|shown| text.contains(&format!("{shown} {status}"))), "{text}");
        forum.does("remove_meeting", json!({ "id": meeting }));
    }
}

#[test]
fn an_item_rises_whenever_what_it_tells_changes_and_never_falls() {
    let mut forum = ForumInABox::new();
    let (opening, ana) = (forum.adds_session("Hall A", "09:00-10:00", "Opening"), forum.id("Ana Petrova"));
    forum.does("attend_session", json!({ "session": opening, "person": ana }));
    let (hall_a, hall_b) = (forum.id("Hall A"), forum.id("Hall B"));
    let number = |forum: &mut ForumInABox| {
        let calendar = preview(forum, "Ana Petrova")["calendar"].as_str().expect("a calendar").to_owned();
        let line = calendar.lines().find_map(|line| line.strip_prefix("SEQUENCE:")).expect("a number").to_owned();
        line.parse::<i64>().expect("a number")
    };
    let mut last = number(&mut forum);
    for (command, input) in [
        ("edit_space", json!({ "id": hall_a, "name": "Great Hall" })),
        ("edit_space", json!({ "id": hall_a, "name": "Greatest Hall" })),
        ("move_session", json!({ "id": opening, "space": hall_b })),
        ("undo", json!({})),
        ("attend_session", json!({ "session": opening, "person": ana, "function": "chair" })),
    ] {
        forum.does(command, input.clone());
        let now = number(&mut forum);
        assert!(now > last, "{command} {input}: {now} after {last}");
        last = now;
    }
    forum.does("add_theme", json!({ "title": "Mobility" }));
    assert_eq!(number(&mut forum), last, "what does not touch the item leaves it alone");
}

#[test]
fn what_no_font_can_print_is_told_once_with_everybody_it_concerns() {
    let mut forum = ForumInABox::new();
    forum.does("edit_forum", json!({ "title": "Forum 北京" }));
    let folder = tempfile::tempdir().expect("a folder of its own");
    let told = export(forum.planner_mut(), None, folder.path()).expect("an export").unprintable;
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((told[0].name.as_str(), told[0].characters.as_str()), ("Forum 北京", "北京"));
    assert_eq!(told[0].people, ["Ana Petrova", "Bilal Haddad", "Chiara Conti"]);
}
