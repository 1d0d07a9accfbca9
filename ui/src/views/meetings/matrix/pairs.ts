// Who meets whom, arranged: the delegations in some order, the cell of every pair from both sides, and the part of it that
// is in sight. Start reading at `arranged`.

import type { DelegationId, MatrixCell, MatrixDelegation, MeetingMatrix } from "../../../api/generated/api";
import { byName } from "../../../words/words";

export type Order = "precedence" | "name" | "meetings";
export const ORDERS: readonly Order[] = ["precedence", "name", "meetings"];

/** What became of meetings, the furthest along last. */
export const STATES = ["requested", "agreed", "placed", "held"] as const;
export type State = (typeof STATES)[number];

export interface Matrix {
  delegations: readonly MatrixDelegation[];
  /** By row: the cells that are not empty, by column. */
  rows: readonly ReadonlyMap<number, MatrixCell>[];
}

/** The planner answers in order of precedence; those without a place in it stand last. */
export function arranged({ delegations, cells }: MeetingMatrix, order: Order, onlyMeeting: boolean): Matrix {
  const shown = onlyMeeting ? delegations.filter(({ meetings }) => meetings > 0) : [...delegations];
  if (order === "name") shown.sort((a, b) => byName(a.name, b.name));
  if (order === "meetings") shown.sort((a, b) => b.meetings - a.meetings);
  const place = new Map(shown.map(({ id }, index) => [id, index]));
  const rows = shown.map(() => new Map<number, MatrixCell>());
  for (const cell of cells) {
    const [a, b] = [place.get(cell.a), place.get(cell.b)];
    if (a === undefined || b === undefined || cell.meetings.length === 0) continue;
    rows[a]?.set(b, cell);
    rows[b]?.set(a, cell);
  }
  return { delegations: shown, rows };
}

/** What a cell shows, each with how many. */
export function statesOf(cell: MatrixCell): { state: State; count: number }[] {
  return STATES.map((state) => ({ state, count: cell[state] })).filter(({ count }) => count > 0);
}

export interface At { row: number; column: number }

/** Where a key leads; null for one that leads nowhere. */
export function cellAfter(key: { key: string; ctrlKey: boolean }, { row, column }: At, count: number, page: number): At | null {
  if (count === 0) return null;
  const within = (index: number): number => Math.min(Math.max(index, 0), count - 1);
  const to = (nextRow: number, nextColumn: number): At => ({ row: within(nextRow), column: within(nextColumn) });
  switch (key.key) {
    case "ArrowDown": return to(row + 1, column);
    case "ArrowUp": return to(row - 1, column);
    case "ArrowRight": return to(row, column + 1);
    case "ArrowLeft": return to(row, column - 1);
    case "PageDown": return to(row + page, column);
    case "PageUp": return to(row - page, column);
    case "Home": return to(key.ctrlKey ? 0 : row, 0);
    case "End": return to(key.ctrlKey ? count - 1 : row, count - 1);
    default: return null;
  }
}

/** From where to where lines are in sight, with some to spare. */
export function inSight(scrolled: number, extent: number, size: number, count: number, spare = 2): { from: number; to: number } {
  return { from: Math.max(0, Math.floor(scrolled / size) - spare), to: Math.min(count, Math.ceil((scrolled + extent) / size) + spare) };
}

/** How far to scroll so that a line is in sight; where it is already, nowhere. */
export function revealed(scrolled: number, extent: number, size: number, index: number): number {
  const [from, to] = [index * size, (index + 1) * size];
  if (from < scrolled) return from;
  return to > scrolled + extent ? to - extent : scrolled;
}

export interface Pair { asking: DelegationId; asked: DelegationId; names: [string, string]; cell: MatrixCell | null }

/** The pair a place stands for; none on the diagonal. The row is who asks. */
export function pairAt({ delegations, rows }: Matrix, { row, column }: At): Pair | null {
  const [asking, asked] = [delegations[row], delegations[column]];
  if (!asking || !asked || row === column) return null;
  return { asking: asking.id, asked: asked.id, names: [asking.name, asked.name], cell: rows[row]?.get(column) ?? null };
}
