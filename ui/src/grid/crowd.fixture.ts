// Any number of rows and bars, always the same for the same numbers: for tests and for the page that measures frames.

import { HOUR, MINUTE, type GridBar, type GridBlock, type GridChip, type GridRow, type Hue, type Manner } from "./model";

const HUES: Hue[] = ["programme", "rooms", "meetings", "travel", "lodging"];
const MANNERS: Manner[] = ["solid", "solid", "outlined", "hatched", "struck", "dotted", "solid"];

export function crowdRows(count: number): GridRow[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `r${i}`, label: `Room ${500 + i}`, depth: i % 25 === 9 || i % 25 === 10 ? 1 : 0, marks: i % 8 === 2 ? [{ text: "♿", label: "Step-free" }] : [], sublabel: `${20 + ((i * 37) % 400)} seats`, group: `Venue ${Math.floor(i / 25) + 1}`,
  }));
}

/** Bars spread evenly over rows and days, some overlapping, with buffers, conflicts and open ends here and there. */
export function crowdBars(count: number, rows: number, starts: number, days: number): GridBar[] {
  return Array.from({ length: count }, (_, i) => {
    const row = i % rows;
    const turn = Math.floor(i / rows);
    const day = (turn + row) % days;
    const from = starts + day * 24 * HOUR + 8 * HOUR + ((turn * 97 + row * 31) % 44) * 15 * MINUTE;
    return {
      id: `b${i}`, rowId: `r${row}`, starts: from, ends: from + (30 + ((i * 7) % 5) * 15) * MINUTE, openEnd: i % 41 === 0,
      hue: HUES[i % 3 === 0 ? 0 : i % 5]!, manner: MANNERS[(i * 3) % 7]!, label: `Item ${i}`, conflicts: i % 29 === 0 ? 2 : 0,
      before: i % 6 === 0 ? 30 * MINUTE : 0, after: i % 8 === 0 ? 15 * MINUTE : 0, movable: true, resizable: true, unplaceable: true,
      ...(i % 7 === 3 ? { rank: 1 + (i % 2), expires: "Lapses at noon." } : {}), ...(i % 53 === 0 ? { locked: "The head of state is in it." } : {}), neutral: i % 47 === 0,
    };
  });
}

/** Every row is shut at night, and some are out of use for a while. */
export function crowdBlocks(rows: number, starts: number, days: number): GridBlock[] {
  const blocks: GridBlock[] = [];
  for (let row = 0; row < rows; row += 1) {
    const rowId = `r${row}`;
    for (let day = 0; day < days; day += 1) {
      const midnight = starts + day * 24 * HOUR;
      blocks.push({ rowId, starts: midnight, ends: midnight + 7 * HOUR, kind: "shut", label: "Closed" });
      blocks.push({ rowId, starts: midnight + 22 * HOUR, ends: midnight + 24 * HOUR, kind: "shut", label: "Closed" });
    }
    if (row % 7 === 3) blocks.push({ rowId, starts: starts + (12 + (row % 48)) * HOUR, ends: starts + (15 + (row % 48)) * HOUR, kind: "blocked", label: "Painters" });
  }
  return blocks;
}

/** Things to be placed, of several lengths. */
export function crowdChips(count: number): GridChip[] {
  return Array.from({ length: count }, (_, i) => ({ id: `u${i}`, label: `Request ${i}`, minutes: 30 + (i % 4) * 15, hue: HUES[i % 5]!, detail: `${30 + (i % 4) * 15} min` }));
}
