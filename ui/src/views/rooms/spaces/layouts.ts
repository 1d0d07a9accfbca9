// A room's ways of being furnished as rows one types into, and the one write they make.

import type { Commands, Layout, LayoutLetter } from "../../../api/generated/api";
import { LAYOUTS } from "../../../dialogs/room-needs";
import { wholeNumber } from "../../../shared/whole-number";

/** One typed row; an empty number of minutes means the room's own. */
export interface LayoutFields { layout: Layout; seats: string; setUp: string; tearDown: string }
export type LayoutProblem = "seats" | "setUp" | "tearDown";

const shown = (number: number | null | undefined): string => (number == null ? "" : String(number));

export const fieldsOf = (layouts: readonly LayoutLetter[]): LayoutFields[] =>
  layouts.map(({ layout, capacity, set_up_minutes, tear_down_minutes }) => ({ layout, seats: shown(capacity), setUp: shown(set_up_minutes), tearDown: shown(tear_down_minutes) }));

/** The first way that has no row yet. */
export const nextLayout = (rows: readonly LayoutFields[]): Layout | null => LAYOUTS.find((layout) => rows.every((row) => row.layout !== layout)) ?? null;

/** What a row may be changed to: what it is, and what no other row is. */
export const choicesFor = (rows: readonly LayoutFields[], index: number): Layout[] => LAYOUTS.filter((layout) => rows.every((row, at) => at === index || row.layout !== layout));

type Answer = { ok: true; input: Commands["set_space_layouts"]["input"] } | { ok: false; problems: Map<string, string> };

/** Problems are found by "2 seats": the row and its field. */
export function toLayouts(space: string, rows: readonly LayoutFields[]): Answer {
  const problems = new Map<string, string>();
  const read = (row: LayoutFields, index: number, field: LayoutProblem): number | null => {
    const number = wholeNumber(row[field]);
    if (number !== "wrong") return number;
    problems.set(`${index} ${field}`, field === "seats" ? "rooms-add-problem-capacity" : "spaces-problem-minutes");
    return null;
  };
  const layouts = rows.map((row, index) => ({ layout: row.layout, capacity: read(row, index, "seats"), set_up_minutes: read(row, index, "setUp"), tear_down_minutes: read(row, index, "tearDown") }));
  return problems.size > 0 ? { ok: false, problems } : { ok: true, input: { space, layouts } };
}
