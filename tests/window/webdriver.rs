//! Speaks WebDriver, the standard protocol for driving a page, over plain HTTP.
//!
//! The few requests the journeys need are short, one after another and on this machine, so this is the
//! standard library and JSON; nothing here knows Attaché. Pictures are not taken through it: the driver's
//! own screenshot never answers where there is no monitor.

use std::fmt;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::{Value, json};

/// The key under which the protocol hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// Longer than any answer takes, so that a driver that hangs fails the test instead of holding it.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why the driver did not do as it was asked: its own word for it, and its explanation.
#[derive(Debug)]
pub struct Refused {
    error: String,
    message: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.error, self.message)
    }
}

/// An element of the page, valid as long as the page keeps it.
#[derive(Debug, Clone)]
pub struct Element(String);

/// One program under the driver's hand.
pub struct Session {
    port: u16,
    id: String,
}

/// Whether a driver listens on this port and would take a session.
pub fn is_ready(port: u16) -> bool {
    request(port, "GET", "/status", None).is_ok_and(|answer| answer["ready"] == json!(true))
}

impl Session {
    /// Starts `program` with these words and takes hold of its page.
    pub fn start(port: u16, program: &str, words: &[&str]) -> Result<Self, Refused> {
        let options = json!({ "binary": program, "args": words });
        let capabilities = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let answer = request(port, "POST", "/session", Some(&capabilities))?;
        let id = answer["sessionId"].as_str().unwrap_or_default().to_owned();
        Ok(Self { port, id })
    }

    /// Ends the program.
    pub fn end(&self) -> Result<(), Refused> {
        self.call("DELETE", "", None).map(drop)
    }

    /// Every element the CSS selector means.
    pub fn find(&self, selector: &str) -> Result<Vec<Element>, Refused> {
        let answer = self.post("/elements", &json!({ "using": "css selector", "value": selector }))?;
        let found = answer.as_array().into_iter().flatten().filter_map(|element| element[ELEMENT].as_str());
        Ok(found.map(|id| Element(id.to_owned())).collect())
    }

    /// Presses and releases in the middle of the element, as a person does, after bringing it into view.
    pub fn click(&self, element: &Element) -> Result<(), Refused> {
        self.post(&format!("/element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Types into the element.
    pub fn send_keys(&self, element: &Element, text: &str) -> Result<(), Refused> {
        self.post(&format!("/element/{}/value", element.0), &json!({ "text": text })).map(drop)
    }

    /// Runs a function body in the page; an element among the arguments arrives as that element.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, Refused> {
        self.post("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a function body in the page and waits until it calls its last argument with an answer.
    pub fn run_to_an_answer(&self, script: &str) -> Result<Value, Refused> {
        self.post("/execute/async", &json!({ "script": script, "args": [] }))
    }

    /// Input as the devices give it; the list is in the protocol's own form.
    pub fn perform(&self, actions: &Value) -> Result<(), Refused> {
        self.post("/actions", &json!({ "actions": actions })).map(drop)
    }

    /// Gives the window this size.
    pub fn resize(&self, width: u32, height: u32) -> Result<(), Refused> {
        self.post("/window/rect", &json!({ "x": 0, "y": 0, "width": width, "height": height })).map(drop)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, Refused> {
        self.call("POST", path, Some(body))
    }

    fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Refused> {
        request(self.port, method, &format!("/session/{}{path}", self.id), body)
    }
}

impl Element {
    /// The element as an argument of a script.
    pub fn as_argument(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

fn request(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Refused> {
    let answer = exchange(port, method, path, body)
        .map_err(|error| Refused { error: "no answer".to_owned(), message: format!("{method} {path}: {error}") })?;
    let value = answer["value"].clone();
    match value["error"].as_str() {
        Some(error) if value.get("message").is_some() => {
            Err(Refused { error: error.to_owned(), message: value["message"].as_str().unwrap_or_default().to_owned() })
        }
        _ => Ok(value),
    }
}

/// One connection for each request: the driver closes them in its own time, and none is ever left half read.
fn exchange(port: u16, method: &str, path: &str, body: Option<&Value>) -> std::io::Result<Value> {
    let body = body.map(ToString::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect_timeout(&SocketAddr::from((Ipv4Addr::LOCALHOST, port)), PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let answer = read_answer(&mut stream)?;
    serde_json::from_slice(&answer).map_err(std::io::Error::other)
}

fn read_answer(stream: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    const END_OF_HEAD: &[u8] = b"\r\n\r\n";
    let mut received = Vec::new();
    let mut piece = [0; 8192];
    loop {
        let head = received.windows(END_OF_HEAD.len()).position(|window| window == END_OF_HEAD);
        if let Some(head) = head {
            let start = head + END_OF_HEAD.len();
            if received.len() >= start + body_length(&received[..head]) {
                return Ok(received[start..].to_vec());
            }
        }
        let count = stream.read(&mut piece)?;
        if count == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        received.extend_from_slice(&piece[..count]);
    }
}

fn body_length(head: &[u8]) -> usize {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    length.unwrap_or(0)
}
