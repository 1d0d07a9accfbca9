// Several bars that are moved as one: each goes by the same time and by the same rows as the one that is held. Start
// reading at `movesOf`.

import type { Move, Span } from "./model";
import type { Ground, Held } from "./movement";

interface Together {
  /** The held bar first. */
  moves: Move[];
  /** The first bar that would leave the rows or the hours, so that none can go there. */
  outside: string | null;
}

/** Where the held bar and those that go along with it would stand. */
export function movesOf(held: Held, draft: Span, ground: Ground): Together {
  const { rowId, starts, ends } = draft;
  const moves: Move[] = [{ barId: held.id, rowId, starts, ends }];
  const rows = ground.rowsBetween(held.rowId, rowId);
  const by = starts - held.starts;
  let outside: string | null = null;
  for (const other of held.along) {
    const row = ground.rowAway(other.rowId, rows);
    if (row === null || leaves(other, by, ground)) outside ??= other.barId;
    moves.push({ barId: other.barId, rowId: row ?? other.rowId, starts: other.starts + by, ends: other.ends + by });
  }
  return { moves, outside };
}

/** A bar that already lies partly outside may come back, but not go further. */
function leaves({ starts, ends }: Span, by: number, ground: Ground): boolean {
  return (by < 0 && starts + by < ground.starts) || (by > 0 && ends + by > ground.ends);
}
