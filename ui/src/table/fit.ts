// Which columns of a table fit its width. The least needed give way first, so that names keep room beside an inspector.

export interface ColumnWidth<Column extends string> {
  column: Column;
  /** The narrowest it can be read at, in pixels. */
  least: number;
  /** Its share of what is left over; 0 keeps it at its least. */
  share: number;
  /** The lowest number stays longest. */
  rank: number;
}

/** The columns to show, in their own order. An unmeasured table, of width 0, shows all. */
export function fitting<Column extends string>(columns: readonly ColumnWidth<Column>[], width: number): ColumnWidth<Column>[] {
  if (width === 0) return [...columns];
  let left = width;
  const kept = new Set<Column>();
  for (const { column, least } of [...columns].sort((a, b) => a.rank - b.rank)) {
    if (kept.size > 0 && least > left) break;
    kept.add(column);
    left -= least;
  }
  return columns.filter(({ column }) => kept.has(column));
}

/** The tracks of a CSS grid for those columns. */
export function tracks(columns: readonly ColumnWidth<string>[]): string {
  return columns.map(({ least, share }) => (share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`)).join(" ");
}
