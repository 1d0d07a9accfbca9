//! Documents leave the office for somebody: a driver, a liaison officer, the press. Each is told what that reader may know,
//! says which issue of the plan it is, marks what changed since the reader's last one, and is refused to those it is not for.

use attache_domain::papers::PaperKind;
use attache_domain::profile::{Audience, Field};
use attache_planner::Refusal;
use attache_planner::commands::call;
use attache_planner::papers::{ExportPapers, ExportedPapers, hand_out_papers, prepare_papers};
use attache_planner::samples::{self, Which};
use forum_in_a_box::{ForumInABox, the_office};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// By this a PDF says that it keeps to PDF/UA.
const PDF_UA: &[u8] = b"pdfuaid:part";

/// Ana lands in Barcelona at noon and is driven by Pau.
fn with_an_arrival() -> ForumInABox {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let inbound = json!({
        "direction": "inbound", "travellers": [ana], "legs": [
            { "kind": "flight", "carrier": "FB", "number": "431", "from": { "airport": "SOF" }, "to": { "airport": "BCN" },
              "departs": { "local": "2014-06-18T10:00" }, "arrives": { "local": "2014-06-18T12:00" },
              "booking_reference": "SECRET" },
        ],
    });
    forum.makes("inbound", "add_journey", inbound);
    forum.does("edit_person", json!({ "id": ana, "phone": "+359 2 111", "family_name": "Petrova" }));
    forum
}

fn text(forum: &mut ForumInABox, input: Value) -> String {
    forum.does("preview_paper", input)["text"].as_str().expect("a text").to_owned()
}

fn exports(forum: &mut ForumInABox, input: Value, into: &Path) -> ExportedPapers {
    let input: ExportPapers = serde_json::from_value(input).expect("an export");
    let hand = input.hand_out == Some(true);
    let job = prepare_papers(forum.planner_mut(), input).expect("ready");
    let (exported, handed) = job.run(into, |_| true).expect("written");
    if hand {
        hand_out_papers(forum.planner_mut(), &handed).expect("noted");
    }
    exported
}

#[test]
fn a_manifest_names_the_leg_for_everybody_and_the_person_for_whoever_meets_her() {
    let mut forum = with_an_arrival();
    let liaison = text(&mut forum, json!({ "kind": "manifest" }));
    assert!(liaison.contains("FB 431") && liaison.contains("12:00") && liaison.contains("Ana Petrova"), "{liaison}");
    assert!(!liaison.contains("+359") && !liaison.contains("SECRET"), "{liaison}");
    let driver = text(&mut forum, json!({ "kind": "manifest", "audience": "driver" }));
    assert!(driver.contains("Petrova") && !driver.contains("Ana"), "a driver looks for a family name: {driver}");
}

#[test]
fn a_document_can_be_of_one_person_s_concerns_alone() {
    let mut forum = with_an_arrival();
    let bilal = forum.id("Bilal Haddad");
    let input = json!({ "kind": "manifest", "people": [bilal] });
    let seen = forum.does("preview_paper", input);
    assert_eq!(seen["empty"], true, "nobody asked for travels: {seen}");
}

#[test]
fn a_document_is_refused_to_those_it_is_not_for() {
    let mut forum = with_an_arrival();
    let refusal = forum.refuses("preview_paper", json!({ "kind": "conflict_report", "audience": "press" }));
    assert!(matches!(refusal, Refusal::NotForAudience { audience: Audience::Press, .. }), "{refusal:?}");
    let asked = json!({ "kind": "manifest", "audience": "driver", "ask": ["medical"] });
    let refusal = forum.refuses("preview_paper", asked);
    assert_eq!(refusal, Refusal::FieldWithheld { field: Field::Medical, audience: Audience::Driver });
    let nothing = json!({ "kind": "manifest", "about": forum.id("Ana Petrova") });
    assert!(matches!(forum.refuses("preview_paper", nothing), Refusal::NotFound { .. }), "a person is no place");
}

#[test]
fn what_was_handed_out_is_marked_when_a_flight_is_late_and_only_that_is_written_again() {
    let mut forum = with_an_arrival();
    forum.does("publish_issue", json!({}));
    let folder = tempfile::tempdir().expect("a folder");
    let all = json!({ "kind": "manifest", "formats": ["pdf", "csv"], "hand_out": true });
    let exported = exports(&mut forum, all, &folder.path().join("first"));
    assert_eq!((exported.documents, exported.files), (1, 2));
    let of_issue = text(&mut forum, json!({ "kind": "manifest" }));
    assert!(of_issue.contains("Issue 1") && !of_issue.contains("marked"), "{of_issue}");

    let leg = forum.does("list_legs", json!({}))[0]["id"].clone();
    forum.does("set_delay", json!({ "leg": leg, "minutes": 180 }));
    let late = text(&mut forum, json!({ "kind": "manifest" }));
    assert!(late.contains("15:00") && late.contains("was 12:00"), "{late}");
    assert!(late.contains("after issue 1"), "it is a working copy: {late}");
    let holders = forum.does("list_paper_holders", json!({}));
    let holders = holders.as_array().expect("rows");
    assert!(holders.iter().any(|one| one["changes"].as_u64().is_some_and(|changes| changes > 0)), "{holders:?}");

    let wrong = json!({ "kind": "manifest", "formats": ["pdf"], "only_wrong": true });
    assert_eq!(exports(&mut forum, wrong.clone(), &folder.path().join("second")).documents, 1);
    forum.does("set_delay", json!({ "leg": leg }));
    assert_eq!(exports(&mut forum, wrong, &folder.path().join("third")).documents, 0, "it says again what they hold");
}

#[test]
fn what_is_gone_is_called_off_in_the_calendar_of_whoever_has_it() {
    let mut forum = ForumInABox::new();
    let (ana, sofia) = (forum.id("Ana Petrova"), forum.id("Sofia"));
    let (bilal, amman) = (forum.id("Bilal Haddad"), forum.id("Amman"));
    let opening = forum.adds_session("Hall A", "09:00-10:00", "Opening");
    for person in [&ana, &bilal] {
        forum.does("attend_session", json!({ "session": opening, "person": person }));
    }
    forum.does("publish_issue", json!({}));
    let folder = tempfile::tempdir().expect("a folder");
    let calendar_of = |forum: &mut ForumInABox, delegation: &str, into: &str| {
        let input =
            json!({ "kind": "programme_of_visit", "about": [delegation], "formats": ["ics"], "hand_out": true });
        exports(forum, input, &folder.path().join(into));
        let file = fs::read_dir(folder.path().join(into)).expect("a folder").flatten().next().expect("a file");
        fs::read_to_string(file.path()).expect("a calendar")
    };
    let calendar = |forum: &mut ForumInABox, into: &str| calendar_of(forum, &sofia, into);
    let first = calendar(&mut forum, "first");
    assert!(first.contains("Opening") && !first.contains("STATUS:CANCELLED"), "{first}");
    forum.does("leave_session", json!({ "session": opening, "person": ana }));
    let second = calendar(&mut forum, "second");
    assert!(second.contains("STATUS:CANCELLED") && second.contains("Opening"), "{second}");
    let entry = |file: &str| file.lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
    assert_eq!(entry(&first), entry(&second), "the calendar finds what it is to take out");
    let theirs = calendar_of(&mut forum, &amman, "theirs");
    assert!(theirs.contains("STATUS:CONFIRMED") && entry(&theirs) != entry(&second), "Amman's entry stays: {theirs}");
}

#[test]
fn every_kind_is_written_in_every_language_and_format_it_has() {
    let mut forum = with_an_arrival();
    let folder = tempfile::tempdir().expect("a folder");
    let kinds = forum.does("list_paper_kinds", json!({}));
    for language in ["en", "es", "fr", "ca", "ar"] {
        for kind in kinds.as_array().expect("kinds") {
            let word = kind["kind"].as_str().expect("a word");
            let into = folder.path().join(language).join(word);
            let wording = json!({ "language": language, "own_digits": true });
            let input = json!({ "kind": word, "formats": kind["formats"], "wording": wording });
            let exported = exports(&mut forum, input, &into);
            let formats = kind["formats"].as_array().expect("formats").len();
            assert_eq!(exported.files, exported.documents * formats, "{word} in {language}");
            for file in fs::read_dir(&into).into_iter().flatten().flatten() {
                let is_page = [".pdf", ".html", ".xlsx"].iter().any(|end| file.path().to_string_lossy().ends_with(end));
                let least = if is_page { 1_000 } else { 1 };
                if file.path().extension().is_some_and(|end| end == "pdf") {
                    let page = fs::read(file.path()).expect("a page");
                    let promised = page.windows(PDF_UA.len()).any(|part| part == PDF_UA);
                    assert!(promised, "{:?} can be read aloud", file.path());
                }
                assert!(file.metadata().expect("a file").len() >= least, "{:?} holds something", file.path());
            }
        }
    }
}

#[test]
fn all_of_a_kind_are_one_archive_with_an_index_of_what_is_in_it() {
    let mut forum = with_an_arrival();
    let folder = tempfile::tempdir().expect("a folder");
    let input = json!({ "kind": "programme_of_visit", "formats": ["pdf", "csv"], "zip": true });
    let exported = exports(&mut forum, input, folder.path());
    assert_eq!((exported.documents, exported.files), (2, 1), "two delegations, one archive");
    let archive = fs::File::open(folder.path().join("Programme of visit.zip")).expect("the archive");
    let mut archive = zip::ZipArchive::new(archive).expect("an archive");
    let names: Vec<String> = (0..archive.len())
        .map(|at| archive.by_index(at).expect("a file").name().expect("its name").into_owned())
        .collect();
    assert_eq!(names.len(), 5, "two files for each, and the index: {names:?}");
    let index = std::io::read_to_string(archive.by_name("index.csv").expect("the index")).expect("text");
    for name in names.iter().filter(|name| *name != "index.csv") {
        assert!(index.contains(&format!("\"{name}\"")), "{name} is in the index: {index}");
    }
}

/// `UPDATE_GOLDEN=1` writes the pages anew; whoever changes a document sees in a diff what it says now.
#[test]
fn every_document_of_the_sample_says_in_every_language_what_it_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("sample.forum");
    let mut planner = samples::make(Which::MayoralForum, &path, the_office()).expect("a sample");
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/papers");
    let mut other = Vec::new();
    for (kind, language) in PaperKind::ALL.iter().flat_map(|kind| ["en", "es", "fr", "ca", "ar"].map(|one| (kind, one)))
    {
        let input = json!({ "kind": kind, "wording": { "language": language } });
        let seen = call(&mut planner, "preview_paper", input).expect("a preview");
        let said = format!("{}\n", seen["text"].as_str().expect("a text"));
        let file = golden.join(format!("{}_{language}.txt", kind.word()));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::create_dir_all(&golden).expect("a folder");
            fs::write(&file, &said).expect("written");
        }
        if fs::read_to_string(&file).unwrap_or_default() != said {
            other.push(file.file_name().expect("a name").to_owned());
        }
    }
    assert_eq!(other, Vec::<std::ffi::OsString>::new(), "these say something else now");
}

#[test]
fn the_log_of_what_left_the_office_has_every_document_the_newest_first() {
    let mut forum = with_an_arrival();
    forum.does("publish_issue", json!({}));
    let folder = tempfile::tempdir().expect("a folder");
    let manifest =
        json!({ "kind": "manifest", "formats": ["pdf"], "hand_out": true, "recipient": "Pau of the airport" });
    exports(&mut forum, manifest, folder.path());
    let log = forum.does("list_handouts", json!({}));
    assert_eq!(log[0]["paper"], "manifest", "{log}");
    assert_eq!((log[0]["name"].as_str(), log[0]["person"].is_null()), (Some("Pau of the airport"), true), "{log}");
    let issues = forum.does("list_issues", json!({}));
    assert_eq!(
        (&issues[0]["files"], &issues[0]["handed"]),
        (&json!(1), &json!(0)),
        "a file, and nobody's days: {issues}"
    );
}

#[test]
fn each_of_several_readers_is_told_what_changed_since_the_copy_of_their_own() {
    let mut forum = with_an_arrival();
    forum.does("publish_issue", json!({}));
    let folder = tempfile::tempdir().expect("a folder");
    let for_reader = |recipient: &str, more: Value| {
        let mut input = json!({ "kind": "manifest", "formats": ["csv"], "recipient": recipient });
        input.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        input
    };
    exports(&mut forum, for_reader("Pau", json!({ "hand_out": true })), &folder.path().join("first"));
    let leg = forum.does("list_legs", json!({}))[0]["id"].clone();
    forum.does("set_delay", json!({ "leg": leg, "minutes": 180 }));
    forum.does("publish_issue", json!({}));
    exports(&mut forum, for_reader("Marta", json!({ "hand_out": true })), &folder.path().join("second"));
    let wrong = |forum: &mut ForumInABox, recipient: &str| {
        let input = for_reader(recipient, json!({ "only_wrong": true }));
        exports(forum, input, &folder.path().join(format!("only wrong of {recipient}"))).documents
    };
    assert_eq!((wrong(&mut forum, "Pau"), wrong(&mut forum, "Marta")), (1, 0), "only he holds the old one");
    // A working copy in between is followed by nobody; he still holds the issue before.
    forum.does("set_delay", json!({ "leg": leg, "minutes": 200 }));
    exports(&mut forum, for_reader("Pau", json!({ "hand_out": true })), &folder.path().join("third"));
    let holders = forum.does("list_paper_holders", json!({}));
    let of = |name: &str| holders.as_array().expect("rows").iter().find(|one| one["recipient"] == name).cloned();
    let pau = of("Pau").expect("he has one");
    assert_eq!(pau["issue"], 1, "{pau}");
    assert!(pau["changes"].as_u64().is_some_and(|changes| changes > 0), "{pau}");
}

#[test]
fn an_issue_goes_on_saying_what_stood_when_it_was_published() {
    let mut forum = ForumInABox::new();
    let hall = forum.id("Hall B");
    let mut hold = forum.booking("Hall B", "19:00-22:00", "Held");
    (hold["status"], hold["hold_expires"]) = (json!("hold"), json!({ "local": "2014-05-13T19:10" }));
    forum.makes("Held", "book_room", hold);
    forum.does("publish_issue", json!({}));
    let folder = tempfile::tempdir().expect("a folder");
    let schedule = json!({ "kind": "function_schedule", "about": [hall], "formats": ["pdf"], "hand_out": true });
    exports(&mut forum, schedule, folder.path());
    let changes = |forum: &mut ForumInABox| forum.does("list_paper_holders", json!({}))[0]["changes"].as_u64();
    assert_eq!(changes(&mut forum), Some(0));
    // Each look at this clock takes a second.
    for _ in 0..1_200 {
        let _ = forum.planner().today();
    }
    assert_eq!(changes(&mut forum), Some(1), "the hold lapsed, and the paper still has it");
}
