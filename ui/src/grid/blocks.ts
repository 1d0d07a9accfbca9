// Stretches in which rows cannot be used, sorted per row and found by binary search, as bars are. Start reading at
// `indexBlocks`.

import type { Range } from "./geometry";
import { runWithin } from "./lanes";
import type { GridBlock } from "./model";

/** The blocks of one row by start; `reach` holds the furthest end up to each. */
export interface RowBlocks {
  blocks: GridBlock[];
  reach: number[];
}

export const NO_BLOCKS: RowBlocks = { blocks: [], reach: [] };

export type BlockIndex = ReadonlyMap<string, RowBlocks>;

export function indexBlocks(blocks: readonly GridBlock[]): BlockIndex {
  const index = new Map<string, RowBlocks>();
  for (const block of blocks) {
    const row = index.get(block.rowId);
    if (row) row.blocks.push(block);
    else index.set(block.rowId, { blocks: [block], reach: [] });
  }
  for (const row of index.values()) {
    row.blocks.sort((a, b) => a.starts - b.starts || a.ends - b.ends);
    let furthest = -Infinity;
    row.reach = row.blocks.map((block) => (furthest = Math.max(furthest, block.ends)));
  }
  return index;
}

/** The blocks of a row that touch a stretch of time. */
export function blocksWithin(index: BlockIndex, rowId: string, range: Range): readonly GridBlock[] {
  const row = index.get(rowId);
  if (!row) return NONE;
  const { from, to } = runWithin(row.blocks, row.reach, range);
  const run = row.blocks.slice(from, to);
  return run.every((block) => block.ends > range.from) ? run : run.filter((block) => block.ends > range.from);
}

const NONE: readonly GridBlock[] = [];
