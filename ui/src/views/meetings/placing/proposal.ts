// A proposal as it is looked through: which of its changes go, which are shown, and what it then comes to. Nothing of it
// is done until `toPlace` is sent.

import type { DelegationPlaced, MeetingId, PlacementChange, PlacementRow, PlaceMeetings, PlacingProposal } from "../../../api/generated/api";

export type Shown = "all" | PlacementChange | "confirmed";
export const SHOWN: readonly Shown[] = ["all", "placed", "moved", "other_room", "confirmed"];

type LeftOut = ReadonlySet<MeetingId>;

export function isShown(row: PlacementRow, shown: Shown): boolean {
  return shown === "all" || (shown === "confirmed" ? row.was_confirmed : row.change === shown);
}

export function rowsShown(rows: readonly PlacementRow[], shown: Shown, typed: string): PlacementRow[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = folded([row.title, ...row.delegations, row.space_name].join(" "));
    return isShown(row, shown) && words.every((one) => text.includes(one));
  });
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

export function countsOf(rows: readonly PlacementRow[], leftOut: LeftOut): Record<PlacementChange, number> {
  const counts = { placed: 0, moved: 0, other_room: 0 };
  for (const row of rows) if (!leftOut.has(row.meeting)) counts[row.change] += 1;
  return counts;
}

/** What goes, as the write; null when everything was left out. */
export function toPlace({ placements }: Pick<PlacingProposal, "placements">, leftOut: LeftOut): PlaceMeetings | null {
  const going = placements.filter(({ meeting }) => !leftOut.has(meeting));
  return going.length > 0 ? { placements: going } : null;
}

/** What comes of it for each delegation when some changes are left out. The planner names the sides of a meeting. */
export function delegationsAfter({ rows, delegations }: Pick<PlacingProposal, "rows" | "delegations">, leftOut: LeftOut): DelegationPlaced[] {
  const less = new Map<string, { placed: number; moved: number }>();
  for (const row of rows) {
    if (!leftOut.has(row.meeting)) continue;
    for (const name of row.delegations) {
      const count = less.get(name) ?? { placed: 0, moved: 0 };
      count[row.change === "placed" ? "placed" : "moved"] += 1;
      less.set(name, count);
    }
  }
  const after = (row: DelegationPlaced): DelegationPlaced => {
    const { placed, moved } = less.get(row.name) ?? { placed: 0, moved: 0 };
    return { ...row, after: row.after - placed, placed: row.placed - placed, moved: row.moved - moved };
  };
  return delegations.map(after).filter(({ placed, moved }) => placed + moved > 0);
}

/** Takes some in or leaves them out. */
export function decided(leftOut: LeftOut, meetings: readonly MeetingId[], goes: boolean): LeftOut {
  const next = new Set(leftOut);
  for (const meeting of meetings) {
    if (goes) next.delete(meeting);
    else next.add(meeting);
  }
  return next;
}

/** Parts of a thousand as percent: 34 is 3.4. */
export function percent(gap: number): number {
  return gap / 10;
}
