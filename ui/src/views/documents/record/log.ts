// What the record shows: the files that left the office, found, narrowed and sorted.
import type { HandoutRow } from "../../../api/generated/api";
import { foundBy } from "../../../shared/matching";
import { sorted, type Collation, type Sorting, type Value } from "../../../table/lines";
import { hasWords, word } from "../../../words/words";

export type RecordColumn = "when" | "name" | "file" | "issue" | "format" | "audience" | "language" | "hash";

/** Of which issue files are shown: all, those that said none, or those of one number. */
export type Of = "all" | "working" | number;

export const ofIssue = (rows: readonly HandoutRow[], of: Of): HandoutRow[] => (of === "all" ? [...rows] : rows.filter(({ issue }) => issue === (of === "working" ? null : of)));

/** Everything a file is found by; a fingerprint also by its beginning. */
export const foundIn = foundBy<HandoutRow>((row) => [row.name, row.file_name, row.file_hash]);

/** The formats that occur, in the order they are offered in, each with its count. */
export function formatCounts(rows: readonly HandoutRow[]): { status: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { format } of rows) counts.set(format, (counts.get(format) ?? 0) + 1);
  const known = ["pdf", "ics", "html", "xlsx", "csv"].filter((format) => counts.has(format));
  return [...known, ...[...counts.keys()].filter((format) => !known.includes(format))].map((status) => ({ status, count: counts.get(status) ?? 0 }));
}

/** The format in a word; one that newer programs write stays as it is. */
export const formatText = (format: string): string => (hasWords(`log-format-${format}`) ? word("log-format", format) : format.toUpperCase());

function valueOf(row: HandoutRow, column: RecordColumn): Value {
  switch (column) {
    case "when": return row.handed.at;
    case "name": return row.name;
    case "file": return row.file_name;
    case "issue": return row.issue;
    case "format": return formatText(row.format);
    case "audience": return word("audience", row.audience);
    case "language": return row.language;
    case "hash": return row.file_hash;
  }
}

export const sortFiles = (rows: readonly HandoutRow[], by: Sorting<RecordColumn>, language: Collation): HandoutRow[] => sorted(rows, (row) => valueOf(row, by.column), by.descending, ({ file_name }) => file_name, language);

/** Enough of a fingerprint to tell files apart at a glance. */
export const shortHash = (hash: string): string => hash.slice(0, 12);
