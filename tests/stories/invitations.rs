//! Delegations and people are called to sessions and answer; who comes follows from the answer. What does not agree with
//! a call is a conflict that goes when the call, the answer or who comes changes.

use attache_planner::{Problem, Refusal};
use forum_in_a_box::ForumInABox;
use serde_json::{Value, json};

fn broken(forum: &ForumInABox) -> Vec<&'static str> {
    forum.conflicts().iter().map(|conflict| conflict.rule.word()).collect()
}

/// A forum with a dinner, and an adviser in Sofia's delegation.
fn with_dinner() -> (ForumInABox, String) {
    let mut forum = ForumInABox::new();
    let sofia = forum.id("Sofia");
    let adviser = json!({ "display_name": "Dora Ivanova", "delegation": sofia, "role": "adviser", "fictitious": true });
    forum.makes("Dora Ivanova", "add_person", adviser);
    let dinner = forum.adds_session("Hall A", "20:00-22:00", "Dinner");
    (forum, dinner)
}

fn calls(forum: &mut ForumInABox, session: &str, delegation: &str, terms: Value) -> String {
    let mut input = json!({ "session": session, "delegation": forum.id(delegation), "call": "invited" });
    input.as_object_mut().expect("an object").extend(terms.as_object().expect("terms").clone());
    forum.makes("the call", "invite_to_session", input)
}

fn who_comes(forum: &mut ForumInABox, session: &str) -> Vec<String> {
    let detail = forum.does("session", json!({ "id": session }));
    let names = detail["attendance"].as_array().expect("a list").iter().filter_map(|one| one["name"].as_str());
    names.map(str::to_owned).collect()
}

fn names(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().filter_map(|one| one["name"].as_str()).collect()
}

#[test]
fn who_accepts_says_who_comes_and_who_declines_comes_no_more() {
    let (mut forum, dinner) = with_dinner();
    let call = calls(&mut forum, &dinner, "Sofia", json!({ "plus": 1, "note": "By letter" }));
    let (ana, dora) = (forum.id("Ana Petrova"), forum.id("Dora Ivanova"));
    let yes = json!({ "id": call, "reply": "accepted", "replied_on": "2014-05-20", "people": [ana, dora] });
    let done = forum.does("answer_invitation", yes);
    assert_eq!(names(&done["result"]["entered"]), ["Ana Petrova", "Dora Ivanova"]);
    assert_eq!(who_comes(&mut forum, &dinner), ["Ana Petrova", "Dora Ivanova"]);
    let row = forum.does("list_invitations", json!({ "session": dinner }))[0].clone();
    assert_eq!(
        (&row["name"], &row["reply"], &row["replied_on"]),
        (&json!("Sofia"), &json!("accepted"), &json!("2014-05-20"))
    );
    assert_eq!((&row["come"], &row["may_come"]), (&json!(2), &json!(2)), "the mayor and one more");
    assert_eq!(forum.does("session", json!({ "id": dinner }))["invitations"][0]["id"], json!(call));
    let sessions = forum.does("list_sessions", json!({}));
    assert_eq!((&sessions[0]["invited"], &sessions[0]["accepted"]), (&json!(1), &json!(1)));

    forum.does("attend_session", json!({ "session": dinner, "person": ana, "function": "speaker" }));
    let done = forum.does("answer_invitation", json!({ "id": call, "reply": "declined" }));
    assert_eq!(names(&done["result"]["taken_out"]), ["Dora Ivanova"]);
    assert_eq!(names(&done["result"]["stays"]), ["Ana Petrova"], "she gives the speech; somebody must talk to her");
    assert_eq!(done["result"]["stays"][0]["function"], "speaker");
    assert_eq!(who_comes(&mut forum, &dinner), ["Ana Petrova"]);
    forum.does("undo", json!({}));
    assert_eq!(who_comes(&mut forum, &dinner), ["Ana Petrova", "Dora Ivanova"], "one undo brings her back");
    forum.assert_sound("after answers");
}

#[test]
fn whoever_is_called_by_two_calls_stays_while_one_holds() {
    let (mut forum, dinner) = with_dinner();
    let call = calls(&mut forum, &dinner, "Sofia", json!({}));
    let dora = forum.id("Dora Ivanova");
    let alone = json!({ "session": dinner, "person": dora, "call": "invited" });
    let alone = forum.makes("her own call", "invite_to_session", alone);
    let done = forum.does("answer_invitation", json!({ "id": alone, "reply": "accepted" }));
    assert_eq!(names(&done["result"]["entered"]), ["Dora Ivanova"], "a person who accepts comes");
    assert_eq!(done["result"]["taken_out"], json!([]));
    let done = forum.does("answer_invitation", json!({ "id": call, "reply": "declined" }));
    assert_eq!(names(&done["result"]["stays"]), ["Dora Ivanova"], "she was called herself");
    let done = forum.does("answer_invitation", json!({ "id": alone, "reply": "declined" }));
    assert_eq!(names(&done["result"]["taken_out"]), ["Dora Ivanova"], "nothing holds her any more");
}

#[test]
fn a_delegation_that_must_attend_is_missed_until_somebody_comes() {
    let (mut forum, dinner) = with_dinner();
    let call = calls(&mut forum, &dinner, "Sofia", json!({ "call": "must_attend" }));
    assert_eq!(broken(&forum), ["delegation_missing"]);
    let ana = forum.id("Ana Petrova");
    forum.does("answer_invitation", json!({ "id": call, "reply": "accepted", "people": [ana] }));
    assert_eq!(broken(&forum), Vec::<&str>::new());
    forum.does("undo", json!({}));
    assert_eq!(broken(&forum), ["delegation_missing"]);
    forum.does("edit_invitation", json!({ "id": call, "call": "open" }));
    assert_eq!(broken(&forum), Vec::<&str>::new(), "who is free to come is not missed");
    forum.does("undo", json!({}));
    forum.does("answer_invitation", json!({ "id": call, "reply": "declined" }));
    assert_eq!(broken(&forum), Vec::<&str>::new(), "who said no is not missed either");
    forum.does("withdraw_invitation", json!({ "id": call }));
    assert_eq!(forum.does("list_invitations", json!({})), json!([]));
}

#[test]
fn no_more_come_than_are_called_and_the_principal_is_among_them() {
    let (mut forum, dinner) = with_dinner();
    let call = calls(&mut forum, &dinner, "Sofia", json!({ "principal_only": true, "plus": 0 }));
    let (ana, dora) = (forum.id("Ana Petrova"), forum.id("Dora Ivanova"));
    forum.does("answer_invitation", json!({ "id": call, "reply": "accepted", "people": [dora] }));
    assert_eq!(broken(&forum), ["principal_missing"], "the adviser comes alone");
    forum.does("answer_invitation", json!({ "id": call, "reply": "accepted", "people": [ana, dora] }));
    assert_eq!(broken(&forum), ["more_than_invited"], "both come, one is called");
    forum.does("edit_invitation", json!({ "id": call, "plus": 1 }));
    assert_eq!(broken(&forum), Vec::<&str>::new());
    forum.does("undo", json!({}));
    assert_eq!(broken(&forum), ["more_than_invited"]);
    forum.does("leave_session", json!({ "session": dinner, "person": dora }));
    assert_eq!(broken(&forum), Vec::<&str>::new());
}

#[test]
fn many_are_called_in_one_step() {
    let (mut forum, dinner) = with_dinner();
    calls(&mut forum, &dinner, "Amman", json!({}));
    let both = json!([forum.id("Sofia"), forum.id("Amman")]);
    let done =
        forum.does("invite_all", json!({ "session": dinner, "delegations": both, "call": "must_attend", "plus": 2 }));
    assert_eq!(done["result"]["invited"].as_array().map(Vec::len), Some(1));
    assert_eq!(done["result"]["already"], json!(["Amman"]), "who was called before is called as before");
    let rows = forum.does("list_invitations", json!({ "session": dinner }));
    let firmly: Vec<(&str, &str)> = rows
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|row| Some((row["name"].as_str()?, row["call"].as_str()?)))
        .collect();
    assert_eq!(firmly, [("Amman", "invited"), ("Sofia", "must_attend")]);
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_invitations", json!({})).as_array().map(Vec::len), Some(1), "one undo takes all back");
}

#[test]
fn single_people_are_called_in_one_step_too() {
    let (mut forum, dinner) = with_dinner();
    let people = json!([forum.id("Ana Petrova"), forum.id("Dora Ivanova")]);
    let letter = json!({ "session": dinner, "people": people, "call": "invited" });
    let done = forum.does("invite_all", letter.clone());
    assert_eq!(done["result"]["invited"].as_array().map(Vec::len), Some(2));
    let again = forum.does("invite_all", letter);
    assert_eq!(again["result"]["already"].as_array().map(Vec::len), Some(2), "nobody is called twice");
    forum.does("undo", json!({}));
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_invitations", json!({})), json!([]), "one undo takes all back");
    let nobody = forum.refuses("invite_all", json!({ "session": dinner, "call": "invited", "people": [] }));
    assert_eq!(nobody, Refusal::invalid("delegations", Problem::Empty));
}

#[test]
fn what_cannot_be_is_refused() {
    let (mut forum, dinner) = with_dinner();
    let call = calls(&mut forum, &dinner, "Sofia", json!({}));
    let (sofia, bilal) = (forum.id("Sofia"), forum.id("Bilal Haddad"));
    let again = json!({ "session": dinner, "delegation": sofia, "call": "open" });
    assert_eq!(forum.refuses("invite_to_session", again), Refusal::AlreadyThere { name: "Sofia".to_owned() });
    let nobody = forum.refuses("invite_to_session", json!({ "session": dinner, "call": "open" }));
    assert_eq!(nobody, Refusal::invalid("delegation", Problem::Empty));
    let both = json!({ "session": dinner, "delegation": sofia, "person": bilal, "call": "open" });
    assert_eq!(forum.refuses("invite_to_session", both), Refusal::invalid("person", Problem::OutOfRange));
    let stranger = forum.refuses("answer_invitation", json!({ "id": call, "reply": "accepted", "people": [bilal] }));
    let expected = Refusal::NotCalled { name: "Bilal Haddad".to_owned(), delegation: "Sofia".to_owned() };
    assert_eq!(stranger, expected, "he is of Amman");
    let no = json!({ "id": call, "reply": "declined", "people": [bilal] });
    assert_eq!(forum.refuses("answer_invitation", no), Refusal::invalid("people", Problem::OutOfRange));
    let empty = json!({ "session": dinner, "delegations": [], "call": "open" });
    assert_eq!(forum.refuses("invite_all", empty), Refusal::invalid("delegations", Problem::Empty));
    assert_eq!(who_comes(&mut forum, &dinner), Vec::<String>::new());
}

#[test]
fn calls_go_with_whoever_is_removed_and_rooms_hold_a_delegation_back() {
    let (mut forum, dinner) = with_dinner();
    forum.makes("Lagos", "add_delegation", json!({ "body_name": "Lagos", "body_kind": "city" }));
    calls(&mut forum, &dinner, "Lagos", json!({}));
    let mut room = forum.booking("Hall B", "09:00-09:30", "Lagos meets");
    room["delegation"] = json!(forum.id("Lagos"));
    room["purpose"] = json!("meeting");
    let room = forum.makes("its room", "book_room", room);
    let lagos = forum.id("Lagos");
    let refusal = forum.refuses("remove_delegation", json!({ "id": lagos }));
    assert_eq!(refusal, Refusal::StillInUse { name: "Lagos".to_owned(), by: "Lagos meets".to_owned() });
    forum.does("edit_booking", json!({ "id": room, "delegation": null }));
    forum.does("remove_delegation", json!({ "id": lagos }));
    assert_eq!(forum.does("list_invitations", json!({})), json!([]), "nobody calls a delegation that is not there");
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_invitations", json!({})).as_array().map(Vec::len), Some(1));

    let chiara = forum.id("Chiara Conti");
    forum.does("invite_to_session", json!({ "session": dinner, "person": chiara, "call": "invited" }));
    forum.does("remove_person", json!({ "id": chiara }));
    assert_eq!(forum.does("list_invitations", json!({})).as_array().map(Vec::len), Some(1));
    forum.does("undo", json!({}));
    forum.does("remove_session", json!({ "id": dinner }));
    assert_eq!(forum.does("list_invitations", json!({})), json!([]));
    forum.assert_sound("after removals");
}

#[test]
fn two_who_are_one_answered_once() {
    let (mut forum, dinner) = with_dinner();
    let lunch = forum.adds_session("Hall B", "12:00-13:00", "Lunch");
    let (chiara, bilal) = (forum.id("Chiara Conti"), forum.id("Bilal Haddad"));
    for (session, person) in [(&dinner, &chiara), (&dinner, &bilal), (&lunch, &bilal)] {
        let call = json!({ "session": session, "person": person, "call": "invited" });
        let call = forum.makes("the call", "invite_to_session", call);
        if *person == bilal {
            forum.does("answer_invitation", json!({ "id": call, "reply": "tentative", "replied_on": "2014-05-11" }));
        }
    }
    forum.does("merge_people", json!({ "keep": chiara, "drop": bilal, "take": [] }));
    let rows = forum.does("list_invitations", json!({}));
    let all: Vec<(&str, &str, &str)> = rows
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|row| Some((row["session_name"].as_str()?, row["name"].as_str()?, row["reply"].as_str()?)))
        .collect();
    assert_eq!(
        all,
        [("Lunch", "Chiara Conti", "tentative"), ("Dinner", "Chiara Conti", "tentative")],
        "no answer is lost"
    );
    forum.does("undo", json!({}));
    assert_eq!(forum.does("list_invitations", json!({})).as_array().map(Vec::len), Some(3));
    forum.assert_sound("after a merge");
}

#[test]
fn a_purged_person_is_called_to_nothing() {
    let (mut forum, dinner) = with_dinner();
    let chiara = forum.id("Chiara Conti");
    let call =
        json!({ "session": dinner, "person": chiara, "call": "invited", "note": "Chiara Conti likes the window" });
    forum.makes("the call", "invite_to_session", call);
    let seen = forum.does("preview_purge", json!({ "person": chiara }));
    let goes = seen["goes"].as_array().expect("a list");
    assert!(goes.iter().any(|one| one["kind"] == "invitation" && one["count"] == 1), "{goes:#?}");
    forum.does("purge_person", json!({ "person": chiara, "confirm_name": "Chiara Conti" }));
    assert_eq!(forum.does("list_invitations", json!({})), json!([]));
    forum.assert_sound("after a purge");
}

#[test]
fn whose_call_is_taken_back_is_told() {
    let (mut forum, dinner) = with_dinner();
    let call = calls(&mut forum, &dinner, "Sofia", json!({}));
    let seen = forum.does("preview", json!({ "command": "withdraw_invitation", "input": { "id": call } }));
    assert_eq!(names(&seen["tell"]), ["Ana Petrova"], "who leads the delegation");
}
