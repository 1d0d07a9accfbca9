//! How the fields of a record become columns and back.
//!
//! Every table is described once, as a list of fields, in `tables.rs`; the statements are composed from that list, so
//! a column cannot be forgotten in one of them. Names come from that list alone, never from outside.

use crate::error::StoreError;
use attache_domain::bookings::{BookingPurpose, BookingStatus};
use attache_domain::conflicts::Level;
use attache_domain::ids::*;
use attache_domain::lodging::Payer;
use attache_domain::position::Position;
use attache_domain::rooms::Layout;
use attache_domain::time::Zoned;
use chrono::{DateTime, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use rusqlite::types::{FromSql, Value};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};

const WALL_CLOCK: &str = "%Y-%m-%dT%H:%M:%S";

/// A field of a record: one column, or several for a time.
pub trait Field: Sized {
    /// Endings of the column names; the empty ending is the name itself.
    const COLUMNS: &'static [&'static str] = &[""];
    /// Appends one value for each column.
    fn write(&self, values: &mut Vec<Value>);
    /// Reads the columns that come next.
    fn read(next: &mut Next<'_>) -> Result<Self, StoreError>;
}

/// Reads a row's columns from left to right.
pub struct Next<'row> {
    row: &'row Row<'row>,
    column: usize,
}

impl Next<'_> {
    /// The value of the next column.
    pub fn value<T: FromSql>(&mut self) -> Result<T, StoreError> {
        let value = self.row.get(self.column)?;
        self.column += 1;
        Ok(value)
    }
}

/// A record with a table.
pub trait TableRow: Sized {
    /// The table.
    const TABLE: &'static str;
    /// All columns, `id` first.
    fn columns() -> Vec<String>;
    /// All values, in the order of the columns.
    fn values(&self) -> Vec<Value>;
    /// The record from a row whose columns stand in that order.
    fn read(next: &mut Next<'_>) -> Result<Self, StoreError>;
}

/// The column names of one field.
pub fn columns_of<F: Field>(name: &str) -> impl Iterator<Item = String> {
    F::COLUMNS.iter().map(move |ending| format!("{name}{ending}"))
}

/// All records of a table, in the order of their keys.
pub fn list<R: TableRow>(db: &Connection) -> Result<Vec<R>, StoreError> {
    let sql = format!("SELECT {} FROM {} ORDER BY id", R::columns().join(", "), R::TABLE);
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        records.push(R::read(&mut Next { row, column: 0 })?);
    }
    Ok(records)
}

/// One record; `None` when there is none, which is not the same as an unreadable one.
pub fn get<R: TableRow>(db: &Connection, id: uuid::Uuid) -> Result<Option<R>, StoreError> {
    let sql = format!("SELECT {} FROM {} WHERE id = ?1", R::columns().join(", "), R::TABLE);
    let mut statement = db.prepare_cached(&sql)?;
    let found = statement.query_row([id.as_bytes()], |row| Ok(R::read(&mut Next { row, column: 0 }))).optional()?;
    found.transpose()
}

/// Every id that stands in a row now; nothing when the row is gone. The table's name must come from a vocabulary.
pub fn ids_in(db: &Connection, table: &'static str, id: uuid::Uuid) -> Result<Vec<[u8; 16]>, StoreError> {
    let mut statement = db.prepare_cached(&format!("SELECT * FROM {table} WHERE id = ?1"))?;
    let columns = statement.column_count();
    let mut rows = statement.query([id.as_bytes()])?;
    let Some(row) = rows.next()? else { return Ok(Vec::new()) };
    Ok((0..columns).filter_map(|column| row.get(column).ok()).collect())
}

/// Writes a new record.
pub fn insert<R: TableRow>(db: &Connection, record: &R) -> Result<(), StoreError> {
    let columns = R::columns();
    let marks: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
    let sql = format!("INSERT INTO {} ({}) VALUES ({})", R::TABLE, columns.join(", "), marks.join(", "));
    db.prepare_cached(&sql)?.execute(params_from_iter(record.values()))?;
    Ok(())
}

/// Writes all columns of a record that exists; tells whether it did.
pub fn update<R: TableRow>(db: &Connection, record: &R) -> Result<bool, StoreError> {
    let columns = R::columns();
    let sets: Vec<String> =
        columns.iter().enumerate().skip(1).map(|(n, name)| format!("{name} = ?{}", n + 1)).collect();
    let sql = format!("UPDATE {} SET {} WHERE id = ?1", R::TABLE, sets.join(", "));
    Ok(db.prepare_cached(&sql)?.execute(params_from_iter(record.values()))? == 1)
}

/// Removes a record; tells whether there was one.
pub fn remove<R: TableRow>(db: &Connection, id: uuid::Uuid) -> Result<bool, StoreError> {
    let sql = format!("DELETE FROM {} WHERE id = ?1", R::TABLE);
    Ok(db.prepare_cached(&sql)?.execute([id.as_bytes()])? == 1)
}

/// A value in the file that no Attaché writes: a day that is none, a word that is not of its vocabulary.
pub fn unreadable() -> StoreError {
    StoreError::Damaged
}

macro_rules! plain {
    ($($type:ty),*) => {$(
        impl Field for $type {
            fn write(&self, values: &mut Vec<Value>) {
                values.push(self.clone().into());
            }
            fn read(next: &mut Next<'_>) -> Result<Self, StoreError> {
                next.value()
            }
        }
    )*};
}
plain!(String, i64, Option<i64>, bool);

/// The key of a record of any table.
impl Field for uuid::Uuid {
    fn write(&self, values: &mut Vec<Value>) {
        values.push(Value::Blob(self.as_bytes().to_vec()));
    }
    fn read(next: &mut Next<'_>) -> Result<Self, StoreError> {
        Ok(Self::from_bytes(next.value()?))
    }
}

/// Ids are their sixteen bytes.
macro_rules! ids {
    ($($id:ident),* $(,)?) => {$(
        impl Field for $id {
            fn write(&self, values: &mut Vec<Value>) {
                values.push(Value::Blob(self.uuid().as_bytes().to_vec()));
            }
            fn read(next: &mut Next<'_>) -> Result<Self, StoreError> {
                Ok(Self::of(uuid::Uuid::from_bytes(next.value()?)))
            }
        }
        optional!($id, [u8; 16], |bytes| Ok($id::of(uuid::Uuid::from_bytes(bytes))));
    )*};
}

/// A field in one column that may be NULL.
macro_rules! optional {
    ($type:ty, $stored:ty, |$value:ident| $read:expr) => {
        impl Field for Option<$type> {
            fn write(&self, values: &mut Vec<Value>) {
                match self {
                    Some(value) => value.write(values),
                    None => values.push(Value::Null),
                }
            }
            fn read(next: &mut Next<'_>) -> Result<Self, StoreError> {
                let stored: Option<$stored> = next.value()?;
                stored.map(|$value| $read).transpose()
            }
        }
    };
}

ids! {
    ForumId, BodyId, ThemeId, PartnerId, DelegationId, PersonId, OfficeId, MembershipId, PlaceId, VenueId, SpaceId,
    SessionId, AttendanceId, MeetingId, ParticipantId, RoomBookingId, LegId, TravellerId, StayId, GuestId, PictureId,
    BodyNameId, SensitiveNeedId, PrecedenceSchemeId, PrecedenceMoveId, TransitTimeId, JourneyId, DriverId, VehicleId,
    MovementId, PassengerId, RuleSettingId, WaiverId, ColumnMappingId, DistinctPeopleId, SpaceLayoutId,
    OpeningHoursId, ClosureId, ClosureAllowanceId, BookingSeriesId, SeriesSkipId, DeskRulesId, InvitationId, PartyId, MeetingWindowId, StaffMemberId, StaffHoursId, BriefId, CommitmentId,
    RoomTypeId, HotelRoomId, ConnectingRoomsId, RoomBlockId, BlockNightId, SubBlockId, RoomingListId, RoomingLineId,
    IssueId, IssuePageId, HandoutId, PaperHandoutId,
}
optional!(Level, String, |text| Level::from_word(&text).ok_or_else(unreadable));
optional!(Layout, String, |text| Layout::from_word(&text).ok_or_else(unreadable));
optional!(BookingPurpose, String, |text| BookingPurpose::from_word(&text).ok_or_else(unreadable));
optional!(Payer, String, |text| Payer::from_word(&text).ok_or_else(unreadable));
optional!(NaiveDate, String, |text| text.parse().map_err(|_| unreadable()));
optional!(Tz, String, |text| text.parse().map_err(|_| unreadable()));

/// Times and words are text in the file.
macro_rules! as_text {
    ($($type:ty, |$value:ident| $write:expr, |$text:ident| $read:expr;)*) => {$(
        impl Field for $type {
            fn write(&self, values: &mut Vec<Value>) {
                let $value = self;
                values.push(Value::Text($write));
            }
            fn read(next: &mut Next<'_>) -> Result<Self, StoreError> {
                let $text: String = next.value()?;
                $read
            }
        }
    )*};
}
pub(crate) use as_text;
as_text! {
    NaiveDate, |date| date.to_string(), |text| text.parse().map_err(|_| unreadable());
    Tz, |zone| zone.name().to_owned(), |text| text.parse().map_err(|_| unreadable());
    // Until the fourth version a hold could also be written as an option, and recorded changes still say so.
    BookingStatus, |status| status.word().to_owned(), |text| match text.as_str() {
        "option" => Ok(BookingStatus::Hold),
        word => BookingStatus::from_word(word).ok_or_else(unreadable),
    };
}

/// Closed vocabularies are their words.
macro_rules! words {
    ($($type:ty),* $(,)?) => {
        $crate::row::as_text! {
            $($type, |value| value.word().to_owned(), |text| <$type>::from_word(&text).ok_or_else($crate::row::unreadable);)*
        }
    };
}
pub(crate) use words;

impl Field for Zoned {
    const COLUMNS: &'static [&'static str] = &["_local", "_zone", "_at"];
    fn write(&self, values: &mut Vec<Value>) {
        values.push(Value::Text(self.local().format(WALL_CLOCK).to_string()));
        values.push(Value::Text(self.zone().name().to_owned()));
        values.push(Value::Integer(self.instant().timestamp()));
    }
    fn read(next: &mut Next<'_>) -> Result<Self, StoreError> {
        Option::<Self>::read(next)?.ok_or_else(unreadable)
    }
}

impl Field for Option<Zoned> {
    const COLUMNS: &'static [&'static str] = Zoned::COLUMNS;
    fn write(&self, values: &mut Vec<Value>) {
        match self {
            Some(zoned) => zoned.write(values),
            None => values.extend([Value::Null, Value::Null, Value::Null]),
        }
    }
    fn read(next: &mut Next<'_>) -> Result<Self, StoreError> {
        let local: Option<String> = next.value()?;
        let zone: Option<Tz> = Field::read(next)?;
        let at: Option<i64> = next.value()?;
        let (Some(local), Some(zone), Some(at)) = (local, zone, at) else { return Ok(None) };
        let local = NaiveDateTime::parse_from_str(&local, WALL_CLOCK).map_err(|_| unreadable())?;
        let at = DateTime::from_timestamp(at, 0).ok_or_else(unreadable)?;
        Ok(Some(Zoned::recorded(local, zone, at)))
    }
}

/// A position is two whole numbers.
impl Field for Option<Position> {
    const COLUMNS: &'static [&'static str] = &["_latitude", "_longitude"];
    fn write(&self, values: &mut Vec<Value>) {
        match self {
            Some(position) => values.extend([Value::Integer(position.latitude), Value::Integer(position.longitude)]),
            None => values.extend([Value::Null, Value::Null]),
        }
    }
    fn read(next: &mut Next<'_>) -> Result<Self, StoreError> {
        let (latitude, longitude): (Option<i64>, Option<i64>) = (next.value()?, next.value()?);
        Ok(latitude.zip(longitude).map(|(latitude, longitude)| Position { latitude, longitude }))
    }
}
