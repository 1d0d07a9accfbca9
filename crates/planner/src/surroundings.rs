//! What the planner asks of the world: the time, and randomness for new ids. Nothing else.

use attache_domain::ids::Id;
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use uuid::Builder;

/// A clock and a source of randomness.
pub trait Surroundings: Send {
    /// The time now.
    fn now(&mut self) -> DateTime<Utc>;
    /// Ten random bytes.
    fn randomness(&mut self) -> [u8; 10];
}

/// The machine's own clock and randomness.
#[derive(Debug, Default)]
pub struct ThisMachine;

impl ThisMachine {
    /// The machine's name.
    pub fn host() -> String {
        gethostname::gethostname().to_string_lossy().into_owned()
    }

    /// The name the operating system knows the user by; empty when it does not say.
    pub fn user() -> String {
        ["USER", "USERNAME", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_default()
    }

    /// The language the system speaks in a terminal, such as "es_MX.UTF-8"; empty when it does not say. The first of these
    /// that says anything decides, as POSIX has it (IEEE Std 1003.1, section 8.2).
    pub fn locale() -> String {
        let said = |name: &&str| std::env::var(name).ok().filter(|said| !said.is_empty());
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(said).unwrap_or_default()
    }
}

impl Surroundings for ThisMachine {
    fn now(&mut self) -> DateTime<Utc> {
        Utc::now()
    }

    fn randomness(&mut self) -> [u8; 10] {
        let mut bytes = [0; 10];
        // The version and variant bits of a random UUID are fixed; the ten bytes taken here avoid them.
        let random = uuid::Uuid::new_v4().into_bytes();
        bytes[..6].copy_from_slice(&random[..6]);
        bytes[6..].copy_from_slice(&random[12..]);
        bytes
    }
}

/// The machine's time as text (RFC 3339), for what is remembered outside a forum.
pub fn now_text() -> String {
    ThisMachine.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// A clock that moves one second each time it is asked, and randomness from a seed: the same every time, for tests,
/// samples and generated forums.
#[derive(Debug)]
pub struct Repeatable {
    now: DateTime<Utc>,
    random: ChaCha8Rng,
}

impl Repeatable {
    /// Starts at a time, with a seed.
    pub fn new(start: DateTime<Utc>, seed: u64) -> Self {
        Self { now: start, random: ChaCha8Rng::seed_from_u64(seed) }
    }
}

impl Surroundings for Repeatable {
    fn now(&mut self) -> DateTime<Utc> {
        self.now += TimeDelta::seconds(1);
        self.now
    }

    fn randomness(&mut self) -> [u8; 10] {
        let mut bytes = [0; 10];
        self.random.fill_bytes(&mut bytes);
        bytes
    }
}

/// Makes new ids that sort in the order they were made, also within a millisecond.
pub struct NewIds {
    surroundings: Box<dyn Surroundings>,
    last: (u64, u16),
}

impl NewIds {
    /// Ids from these surroundings.
    pub fn new(surroundings: Box<dyn Surroundings>) -> Self {
        Self { surroundings, last: (0, 0) }
    }

    /// The time now, to the second, which is what a forum file keeps.
    pub fn now(&mut self) -> DateTime<Utc> {
        let now = self.surroundings.now();
        now.duration_trunc(TimeDelta::seconds(1)).unwrap_or(now)
    }

    /// A new id for a thing made at `now`.
    pub fn id<I: Id>(&mut self, now: DateTime<Utc>) -> I {
        I::of(self.uuid(now))
    }

    /// A new UUID of version 7: milliseconds, then a count within the millisecond (RFC 9562, section 6.2), then
    /// randomness.
    pub fn uuid(&mut self, now: DateTime<Utc>) -> uuid::Uuid {
        const COUNTS: u16 = 1 << 12;
        let clock = u64::try_from(now.timestamp_millis()).unwrap_or(0);
        let (time, count) = self.last;
        self.last = if clock > time {
            (clock, 0)
        } else if count + 1 < COUNTS {
            (time, count + 1)
        } else {
            (time + 1, 0)
        };
        let mut bytes = self.surroundings.randomness();
        bytes[..2].copy_from_slice(&self.last.1.to_be_bytes());
        Builder::from_unix_timestamp_millis(self.last.0, &bytes).into_uuid()
    }
}
