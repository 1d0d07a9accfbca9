// The staging list: which of its rows are shown, what would be taken in, and what a choice about a row says.
import type { Candidate, PersonId, RowDecision, RowOutcome, StagedRow, StagingView } from "../../api/generated/api";
import { foundBy } from "../../shared/matching";

export const OUTCOMES: readonly RowOutcome[] = ["new", "update", "same", "unsure", "rejected"];
export type Shown = RowOutcome | "all";

/** The rows of a kind that hold what was typed, in the order of the file. */
export function sought(rows: readonly StagedRow[], what: Shown, typed: string): StagedRow[] {
  const kind = what === "all" ? rows : rows.filter((row) => row.what === what);
  return kind.filter(holding(typed));
}

const holding = foundBy<StagedRow>(({ number, title, target, changes, candidates }) => [String(number), title, target?.name ?? "", ...changes.map((change) => change.new), ...candidates.map(({ thing }) => thing.name)]);

export function countsOf(rows: readonly StagedRow[]): Record<Shown, number> {
  const counts: Record<Shown, number> = { all: rows.length, new: 0, update: 0, same: 0, unsure: 0, rejected: 0 };
  for (const row of rows) counts[row.what] += 1;
  return counts;
}

export const canAccept = (row: StagedRow): boolean => row.what !== "rejected";

/** Rows that would be taken in and change something. */
export const takenIn = (rows: readonly StagedRow[]): number => rows.filter((row) => row.accept && canAccept(row) && row.what !== "same").length;

/**
 * Takes in, or leaves out, all that is shown. Rows to decide are taken in only where they are shown alone: whoever takes
 * in a whole list has not decided about each of them.
 */
export function forAll(rows: readonly StagedRow[], accept: boolean, what: Shown): RowDecision[] {
  const meant = rows.filter((row) => canAccept(row) && row.accept !== accept && (!accept || row.what !== "unsure" || what === "unsure"));
  return meant.map(({ number }) => ({ number, accept }));
}

/** The next row to decide after a place in the list, from its beginning again; -1 when none is left. */
export function nextUnsure(rows: readonly StagedRow[], after: number): number {
  const later = rows.findIndex((row, index) => index > after && row.what === "unsure");
  return later >= 0 ? later : rows.findIndex((row) => row.what === "unsure");
}

/** A candidate is what the row is about, or somebody who takes part in what it is about. */
export function isParty({ thing }: Candidate, { format, noun, columns }: Pick<StagingView, "format" | "noun" | "columns">): boolean {
  const rowsArePeople = columns.length > 0 ? noun === "people" : format === "cards";
  return thing.kind === "person" && !rowsArePeople;
}

/** The row is about what was chosen; nothing chosen: it is new. */
export const about = (number: number, target: string | null): RowDecision => ({ number, target, accept: true });

/** These people travel, sleep or take part. Nobody of them: that is said too, or those named before would stay; and the row is left out until somebody is. */
export const party = (number: number, people: readonly PersonId[]): RowDecision => ({ number, people: [...people], accept: people.length > 0 });

/** The row is taken in as it was written, with a new person. */
export const asWritten = (number: number): RowDecision => ({ number, accept: true });

/** What was said last about each row, together with what was said before. */
export function joined(before: readonly RowDecision[], said: readonly RowDecision[]): RowDecision[] {
  const all = new Map(before.map((row) => [row.number, row]));
  for (const row of said) all.set(row.number, { ...all.get(row.number), ...row });
  return [...all.values()];
}
