// The ledger of a block as a grid of lines and nights, and the way through it with the keys.
import type { BlockLedger, LedgerCell, RoomTypeId } from "../../../api/generated/api";
import { figure } from "../../../words/words";

export type Measure = "contracted" | "held" | "picked_up" | "left" | "kept" | "over" | "rate";
export interface LedgerLine {
  key: string;
  /** Null in the sum of all types. */
  type: RoomTypeId | null;
  measure: Measure;
  cells: LedgerCell[];
  /** Whether one can type into it. */
  typed: boolean;
}
export interface LedgerGroup { type: RoomTypeId | null; name: string; lines: LedgerLine[] }
export interface Spot { line: number; night: number }

/** For each type what is typed and what follows, then the same of all types. What nobody uses takes no line. */
export function groupsOf(ledger: BlockLedger, sumName: string): LedgerGroup[] {
  const used = (field: "kept" | "over") => ledger.rows.some((row) => row.cells.some((cell) => cell[field] > 0));
  const always: Measure[] = ["contracted", "held", "picked_up", "left"];
  const counted = [...always, ...(used("kept") ? (["kept"] as const) : []), ...(used("over") ? (["over"] as const) : [])];
  const lines = (type: RoomTypeId | null, cells: LedgerCell[], measures: readonly Measure[]): LedgerLine[] =>
    measures.map((measure) => ({ key: `${type ?? "all"} ${measure}`, type, measure, cells, typed: type !== null && (measure === "contracted" || measure === "rate") }));
  const groups = ledger.rows.map((row) => ({ type: row.room_type, name: row.type_name, lines: lines(row.room_type, row.cells, [...counted, "rate"]) }));
  return ledger.rows.length < 2 ? groups : [...groups, { type: null, name: sumName, lines: lines(null, ledger.totals, counted) }];
}

/** A rate is money and the rest are rooms; a rate nobody knows is null. */
export const valueOf = (cell: LedgerCell, measure: Measure): number | null => cell[measure];

/** The sum of a line; rates have none. */
export const sumOf = (line: LedgerLine): number | null => (line.measure === "rate" ? null : line.cells.reduce((sum, cell) => sum + (valueOf(cell, line.measure) ?? 0), 0));

/** A count of rooms; below nothing with the typographer’s minus. */
export const roomsText = (count: number): string => figure(count).replace("-", "−");

/** Where a key leads; null for a key that leads nowhere. */
export function stepFrom(at: Spot, key: string, size: { lines: number; nights: number }): Spot | null {
  const within = (value: number, of: number) => Math.min(Math.max(value, 0), of - 1);
  switch (key) {
    case "ArrowLeft": return { ...at, night: within(at.night - 1, size.nights) };
    case "ArrowRight": return { ...at, night: within(at.night + 1, size.nights) };
    case "ArrowUp": return { ...at, line: within(at.line - 1, size.lines) };
    case "ArrowDown": return { ...at, line: within(at.line + 1, size.lines) };
    case "Home": return { ...at, night: 0 };
    case "End": return { ...at, night: size.nights - 1 };
    default: return null;
  }
}

/** The nights from where the choice began to where it is, in order. */
export function chosenNights(nights: readonly string[], anchor: number, at: number): string[] {
  return nights.slice(Math.min(anchor, at), Math.max(anchor, at) + 1);
}

/** How a night stands: more out than is contracted, with leave or without. */
export function overOf(cell: LedgerCell): "beyond" | "allowed" | null {
  if (cell.beyond > 0) return "beyond";
  return cell.left < 0 ? "allowed" : null;
}
