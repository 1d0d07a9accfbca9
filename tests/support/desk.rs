//! The forum on the desk, and the few things one does in almost every story.

use attache_domain::conflicts;
use attache_planner::forum::FoundForum;
use attache_planner::surroundings::{Repeatable, Surroundings};
use attache_planner::trouble::{self, ConflictView};
use attache_planner::wire::Empty;
use attache_planner::{Me, Planner, Refusal, commands};
use chrono::DateTime;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The day on which nearly every story takes place.
const FIRST_DAY: &str = "2014-06-19";

/// A clock and randomness that are the same every time.
pub fn surroundings(seed: u64) -> Box<dyn Surroundings> {
    let start = DateTime::from_timestamp(1_400_000_000, 0).expect("an instant in May 2014");
    Box::new(Repeatable::new(start, seed))
}

/// Who is at work in most stories.
pub fn the_office() -> Me {
    Me { name: "Núria at the protocol office".to_owned(), host: "desk-by-the-window".to_owned() }
}

/// A forum with a few people and rooms, open on somebody's desk. People and rooms are known by name.
pub struct ForumInABox {
    planner: Option<Planner>,
    folder: TempDir,
    known: BTreeMap<String, String>,
    openings: u64,
}

impl ForumInABox {
    /// Nothing but the forum itself.
    pub fn founded() -> Self {
        Self::founded_as(FoundForum {
            title: "Mayoral Forum".to_owned(),
            zone: "Europe/Madrid".to_owned(),
            from: FIRST_DAY.to_owned(),
            to: "2014-06-20".to_owned(),
            host: "Barcelona".to_owned(),
            country: Some("ES".to_owned()),
        })
    }

    /// Nothing but a forum of this frame.
    pub fn founded_as(frame: FoundForum) -> Self {
        let folder = tempfile::tempdir().expect("a folder of its own");
        let planner = Planner::found(&folder.path().join("box.forum"), frame, the_office(), surroundings(0));
        let planner = planner.expect("a new forum file");
        Self { planner: Some(planner), folder, known: BTreeMap::new(), openings: 0 }
    }

    /// The forum with two mayors, an interpreter and three rooms.
    pub fn new() -> Self {
        let mut forum = Self::founded();
        for (body, mayor) in [("Sofia", "Ana Petrova"), ("Amman", "Bilal Haddad")] {
            forum.makes(body, "add_delegation", json!({ "body_name": body, "body_kind": "city" }));
            let delegation = forum.id(body);
            forum.makes(
                mayor,
                "add_person",
                json!({ "display_name": mayor, "delegation": delegation, "role": "head", "fictitious": true }),
            );
        }
        forum.makes("Chiara Conti", "add_person", json!({ "display_name": "Chiara Conti", "fictitious": true }));
        forum.makes("Palau", "add_venue", json!({ "name": "Palau" }));
        for room in ["Hall A", "Hall B", "Room 510"] {
            let venue = forum.id("Palau");
            forum.makes(room, "add_space", json!({ "venue": venue, "name": room }));
        }
        forum
    }

    /// The open planner.
    pub fn planner(&self) -> &Planner {
        self.planner.as_ref().expect("the forum is open")
    }

    /// The open planner, to change something.
    pub fn planner_mut(&mut self) -> &mut Planner {
        self.planner.as_mut().expect("the forum is open")
    }

    /// The forum file.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("box.forum")
    }

    /// The folder the forum file lies in; it goes when the story ends.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Closes the file.
    pub fn close(&mut self) {
        self.planner = None;
    }

    /// Opens the file, or says why not.
    pub fn open(&mut self) -> Result<(), Refusal> {
        self.openings += 1;
        self.planner = Some(Planner::open(&self.path(), the_office(), surroundings(self.openings))?);
        Ok(())
    }

    /// Closes the file and opens it again.
    #[track_caller]
    pub fn reopen(&mut self) {
        self.close();
        self.open().expect("a file that was closed opens again");
    }

    /// Calls a command as the screens do.
    pub fn call(&mut self, command: &str, input: Value) -> Result<Value, Refusal> {
        commands::call(self.planner_mut(), command, input)
    }

    /// Calls a command that must work; answers what it answers.
    #[track_caller]
    pub fn does(&mut self, command: &str, input: Value) -> Value {
        match self.call(command, input.clone()) {
            Ok(answer) => answer,
            Err(refusal) => panic!("{command} {input} must work, but: {refusal:?}"),
        }
    }

    /// Calls a command that must be refused; answers the refusal.
    #[track_caller]
    pub fn refuses(&mut self, command: &str, input: Value) -> Refusal {
        match self.call(command, input.clone()) {
            Err(refusal) => refusal,
            Ok(answer) => panic!("{command} {input} must be refused, but: {answer}"),
        }
    }

    /// Makes a thing and remembers its key under a name; answers the key.
    #[track_caller]
    pub fn makes(&mut self, name: &str, command: &str, input: Value) -> String {
        let done = self.does(command, input);
        let id = done["result"].as_str().unwrap_or_else(|| panic!("{command} answers a key: {done}")).to_owned();
        self.known.insert(name.to_owned(), id.clone());
        id
    }

    /// The key of a thing known by name.
    #[track_caller]
    pub fn id(&self, name: &str) -> String {
        self.known.get(name).unwrap_or_else(|| panic!("the story has nothing called {name}")).clone()
    }

    /// Books a room firmly on the first day and remembers the booking by its title.
    #[track_caller]
    pub fn books(&mut self, room: &str, hours: &str, title: &str) -> String {
        let input = self.booking(room, hours, title);
        self.makes(title, "book_room", input)
    }

    /// The input for a booking on the first day: `"09:00-10:00"`.
    #[track_caller]
    pub fn booking(&self, room: &str, hours: &str, title: &str) -> Value {
        let (starts, ends) = hours_of(hours);
        json!({ "space": self.id(room), "starts": starts, "ends": ends, "title": title })
    }

    /// Adds a session on the first day and remembers it by its title.
    #[track_caller]
    pub fn adds_session(&mut self, room: &str, hours: &str, title: &str) -> String {
        let (starts, ends) = hours_of(hours);
        let input = json!({
            "title": title, "kind": "plenary", "date": FIRST_DAY, "starts": starts, "ends": ends, "space": self.id(room),
        });
        self.makes(title, "add_session", input)
    }

    /// What does not fit.
    pub fn conflicts(&self) -> Vec<ConflictView> {
        trouble::check(self.planner(), Empty {}).expect("the list of conflicts")
    }

    /// Fails unless what the program remembers equals a fresh reading of the file and a fresh check of that.
    #[track_caller]
    pub fn assert_sound(&self, when: &str) {
        let fresh = self.planner().read_again().expect("the file can be read again");
        assert!(*self.planner().plan() == fresh, "{when}: the program shows what the file does not say");
        let checked: Vec<ConflictView> = conflicts::find(&fresh, self.planner().moment())
            .iter()
            .map(|conflict| trouble::view(&fresh, conflict))
            .collect();
        assert_eq!(self.conflicts(), checked, "{when}: the conflicts shown are not those of a fresh check");
    }
}

impl Default for ForumInABox {
    fn default() -> Self {
        Self::new()
    }
}

#[track_caller]
fn hours_of(hours: &str) -> (Value, Value) {
    let (starts, ends) = hours.split_once('-').expect("hours look like 09:00-10:00");
    let wall = |time: &str| json!({ "local": format!("{FIRST_DAY}T{time}") });
    (wall(starts), wall(ends))
}
