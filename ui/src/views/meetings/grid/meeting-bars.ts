// Meetings against the hours: as bars in rooms or in the rows of their sides, as chips while they wait, and whether one
// fits where it is held. What else uses a room is shown beside them and stays where it is. Start reading at `sideBars`.

import type { DelegationId, MatrixDelegation, MeetingId, MeetingRow } from "../../../api/generated/api";
import type { FitsOf, GridBar, GridChip, GridRow, Misfit } from "../../../grid/model";
import { mannerOf } from "../../../grid/rooms/bars";
import { HOUR, type Proposal } from "../../../grid/model";
import { t, word } from "../../../words/words";
import { isOff, isOver, PRIORITIES } from "../requests";

const USUAL_MINUTES = 30;

const keyOf = (id: MeetingId): string => `meeting:${id}`;
/** A meeting stands in the row of each of its sides. */
const keyIn = (id: MeetingId, side: DelegationId): string => `${keyOf(id)}@${side}`;

/** The meeting a bar or a chip stands for; none for what else uses a room. */
export function meetingOf(key: string): MeetingId | null {
  const [what, rest = ""] = key.split(":");
  return what === "meeting" ? (rest.split("@")[0] ?? null) : null;
}

export function keysOf(row: Pick<MeetingRow, "id" | "parties">, by: "rooms" | "delegations"): string[] {
  return by === "rooms" ? [keyOf(row.id)] : row.parties.map(({ delegation }) => keyIn(row.id, delegation));
}

/** Delegations that meet anybody, in order of precedence. */
export function sideRows(delegations: readonly MatrixDelegation[]): GridRow[] {
  return delegations.filter(({ meetings }) => meetings > 0).map(({ id, name, meetings }) => ({ id, label: name, sublabel: t("matrix-meetings", { count: meetings }), short: String(meetings) }));
}

export function sideBars(rows: readonly MeetingRow[], date: string, readOnly: boolean): GridBar[] {
  return rows.filter((row) => !isOff(row) && row.starts?.date === date).flatMap((row) => row.parties.map(({ delegation }) => barIn(row, delegation, readOnly)));
}

function barIn(row: MeetingRow, side: DelegationId, readOnly: boolean): GridBar {
  const starts = Date.parse(row.starts!.at);
  const others = row.parties.filter(({ delegation }) => delegation !== side).map(({ name }) => name);
  const bar: GridBar = {
    id: keyIn(row.id, side), rowId: side, starts, ends: row.ends ? Date.parse(row.ends.at) : starts + HOUR / 2, openEnd: row.ends === null, hue: "meetings", manner: mannerOf({ status: row.status, purpose: "meeting" }),
    label: others.join(", ") || row.title, detail: [word("meeting-status", row.status), row.space_name || t("meetings-grid-no-room")].join(" · "), conflicts: row.conflicts, movable: !readOnly, resizable: !readOnly, unplaceable: !readOnly,
  };
  return withLock(bar, row);
}

/** What is fixed by hand or over stays where it is. */
export function withLock(bar: GridBar, row: MeetingRow | undefined): GridBar {
  if (row && isOver(row)) return { ...bar, locked: t("meetings-grid-over", { title: row.title }) };
  return row?.pinned ? { ...bar, locked: t("meetings-grid-pinned", { title: row.title }) } : bar;
}

/** What else uses a room is moved in its own place. */
export function asContext(bar: GridBar): GridBar {
  return { ...bar, movable: false, resizable: false, unplaceable: false, locked: t("meetings-grid-context", { title: bar.label }) };
}

/** Those that wait for a time or a room, the most important first; what has its time keeps it. */
export function chipsOf(rows: readonly MeetingRow[], date: string, readOnly: boolean): GridChip[] {
  const waiting = rows.filter((row) => !isOff(row) && !isOver(row) && (row.starts === null || (row.space === null && row.starts.date === date)));
  const rank = ({ priority }: MeetingRow): number => PRIORITIES.indexOf(priority);
  return waiting.toSorted((a, b) => rank(a) - rank(b)).map((row) => {
    const chip: GridChip = { id: keyOf(row.id), label: row.title, minutes: minutesOf(row), hue: "meetings", detail: [word("meeting-status", row.status), row.starts ? t("meetings-grid-no-room") : ""].filter(Boolean).join(" · "), fixed: readOnly };
    return row.starts ? { ...chip, at: Date.parse(row.starts.at) } : chip;
  });
}

function minutesOf({ minutes, starts, ends }: MeetingRow): number {
  return (starts && ends ? (Date.parse(ends.at) - Date.parse(starts.at)) / 60_000 : null) ?? minutes ?? USUAL_MINUTES;
}

/** Whether the sides of what is held are free: another meeting of one of them at that time is named. */
export function sidesFree(rows: readonly MeetingRow[]): (proposal: Proposal) => Misfit | null {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const timed = rows.filter((row) => row.starts && row.ends && !isOff(row));
  return ({ barId, chipId, starts, ends }) => {
    const held = byId.get(meetingOf(barId ?? chipId ?? "") ?? "");
    if (!held) return null;
    const sides = new Set(held.parties.map(({ delegation }) => delegation));
    for (const row of timed) {
      if (row.id === held.id || Date.parse(row.starts!.at) >= ends || Date.parse(row.ends!.at) <= starts) continue;
      const side = row.parties.find(({ delegation }) => sides.has(delegation));
      if (side) return { short: t("meetings-grid-meets", { who: side.name }), reason: t("meetings-grid-meets-why", { who: side.name, title: row.title, from: row.starts!.time, to: row.ends!.time }) };
    }
    return null;
  };
}

/** In the rows of sides: a meeting stays with its own. */
export function fitsSides(rows: readonly MeetingRow[]): FitsOf {
  const free = sidesFree(rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (proposal) => {
    const held = byId.get(meetingOf(proposal.barId ?? proposal.chipId ?? "") ?? "");
    const clash = free(proposal);
    return (rowId) => (held && !held.parties.some(({ delegation }) => delegation === rowId) ? { short: t("meetings-grid-no-side"), reason: t("meetings-grid-no-side-why", { title: held.title }) } : clash);
  };
}
