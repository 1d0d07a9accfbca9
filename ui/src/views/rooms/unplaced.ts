// Sessions and meetings that still need a room or a time, and what dropping one on the grid would write.

import type { Commands, Unplaced } from "../../api/generated/api";
import { wallTime, type Clock } from "../../grid/clock";
import { MINUTE, type GridChip, type Span } from "../../grid/model";
import { t } from "../../words/words";

/** What is missing, as the message that says it. */
export function missingWords(thing: Pick<Unplaced, "space" | "starts">): string {
  if (thing.starts && !thing.space) return "rooms-unplaced-no-room";
  return thing.space ? "rooms-unplaced-no-time" : "rooms-unplaced-neither";
}

/** What has times keeps them wherever it is put; one without lasts an hour, and so does one without an end. */
export function chipOf(thing: Unplaced, fixed: boolean): GridChip {
  const starts = thing.starts ? Date.parse(thing.starts.at) : null;
  const ends = thing.ends ? Date.parse(thing.ends.at) : null;
  const hours = thing.starts ? `${thing.starts.time}${thing.ends ? `–${thing.ends.time}` : ""}` : "";
  const chip: GridChip = {
    id: thing.id,
    label: thing.title,
    minutes: starts !== null && ends !== null ? (ends - starts) / MINUTE : 60,
    hue: thing.what === "session" ? "programme" : "meetings",
    detail: [hours, t(missingWords(thing))].filter(Boolean).join(" · "),
    fixed,
  };
  return starts === null ? chip : { ...chip, at: starts };
}

export function placementOf(thing: Unplaced, span: Span, clock: Clock): Commands["move_session"]["input"] & Commands["move_meeting"]["input"] {
  if (thing.starts) return { id: thing.id, space: span.rowId };
  return { id: thing.id, space: span.rowId, starts: wallTime(clock, span.starts), ends: wallTime(clock, span.ends) };
}
