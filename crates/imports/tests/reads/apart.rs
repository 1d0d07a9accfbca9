//! Reading in a process of its own: the same answer as here, and whatever becomes of that process is a refusal.

use std::path::Path;

use attache_imports::{Failure, Limits, Options, Unreadable, read, worker::read_apart};

use crate::{made, support::kde_folder};

fn reader() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_attache-reader"))
}

fn limited(limits: Limits) -> Options {
    Options { limits, ..Options::default() }
}

#[test]
fn the_answer_is_the_same() {
    let options = Options::default();
    let mut files = vec![made::arrivals(500), b"a,b\n\"1\n".to_vec(), b"\x89PNG".to_vec()];
    files.push(std::fs::read(kde_folder().join("flight.ics")).expect("the file lies in the checkout"));
    for file in files {
        let apart = read_apart(reader(), "read", &file, Some("a.csv"), &options, &|| false);
        assert!(apart == read(&file, Some("a.csv"), &options), "a process of its own reads the same");
    }
}

#[test]
fn a_program_that_is_not_there() {
    let refusal = read_apart(Path::new("/no/such/program"), "read", b"a,b", None, &Options::default(), &|| false);
    assert_eq!(refusal, Err(Unreadable::ReaderFailed { how: Failure::NotStarted }), "it is told, not panicked about");
}

#[cfg(unix)]
#[test]
fn memory_is_limited() {
    let options = limited(Limits { memory: 60_000_000, cells: u64::MAX, ..Limits::default() });
    let table = "name,city,country,day,role,body,seat,hotel,room,phone\n".repeat(90_000);
    let refusal = read_apart(reader(), "read", table.as_bytes(), None, &options, &|| false);
    assert_eq!(refusal.err(), Some(Unreadable::OutOfMemory { bytes: 60_000_000 }), "the process ends, we do not");
}

#[test]
fn the_answer_is_limited() {
    let table = "name,city,country\n".repeat(10_000);
    let least = limited(Limits { answer: 100_000, ..Limits::default() });
    let refusal = read_apart(reader(), "read", table.as_bytes(), None, &least, &|| false);
    assert_eq!(refusal.err(), Some(Unreadable::HoldsTooMuch { limit: 100_000 }), "more than we are ready to hold");
}

#[cfg(unix)]
#[test]
fn an_answer_without_end_is_not_waited_for() {
    let options = limited(Limits { answer: 100_000, ..Limits::default() });
    let refusal = read_apart(Path::new("/usr/bin/yes"), "no", b"a,b", None, &options, &|| false);
    assert_eq!(refusal.err(), Some(Unreadable::HoldsTooMuch { limit: 100_000 }), "nobody listens to the rest");
}

#[cfg(unix)]
#[test]
fn time_is_limited_and_waiting_can_be_called_off() {
    let sleep = Path::new("/bin/sleep");
    let options = limited(Limits { seconds: 1, ..Limits::default() });
    assert_eq!(
        read_apart(sleep, "600", b"a,b", None, &options, &|| false),
        Err(Unreadable::OutOfTime { seconds: 1 }),
        "nobody waits for ten minutes"
    );
    let large = vec![b'x'; 10_000_000];
    assert_eq!(
        read_apart(sleep, "600", &large, None, &Options::default(), &|| true),
        Err(Unreadable::Cancelled),
        "even while the file is still on its way"
    );
}

#[cfg(unix)]
#[test]
fn a_process_that_ends_badly_is_a_refusal() {
    let script = |lines: &str| {
        let name = format!("attache-reader-{}-{}", std::process::id(), lines.len());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, lines).expect("a script can be written");
        path
    };
    for (lines, how) in
        [("exit 3\n", Failure::Ended), ("kill -KILL $$\n", Failure::Killed), ("echo '{}'; exit 0\n", Failure::Garbled)]
    {
        let path = script(lines);
        let argument = path.to_str().expect("a plain path");
        let refusal = read_apart(Path::new("/bin/sh"), argument, b"a,b", None, &Options::default(), &|| false);
        assert_eq!(refusal, Err(Unreadable::ReaderFailed { how }), "after {lines:?}");
        std::fs::remove_file(path).expect("the script can be removed");
    }
}
