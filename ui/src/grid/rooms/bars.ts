// From what Rust says about rooms to what the time grid draws. Sessions, bookings and meetings keep their own hue;
// their status becomes the manner of the bar. Start reading at `barsOf`.

import type { RoomBar, RoomBlock, RoomBookingView, RoomGrid, SpaceRow, UseWord } from "../../api/generated/api";
import { floorText } from "../../shared/floor";
import { conflictSentence } from "../../api/errors";
import { HOUR, MINUTE, type GridBar, type GridBlock, type GridRow, type Hue, type Manner } from "../model";
import { dayText } from "../../words/dates";
import { figure, hasWords, t, word } from "../../words/words";

/** An item without an end is drawn this long and fades out. */
const OPEN_LENGTH = HOUR;

const HUES: Record<RoomBar["what"], Hue> = { session: "programme", room_booking: "rooms", meeting: "meetings", stay: "lodging" };

/** What stands in a room for the programme; a stay has it by night, and is arranged at the lodging desk. */
export type ProgrammeBar = RoomBar & { what: UseWord };

export const ofProgramme = (bar: RoomBar): bar is ProgrammeBar => bar.what !== "stay";

const ASKED = new Set(["inquiry", "requested", "under_consideration"]);
const UNSURE = new Set(["hold", "agreed", "tentative"]);
const GONE = new Set(["released", "cancelled", "declined", "withdrawn", "no_show"]);

/** Parts stand behind their whole, as Rust sends them. */
export function rowsOf(spaces: readonly SpaceRow[]): GridRow[] {
  return spaces.map((space) => {
    const row: GridRow = { id: space.id, label: space.name, group: space.venue_name };
    if (space.depth > 0) row.depth = space.depth;
    const facts = roomFacts(space);
    if (facts !== "") row.sublabel = facts;
    if (space.capacity !== null) row.short = figure(space.capacity);
    if (space.step_free === "yes") row.marks = [{ text: "♿", label: t("rooms-mark-step-free") }];
    return row;
  });
}

/** When rooms are shut or closed. What closes a room because it closes another, or the whole venue, names that. */
export function blocksOf(blocks: readonly RoomBlock[]): GridBlock[] {
  return blocks.flatMap(({ spaces, starts, ends, kind, label: written, closed }) => {
    const label = written || t(`rooms-block-${kind}`);
    const block: Omit<GridBlock, "rowId"> = { starts: Date.parse(starts.at), ends: Date.parse(ends.at), kind: kind === "shut" ? "shut" : "blocked", label };
    if (!closed) return spaces.map((rowId) => ({ ...block, rowId }));
    const elsewhere = t("rooms-block-of", { label, place: closed.name });
    return spaces.map((rowId) => ({ ...block, rowId, id: closed.closure, label: closed.space === rowId ? label : elsewhere }));
  });
}

/** "120 seats · floor 5", as far as it is known. */
export function roomFacts(space: Pick<SpaceRow, "capacity" | "floor">): string {
  const seats = space.capacity === null ? "" : t("rooms-seats", { count: space.capacity });
  return [seats, floorText(space.floor)].filter(Boolean).join(" · ");
}

/** Released and cancelled things are hidden unless asked for or chosen; they no longer hold a room. */
export function barsOf(bars: readonly RoomBar[], withReleased: boolean, chosen: string | null = null): GridBar[] {
  const waiting = waitingIn(bars);
  return bars.filter((bar) => withReleased || !GONE.has(bar.status) || bar.key === chosen).map((bar) => {
    const { rank, ...shown } = barOf(bar);
    // A hold that nobody waits behind is first of one, which need not be said.
    const alone = rank === 1 && !waiting.get(bar.space)?.some((other) => meets(bar, other));
    return rank === undefined || alone ? shown : { ...shown, rank };
  });
}

/** The holds of each room that stand behind another. */
function waitingIn(bars: readonly RoomBar[]): ReadonlyMap<string, readonly RoomBar[]> {
  const waiting = new Map<string, RoomBar[]>();
  for (const bar of bars) if (bar.rank !== null && bar.rank > 1) waiting.set(bar.space, [...(waiting.get(bar.space) ?? []), bar]);
  return waiting;
}

function meets(first: RoomBar, other: RoomBar): boolean {
  return other.ends !== null && first.ends !== null && first.starts.at < other.ends.at && other.starts.at < first.ends.at;
}

export function barOf(bar: RoomBar): GridBar {
  const starts = Date.parse(bar.starts.at);
  const shown: GridBar = {
    id: bar.key,
    rowId: bar.space,
    starts,
    ends: bar.ends ? Date.parse(bar.ends.at) : starts + OPEN_LENGTH,
    openEnd: bar.ends === null,
    hue: HUES[bar.what],
    manner: mannerOf(bar),
    label: bar.title,
    detail: detailOf(bar),
    before: bar.set_up_minutes * MINUTE,
    after: bar.tear_down_minutes * MINUTE,
    conflicts: bar.conflicts.length,
    neutral: bar.neutral_title !== "",
    movable: bar.movable,
    resizable: bar.movable,
    unplaceable: bar.movable && bar.what !== "room_booking",
  };
  if (bar.rank !== null) shown.rank = bar.rank;
  const expires = lapseWords(bar);
  if (expires !== null) shown.expires = expires;
  const [only] = bar.conflicts;
  if (only && bar.conflicts.length === 1) shown.problem = conflictSentence(only);
  return shown;
}

/** "lapses Wed 20 June, 18:00", or that it has. */
function lapseWords({ hold_expires, lapsed }: Pick<RoomBar, "hold_expires" | "lapsed">): string | null {
  if (lapsed) return t("rooms-lapsed");
  return hold_expires ? t("rooms-lapses", { date: dayText(hold_expires.date), time: hold_expires.time }) : null;
}

export function mannerOf(bar: Pick<RoomBar, "status" | "purpose">): Manner {
  if (GONE.has(bar.status)) return "struck";
  if (ASKED.has(bar.status)) return "dotted";
  if (UNSURE.has(bar.status)) return "outlined";
  return bar.purpose === "set_up" ? "hatched" : "solid";
}

function detailOf(bar: RoomBar): string {
  if (bar.what === "room_booking") return word("booking-status", bar.status);
  if (bar.what === "meeting") return word("meeting-status", bar.status);
  if (bar.what === "stay") return word("stay-status", bar.status);
  const status = bar.status === "cancelled" ? t("programme-cancelled") : hasWords(`booking-status-${bar.status}`) ? word("booking-status", bar.status) : "";
  return status === "" ? t("kind-session") : t("rooms-session-status", { status: status.toLowerCase() });
}

/** What stands for a selected thing on the grid: its own bar, or that of the session or meeting a booking was made for. */
export function barFor(
  bars: readonly RoomBar[], selected: { kind: string; id: string } | null, booking: Pick<RoomBookingView, "id" | "session" | "meeting"> | undefined,
): RoomBar | null {
  if (!selected) return null;
  const own = bars.find((bar) => bar.what === selected.kind && bar.id === selected.id);
  if (own || selected.kind !== "room_booking" || booking?.id !== selected.id) return own ?? null;
  return bars.find((bar) => bar.id === booking.session || bar.id === booking.meeting) ?? null;
}

/** What the top line counts. */
export function tally(grid: RoomGrid): { rooms: number; bars: number; conflicts: number } {
  const conflicts = new Set(grid.bars.flatMap((bar) => bar.conflicts.map((conflict) => conflict.key)));
  return { rooms: grid.rows.length, bars: grid.bars.length, conflicts: conflicts.size };
}
