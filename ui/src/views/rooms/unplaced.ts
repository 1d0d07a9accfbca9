// Sessions that still need a room or a time, and what dropping one on the grid would write.

import type { Commands, SessionRow } from "../../api/generated/api";
import { wallTime, type Clock } from "../../grid/clock";
import { MINUTE, type GridChip, type Span } from "../../grid/model";
import { t } from "../../words/words";

/** What is missing, as the message that says it. */
export function missingWords(session: Pick<SessionRow, "space" | "starts">): string {
  if (session.starts && !session.space) return "rooms-unplaced-no-room";
  return session.space ? "rooms-unplaced-no-time" : "rooms-unplaced-neither";
}

/** A session with times keeps them wherever it is put; one without lasts an hour, and so does one without an end. */
export function chipOf(session: SessionRow, fixed: boolean): GridChip {
  const starts = session.starts ? Date.parse(session.starts.at) : null;
  const ends = session.ends ? Date.parse(session.ends.at) : null;
  const hours = session.starts ? `${session.starts.time}${session.ends ? `–${session.ends.time}` : ""}` : "";
  const chip: GridChip = {
    id: session.id,
    label: session.title,
    minutes: starts !== null && ends !== null ? (ends - starts) / MINUTE : 60,
    hue: "programme",
    detail: [hours, t(missingWords(session))].filter(Boolean).join(" · "),
    fixed,
  };
  return starts === null ? chip : { ...chip, at: starts };
}

export function placementOf(session: SessionRow, span: Span, clock: Clock): Commands["move_session"]["input"] {
  if (session.starts) return { id: session.id, space: span.rowId };
  return { id: session.id, space: span.rowId, starts: wallTime(clock, span.starts), ends: wallTime(clock, span.ends) };
}
