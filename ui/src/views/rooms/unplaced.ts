// What still needs a room or a time, and what putting it on the grid would write.

import type { OneMove, Unplaced } from "../../api/generated/api";
import { wallTime, type Clock } from "../../grid/clock";
import type { GridChip, Span } from "../../grid/model";
import { t } from "../../words/words";

/** How a meeting without an end is proposed: most bilaterals are given half an hour. */
const MEETING_MINUTES = 30;
const SESSION_MINUTES = 60;

export const usualMinutes = (what: Unplaced["what"]): number => (what === "meeting" ? MEETING_MINUTES : SESSION_MINUTES);

export function keyOf({ what, id }: Pick<Unplaced, "what" | "id">): string {
  return `${what}:${id}`;
}

/** What is missing, as the message that says it. */
export function missingWords(thing: Pick<Unplaced, "space" | "starts">): string {
  if (thing.starts && !thing.space) return "rooms-unplaced-no-room";
  return thing.space ? "rooms-unplaced-no-time" : "rooms-unplaced-neither";
}

/** What has its times keeps them wherever it is put. */
export function chipOf(thing: Unplaced, fixed: boolean): GridChip {
  const hours = thing.starts ? `${thing.starts.time}${thing.ends ? `–${thing.ends.time}` : ""}` : "";
  const chip: GridChip = {
    id: keyOf(thing),
    label: thing.title,
    minutes: thing.minutes ?? usualMinutes(thing.what),
    hue: thing.what === "meeting" ? "meetings" : "programme",
    detail: [hours, t(missingWords(thing))].filter(Boolean).join(" · "),
    fixed,
  };
  return thing.starts ? { ...chip, at: Date.parse(thing.starts.at) } : chip;
}

export function placementOf({ what, id, starts }: Unplaced, span: Span, clock: Clock): OneMove {
  if (starts) return { what, id, space: span.rowId };
  return { what, id, space: span.rowId, starts: wallTime(clock, span.starts), ends: wallTime(clock, span.ends) };
}
