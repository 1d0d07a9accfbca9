//! A purge reaches what is no longer there: what was removed or renamed before it, and people of whom only the history
//! knows. What is somebody else's stays.

use crate::needs_and_purge::{found_in, id_bytes};
use crate::places::SmallDisk;
use attache_planner::{Planner, Problem, Refusal, commands};
use forum_in_a_box::{ForumInABox, attache, surroundings, the_office};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// A second person who travels and sleeps, and what is entered about her trip. Answers her key.
fn zdenka(forum: &mut ForumInABox) -> String {
    let named = json!({ "display_name": "Zdenka Horakova", "given_name": "Zdenka", "family_name": "Horakova", "fictitious": true });
    let zdenka = forum.makes("Zdenka", "add_person", named);
    for (name, kind, code, city, country) in [
        ("Sofia Airport", "airport", "SOF", "Sofia", "BG"),
        ("El Prat", "airport", "BCN", "Barcelona", "ES"),
        ("Hotel Arts", "hotel", "", "Barcelona", "ES"),
    ] {
        let place = json!({ "kind": kind, "name": name, "code": code, "city": city, "country": country, "zone": "Europe/Madrid" });
        forum.makes(name, "add_place", place);
    }
    zdenka
}

fn stay(forum: &mut ForumInABox, guests: &[&str]) -> String {
    let hotel = forum.id("Hotel Arts");
    let stay = json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-21", "guests": guests });
    forum.makes("stay", "add_stay", stay)
}

fn flight(forum: &mut ForumInABox, travellers: &[&str]) -> String {
    let (sofia, barcelona) = (forum.id("Sofia Airport"), forum.id("El Prat"));
    let wall = |time: &str| json!({ "local": format!("2014-06-18T{time}") });
    let leg = json!({
        "kind": "flight", "carrier": "FB", "number": "473", "from": sofia, "to": barcelona, "departs": wall("09:00"),
        "arrives": wall("12:40"), "travellers": travellers,
    });
    forum.makes("flight", "add_leg", leg)
}

#[track_caller]
fn assert_gone(forum: &ForumInABox, marks: &[&str]) {
    let marks: Vec<&[u8]> = marks.iter().map(|mark| mark.as_bytes()).collect();
    assert_eq!(found_in(&forum.path(), &marks), Vec::<String>::new(), "the file still holds it");
}

#[test]
fn what_was_removed_before_a_purge_goes_too() {
    let mut forum = ForumInABox::new();
    let zdenka = zdenka(&mut forum);
    let night = stay(&mut forum, &[&zdenka]);
    forum.does(
        "edit_stay",
        json!({ "id": night, "note": "ground floor, DIALYSISMARK at noon", "confirmation": "CONFMARK1" }),
    );
    forum.does("remove_stay", json!({ "id": night }));
    let leg = flight(&mut forum, &[&zdenka]);
    forum.does("edit_leg", json!({ "id": leg, "note": "LEGMARK asked for" }));
    forum.does("remove_leg", json!({ "id": leg }));
    let body = forum.does("list_bodies", json!({}))[0]["id"].clone();
    let office = forum.makes("office", "add_office", json!({ "person": zdenka, "body": body, "title": "Clerk" }));
    forum.does("edit_office", json!({ "id": office, "title": "OFFICEMARK" }));
    forum.does("remove_office", json!({ "id": office }));
    let need = json!({
        "person": zdenka, "kind": "dietary", "text": "soup", "purpose": "dinner", "basis": "explicit_consent", "audience": [],
    });
    let need = forum.makes("need", "add_need", need);
    forum.does("edit_need", json!({ "id": need, "text": "NEEDMARK" }));
    forum.does("remove_need", json!({ "id": need }));
    forum.does("add_theme", json!({ "title": "Arrival of Zdenka Novotna" }));
    // She was entered under another name first, and is called so in what was done then.
    forum.does("edit_person", json!({ "id": zdenka, "display_name": "Zdenka Novotna", "family_name": "Novotna" }));
    forum.does("edit_person", json!({ "id": zdenka, "display_name": "Zdenka Horakova", "family_name": "Horakova" }));
    forum.does("purge_person", json!({ "person": zdenka, "confirm_name": "Zdenka Horakova" }));
    assert_gone(&forum, &["DIALYSISMARK", "CONFMARK1", "LEGMARK", "OFFICEMARK", "NEEDMARK", "Novotna", "Horakova"]);
    let keys: Vec<Vec<u8>> = [&zdenka, &night, &leg, &office, &need].iter().map(|key| id_bytes(key)).collect();
    let keys: Vec<&[u8]> = keys.iter().map(Vec::as_slice).collect();
    assert_eq!(found_in(&forum.path(), &keys), Vec::<String>::new(), "nor any key of hers");
    forum.assert_sound("after a purge of what was removed");
    forum.planner().check_file().expect("what can be checked agrees");
}

#[test]
fn what_others_are_in_stays_when_one_of_them_is_purged() {
    let mut forum = ForumInABox::new();
    let zdenka = zdenka(&mut forum);
    let ana = forum.id("Ana Petrova");
    let leg = flight(&mut forum, &[&zdenka, &ana]);
    let empty = stay(&mut forum, &[&zdenka]);
    forum.does("edit_stay", json!({ "id": empty, "guests": [], "note": "EMPTYMARK" }));
    let hers = stay(&mut forum, &[&ana]);
    forum.does("edit_stay", json!({ "id": hers, "note": "a cot" }));
    forum.does("purge_person", json!({ "person": zdenka, "confirm_name": "Zdenka Horakova" }));
    let legs = forum.does("list_legs", json!({}));
    assert_eq!(legs[0]["id"], leg, "Ana still flies");
    let stays = forum.does("list_stays", json!({}));
    assert_eq!(stays.as_array().map(Vec::len), Some(1), "a night nobody but her was ever in goes: {stays}");
    assert_gone(&forum, &["EMPTYMARK"]);
    forum.does("undo", json!({}));
    let notes: Vec<&str> = forum.planner().plan().stays.iter().map(|stay| stay.note.as_str()).collect();
    assert_eq!(notes, [""], "what is somebody else's can still be taken back");
    forum.does("redo", json!({}));
    forum.assert_sound("after a purge of one of several");
}

#[test]
fn somebody_who_was_removed_is_purged_by_key() {
    let mut forum = ForumInABox::new();
    let zdenka = zdenka(&mut forum);
    forum.does("edit_person", json!({ "id": zdenka, "note": "GONEMARK" }));
    let removed = forum.does("remove_person", json!({ "id": zdenka }));
    assert_eq!(removed["result"]["name"], "Zdenka Horakova");
    assert_eq!(removed["result"]["entries"], 3, "the answer says what stays in the history");
    let list = forum.does("list_removed_people", json!({}));
    assert_eq!((&list[0]["person"], &list[0]["name"]), (&json!(zdenka), &json!("Zdenka Horakova")));
    let preview = forum.does("preview_purge", json!({ "person": zdenka }));
    assert_eq!((&preview["was_removed"], &preview["goes"]), (&json!(true), &json!([])), "only the history knows her");
    assert_eq!(preview["entries"].as_array().map(Vec::len), Some(3));
    let wrong = forum.refuses("purge_person", json!({ "person": zdenka, "confirm_name": "Zdenka" }));
    assert_eq!(wrong, Refusal::invalid("confirm_name", Problem::DoesNotMatch));
    forum.does("purge_person", json!({ "person": zdenka, "confirm_name": "Zdenka Horakova" }));
    assert_gone(&forum, &["GONEMARK", "Horakova"]);
    let id = id_bytes(&zdenka);
    assert_eq!(found_in(&forum.path(), &[&id]), Vec::<String>::new());
    assert_eq!(forum.does("list_removed_people", json!({})), json!([]));
    let again = forum.refuses("purge_person", json!({ "person": zdenka, "confirm_name": "Zdenka Horakova" }));
    assert!(matches!(again, Refusal::NotFound { .. }), "once is for good: {again:?}");
    forum.assert_sound("after a purge of somebody who was removed");
}

#[test]
fn the_command_line_purges_somebody_of_whom_only_the_history_knows() {
    let mut forum = ForumInABox::new();
    let zdenka = zdenka(&mut forum);
    forum.does("remove_person", json!({ "id": zdenka }));
    forum.close();
    let purge = |more: &[&str]| {
        let run = attache().arg("purge").arg(forum.path()).args(more).output().expect("the program runs");
        (run.status.code(), String::from_utf8(run.stdout).expect("text"))
    };
    let (ended, shown) = purge(&["--person", "Zdenka Horakova"]);
    assert_eq!(ended, Some(0));
    assert!(shown.contains("--confirm \"Zdenka Horakova\""), "it says what is left to do: {shown}");
    assert_eq!(purge(&["--person", "Zdenka Horakova", "--confirm", "Zdenka"]).0, Some(2), "half a name is refused");
    assert_eq!(purge(&["--person", "Zdenka Horakova", "--confirm", "Zdenka Horakova"]).0, Some(0));
    assert_gone(&forum, &["Horakova"]);
    assert_eq!(purge(&["--person", "Zdenka Horakova"]).0, Some(2), "nobody of that name is known any more");
}

#[test]
fn a_home_named_for_the_person_goes_and_protects_no_name() {
    let mut forum = ForumInABox::new();
    let zdenka = zdenka(&mut forum);
    let ana = forum.id("Ana Petrova");
    let home = |name: &str, address: &str| json!({ "kind": "residence", "name": name, "address": address, "zone": "Europe/Madrid" });
    forum.makes("home", "add_place", home("Residence of Zdenka Horakova", "Carrer Secret 7"));
    let villa = forum.makes("villa", "add_place", home("Villa Horakova", "Passeig Hidden 9"));
    let moved = home("Horakova's old flat", "Carrer Before 1");
    let old = forum.makes("old", "add_place", moved);
    forum.does("edit_place", json!({ "id": old, "address": "Carrer Between 2" }));
    forum.does("remove_place", json!({ "id": old }));
    forum.does("add_body", json!({ "name": "Zdenka Horakova Foundation", "kind": "civil_society" }));
    forum.does("add_theme", json!({ "title": "Dinner with Horakova" }));
    let stay = json!({ "hotel": villa, "check_in": "2014-06-18", "check_out": "2014-06-19", "guests": [ana] });
    forum.does("add_stay", stay);
    let preview = forum.does("preview_purge", json!({ "person": zdenka }));
    assert_eq!(preview["stays"][0]["text"], "Zdenka Horakova Foundation", "what stays is told: {preview}");
    forum.does("purge_person", json!({ "person": zdenka, "confirm_name": "Zdenka Horakova" }));
    assert_gone(
        &forum,
        &[
            "Carrer Secret",
            "Passeig Hidden",
            "Carrer Between",
            "Residence of",
            "Dinner with Horakova",
            "Villa Horakova",
        ],
    );
    let places = forum.does("list_places", json!({})).to_string();
    assert!(places.contains("Villa —"), "where Ana sleeps is still a place: {places}");
    forum.assert_sound("after a purge with homes");
    forum.planner().check_file().expect("what can be checked agrees");
}

#[test]
fn a_short_name_without_spaces_leaves_no_byte() {
    let mut forum = ForumInABox::new();
    let li = forum.makes("Li", "add_person", json!({ "display_name": "李一", "fictitious": true }));
    forum.does("add_theme", json!({ "title": "李一的会议" }));
    let preview = forum.does("preview_purge", json!({ "person": li }));
    assert_eq!(preview["texts"][0]["becomes"], "—的会议");
    forum.does("purge_person", json!({ "person": li, "confirm_name": "李一" }));
    assert_gone(&forum, &["李一"]);
}

#[test]
fn what_was_set_aside_about_her_own_flight_goes_with_the_flight() {
    let mut forum = ForumInABox::new();
    let zdenka = zdenka(&mut forum);
    flight(&mut forum, &[&zdenka]);
    let conflicts = forum.does("check", json!({}));
    let keys: Vec<&str> = conflicts.as_array().expect("a list").iter().filter_map(|one| one["key"].as_str()).collect();
    let about_the_flight = keys.iter().find(|key| key.contains(forum.id("flight").as_str()) && !key.contains(&zdenka));
    let key = (*about_the_flight.unwrap_or_else(|| panic!("nobody meets her: {conflicts}"))).to_owned();
    let waiver = forum.makes("waiver", "waive_conflict", json!({ "conflict": key, "reason": "BROTHERMARK meets her" }));
    forum.does("lift_waiver", json!({ "id": waiver }));
    forum.does("waive_conflict", json!({ "conflict": key, "reason": "from BROTHERMARK again" }));
    forum.does("purge_person", json!({ "person": zdenka, "confirm_name": "Zdenka Horakova" }));
    assert_gone(&forum, &["BROTHERMARK"]);
    assert_eq!(forum.does("list_waivers", json!({})), json!([]));
    forum.assert_sound("after a purge with waivers");
}

#[test]
fn what_was_set_aside_about_her_own_ride_goes_with_the_ride() {
    let mut forum = ForumInABox::new();
    let zdenka = zdenka(&mut forum);
    let car = forum.makes("car", "add_vehicle", json!({ "name": "A toy", "seats": 0, "service": "vip" }));
    let (from, to) = (json!({ "place": forum.id("El Prat") }), json!({ "place": forum.id("Hotel Arts") }));
    let wall = |time: &str| json!({ "local": format!("2014-06-18T{time}") });
    let ride = json!({
        "kind": "transfer", "service": "vip", "from": from, "to": to, "starts": wall("13:00"), "ends": wall("13:30"),
        "vehicle": car, "passengers": [zdenka],
    });
    let ride = forum.makes("ride", "add_movement", ride);
    let conflicts = forum.does("check", json!({}));
    let mut keys = conflicts.as_array().expect("a list").iter().filter_map(|one| one["key"].as_str());
    let key = keys.find(|key| key.contains(&ride) && !key.contains(&zdenka));
    let key = key.unwrap_or_else(|| panic!("nobody fits into no seat: {conflicts}")).to_owned();
    forum.does("waive_conflict", json!({ "conflict": key, "reason": "BROTHERMARK drives her" }));
    forum.does("purge_person", json!({ "person": zdenka, "confirm_name": "Zdenka Horakova" }));
    assert_gone(&forum, &["BROTHERMARK"]);
    assert_eq!(forum.does("list_waivers", json!({})), json!([]));
}

#[test]
fn lists_that_began_with_her_name_are_forgotten() {
    let mut forum = ForumInABox::new();
    let zdenka = zdenka(&mut forum);
    // Somebody took the first row of each list for its headings, as older programs did unasked, and so it is remembered.
    for first in ["Zdenka Horakova", "HORAKOVA"] {
        let list = format!("{first};Sofia\nMaria Silva;Lisbon\n");
        forum.stages_as("list.csv", &list, json!({ "noun": "people" }));
        forum.does(
            "restage_import",
            json!({ "options": { "heading_row": 1, "mapping": { "0": "name", "1": "body" } } }),
        );
        forum.does("accept_import", json!({}));
    }
    assert_eq!(forum.planner().plan().column_mappings.len(), 2, "both are remembered");
    forum.does("purge_person", json!({ "person": zdenka, "confirm_name": "Zdenka Horakova" }));
    assert!(forum.planner().plan().column_mappings.is_empty(), "neither stands in the way of the other");
    assert_gone(&forum, &["Horakova", "HORAKOVA"]);
    forum.assert_sound("after a purge with lists");
}

/// Files that fill a disk up.
fn ballast(disk: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    loop {
        let file = disk.join(format!("ballast {}", files.len()));
        let fits = fs::write(&file, vec![0; 40_000]).is_ok();
        files.push(file);
        if !fits {
            return files;
        }
    }
}

#[test]
fn a_purge_on_a_full_disk_is_told_and_finished_when_there_is_room() {
    let Some(disk) = SmallDisk::of_kilobytes(4_000) else { return };
    let mut forum = ForumInABox::new();
    let zdenka = zdenka(&mut forum);
    for number in 0..40 {
        forum.does("edit_forum", json!({ "cover": format!("{number:04} ").repeat(1_900) }));
    }
    let small = disk.path().join("box.forum");
    forum.planner().save_copy(&small).expect("the disk is still empty");
    let mut planner = Planner::open(&small, the_office(), surroundings(6)).expect("it opens");
    let mut ballast = ballast(disk.path());
    let purge = json!({ "person": zdenka, "confirm_name": "Zdenka Horakova" });
    let done = loop {
        match commands::call(&mut planner, "purge_person", purge.clone()) {
            Ok(done) => break done,
            Err(refusal) => assert_eq!(refusal, Refusal::DiskFull, "nothing else stands in the way"),
        }
        let file = ballast.pop().expect("with enough room it can be purged");
        fs::remove_file(file).expect("the ballast goes");
    };
    assert_eq!(done["result"]["unfinished"], true, "there was room for the purge, and none to rebuild the file");
    assert_eq!(done["standing"]["purge_unfinished"], true, "and the user is told");
    drop(planner);
    let planner = Planner::open(&small, the_office(), surroundings(7)).expect("a full disk locks nobody out");
    assert!(planner.purge_is_unfinished(), "it is still to be done");
    drop(planner);
    for file in ballast {
        fs::remove_file(file).expect("the ballast goes");
    }
    let planner = Planner::open(&small, the_office(), surroundings(8)).expect("it opens");
    assert!(!planner.purge_is_unfinished(), "with room it is finished");
    planner.check_file().expect("the file is whole");
    assert_eq!(found_in(&small, &[b"Horakova", &id_bytes(&zdenka)]), Vec::<String>::new());
}
