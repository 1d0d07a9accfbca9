// Moving about in a table with the keyboard: which line and column is active after a key, and what the key asks for.
// It knows positions only; the component turns them into the delegation or the person that stands there.

export interface Place { line: number; column: number }

export interface Ground {
  /** Lines in the table, group headings included. */
  lines: number;
  columns: number;
  /** Lines one page holds. */
  page: number;
  /** Group headings cannot be stood on. */
  isRow(line: number): boolean;
  /** Which key edits the cells of this column in their place: Enter as well as F2, F2 alone, or none. */
  edits(column: number): "enter" | "f2" | null;
}

export interface Key { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

export type Answer =
  | { does: "move"; to: Place }
  | { does: "edit"; at: Place }
  | { does: "open"; at: Place }
  | { does: "close" }
  | { does: "nothing" };

const NOTHING: Answer = { does: "nothing" };

/** What a key means at a place. A first arrow enters the table at its first row. */
export function answerTo(key: Key, at: Place | null, ground: Ground): Answer {
  if (key.altKey) return NOTHING;
  if (key.key === "Escape") return { does: "close" };
  const target = targetLine(key, at, ground);
  if (target !== null) return moveTo(target, at?.column ?? 0, ground);
  if (at === null || !ground.isRow(at.line)) return NOTHING;
  if (key.key === "F2") return ground.edits(at.column) !== null ? { does: "edit", at } : NOTHING;
  if (key.key === "Enter") return ground.edits(at.column) === "enter" && !key.ctrlKey && !key.metaKey ? { does: "edit", at } : { does: "open", at };
  const column = targetColumn(key, at.column, ground.columns);
  return column === null ? NOTHING : { does: "move", to: { line: at.line, column } };
}

/** The row nearest to a line, looked for first in the direction of travel; null in a table without rows. */
export function nearestRow(line: number, direction: 1 | -1, ground: Ground): number | null {
  const last = ground.lines - 1;
  const start = Math.min(Math.max(line, 0), last);
  for (const step of [direction, -direction]) {
    for (let tried = start; tried >= 0 && tried <= last; tried += step) if (ground.isRow(tried)) return tried;
  }
  return null;
}

function moveTo(target: { line: number; direction: 1 | -1 }, column: number, ground: Ground): Answer {
  const line = nearestRow(target.line, target.direction, ground);
  return line === null ? NOTHING : { does: "move", to: { line, column } };
}

function targetLine(key: Key, at: Place | null, ground: Ground): { line: number; direction: 1 | -1 } | null {
  const far = key.ctrlKey || key.metaKey;
  const from = at?.line ?? -1;
  switch (key.key) {
    case "ArrowDown": return { line: far ? ground.lines - 1 : from + 1, direction: far ? -1 : 1 };
    case "ArrowUp": return at === null || far ? { line: 0, direction: 1 } : { line: from - 1, direction: -1 };
    case "PageDown": return { line: from + ground.page, direction: 1 };
    case "PageUp": return { line: Math.max(from, 0) - ground.page, direction: -1 };
    case "Home": return far ? { line: 0, direction: 1 } : null;
    case "End": return far ? { line: ground.lines - 1, direction: -1 } : null;
    default: return null;
  }
}

function targetColumn(key: Key, column: number, columns: number): number | null {
  switch (key.key) {
    case "ArrowRight": return Math.min(column + 1, columns - 1);
    case "ArrowLeft": return Math.max(column - 1, 0);
    case "Home": return 0;
    case "End": return columns - 1;
    default: return null;
  }
}
