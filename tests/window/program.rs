//! The built program under a driver: started with its own folders, ended by its own number, never by name.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::webdriver::{Session, is_ready};

/// How long a program may take to start, to end, or to show what it was asked for.
pub const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(25);

/// A folder for one journey: the forum file, and the settings and data of a person who never ran the program.
pub struct Desk {
    folder: tempfile::TempDir,
    theme: &'static str,
}

/// A running program with its driver; both end when this value goes.
pub struct Program {
    session: Session,
    driver: Child,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for this journey");
        Self { folder, theme: "Adwaita" }
    }

    /// The same desk on a system that asks for dark colours.
    pub fn in_the_dark(self) -> Self {
        Self { theme: "Adwaita:dark", ..self }
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs the command line, which must succeed.
    #[track_caller]
    pub fn attache(&self, words: &[&str]) -> String {
        let output = self.run("attache", words);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let complained = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "attache {} must succeed: {said}{complained}", words.join(" "));
        said
    }

    /// Runs the command line as soon as the window that was closed holds the file no more.
    #[track_caller]
    pub fn attache_afterwards(&self, words: &[&str]) -> String {
        until("the window lets the file go", || {
            let output = self.run("attache", words);
            output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
        })
    }

    fn run(&self, program: &str, words: &[&str]) -> Output {
        let mut command = Command::new(built(program));
        self.settle(command.args(words)).output().unwrap_or_else(|error| panic!("{program} did not start: {error}"))
    }

    /// Opens the window on a forum file.
    #[track_caller]
    pub fn open(&self, forum: &Path) -> Program {
        let driver_port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        self.settle(command.arg(format!("--port={driver_port}")));
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").env("NO_AT_BRIDGE", "1").stdin(Stdio::null());
        let driver = command.spawn().expect("WebKitWebDriver starts; cargo xtask test installs it");
        let mut driver = EndsWithUs(Some(driver));
        until("the driver answers", || is_ready(driver_port).then_some(()));
        let (program, forum) = (built("attache-desktop"), forum.to_string_lossy().into_owned());
        let session = Session::start(driver_port, &program.to_string_lossy(), &[&forum])
            .unwrap_or_else(|refused| panic!("the window did not open: {refused}"));
        Program { session, driver: driver.0.take().expect("the driver was just started") }
    }

    /// The surroundings of every program we start: an unusual zone and plain language on purpose, so that
    /// nothing a journey sees comes from the machine it runs on.
    fn settle<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let home = self.folder.path();
        for (name, folder) in [("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache")] {
            let folder = home.join(folder);
            fs::create_dir_all(&folder).expect("a folder for settings and data");
            command.env(name, folder);
        }
        command
            .env("HOME", home)
            .env("TZ", "Pacific/Chatham")
            .env("LANG", "C.UTF-8")
            .env("LC_ALL", "C.UTF-8")
            .env("GDK_BACKEND", "x11")
            .env("GTK_THEME", self.theme)
            // The drawing library would go on writing into a folder that is already gone.
            .env("MESA_SHADER_CACHE_DISABLE", "true")
    }
}

impl Program {
    pub fn session(&self) -> &Session {
        &self.session
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let programs = children_of(self.driver.id());
        // A program that already ended is what is wanted.
        self.session.end().ok();
        let gone = || programs.iter().all(|id| !is_running(*id));
        if !waited(Duration::from_secs(5), gone) {
            for id in programs.iter().filter(|id| is_running(**id)) {
                Command::new("kill").arg("-9").arg(id.to_string()).status().ok();
            }
        }
        self.driver.kill().ok();
        self.driver.wait().ok();
        waited(Duration::from_secs(5), gone);
    }
}

/// Ends the driver when the window never came.
struct EndsWithUs(Option<Child>);

impl Drop for EndsWithUs {
    fn drop(&mut self) {
        if let Some(driver) = self.0.as_mut() {
            driver.kill().ok();
            driver.wait().ok();
        }
    }
}

/// Fails in one sentence where there is no screen to open a window on.
#[track_caller]
pub fn require_screen() {
    let there = std::env::var_os("DISPLAY").is_some_and(|display| !display.is_empty());
    assert!(
        there,
        "there is no screen here (DISPLAY is not set): please run `cargo xtask test`, which starts one for these tests"
    );
}

/// Asks again and again until there is an answer; fails with what was waited for.
#[track_caller]
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(start.elapsed() < PATIENCE, "waited {PATIENCE:?} in vain: {what}");
        std::thread::sleep(GLANCE);
    }
}

fn waited(patience: Duration, mut is_so: impl FnMut() -> bool) -> bool {
    let start = Instant::now();
    while !is_so() {
        if start.elapsed() > patience {
            return false;
        }
        std::thread::sleep(GLANCE);
    }
    true
}

/// A program of ours; `ATTACHE_PROGRAMS` names the folder, else it is found from where this test was built.
fn built(program: &str) -> PathBuf {
    let folder = std::env::var_os("ATTACHE_PROGRAMS").map(PathBuf::from).unwrap_or_else(|| {
        let own = std::env::current_exe().expect("this test is a program");
        own.ancestors().nth(2).expect("tests are built in target/debug/deps").to_path_buf()
    });
    let path = folder.join(program);
    assert!(path.is_file(), "{} is not built: please run `cargo xtask test`, which builds it first", path.display());
    path
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("a port has an address").port()
}

/// The processes a process started, from the system's own table.
fn children_of(parent: u32) -> Vec<u32> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    let ids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    ids.filter(|id| state_of(*id).is_some_and(|(_, its_parent)| its_parent == parent)).collect()
}

fn is_running(id: u32) -> bool {
    state_of(id).is_some_and(|(state, _)| state != 'Z')
}

/// The state letter and the parent, which follow the name in brackets.
fn state_of(id: u32) -> Option<(char, u32)> {
    let line = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let mut words = line.rsplit_once(')')?.1.split_whitespace();
    Some((words.next()?.chars().next()?, words.next()?.parse().ok()?))
}
