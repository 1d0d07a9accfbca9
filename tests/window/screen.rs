//! The words in which a journey speaks of the window: go, see, click, type, press, drag.
//!
//! Nothing here sleeps for a fixed time: each word waits until the page shows what it needs, and fails with
//! a picture when it does not. Elements are named by the marks the screens carry for this purpose.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard};

use serde_json::{Value, json};

use crate::program::{Desk, Program, require_screen, until};
use crate::webdriver::{Element, Refused};

/// Keys that write no letter, by the code points the protocol gives them.
pub mod key {
    pub const TAB: &str = "\u{e004}";
    pub const ENTER: &str = "\u{e007}";
    pub const SHIFT: &str = "\u{e008}";
    pub const CONTROL: &str = "\u{e009}";
    pub const ESCAPE: &str = "\u{e00c}";
    pub const END: &str = "\u{e010}";
    pub const HOME: &str = "\u{e011}";
    pub const RIGHT: &str = "\u{e014}";
    pub const UP: &str = "\u{e013}";
    pub const DOWN: &str = "\u{e015}";
    pub const SPACE: &str = "\u{e00d}";
}

/// There is one screen, so one window at a time is on it; pictures and the keyboard belong to that one.
static SCREEN: Mutex<()> = Mutex::new(());

/// Notes what goes wrong in the page from now on.
const COLLECT_COMPLAINTS: &str = "
    if (window.complaints) return;
    window.complaints = [];
    const note = (text) => window.complaints.push(String(text));
    const said = console.error;
    console.error = (...words) => { note(words.map((word) => word?.stack ?? word).join(' ')); said.apply(console, words); };
    addEventListener('error', (event) => note(event.message || `${event.target?.src ?? event.target} did not load`), true);
    addEventListener('unhandledrejection', (event) => note(event.reason?.stack ?? event.reason));
    document.addEventListener('securitypolicyviolation', (event) => note(`${event.violatedDirective} stopped ${event.blockedURI} ${event.sample}`));
";

const IS_SHOWN: &str = "
    const box = arguments[0].getBoundingClientRect();
    return box.width > 0 && box.height > 0 && arguments[0].checkVisibility({ visibilityProperty: true });
";

/// Where an element is, after it was brought into view.
const AREA_IN_VIEW: &str = "
    arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const box = arguments[0].getBoundingClientRect();
    return { x: box.x, y: box.y, width: box.width, height: box.height };
";

/// Answers when the page was drawn twice.
const TWO_FRAMES: &str = "requestAnimationFrame(() => requestAnimationFrame(() => arguments[0](true)));";

/// The longest stretch of a row that shows no bar and nothing fixed, as the pointer meets it.
const FREE_STRETCH: &str = "
    const row = arguments[0], name = row.dataset.row, margin = 48;
    row.scrollIntoView({ block: 'center' });
    const box = row.getBoundingClientRect(), y = box.top + box.height / 2;
    const isFree = (x) => {
        const there = document.elementFromPoint(x, y);
        return there?.closest('[data-row]')?.dataset.row === name && !there.closest('[data-bar], [data-fixed], [role=rowheader]');
    };
    let best = null, from = null;
    for (let x = Math.max(0, box.left); x <= Math.min(innerWidth, box.right); x += 4) {
        if (isFree(x)) from ??= x;
        else if (from !== null) { if (!best || x - from > best.to - best.from) best = { from, to: x }; from = null; }
    }
    if (from !== null && (!best || innerWidth - from > best.to - best.from)) best = { from, to: innerWidth };
    if (!best || best.to - best.from < 2 * margin + arguments[1]) return null;
    return { x: best.from + margin, y, width: arguments[1], height: 0 };
";

/// A box in the window, in the page's own pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// The window of one journey.
pub struct Window {
    program: Program,
    journey: &'static str,
    _screen: MutexGuard<'static, ()>,
}

impl Window {
    /// Opens the program on a forum, at the usual size.
    #[track_caller]
    pub fn open(journey: &'static str, desk: &Desk, forum: &Path) -> Self {
        require_screen();
        // A journey that failed says nothing about the screen, so its lock is taken over.
        let screen = SCREEN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let window = Self { program: desk.open(forum), journey, _screen: screen };
        until("the page takes scripts", || window.ask(COLLECT_COMPLAINTS, &[]).ok());
        window.resize(1440, 900);
        window.see("[data-place]");
        window
    }

    /// Ends the program; what it did must be in the file.
    pub fn close(self) {
        self.assert_quiet();
    }

    pub fn resize(&self, width: u32, height: u32) {
        // A frame around the page may take some pixels of the size asked for.
        const FRAME: u32 = 40;
        self.program.session().resize(width, height).ok();
        let fits = "return innerWidth <= arguments[0] && innerWidth > arguments[0] - arguments[1]";
        until(&format!("the window is {width} wide"), || {
            let answer = self.ask(fits, &[json!(width), json!(FRAME)]).ok()?;
            (answer == json!(true)).then_some(())
        });
    }

    /// Opens a place of the rail.
    #[track_caller]
    pub fn go(&self, place: &str) {
        self.click(&format!("[data-place='{place}']"));
        self.see(&format!("[data-place='{place}'][aria-current='page']"));
    }

    /// Waits until the selector means something that is shown.
    #[track_caller]
    pub fn see(&self, selector: &str) -> Element {
        until(&format!("{selector} is shown"), || self.shown(selector).into_iter().next())
    }

    /// Waits until nothing the selector means is shown.
    #[track_caller]
    pub fn see_no(&self, selector: &str) {
        until(&format!("{selector} is gone"), || self.shown(selector).is_empty().then_some(()));
    }

    /// Waits until something shown by the selector says this, and hands back its whole text.
    #[track_caller]
    pub fn read(&self, selector: &str, text: &str) -> String {
        until(&format!("{selector} says \"{text}\""), || {
            self.texts(selector).into_iter().find(|said| said.contains(text))
        })
    }

    /// Waits until nothing that is shown by the selector says this any more.
    #[track_caller]
    pub fn read_no(&self, selector: &str, text: &str) {
        self.see(selector);
        until(&format!("{selector} says \"{text}\" no more"), || {
            (!self.texts(selector).iter().any(|said| said.contains(text))).then_some(())
        });
    }

    /// Waits for a message of the program, wherever it is announced.
    #[track_caller]
    pub fn hear(&self, text: &str) -> String {
        self.read("[role='status'], [role='alert']", text)
    }

    #[track_caller]
    pub fn click(&self, selector: &str) {
        until(&format!("{selector} takes a click"), || {
            let element = self.shown(selector).into_iter().next()?;
            self.program.session().click(&element).ok()
        });
    }

    /// Clicks the first of those that are shown which says this.
    #[track_caller]
    pub fn click_one_that_says(&self, selector: &str, text: &str) {
        until(&format!("{selector} that says \"{text}\" takes a click"), || {
            let element = self.shown(selector).into_iter().find(|one| self.says(one, text))?;
            self.program.session().click(&element).ok()
        });
    }

    /// Replaces what a field holds.
    #[track_caller]
    pub fn fill(&self, selector: &str, text: &str) {
        let field = self.see(selector);
        self.ask("arguments[0].focus(); arguments[0].select?.();", &[field.as_argument()])
            .expect("the field takes the focus");
        self.program.session().send_keys(&field, text).expect("the field takes letters");
    }

    /// Chooses from a native list, by the value behind the words.
    #[track_caller]
    pub fn choose(&self, selector: &str, value: &str) {
        self.see(selector);
        // An option has no box of its own before its list opens, so it is looked for without being shown.
        let option = format!("{selector} option[value='{value}']");
        until(&format!("{selector} takes {value}"), || {
            let found = self.program.session().find(&option).ok()?.into_iter().next()?;
            self.program.session().click(&found).ok()
        });
        self.see_chosen(selector, value);
    }

    /// Chooses from a native list, by words.
    #[track_caller]
    pub fn choose_words(&self, selector: &str, words: &str) {
        self.see(selector);
        until(&format!("{selector} takes \"{words}\""), || {
            let options = self.program.session().find(&format!("{selector} option")).ok()?;
            let wanted = options.into_iter().find(|option| self.says(option, words))?;
            self.program.session().click(&wanted).ok()
        });
    }

    /// Waits until a native list shows these words.
    #[track_caller]
    pub fn see_chosen_words(&self, selector: &str, words: &str) {
        self.read(&format!("{selector} option:checked"), words);
    }

    /// Waits until a list or a field holds this value.
    #[track_caller]
    pub fn see_chosen(&self, selector: &str, value: &str) {
        until(&format!("{selector} holds {value}"), || (self.value(selector)? == value).then_some(()));
    }

    /// Waits until what the selector means is the one chosen.
    #[track_caller]
    pub fn see_checked(&self, selector: &str) {
        self.see(&format!("{selector}:checked"));
    }

    /// Presses these keys together and releases them, wherever the focus is.
    pub fn press(&self, keys: &[&str]) {
        let steps = |kind: &str, key: &&str| json!({ "type": kind, "value": key });
        let down = keys.iter().map(|key| steps("keyDown", key));
        let up = keys.iter().rev().map(|key| steps("keyUp", key));
        let actions: Vec<Value> = down.chain(up).collect();
        self.perform(&json!([{ "type": "key", "id": "keyboard", "actions": actions }]));
    }

    /// Types letters wherever the focus is.
    pub fn write(&self, text: &str) {
        for letter in text.chars() {
            self.press(&[letter.to_string().as_str()]);
        }
    }

    /// Walks with the Tab key until the focus is on what the selector means.
    #[track_caller]
    pub fn tab_to(&self, selector: &str) {
        const FAR: usize = 150;
        self.see(selector);
        for _ in 0..FAR {
            if self.stands_on(selector) {
                return;
            }
            self.press(&[key::TAB]);
        }
        panic!("{selector} cannot be reached with the Tab key in {FAR} steps");
    }

    /// Whether the focus is on what the selector means.
    pub fn stands_on(&self, selector: &str) -> bool {
        let asked = "return document.activeElement?.matches(arguments[0]) ?? false";
        self.ask(asked, &[json!(selector)]).ok() == Some(json!(true))
    }

    /// Walks with the arrow keys, inside a table or a grid that has the focus, to the cell that holds what the selector
    /// means.
    #[track_caller]
    pub fn walk_to(&self, selector: &str) {
        const FAR: usize = 60;
        const WHERE: &str = "
            const cell = document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '');
            if (cell?.querySelector(arguments[0])) return 'there';
            return cell?.closest('[role=row]')?.querySelector(arguments[0]) ? 'in the row' : 'elsewhere';
        ";
        for _ in 0..FAR {
            let stands = self.ask(WHERE, &[json!(selector)]).expect("the page answers");
            match stands.as_str() {
                Some("there") => return,
                Some("in the row") => self.press(&[key::RIGHT]),
                _ => self.press(&[key::DOWN]),
            }
        }
        panic!("{selector} cannot be reached with the arrow keys in {FAR} steps");
    }

    /// Walks down with the arrow key, along things that take the focus themselves.
    #[track_caller]
    pub fn walk_down_to(&self, selector: &str) {
        const FAR: usize = 60;
        self.see(selector);
        for _ in 0..FAR {
            if self.stands_on(selector) {
                return;
            }
            self.press(&[key::DOWN]);
        }
        panic!("{selector} cannot be reached with the arrow key in {FAR} steps");
    }

    /// Presses at one point, moves in several steps, releases at the other.
    pub fn drag(&self, from: (f64, f64), to: (f64, f64)) {
        self.perform(&json!([pointing(&path(from, to))]));
    }

    /// The same with a key held down from the first move to the release.
    pub fn drag_holding(&self, held: &str, from: (f64, f64), to: (f64, f64)) {
        let pointer = path(from, to);
        // One action of each hand at a time: the key goes down once the button is, and up after it.
        let pause = || json!({ "type": "pause" });
        let mut keys: Vec<Value> = pointer.iter().map(|_| pause()).collect();
        keys.insert(2, json!({ "type": "keyDown", "value": held }));
        keys.push(json!({ "type": "keyUp", "value": held }));
        let mut pointer = pointer;
        pointer.insert(2, pause());
        self.perform(&json!([{ "type": "key", "id": "keyboard", "actions": keys }, pointing(&pointer)]));
    }

    /// Where something is, brought into view and come to rest: a chart fits itself into the room it has at the frame after
    /// that room changed, and a pointer that starts before then misses what it aims at.
    #[track_caller]
    pub fn area(&self, selector: &str) -> Area {
        let mut before = None;
        until(&format!("{selector} has come to rest"), || {
            self.let_frames_pass()?;
            let element = self.shown(selector).into_iter().next()?;
            let now = Area::read(&self.ask(AREA_IN_VIEW, &[element.as_argument()]).ok()?)?;
            (before.replace(now) == Some(now)).then_some(now)
        })
    }

    /// Waits until the page was drawn twice more: what follows from a change of size is done by then.
    fn let_frames_pass(&self) -> Option<()> {
        self.program.session().run_to_an_answer(TWO_FRAMES).ok().map(drop)
    }

    /// A stretch of this row with nothing on it, `width` pixels wide and clear on both sides.
    #[track_caller]
    pub fn free_stretch(&self, row: &str, width: f64) -> Area {
        let row = self.see(&format!("[data-row='{row}']"));
        until("the row has a free stretch", || {
            Area::read(&self.ask(FREE_STRETCH, &[row.as_argument(), json!(width)]).ok()?)
        })
    }

    /// What the page answers to a function body.
    pub fn ask(&self, script: &str, arguments: &[Value]) -> Result<Value, Refused> {
        self.program.session().run(script, arguments)
    }

    /// Fails when the page complained since the window opened.
    #[track_caller]
    pub fn assert_quiet(&self) {
        let complaints =
            self.ask("return window.complaints ?? ['the page was loaded again']", &[]).expect("the page answers");
        assert_eq!(complaints, json!([]), "the page must have nothing to complain about");
    }

    /// Photographs the window into tests/shots.
    #[track_caller]
    pub fn picture(&self, name: &str) -> PathBuf {
        self.wait_for_paint();
        let size = self.ask("return `${innerWidth}x${innerHeight}+0+0`", &[]).expect("the page answers");
        let (file, taken) = photograph(name, size.as_str().unwrap_or_default());
        assert!(taken, "ImageMagick's import takes the picture");
        file
    }

    /// Two frames and a moment, so that what was just asked for has been painted, in its own letters.
    fn wait_for_paint(&self) {
        const ASK: &str = "
            window.painted = false;
            const next = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
            // The screen shows a frame some time after the page has made it, and nothing tells when.
            document.fonts.ready.then(() => next(() => setTimeout(() => { window.painted = true }, 200)));
        ";
        self.ask(ASK, &[]).expect("the page answers");
        until("the page is painted", || {
            let painted = self.ask("return window.painted", &[]).ok()?;
            (painted == json!(true)).then_some(())
        });
    }

    fn shown(&self, selector: &str) -> Vec<Element> {
        let found = self.program.session().find(selector).unwrap_or_default();
        let is_shown = |element: &Element| self.ask(IS_SHOWN, &[element.as_argument()]).ok() == Some(json!(true));
        found.into_iter().filter(is_shown).collect()
    }

    fn texts(&self, selector: &str) -> Vec<String> {
        let found = self.program.session().find(selector).unwrap_or_default();
        found.iter().filter_map(|element| self.text(element)).collect()
    }

    fn says(&self, element: &Element, text: &str) -> bool {
        self.text(element).is_some_and(|said| said.contains(text))
    }

    /// What an element says; an option of a closed list is drawn by the system, so its words are asked for as text.
    fn text(&self, element: &Element) -> Option<String> {
        self.ask("return arguments[0].innerText || arguments[0].textContent", &[element.as_argument()])
            .ok()?
            .as_str()
            .map(str::to_owned)
    }

    fn value(&self, selector: &str) -> Option<String> {
        let element = self.shown(selector).into_iter().next()?;
        self.ask("return arguments[0].value", &[element.as_argument()]).ok()?.as_str().map(str::to_owned)
    }

    #[track_caller]
    fn perform(&self, actions: &Value) {
        self.program.session().perform(actions).expect("the window takes input");
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let (file, _) = photograph(&format!("failed-{}", self.journey), "1440x900+0+0");
            let complaints = self.ask("return window.complaints", &[]).unwrap_or_default();
            eprintln!("{}: a picture is in {}; the page complained: {complaints}", self.journey, file.display());
        }
    }
}

/// Takes the picture from outside the program and tells whether that went well; it must not fail while a test fails.
fn photograph(name: &str, part: &str) -> (PathBuf, bool) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("shots");
    let file = folder.join(format!("{name}.png"));
    let taken = fs::create_dir_all(&folder)
        .and_then(|()| Command::new("import").args(["-window", "root", "-crop", part, "+repage"]).arg(&file).status());
    (file, taken.is_ok_and(|status| status.success()))
}

impl Area {
    fn read(answer: &Value) -> Option<Self> {
        let number = |name: &str| answer[name].as_f64();
        Some(Self { x: number("x")?, y: number("y")?, width: number("width")?, height: number("height")? })
    }

    pub fn middle(&self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }
}

/// The moves of a drag in several steps.
fn path(from: (f64, f64), to: (f64, f64)) -> Vec<Value> {
    const STEPS: u32 = 8;
    let at = |x: f64, y: f64| json!({ "type": "pointerMove", "origin": "viewport", "duration": 0, "x": x.round(), "y": y.round() });
    let mut actions = vec![at(from.0, from.1), json!({ "type": "pointerDown", "button": 0 })];
    actions.extend((1..=STEPS).map(|step| {
        let part = f64::from(step) / f64::from(STEPS);
        at(from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
    }));
    actions.push(json!({ "type": "pointerUp", "button": 0 }));
    actions
}

fn pointing(actions: &[Value]) -> Value {
    json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": actions })
}
