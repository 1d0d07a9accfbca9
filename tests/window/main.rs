//! The few journeys that only the real window can prove: a room desk's hour, the same by keyboard alone, and
//! every place in both themes. The program is the built one, the forum is a sample made by the command line,
//! and the pictures taken on the way are in tests/shots.

mod documents;
mod hands;
mod lodging;
mod lodging_desk;
mod placing;
mod program;
mod room_desk;
mod screen;
mod webdriver;
mod whole_trip;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use program::Desk;
use screen::{Window, key};

/// A room of the sample with hours to spare.
const ROOM: &str = "510";
/// A body the sample does not have, so that each journey knows where it begins.
const BODY: &str = "Malmö";
const DIALOG: &str = "[data-testid='book-room']";
const SUBMIT: &str = "[data-testid='book-room-submit']:not([disabled])";
const PLACES: [&str; 10] = [
    "overview",
    "delegations",
    "programme",
    "travel",
    "meetings",
    "rooms",
    "conflicts",
    "person",
    "documents",
    "history",
];

/// Someone answers for a city, books a room, is refused the same hour twice, changes their mind and goes home;
/// the next morning everything is as it was left.
#[test]
fn an_hour_at_the_room_desk() {
    const JOURNEY: &str = "room-desk";
    let desk = Desk::new();
    let forum = congress(&desk);
    let window = Window::open(JOURNEY, &desk, &forum);

    window.go("delegations");
    window.choose(&status_of(BODY), "accepted");
    window.hear(BODY);

    window.go("rooms");
    let free = window.free_stretch(ROOM, 260.0);
    window.drag((free.x + 90.0, free.y), (free.x + 200.0, free.y));
    book(&window, "Press point");
    window.see_no(DIALOG);
    window.see(&bar("Press point"));

    let first = window.area(&bar("Press point"));
    let (middle, height) = first.middle();
    window.drag((first.x - 50.0, height), (middle, height));
    book(&window, "Signing");
    let sentence = window.hear("Press point");
    assert!(sentence.contains(ROOM), "the refusal says which room is taken: {sentence}");
    leave_dialog(&window);
    window.see_no(&bar("Signing"));

    window.click("[data-testid='undo']");
    window.see_no(&bar("Press point"));
    window.click("[data-testid='redo']");
    window.see(&bar("Press point"));
    window.close();

    let window = Window::open(JOURNEY, &desk, &forum);
    window.go("delegations");
    window.see_chosen(&status_of(BODY), "accepted");
    window.go("rooms");
    window.see(&bar("Press point"));
    window.see_no(&bar("Signing"));
    window.click("[data-testid='undo']:not([disabled])");
    window.see_no(&bar("Press point"));
    window.close();
}

/// The same stories with the hands on the keyboard: nothing in them needs a pointer.
#[test]
fn the_room_desk_by_keyboard_alone() {
    let desk = Desk::new();
    let window = Window::open("keyboard", &desk, &congress(&desk));

    command(&window, "Delegations");
    window.see("[data-place='delegations'][aria-current='page']");
    window.tab_to("[role='grid']");
    window.walk_to(&status_of(BODY));
    window.press(&[key::ENTER]);
    window.tab_to(&status_of(BODY));
    window.write("a");
    window.see_chosen(&status_of(BODY), "accepted");
    window.hear(BODY);

    command(&window, "Rooms");
    window.see("[data-place='rooms'][aria-current='page']");
    window.tab_to("[role='grid']");
    window.press(&[key::END]);
    window.press(&["n"]);
    window.see(DIALOG);
    window.tab_to(&format!("{DIALOG} [name='title']"));
    window.write("Quiet hour");
    window.press(&[key::ENTER]);
    window.see_no(DIALOG);
    window.see(&bar("Quiet hour"));

    window.press(&[key::CONTROL, "z"]);
    window.see_no(&bar("Quiet hour"));
    window.press(&[key::CONTROL, key::SHIFT, "z"]);
    window.see(&bar("Quiet hour"));
    window.close();
}

/// A flight is late. Before that is entered the window shows what it breaks and who must be told; afterwards the board,
/// the conflicts and the person's day say the same, and one key takes it back.
#[test]
fn a_delay_shows_what_it_breaks_before_it_is_entered() {
    const FLIGHT: &str = "[data-testid='board-Danubia 431']";
    const CALL: &str = "Courtesy call of the Mayor of Sofia";
    let desk = Desk::new();
    let window = Window::open("delay", &desk, &mayoral_forum(&desk));

    window.go("travel");
    window.read(FLIGHT, "12:40");
    window.click(FLIGHT);
    window.press(&["d"]);
    window.see("[data-testid='delay']");
    window.write("90");
    let ripple = window.read("[data-testid='forecast']", CALL);
    // 12:40 and 90 minutes, 45 at the border and the belt, and the car's 35 into town.
    for part in ["lands 14:10", "Десислава Топалова-Манчева", "picks up 13:05"] {
        assert!(ripple.contains(part), "before it is entered one sees {part:?} in: {ripple}");
    }
    window.picture("delay-before");
    window.press(&[key::ENTER]);
    window.see_no("[data-testid='delay']");
    window.read(FLIGHT, "14:10");
    window.hear("Danubia 431");

    window.go("conflicts");
    window.read("main", "lands 14:10");
    window.picture("delay-conflicts");
    window.press(&[key::CONTROL, "z"]);
    window.go("travel");
    window.read(FLIGHT, "12:40");
    window.close();
}

/// Every place opens, in both themes and in the smallest window promised, and the page complains about nothing.
#[test]
fn every_place_shows_itself() {
    let day = show_every_place(&Desk::new(), "light");
    show_every_place(&Desk::new().in_the_dark(), "dark");
    keep_for_readme(&day);
}

/// Takes a picture of every place in two sizes, and hands back the one of the rooms.
fn show_every_place(desk: &Desk, theme: &str) -> PathBuf {
    let window = Window::open("places", desk, &mayoral_forum(desk));
    let follows = window.ask("return matchMedia(`(prefers-color-scheme: ${arguments[0]})`).matches", &[json!(theme)]);
    assert_eq!(follows.expect("the page answers"), json!(true), "the page hears that the system is {theme}");
    // One person's days and pages stay in sight wherever one goes.
    command(&window, "Fall-Diagn");
    window.click("[data-testid='preview-itinerary']");
    window.see("[data-place='documents'][aria-current='page']");
    for (width, height) in [(1024, 700), (1440, 900)] {
        window.resize(width, height);
        for place in PLACES {
            window.go(place);
            if place == "documents" {
                window.see("main img");
            }
            let overflow =
                window.ask("return document.documentElement.scrollWidth - innerWidth", &[]).expect("the page answers");
            assert!(
                overflow.as_f64().is_some_and(|pixels| pixels <= 0.0),
                "{place} fits into {width} by {height} without scrolling sideways"
            );
            window.picture(&format!("{place}-{theme}-{width}"));
        }
    }
    window.go("rooms");
    let picture = window.picture(&format!("readme-{theme}"));
    window.close();
    picture
}

/// The walls around the page, as the running window has them: what the settings promise is true.
#[test]
fn the_page_is_shut_in() {
    let desk = Desk::new();
    let window = Window::open("walls", &desk, &congress(&desk));
    let ask = |script: &str| window.ask(script, &[]).expect("the page answers");
    assert_eq!(
        ask("return Object.isFrozen(Object.prototype)"),
        json!(true),
        "no script can change what every object does"
    );
    assert_eq!(ask("return typeof window.__TAURI__"), json!("undefined"), "the shell is no global of the page");
    let inline = "
        const script = document.createElement('script');
        script.textContent = 'window.inlineRan = true';
        document.body.append(script);
        script.remove();
        window.complaints.length = 0;
        return window.inlineRan === true;
    ";
    assert_eq!(ask(inline), json!(false), "text that becomes a script does not run");
    let before = ask("return location.href");
    ask(
        "const link = document.createElement('a'); link.href = 'https://example.org/'; document.body.append(link); link.click(); link.remove();",
    );
    window.go("history");
    assert_eq!(
        ask("return location.origin"),
        json!(origin(before.as_str().unwrap_or_default())),
        "no link leads the window away"
    );
}

/// Whatever people, cities and sessions are called, their names are text: nothing in them runs, wherever they are shown.
#[test]
fn names_that_look_like_programs_stay_text() {
    const NAMES: [&str; 5] = [
        "<img src=x onerror=window.ran=1>",
        "<svg onload=window.ran=1>",
        "\"><script>window.ran=1</script>",
        "{{constructor.constructor('window.ran=1')()}}",
        "' onmouseover=window.ran=1 x='",
    ];
    let desk = Desk::new();
    let forum = congress(&desk);
    let call = |command: &str, input: Value| {
        desk.attache(&["call", &forum.to_string_lossy(), command, &input.to_string()]);
    };
    for name in NAMES {
        call("add_delegation", json!({ "body_name": name, "body_kind": "city" }));
        call("add_person", json!({ "display_name": name }));
        call("add_session", json!({ "title": name, "kind": "panel", "date": "2018-06-20" }));
    }
    call("edit_forum", json!({ "title": NAMES[0] }));
    let window = Window::open("names", &desk, &forum);
    for place in PLACES {
        window.go(place);
        no_name_became_page(&window, place);
    }
    for place in ["delegations", "programme"] {
        window.go(place);
        window.read("main", NAMES[0]);
    }
    window.press(&[key::CONTROL, "k"]);
    window.see("[role='dialog'] input");
    window.write("onerror");
    window.read("[role='option']", NAMES[0]);
    no_name_became_page(&window, "what is found");
    window.press(&[key::ENTER]);
    window.see_no("[role='dialog'] input");
    no_name_became_page(&window, "what was opened");
    window.close();
}

/// Nothing that a name describes stands in the page. Whether it ran tells nothing: the page's policy stops it anyway.
fn no_name_became_page(window: &Window, place: &str) {
    const WHAT_NAMES_DESCRIBE: &str = "
        const described = [...document.querySelectorAll(\"img[src='x'], svg[onload], script, [onerror], [onmouseover]\")];
        const named = described.filter((one) => one.localName !== 'script' || one.text.includes('window.ran'));
        return named.map((one) => one.outerHTML.slice(0, 200));
    ";
    let found = window.ask(WHAT_NAMES_DESCRIBE, &[]).expect("the page answers");
    assert_eq!(found, json!([]), "a name became a part of the page: {place}");
}

/// A forum made of a real programme, and one city more.
fn congress(desk: &Desk) -> PathBuf {
    let forum = desk.file("congress.forum");
    let path = forum.to_string_lossy();
    desk.attache(&["sample", &path, "--which", "congress"]);
    let city = json!({ "body_name": BODY, "body_kind": "city" }).to_string();
    desk.attache(&["call", &path, "add_delegation", &city]);
    forum
}

/// The sample with most to look at: long names in four scripts, and three things that do not fit.
fn mayoral_forum(desk: &Desk) -> PathBuf {
    let forum = desk.file("mayoral-forum.forum");
    desk.attache(&["sample", &forum.to_string_lossy(), "--which", "mayoral-forum"]);
    forum
}

/// Fills the booking dialog that stands open and sends it.
fn book(window: &Window, title: &str) {
    window.see(DIALOG);
    window.fill(&format!("{DIALOG} [name='title']"), title);
    window.choose(&format!("{DIALOG} [name='status']"), "confirmed");
    window.click(SUBMIT);
}

/// A refusal leaves the dialog open, so that nothing typed is lost.
fn leave_dialog(window: &Window) {
    window.press(&[key::ESCAPE]);
    window.see_no(DIALOG);
}

/// Finds and runs something through the palette.
fn command(window: &Window, words: &str) {
    window.press(&[key::CONTROL, "k"]);
    window.see("[role='dialog'] input");
    window.write(words);
    window.see("[role='option']");
    window.press(&[key::ENTER]);
    window.see_no("[role='dialog'] input");
}

fn status_of(body: &str) -> String {
    format!("[data-testid='status-{body}']")
}

fn bar(title: &str) -> String {
    format!("[data-row='{ROOM}'] [data-bar='{title}']")
}

/// `tauri://localhost/index.html` belongs to `tauri://localhost`.
fn origin(address: &str) -> String {
    address.split('/').take(3).collect::<Vec<_>>().join("/")
}

/// The picture in the README is taken on purpose, so that a test run leaves the checkout as it was.
fn keep_for_readme(picture: &Path) {
    if std::env::var_os("UPDATE_PICTURE").is_some_and(|value| value == "1") {
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/window.png");
        std::fs::create_dir_all(kept.parent().expect("docs/ is a folder")).expect("docs/ can be made");
        std::fs::copy(picture, kept).expect("the picture is kept");
    }
}
