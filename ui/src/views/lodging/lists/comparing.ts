// A line of a list beside what the list before said of it: which cells differ, and which lines are shown.
import type { LineChange, LineField, RoomingLineView, RoomingListView } from "../../../api/generated/api";
import type { Tone } from "../../../shared/Badge.svelte";
import { shortDayText } from "../../../words/dates";

/** What a cell says now and, where that differs, what it said before. */
export interface Cell { now: string; before: string | null }

/** The columns in the order a hotel reads them. */
export const COLUMNS: LineField[] = ["guests", "delegation", "room_type", "room_number", "check_in", "check_out", "arrives", "leaves", "payer", "requests", "confirmation"];

/** A field that differs is said before and after in the same words; one that is as it was, as the screen says it. */
export function cellOf(line: RoomingLineView, field: LineField): Cell {
  const differs = line.fields.find((one) => one.field === field);
  return differs ? { now: differs.after, before: differs.before } : { now: plainOf(line, field), before: null };
}

function plainOf(line: RoomingLineView, field: LineField): string {
  switch (field) {
    case "guests": return line.guests.join("\n");
    case "check_in": case "check_out": return shortDayText(line[field]);
    case "payer": return line.payer_name;
    default: return line[field];
  }
}

/** Columns in which no line says anything, nor said, are left out. */
export const columnsOf = (lines: readonly RoomingLineView[]): LineField[] => COLUMNS.filter((field) => lines.some((line) => { const { now, before } = cellOf(line, field); return now !== "" || (before ?? "") !== ""; }));

export type Shown = "all" | "changes";

/** The first list of a hotel has nothing to be held against: all of it is new. */
export const linesShown = (list: RoomingListView, shown: Shown): RoomingLineView[] => (shown === "all" ? list.lines : list.lines.filter(({ change }) => change !== "same"));

export const changesOf = (list: Pick<RoomingListView, "new" | "amended" | "cancelled">): number => list.new + list.amended + list.cancelled;

/** How a change looks beside its word: solid, outlined, struck. What is as before is said quietly. */
export const LOOKS: Record<Exclude<LineChange, "same">, { tone: Tone; outlined: boolean; struck: boolean }> = {
  new: { tone: "good", outlined: false, struck: false }, amended: { tone: "resolve", outlined: true, struck: false }, cancelled: { tone: "block", outlined: true, struck: true }
};

/** To whom a list usually goes: whom one asks for, and the address. */
export const usualRecipient = ({ contact, email }: { contact: string; email: string }): string => [contact, email].filter((text) => text !== "").join(", ");
