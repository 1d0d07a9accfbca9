//! The protocol office keeps who comes with what, how they are addressed and who is who. Nothing is settled by the program
//! alone: forms of address are suggested and confirmed by people, duplicates are offered and merged by people.

use crate::any_operation::PICTURE;
use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn person(forum: &mut ForumInABox, name: &str) -> Value {
    let id = forum.id(name);
    forum.does("person", json!({ "id": id }))
}

/// Ana Petrova as Mayor of Sofia.
fn with_mayor() -> ForumInABox {
    let mut forum = ForumInABox::new();
    let (ana, sofia) = (forum.id("Ana Petrova"), forum.id("Sofia"));
    let body = forum.does("delegation", json!({ "id": sofia }))["body"]["id"].clone();
    let office = json!({ "person": ana, "body": body, "title": "Mayor", "rank_class": "head_of_body" });
    forum.makes("mayor of Sofia", "add_office", office);
    forum
}

#[test]
fn a_body_has_its_names_its_size_and_its_age() {
    let mut forum = ForumInABox::new();
    let body = forum.makes(
        "Athens",
        "add_body",
        json!({
            "name": "Athens", "kind": "city", "country": "GR", "population": 664046, "established_on": "0001-01-01",
        }),
    );
    forum.does("name_body", json!({ "body": body, "language": "fr", "name": "Athènes" }));
    forum.does("name_body", json!({ "body": body, "language": "es", "name": "Atenas" }));
    forum.does("name_body", json!({ "body": body, "language": "es", "name": "Atenas (ciudad)" }));
    let bodies = forum.does("list_bodies", json!({}));
    let athens =
        bodies.as_array().expect("a list").iter().find(|body| body["name"] == "Athens").expect("Athens").clone();
    assert_eq!(
        athens["names"],
        json!([{ "language": "es", "name": "Atenas (ciudad)" }, { "language": "fr", "name": "Athènes" }])
    );
    assert_eq!((&athens["population"], &athens["established_on"]), (&json!(664046), &json!("0001-01-01")));
    forum.does("edit_body", json!({ "id": body, "population": null, "established_on": null }));
    let refusal = forum.refuses("name_body", json!({ "body": body, "language": "français", "name": "x" }));
    assert_eq!(refusal, Refusal::invalid("language", Problem::OutOfRange), "a language is a tag");
    let refusal = forum.refuses("edit_body", json!({ "id": body, "population": -1 }));
    assert_eq!(refusal, Refusal::invalid("population", Problem::OutOfRange));
    forum.assert_sound("after naming");
}

#[test]
fn partners_are_listed_with_what_they_do_and_can_be_changed() {
    let mut forum = ForumInABox::new();
    let body = forum.makes("UNITAR", "add_body", json!({ "name": "UNITAR", "kind": "international_organisation" }));
    let partner = forum.makes("partner", "add_partner", json!({ "body": body, "role": "Organiser" }));
    forum.does("edit_partner", json!({ "id": partner, "role": "Co-organiser" }));
    let partners = forum.does("list_partners", json!({}));
    assert_eq!(partners, json!([{ "id": partner, "body": body, "name": "UNITAR", "role": "Co-organiser" }]));
    forum.does("remove_partner", json!({ "id": partner }));
    assert_eq!(forum.does("list_partners", json!({})), json!([]));
    forum.does("undo", json!({}));
    assert_eq!(forum.does("forum", json!({}))["partners"][0]["role"], "Co-organiser");
}

#[test]
fn entitlements_are_counted_against_what_the_plan_gives() {
    let mut forum = ForumInABox::new();
    let (sofia, ana) = (forum.id("Sofia"), forum.id("Ana Petrova"));
    forum.does("edit_delegation", json!({ "id": sofia, "cars": 1, "rooms": 0, "badges": 2 }));
    let hotel = forum.makes("hotel", "add_place", json!({ "kind": "hotel", "name": "Arts", "zone": "Europe/Madrid" }));
    forum.does(
        "add_stay",
        json!({ "hotel": hotel, "check_in": "2014-06-18", "check_out": "2014-06-20", "guests": [ana] }),
    );
    forum.adds_session("Hall A", "09:00-10:00", "Opening");
    forum.does("attend_session", json!({ "session": forum.id("Opening"), "person": ana, "function": "speaker" }));
    let entitlements = forum.does("delegation", json!({ "id": sofia }))["entitlements"].clone();
    assert_eq!(
        entitlements,
        json!([
            { "entitlement": "cars", "number": 1, "used": 0, "exceeded": false },
            { "entitlement": "rooms", "number": 0, "used": 1, "exceeded": true },
            { "entitlement": "badges", "number": 2, "used": 1, "exceeded": false },
            { "entitlement": "seats", "number": null, "used": 1, "exceeded": false },
        ]),
        "without a number nothing is exceeded"
    );
    forum.does("edit_delegation", json!({ "id": sofia, "rooms": null }));
    let rooms = forum.does("delegation", json!({ "id": sofia }))["entitlements"][1].clone();
    assert_eq!((&rooms["number"], &rooms["exceeded"]), (&Value::Null, &json!(false)), "the number can be taken away");
}

#[test]
fn forms_of_address_are_suggested_by_a_rule_that_is_named_and_nothing_is_stored() {
    let mut forum = with_mayor();
    let ana = forum.id("Ana Petrova");
    let suggestion = forum.does("suggest_address", json!({ "person": ana }));
    assert_eq!(suggestion["rule"], "plain_english", "no rule is known for Bulgaria, so none is invented");
    assert_eq!(suggestion["forms"]["envelope"], "Ana Petrova\nMayor of Sofia");
    assert_eq!(suggestion["office"], "Mayor");
    let body = forum.does("delegation", json!({ "id": forum.id("Sofia") }))["body"]["id"].clone();
    forum.does("edit_body", json!({ "id": body, "country": "ES" }));
    forum.does("edit_person", json!({ "id": ana, "address_gender": "feminine" }));
    let input = json!({ "person": ana, "language": "es", "large_city": true });
    let spanish = forum.does("suggest_address", input);
    assert_eq!(spanish["rule"], "spain_large_city");
    assert!(spanish["source"].as_str().expect("a source").contains("57/2003"), "the rule says where it is written");
    assert_eq!(spanish["forms"]["salutation"], "Excma. Sra. Alcaldesa:");
    forum.does("edit_office", json!({ "id": forum.id("mayor of Sofia"), "until": "2013-12-31" }));
    let former = forum.does("suggest_address", json!({ "person": ana }));
    assert_eq!((&former["rule"], &former["office"]), (&json!("former"), &Value::Null), "who was mayor is not Mayor");
    assert_eq!(person(&mut forum, "Ana Petrova")["forms"]["envelope"], "", "nothing was stored");
}

#[test]
fn an_edited_form_is_no_longer_a_confirmed_one_and_the_history_says_so() {
    let mut forum = with_mayor();
    let ana = forum.id("Ana Petrova");
    let empty = forum.refuses("confirm_address", json!({ "person": ana, "confirmed_by": "her office" }));
    assert_eq!(empty, Refusal::invalid("envelope", Problem::Empty), "there is nothing to confirm yet");
    let forms = json!({ "person": ana, "envelope": "Ms Ana Petrova", "spoken": "Mayor", "confirmed_by": "her office" });
    forum.does("confirm_address", forms);
    let confirmed = person(&mut forum, "Ana Petrova");
    assert_eq!(
        (&confirmed["forms_confirmed_by"], &confirmed["forms_confirmed_on"]),
        (&json!("her office"), &json!("2014-05-13"))
    );
    let kept = forum.does("edit_person", json!({ "id": ana, "note": "arrives early", "spoken": "Mayor" }));
    assert_eq!(kept["said"]["facts"]["confirmation"], "kept", "the same words stay confirmed");
    let cleared = forum.does("edit_person", json!({ "id": ana, "spoken": "Madam Mayor" }));
    assert_eq!(cleared["said"]["facts"]["confirmation"], "cleared", "other words were confirmed by nobody");
    assert_eq!(person(&mut forum, "Ana Petrova")["forms_confirmed_on"], Value::Null);
}

#[test]
fn a_document_name_is_suggested_until_somebody_has_seen_the_document() {
    let mut forum = ForumInABox::new();
    let add = json!({ "display_name": "Ada Colau Ballano", "given_name": "Ada", "family_name": "Colau Ballano" });
    let ada = forum.makes("Ada", "add_person", add);
    let name = forum.does("suggest_document_name", json!({ "person": ada }));
    assert_eq!(name["readable"], "COLAU BALLANO, ADA");
    assert_eq!(name["machine_readable"], "COLAU<BALLANO<<ADA");
    let tri = forum.makes("Tri", "add_person", json!({ "display_name": "Tri Rismaharini" }));
    let name = forum.does("suggest_document_name", json!({ "person": tri }));
    assert_eq!(name["family_unknown"], true, "nobody's name is taken apart");
    assert_eq!(person(&mut forum, "Ada")["document_name"], "", "nothing was stored");
}

#[test]
fn a_portrait_is_kept_as_it_came_and_goes_with_undo() {
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    let set = json!({ "person": ana, "media_type": "image/png", "base64": PICTURE });
    let first = forum.makes("portrait", "set_portrait", set.clone());
    let shown = forum.does("picture", json!({ "id": first }));
    assert_eq!((&shown["width"], &shown["height"], &shown["base64"]), (&json!(2), &json!(1), &json!(PICTURE)));
    forum.does("set_portrait", set);
    assert!(
        matches!(forum.refuses("picture", json!({ "id": first })), Refusal::NotFound { .. }),
        "the old one is gone"
    );
    forum.does("undo", json!({}));
    assert_eq!(forum.does("picture", json!({ "id": first }))["base64"], PICTURE, "with its bytes");
    forum.does("clear_portrait", json!({ "person": ana }));
    assert_eq!(person(&mut forum, "Ana Petrova")["portrait"], Value::Null);
    forum.does("undo", json!({}));
    forum.reopen();
    assert_eq!(forum.does("picture", json!({ "id": first }))["base64"], PICTURE, "also tomorrow");
    let body = forum.does("delegation", json!({ "id": forum.id("Sofia") }))["body"]["id"].clone();
    forum.does("set_emblem", json!({ "body": body, "media_type": "image/png", "base64": PICTURE }));
    let shown = forum.does("list_bodies", json!({}));
    assert!(shown.to_string().contains("\"emblem\":\""), "the emblem belongs to its body: {shown}");
    forum.planner().check_file().expect("pictures are in the history too");
}

#[test]
fn what_is_no_picture_or_too_large_is_refused() {
    // Written as base64: a drawing, a GIF, a PNG said to be a JPEG, a PNG of 5,000 pixels, no base64 at all.
    let svg = "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjxzY3JpcHQ+YWxlcnQoMSk8L3NjcmlwdD48L3N2Zz4=";
    let gif = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    let wide = "iVBORw0KGgoAAAANSUhEUgAAE4gAAAABCAAAAADRSSBW";
    let long = "A".repeat(800_000);
    let mut forum = ForumInABox::new();
    let ana = forum.id("Ana Petrova");
    for (media_type, base64, problem) in [
        ("image/png", svg, Problem::NotAPicture),
        ("image/png", gif, Problem::NotAPicture),
        ("image/jpeg", PICTURE, Problem::NotAPicture),
        ("image/png", "not base64!", Problem::NotAPicture),
        ("image/png", "", Problem::NotAPicture),
        ("image/png", wide, Problem::PictureTooLarge),
        ("image/png", long.as_str(), Problem::PictureTooLarge),
    ] {
        let refusal =
            forum.refuses("set_portrait", json!({ "person": ana, "media_type": media_type, "base64": base64 }));
        assert_eq!(refusal, Refusal::invalid("picture", problem), "{}", &base64[..base64.len().min(20)]);
    }
    let svg = forum.refuses("set_portrait", json!({ "person": ana, "media_type": "image/svg+xml", "base64": svg }));
    assert!(matches!(svg, Refusal::Malformed { .. }), "there is no such kind of picture: {svg:?}");
}

#[test]
fn who_may_be_one_person_is_offered_with_reasons_and_never_merged_by_itself() {
    let mut forum = ForumInABox::new();
    for (name, email) in [
        ("Mohamed Salah Ben Ali", "office@tunis.example"),
        ("Muhammad Salah Ben Ali", ""),
        ("M. Salah Ben Ali", "OFFICE@tunis.example"),
        ("Petrova, Ana", ""),
        ("Giovanni Rossi", "office@sfax.example"),
    ] {
        let id = forum.makes(name, "add_person", json!({ "display_name": name, "fictitious": true }));
        forum.does("edit_person", json!({ "id": id, "email": email }));
    }
    let people = forum.planner().plan().people.len();
    let answer = forum.does("list_duplicates", json!({}));
    let pairs = answer["pairs"].as_array().expect("a list");
    let named: Vec<(&str, &str)> = pairs
        .iter()
        .map(|pair| {
            (pair["first"]["name"].as_str().unwrap_or_default(), pair["second"]["name"].as_str().unwrap_or_default())
        })
        .collect();
    assert_eq!(named[0], ("Mohamed Salah Ben Ali", "M. Salah Ben Ali"), "the same e-mail comes first: {named:?}");
    assert_eq!((&pairs[0]["same_email"], &pairs[0]["overlooking"]), (&json!(true), &json!("initials")));
    assert!(named.contains(&("Ana Petrova", "Petrova, Ana")), "the order of names does not matter: {named:?}");
    assert!(named.contains(&("Mohamed Salah Ben Ali", "Muhammad Salah Ben Ali")), "nor the romanisation: {named:?}");
    assert!(!named.iter().any(|(one, other)| [one, other].contains(&&"Giovanni Rossi")), "nobody else: {named:?}");
    assert_eq!(forum.planner().plan().people.len(), people, "nothing was merged");
}

/// Two entries of Ana, both in a session and one each in other things.
fn forum_with_ana_twice() -> ForumInABox {
    let mut forum = ForumInABox::new();
    let sofia = forum.id("Sofia");
    let twice = json!({ "display_name": "Petrova Ana", "delegation": forum.id("Amman"), "role": "adviser" });
    let twice = forum.makes("twice", "add_person", twice);
    let ana = forum.id("Ana Petrova");
    forum.does("edit_person", json!({ "id": twice, "phone": "+359 1", "note": "likes tea", "languages": [{ "language": "bg", "level": "native" }] }));
    forum.does(
        "edit_person",
        json!({ "id": ana, "note": "likes windows", "languages": [{ "language": "en", "level": "C1" }] }),
    );
    for title in ["Opening", "Closing"] {
        forum.adds_session("Hall A", if title == "Opening" { "09:00-10:00" } else { "11:00-12:00" }, title);
    }
    let (opening, closing) = (forum.id("Opening"), forum.id("Closing"));
    forum.does("attend_session", json!({ "session": opening, "person": ana, "function": "chair" }));
    forum.does("attend_session", json!({ "session": opening, "person": twice, "function": "speaker" }));
    forum.does("attend_session", json!({ "session": closing, "person": twice, "function": "speaker" }));
    forum.does("set_portrait", json!({ "person": twice, "media_type": "image/png", "base64": PICTURE }));
    let need = json!({ "person": twice, "kind": "dietary", "code": "VGML", "purpose": "dinner", "basis": "explicit_consent", "audience": [] });
    forum.does("add_need", need);
    forum.does("edit_delegation", json!({ "id": sofia, "seats": 3 }));
    forum
}

#[test]
fn merging_points_everything_to_one_person_and_can_be_undone() {
    let mut forum = forum_with_ana_twice();
    let (ana, twice) = (forum.id("Ana Petrova"), forum.id("twice"));
    let before = forum.planner().plan().clone();
    let same = forum.refuses("merge_people", json!({ "keep": ana, "drop": ana, "take": [] }));
    assert_eq!(same, Refusal::invalid("drop", Problem::OutOfRange), "somebody cannot be merged with themselves");

    forum.does("merge_people", json!({ "keep": ana, "drop": twice, "take": ["languages"] }));
    let one = person(&mut forum, "Ana Petrova");
    assert_eq!(one["phone"], "+359 1", "what was empty is filled");
    assert_eq!(one["languages_text"], "Bulgarian native", "what was asked for is taken over");
    assert_eq!(one["note"], "likes windows\nlikes tea", "both notes are kept");
    assert_eq!(one["sensitive_needs"], 1);
    assert!(one["portrait"].is_string(), "the portrait comes along");
    assert_eq!(one["memberships"].as_array().map(Vec::len), Some(2), "in both delegations");
    let opening = forum.does("session", json!({ "id": forum.id("Opening") }));
    assert_eq!(opening["attendance"].as_array().map(Vec::len), Some(1), "once in what both were in");
    assert_eq!(opening["attendance"][0]["function"], "chair", "with the part of the one who stays");
    let closing = forum.does("session", json!({ "id": forum.id("Closing") }));
    assert_eq!(closing["attendance"][0]["person"], json!(ana));
    assert!(matches!(forum.refuses("person", json!({ "id": twice })), Refusal::NotFound { .. }));
    forum.assert_sound("after merging");

    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "one undo for the whole");
    forum.does("redo", json!({}));
    forum.planner().check_file().expect("the file is whole");
}

#[test]
fn lists_sort_as_the_language_sorts() {
    let mut forum = ForumInABox::founded();
    for name in ["Zagreb", "Évora", "Ørsta", "Eindhoven", "évian"] {
        forum.does("add_delegation", json!({ "body_name": name, "body_kind": "city" }));
        forum.does("add_person", json!({ "display_name": name, "fictitious": true }));
    }
    for list in ["list_delegations", "list_people"] {
        let rows = forum.does(list, json!({}));
        let names: Vec<&str> = rows.as_array().expect("a list").iter().filter_map(|row| row["name"].as_str()).collect();
        assert_eq!(names, ["Eindhoven", "évian", "Évora", "Ørsta", "Zagreb"], "{list} by letters, not by bytes");
    }
}

#[test]
fn who_leaves_takes_needs_and_portrait_along() {
    let mut forum = ForumInABox::new();
    let chiara = forum.id("Chiara Conti");
    forum.does("set_portrait", json!({ "person": chiara, "media_type": "image/png", "base64": PICTURE }));
    let need = json!({ "person": chiara, "kind": "dietary", "code": "VGML", "purpose": "dinner", "basis": "explicit_consent", "audience": [] });
    forum.does("add_need", need);
    forum.does("remove_person", json!({ "id": chiara }));
    assert!(forum.planner().plan().pictures.is_empty() && forum.planner().plan().sensitive_needs.is_empty());
    forum.does("undo", json!({}));
    assert_eq!(person(&mut forum, "Chiara Conti")["sensitive_needs"], 1, "and brings them back");
    forum.assert_sound("after coming back");
}

/// The names of the pairs that are offered.
fn offered(forum: &mut ForumInABox) -> Vec<(String, String)> {
    let answer = forum.does("list_duplicates", json!({}));
    let name = |pair: &Value, side: &str| pair[side]["name"].as_str().unwrap_or_default().to_owned();
    answer["pairs"].as_array().expect("a list").iter().map(|pair| (name(pair, "first"), name(pair, "second"))).collect()
}

/// Three entries of one name.
fn with_three_of_a_name() -> (ForumInABox, [String; 3]) {
    let mut forum = ForumInABox::new();
    let three = ["Maria Silva", "Silva Maria", "María Silva"];
    let keys = three.map(|name| forum.makes(name, "add_person", json!({ "display_name": name, "fictitious": true })));
    (forum, keys)
}

#[test]
fn two_people_who_are_two_are_not_offered_again() {
    let (mut forum, [first, second, third]) = with_three_of_a_name();
    assert_eq!(offered(&mut forum).len(), 3, "each with each");
    let apart = forum.makes("apart", "keep_apart", json!({ "one": second, "other": first }));
    let left = offered(&mut forum);
    assert_eq!(left.len(), 2, "one pair less: {left:?}");
    assert!(!left.contains(&("Maria Silva".to_owned(), "Silva Maria".to_owned())), "{left:?}");
    let kept = forum.does("list_duplicates", json!({}))["apart"].clone();
    assert_eq!((kept[0]["id"].as_str(), kept.as_array().map(Vec::len)), (Some(apart.as_str()), Some(1)));

    let again = forum.refuses("keep_apart", json!({ "one": first, "other": second }));
    assert!(matches!(again, Refusal::AlreadyThere { .. }), "said once is enough: {again:?}");
    let same = forum.refuses("keep_apart", json!({ "one": third, "other": third }));
    assert_eq!(same, Refusal::invalid("other", Problem::OutOfRange));

    forum.reopen();
    assert_eq!(offered(&mut forum).len(), 2, "the file remembers");
    forum.does("offer_again", json!({ "id": apart }));
    assert_eq!(offered(&mut forum).len(), 3, "until somebody takes it back");
    forum.does("undo", json!({}));
    assert_eq!(offered(&mut forum).len(), 2);
    forum.assert_sound("after pairs were kept apart");
}

#[test]
fn what_was_said_of_two_people_goes_with_either_and_comes_back_with_undo() {
    let (mut forum, [first, second, third]) = with_three_of_a_name();
    forum.does("keep_apart", json!({ "one": first, "other": second }));
    forum.does("keep_apart", json!({ "one": first, "other": third }));
    let before = forum.planner().plan().clone();

    forum.does("remove_person", json!({ "id": second }));
    assert_eq!(forum.planner().plan().distinct_people.len(), 1, "nothing is said of somebody who is gone");
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "it comes back with the person");

    forum.does("merge_people", json!({ "keep": second, "drop": first, "take": [] }));
    let left: Vec<bool> = forum
        .planner()
        .plan()
        .distinct_people
        .iter()
        .map(|pair| {
            let of = [pair.one.to_string(), pair.other.to_string()];
            of.contains(&second) && of.contains(&third)
        })
        .collect();
    assert_eq!(left, [true], "the one that stays is not the third either");
    forum.does("undo", json!({}));
    assert!(*forum.planner().plan() == before, "and all of it comes back");
    forum.assert_sound("after people who were kept apart went");
}
