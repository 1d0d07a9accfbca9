//! Rooming lists: what a hotel is told, what changed, and its files.

use crate::Ending;
use crate::arguments::Rooming;
use crate::reporting;
use attache_planner::documents::DocumentWording;
use attache_planner::lodging::rooming::{
    ExportRoomingList, ExportedRoomingList, LineChange, ReadRoomingList, RoomingLineView, RoomingListView,
    SendRoomingList, SentRoomingList, prepare_rooming_export, rooming_list, send_rooming_list,
};
use attache_planner::places::list_places;
use attache_planner::wire::{Empty, Kind, PlaceId};
use attache_planner::{Planner, Refusal, words};
use serde_json::{Map, Value, json};

/// Shows a list, or enters it as sent; and writes its files where a folder is named. What it answers is one thing: the
/// list, what was sent and what was written.
pub fn rooming(planner: &mut Planner, asked: &Rooming, json: bool) -> Result<Ending, Refusal> {
    let hotel = hotel_named(planner, &asked.hotel)?;
    let sent = asked.send.then(|| send(planner, asked, hotel)).transpose()?;
    let number = sent.as_ref().map(|sent| sent.number).or(asked.number);
    let view = rooming_list(planner, ReadRoomingList { hotel, number, since: asked.since })?;
    let written = asked.out.as_ref().map(|_| write(planner, asked, hotel, number)).transpose()?;
    let answer = json!({ "list": view, "sent": sent, "written": written });
    reporting::say(json, &answer, || text(&view, written.as_ref(), asked.changes))?;
    let is_printed = written.is_none_or(|written| written.unprintable.is_empty());
    Ok(if is_printed { Ending::Done } else { Ending::NeedsAttention })
}

/// A place by name or key; a name that several have must be told apart by key.
pub fn hotel_named(planner: &Planner, wanted: &str) -> Result<PlaceId, Refusal> {
    let rows = list_places(planner, Empty {})?;
    let found: Vec<PlaceId> =
        rows.iter().filter(|row| row.name == wanted || row.id.to_string() == wanted).map(|row| row.id).collect();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(Refusal::NotFound { what: Kind::Place, id: wanted.to_owned() }),
        several => {
            let keys = several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            Err(Refusal::SeveralOfName { name: wanted.to_owned(), keys })
        }
    }
}

fn send(planner: &mut Planner, asked: &Rooming, hotel: PlaceId) -> Result<SentRoomingList, Refusal> {
    let (recipient, note) = (asked.to.clone(), asked.note.clone());
    let input = SendRoomingList { hotel, recipient, note, anyway: Some(asked.anyway) };
    Ok(send_rooming_list(planner, input)?.result)
}

fn write(
    planner: &mut Planner,
    asked: &Rooming,
    hotel: PlaceId,
    number: Option<i64>,
) -> Result<ExportedRoomingList, Refusal> {
    let formats = asked.format.iter().map(|format| (*format).into()).collect();
    let wording = DocumentWording { language: Some(asked.language.clone()), own_digits: Some(asked.own_digits) };
    let (since, only_changes, wording) = (asked.since, Some(asked.changes), Some(wording));
    let input = ExportRoomingList { hotel, number, since, only_changes, formats, wording };
    let job = prepare_rooming_export(planner, input)?;
    let folder = asked.out.clone().unwrap_or_default();
    let written = job.run(&folder, |progress| {
        reporting::progress(&progress);
        true
    });
    reporting::progress_done();
    written
}

fn text(view: &RoomingListView, written: Option<&ExportedRoomingList>, only_changes: bool) -> String {
    let sent = view.sent.as_ref();
    let facts = [
        ("hotel", view.hotel_name.clone()),
        ("number", view.number.map_or_else(|| "none".to_owned(), |number| number.to_string())),
        ("when", sent.map(|sent| format!("{} {}", sent.date, sent.time)).unwrap_or_default()),
    ];
    let shown: Vec<&RoomingLineView> =
        view.lines.iter().filter(|line| !only_changes || line.change != LineChange::Same).collect();
    let rows: Vec<Map<String, Value>> = shown.iter().map(|line| row(line)).collect();
    let mut lines = vec![words::say_about("rooming-head", &facts)];
    lines.extend((!rows.is_empty()).then(|| reporting::table(&rows)));
    lines.extend(shown.iter().flat_map(|line| differences(line)));
    lines.push(words::say_about(
        "rooming-totals",
        &[
            ("rooms", view.rooms.to_string()),
            ("nights", view.room_nights.to_string()),
            ("guests", view.guests.to_string()),
        ],
    ));
    lines.extend(view.since.map(|since| news(view, since)));
    if let Some(written) = written {
        let facts = [("files", written.files.join(", ")), ("folder", written.folder.clone())];
        lines.push(words::say_about("rooming-written", &facts));
    }
    lines.join("\n")
}

fn row(line: &RoomingLineView) -> Map<String, Value> {
    let guests = if line.guests.is_empty() { words::say("rooming-nobody") } else { line.guests.join(", ") };
    let cells = [
        ("line", line.reference.clone()),
        ("change", words::say(&format!("line-change-{}", line.change.word()))),
        ("guests", guests),
        ("room_type", line.room_type.clone()),
        ("room", line.room_number.clone()),
        ("check_in", line.check_in.clone()),
        ("check_out", line.check_out.clone()),
        ("nights", line.nights.to_string()),
        ("confirmation", line.confirmation.clone()),
        ("status", words::say(&format!("stay-status-{}", line.status.word()))),
    ];
    cells.into_iter().map(|(name, text)| (name.to_owned(), Value::String(text))).collect()
}

/// "L1-3 Check-out: Fri 20 June → Sat 21 June".
fn differences(line: &RoomingLineView) -> Vec<String> {
    let open = |text: &str| if text.is_empty() { words::say("rooming-is-open") } else { text.replace('\n', ", ") };
    let said = line.fields.iter().map(|field| {
        let facts = [("field", field.name.clone()), ("before", open(&field.before)), ("after", open(&field.after))];
        format!("{} {}", line.reference, words::say_about("rooming-was", &facts))
    });
    said.collect()
}

fn news(view: &RoomingListView, since: i64) -> String {
    let since = ("since", since.to_string());
    if !view.is_news {
        return words::say_about("rooming-no-news", &[since]);
    }
    let counts = [
        since,
        ("new", view.new.to_string()),
        ("amended", view.amended.to_string()),
        ("cancelled", view.cancelled.to_string()),
    ];
    words::say_about("rooming-since", &counts)
}
