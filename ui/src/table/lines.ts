// The lines of a table and the order they stand in: rows, headings over groups of them, and the column that sorts.

export interface Sorting<Column extends string> { column: Column; descending: boolean }

/** One line of the table: a heading over a group, or a row. */
export type Line<Row> = { what: "group"; key: string; count: number } | { what: "row"; key: string; row: Row };

export type Value = string | number | null;

/** How a language sorts. */
export interface Collation { compare(a: string, b: string): number }

export function asLine<Row extends { id: string }>(row: Row): Line<Row> {
  return { what: "row", key: row.id, row };
}

/** The sorting after a click on a header: another column starts the way it is read, the same one turns round. */
export function turned<Column extends string>(by: Sorting<Column>, column: Column, mostFirst: ReadonlySet<Column> = new Set()): Sorting<Column> {
  if (by.column === column) return { column, descending: !by.descending };
  return { column, descending: mostFirst.has(column) };
}

export function ariaSort<Column extends string>(by: Sorting<Column>, column: Column): "ascending" | "descending" | "none" {
  if (by.column !== column) return "none";
  return by.descending ? "descending" : "ascending";
}

/** What is not known stands last, whichever way the column is turned. */
export function sorted<Row>(rows: readonly Row[], value: (row: Row) => Value, descending: boolean, name: (row: Row) => string, language: Collation): Row[] {
  const known = (of: Value) => of !== null && of !== "";
  const compare = (a: Value, b: Value): number => {
    if (!known(a) || !known(b)) return Number(known(b)) - Number(known(a));
    const order = typeof a === "number" && typeof b === "number" ? a - b : language.compare(String(a), String(b));
    return descending ? -order : order;
  };
  return rows
    .map((row) => ({ row, value: value(row), name: name(row) }))
    .sort((a, b) => compare(a.value, b.value) || language.compare(a.name, b.name))
    .map(({ row }) => row);
}
