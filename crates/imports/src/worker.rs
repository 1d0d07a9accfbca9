//! Reading in a process of its own, so that a hostile file can take down nothing but that process.
//!
//! [`read_apart`] starts a program with an argument; that program calls [`serve`] when it sees the argument. The request
//! is one line of JSON and then the bytes of the file; the answer is one JSON value. The reading process limits its own
//! memory and processor time before it looks at the file, where the system can do that (not on Windows, where only the
//! clock counts).

use std::{
    io::{BufRead as _, BufReader, Read as _, Write},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use serde::{Deserialize, Serialize};

use crate::{Failure, Options, Read, Unreadable};

/// How often a waiting caller looks whether the answer is there or nobody wants it any more.
const GLANCE: Duration = Duration::from_millis(10);

/// The longest request line, in bytes.
const REQUEST: u64 = 100_000;

/// What is asked of the reading process; the file's bytes follow.
#[derive(Debug, Serialize, Deserialize)]
struct Request {
    named: Option<String>,
    options: Options,
}

/// Reads one request and answers it. Returns the exit code for the process: 0 when an answer was written.
pub fn serve(requests: impl std::io::Read, mut answers: impl Write) -> u8 {
    let mut requests = BufReader::new(requests);
    let mut line = Vec::new();
    let asked = (&mut requests).take(REQUEST).read_until(b'\n', &mut line);
    let Some(request) = asked.ok().and_then(|_| serde_json::from_slice::<Request>(&line).ok()) else {
        return 2;
    };
    confine(&request.options);
    let mut bytes = Vec::new();
    // One byte more than the limit is enough to know that the file is too large.
    let most = request.options.limits.bytes.saturating_add(1);
    if (&mut requests).take(most).read_to_end(&mut bytes).is_err() {
        return 2;
    }
    let answer = crate::read(&bytes, request.named.as_deref(), &request.options);
    match serde_json::to_writer(&mut answers, &answer).map_err(std::io::Error::from).and_then(|()| answers.flush()) {
        Ok(()) => 0,
        Err(_) => 2,
    }
}

/// Limits this process's memory and processor time. What the system refuses to limit is left to the caller's clock.
#[cfg(unix)]
fn confine(options: &Options) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = |most| Rlimit { current: Some(most), maximum: Some(most) };
    let limits = [
        (Resource::As, options.limits.memory),
        (Resource::Cpu, options.limits.seconds),
        // A core dump would hold the file.
        (Resource::Core, 0),
    ];
    for (resource, most) in limits {
        // A smaller limit set from outside stays in force.
        let _ = setrlimit(resource, limit(most));
    }
}

#[cfg(not(unix))]
fn confine(_: &Options) {}

/// Reads a file in another process: `program argument`, which must call [`serve`]. `cancelled` is asked again and again
/// until the answer is there.
///
/// # Errors
/// Everything [`crate::read`] refuses; and when the process takes too long, takes too much memory, is called off, crashes
/// or cannot be started.
pub fn read_apart(
    program: &Path,
    argument: &str,
    bytes: &[u8],
    named: Option<&str>,
    options: &Options,
    cancelled: &dyn Fn() -> bool,
) -> Result<Read, Unreadable> {
    let limits = &options.limits;
    if bytes.len() as u64 > limits.bytes {
        return Err(Unreadable::TooLarge { bytes: bytes.len() as u64, limit: limits.bytes });
    }
    let not_started = |_| Unreadable::ReaderFailed { how: Failure::NotStarted };
    let mut child = Command::new(program)
        .arg(argument)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(not_started)?;
    let request = Request { named: named.map(str::to_owned), options: options.clone() };
    let answer = listen(&mut child, limits.answer);
    let ended = thread::scope(|scope| {
        let asking = child.stdin.take();
        // A process that has ended reads no more; that shows below.
        scope.spawn(|| asking.and_then(|pipe| ask(pipe, &request, bytes).ok()));
        wait(&mut child, Duration::from_secs(limits.seconds), cancelled)
    });
    let answer = answer.and_then(|reading| reading.join().ok()).unwrap_or_default();
    match ended {
        Ended::ByItself(_) if answer.len() as u64 > limits.answer => {
            Err(Unreadable::HoldsTooMuch { limit: limits.answer })
        }
        Ended::ByItself(status) => understand(status, &answer, options),
        Ended::OutOfTime => Err(Unreadable::OutOfTime { seconds: limits.seconds }),
        Ended::Cancelled => Err(Unreadable::Cancelled),
    }
}

fn ask(mut pipe: impl Write, request: &Request, bytes: &[u8]) -> std::io::Result<()> {
    serde_json::to_writer(&mut pipe, request)?;
    pipe.write_all(b"\n")?;
    pipe.write_all(bytes)
}

/// Collects the answer while the process works, so that neither waits for the other. A file that is small and holds much
/// would take down whoever asked; one byte more than the limit is enough to know it, and then nobody listens any more.
fn listen(child: &mut Child, limit: u64) -> Option<JoinHandle<Vec<u8>>> {
    let pipe = child.stdout.take()?;
    Some(thread::spawn(move || {
        let mut answer = Vec::new();
        // An answer cut off by an error is not understood later.
        let _ = BufReader::new(pipe).take(limit.saturating_add(1)).read_to_end(&mut answer);
        answer
    }))
}

enum Ended {
    ByItself(ExitStatus),
    OutOfTime,
    Cancelled,
}

/// Waits for the end of the process, and makes it end when time is up or nobody wants the answer.
fn wait(child: &mut Child, time: Duration, cancelled: &dyn Fn() -> bool) -> Ended {
    let started = Instant::now();
    loop {
        if let Ok(Some(status)) = child.try_wait() {
            return Ended::ByItself(status);
        }
        let ended = if cancelled() {
            Ended::Cancelled
        } else if started.elapsed() >= time {
            Ended::OutOfTime
        } else {
            thread::sleep(GLANCE);
            continue;
        };
        // It may have ended this very moment; then there is nothing to end.
        let _ = child.kill();
        let _ = child.wait();
        return ended;
    }
}

fn understand(status: ExitStatus, answer: &[u8], options: &Options) -> Result<Read, Unreadable> {
    if status.success() {
        return serde_json::from_slice::<Result<Read, Unreadable>>(answer)
            .unwrap_or(Err(Unreadable::ReaderFailed { how: Failure::Garbled }));
    }
    Err(from_signal(status, options).unwrap_or(Unreadable::ReaderFailed { how: Failure::Ended }))
}

/// What the signal that ended a process tells: Rust aborts when memory is refused, and the system sends its own signal
/// when the processor time is used up.
#[cfg(unix)]
fn from_signal(status: ExitStatus, options: &Options) -> Option<Unreadable> {
    use std::os::unix::process::ExitStatusExt as _;

    use rustix::process::Signal;
    let signal = status.signal()?;
    Some(if signal == Signal::ABORT.as_raw() {
        Unreadable::OutOfMemory { bytes: options.limits.memory }
    } else if signal == Signal::XCPU.as_raw() {
        Unreadable::OutOfTime { seconds: options.limits.seconds }
    } else {
        Unreadable::ReaderFailed { how: Failure::Killed }
    })
}

#[cfg(not(unix))]
fn from_signal(_: ExitStatus, _: &Options) -> Option<Unreadable> {
    None
}
