//! Why something was not done, as facts. The sentences are in `words/en/refusals.ftl`, one for each kind.
//!
//! A new kind arrives together with its sentence; the screens' own list does not compile without it.

use crate::imports::ToConfirm;
use crate::operate::{Facts, OperationLabel};
use attache_domain::forum::Kind;
use attache_domain::ids::{RoomBlockId, RoomTypeId, StayId};
use attache_domain::papers::PaperKind;
use attache_domain::profile::{Audience, Field};
use attache_domain::time::TimeError;
use attache_store::StoreError;
use serde::Serialize;
use ts_rs::TS;

/// What the planner answers when it does not do what was asked. Nothing was written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Refusal {
    /// The thing is not in the forum (any more).
    NotFound {
        /// Its noun.
        what: Kind,
        /// Its key.
        id: String,
    },
    /// A field holds something that cannot be taken.
    Invalid {
        /// The field's name in the input.
        field: String,
        /// What is wrong with it.
        problem: Problem,
    },
    /// A confirmed booking holds the space.
    SpaceDoubleBooked {
        /// The space's name.
        space: String,
        /// What the holding booking is for.
        holder: String,
        /// Its start on the wall there.
        starts: String,
        /// Its end on the wall there.
        ends: String,
        /// Its key.
        holder_id: String,
    },
    /// Another stay has the hotel room on one of these nights.
    RoomTaken {
        /// The number of the room.
        room: String,
        /// Who has it.
        holder: String,
        /// The first of that stay's nights.
        from: String,
        /// The morning after its last.
        to: String,
        /// Its key.
        holder_id: StayId,
    },
    /// A type, a room or a block belongs to another hotel.
    NotOfThisHotel {
        /// What.
        name: String,
        /// The hotel it was to be of.
        hotel: String,
        /// The hotel it is of.
        own: String,
    },
    /// A block has no room of this type left on a night, and nobody allowed more.
    BlockFull {
        /// The block.
        block: String,
        /// Its key.
        block_id: RoomBlockId,
        /// The type of room.
        room_type: String,
        /// Its key.
        room_type_id: RoomTypeId,
        /// The nights, as dates.
        nights: String,
    },
    /// On one of the days of a series, a confirmed booking holds the space.
    SeriesDayTaken {
        /// The day.
        day: String,
        /// The space's name.
        space: String,
        /// What the holding booking is for.
        holder: String,
        /// Its key.
        holder_id: String,
    },
    /// It is no hold, or its time is over.
    NotAHold {
        /// Its title.
        name: String,
    },
    /// A hold does not wait behind another, so it cannot ask that one's owner to decide.
    NotBehindHold {
        /// The title of the one that would ask.
        name: String,
        /// The title of the one that would be asked.
        hold: String,
    },
    /// A space would be a part of itself.
    SpaceInsideItself,
    /// Clocks jump over the time.
    TimeDoesNotExist {
        /// The time asked for.
        local: String,
        /// The zone.
        zone: String,
    },
    /// Clocks show the time twice and nobody said which is meant.
    TimeIsDoubled {
        /// The time asked for.
        local: String,
        /// The zone.
        zone: String,
    },
    /// Not an IANA zone.
    UnknownZone {
        /// What was given.
        zone: String,
    },
    /// Something else needs it.
    StillInUse {
        /// Its name.
        name: String,
        /// What needs it, named.
        by: String,
    },
    /// It is there already.
    AlreadyThere {
        /// Its name.
        name: String,
    },
    /// One thing was named twice where each is named once, or where two were to change places.
    NamedTwice {
        /// Its name.
        name: String,
    },
    /// Several people have the name that was to mean one.
    SeveralOfName {
        /// The name.
        name: String,
        /// Their keys.
        keys: String,
    },
    /// The list of airports knows no such code.
    UnknownAirport {
        /// What was given.
        code: String,
    },
    /// Nobody entered how long a way takes, and it cannot be estimated.
    WayUnknown {
        /// Where it begins.
        from: String,
        /// Where it ends.
        to: String,
    },
    /// No change is left to take back.
    NothingToUndo,
    /// No change was taken back.
    NothingToRedo,
    /// Later changes stand in the way of taking one back.
    LaterChanges {
        /// Those changes, newest first.
        entries: Vec<OperationLabel>,
    },
    /// The conflict is not there any more, or rests on other facts now.
    ConflictGone,
    /// The contents of the change were purged, so it cannot be taken back.
    Purged,
    /// The file may only be looked at.
    ReadOnly,
    /// No forum is open.
    NoForumOpen,
    /// Someone has the file open.
    HeldElsewhere {
        /// The user's name there.
        who: String,
        /// The machine's name.
        host: String,
        /// Since when.
        since: String,
        /// Under which handle it can be looked at, where there are handles.
        handle: Option<String>,
    },
    /// The file contradicts itself.
    Damaged,
    /// The file is cut short.
    Incomplete,
    /// Not a forum file, or one that holds foreign things.
    Foreign,
    /// Made by a newer version.
    NewerVersion,
    /// A file of no bytes.
    EmptyFile,
    /// A link, folder or device.
    NotAPlainFile,
    /// No such file.
    FileMissing,
    /// The file was moved or replaced while open.
    FileReplaced,
    /// The disk is full.
    DiskFull,
    /// The name is taken.
    Exists,
    /// On a network drive.
    NetworkDrive,
    /// Nothing can be written into a folder, or it is none.
    FolderNotWritable {
        /// The folder.
        folder: String,
    },
    /// No such command.
    UnknownCommand {
        /// What was called.
        name: String,
    },
    /// A document that is no scheduling problem, or one that contradicts itself.
    NotAProblem {
        /// What is wrong with it.
        detail: String,
    },
    /// The input does not have the command's form.
    Malformed {
        /// Which part, for whoever wrote the call.
        detail: String,
    },
    /// The person cancelled it.
    Cancelled,
    /// A file to be brought in cannot be read.
    Unreadable {
        /// Why, as a word; the message `unreadable-` and the word says it.
        reason: String,
        /// Its facts.
        facts: Facts,
    },
    /// No file is staged to be brought in.
    NothingStaged,
    /// Something must be said before what is staged can be accepted.
    ImportUnconfirmed {
        /// What.
        what: ToConfirm,
    },
    /// A fault.
    Broken {
        /// What was being done.
        doing: String,
    },
    /// Somebody named to come is not among those called.
    NotCalled {
        /// The person's name.
        name: String,
        /// The delegation's name, or `none` for a call to one person.
        delegation: String,
    },
    /// A delegation that is no side of a meeting.
    NotASide {
        /// The delegation's name.
        name: String,
        /// The meeting's title.
        meeting: String,
    },
    /// A meeting would be left with one side.
    TwoSidesNeeded {
        /// The meeting's title.
        name: String,
    },
    /// Somebody who is to be the principal of a side that sends somebody else.
    NotThePrincipal {
        /// The person's name.
        name: String,
        /// The delegation's name.
        delegation: String,
    },
    /// A meeting that has no time yet.
    MeetingNotPlaced {
        /// Its title.
        name: String,
    },
    /// A meeting of which it was entered what came of it.
    MeetingIsOver {
        /// Its title.
        name: String,
    },
    /// A meeting that was declined, withdrawn or called off.
    MeetingIsOff {
        /// Its title.
        name: String,
    },
    /// A side of a meeting has not accepted it.
    AnswerMissing {
        /// The meeting's title.
        name: String,
        /// The delegation's name.
        delegation: String,
    },
    /// Somebody who works for one delegation alone, and it is not in the meeting.
    ServesAnother {
        /// The person's name.
        name: String,
        /// The delegation's name.
        delegation: String,
    },
    /// Somebody who does not serve the meeting.
    NotAssigned {
        /// The person's name.
        name: String,
        /// The meeting's title.
        meeting: String,
    },
    /// A session that was cancelled: no room is kept for it.
    SessionIsOff {
        /// Its name.
        name: String,
    },
    /// An issue that would say what the last one said.
    NothingToPublish {
        /// The number of the last issue.
        number: i64,
    },
    /// A document that is not made for a reader.
    NotForAudience {
        /// The document.
        paper: PaperKind,
        /// The reader.
        audience: Audience,
    },
    /// Something a reader may not even ask for.
    FieldWithheld {
        /// What was asked for.
        field: Field,
        /// The reader.
        audience: Audience,
    },
    /// A rooming list that would say what the last one said.
    NothingToSend {
        /// The hotel.
        hotel: String,
        /// The number of the last list, or `none` where none was sent.
        number: String,
    },
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// Nothing is in it.
    Empty,
    /// More than fits.
    TooLong,
    /// Characters that cannot be shown.
    ControlCharacters,
    /// Not a calendar day.
    NotADate,
    /// Not a wall-clock time.
    NotATime,
    /// The end is not after the start.
    EndsBeforeStart,
    /// Outside what is possible.
    OutOfRange,
    /// No day of a series lies up to then.
    NoDay,
    /// One of two was to be given, not both.
    OneOnly,
    /// There is an end without a start.
    EndWithoutStart,
    /// Not a picture in PNG or JPEG, or not of the kind it is said to be.
    NotAPicture,
    /// A picture of too many bytes or pixels.
    PictureTooLarge,
    /// Not the name that had to be typed to confirm.
    DoesNotMatch,
}

impl Refusal {
    /// A field that cannot be taken.
    pub fn invalid(field: &str, problem: Problem) -> Self {
        Self::Invalid { field: field.to_owned(), problem }
    }

    /// Whether it is a fault of the machine or the file rather than a plain no.
    pub fn is_fault(&self) -> bool {
        matches!(self, Self::Damaged | Self::Incomplete | Self::DiskFull | Self::FileReplaced | Self::Broken { .. })
    }

    /// What refused, for a time given in `field`.
    pub fn of_time(field: &str, error: TimeError) -> Self {
        match error {
            TimeError::DoesNotExist { local, zone } => {
                Self::TimeDoesNotExist { local: local.to_string(), zone: zone.name().to_owned() }
            }
            TimeError::Doubled { local, zone } => {
                Self::TimeIsDoubled { local: local.to_string(), zone: zone.name().to_owned() }
            }
            TimeError::EndsBeforeStart => Self::invalid(field, Problem::EndsBeforeStart),
            TimeError::UnknownZone(zone) => Self::UnknownZone { zone },
        }
    }
}

/// What the file refused. Operations check first and say it better; this is for what only the file can know.
impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        let code = error.code().map(|code| format!(", SQLite {code}")).unwrap_or_default();
        match error {
            StoreError::Missing => Self::FileMissing,
            StoreError::NotAPlainFile => Self::NotAPlainFile,
            StoreError::NetworkDrive => Self::NetworkDrive,
            StoreError::Empty => Self::EmptyFile,
            StoreError::Incomplete => Self::Incomplete,
            StoreError::Foreign => Self::Foreign,
            StoreError::NewerVersion => Self::NewerVersion,
            StoreError::Damaged => Self::Damaged,
            StoreError::HeldElsewhere(holder) => {
                Self::HeldElsewhere { who: holder.who, host: holder.host, since: holder.since, handle: None }
            }
            StoreError::ReadOnly => Self::ReadOnly,
            StoreError::Exists => Self::Exists,
            StoreError::Replaced => Self::FileReplaced,
            StoreError::DiskFull => Self::DiskFull,
            StoreError::SpaceDoubleBooked => Self::SpaceDoubleBooked {
                space: String::new(),
                holder: String::new(),
                starts: String::new(),
                ends: String::new(),
                holder_id: String::new(),
            },
            StoreError::RoomTaken => Self::RoomTaken {
                room: String::new(),
                holder: String::new(),
                from: String::new(),
                to: String::new(),
                holder_id: StayId(uuid::Uuid::nil()),
            },
            StoreError::SpaceInsideItself => Self::SpaceInsideItself,
            StoreError::StillReferenced => Self::StillInUse { name: String::new(), by: String::new() },
            StoreError::AlreadyThere => Self::AlreadyThere { name: String::new() },
            StoreError::OutsideLimits => Self::invalid("", Problem::OutOfRange),
            StoreError::Purged => Self::Purged,
            StoreError::LaterChanges(_) => Self::LaterChanges { entries: Vec::new() },
            StoreError::Broken { doing, .. } => Self::Broken { doing: format!("{doing}{code}") },
        }
    }
}
