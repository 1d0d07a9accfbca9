// What every made-up write stands on: finding a row, changing it, and saying what was done.
import type { Commands, CommandName, Kind } from "../../api/generated/api";
import type { World } from "./world";

/** What a write did: its result, the facts of its line, the tables it touched. */
export interface Wrote {
  result: unknown;
  facts: Record<string, string>;
  changed: Kind[];
}
export type Writes = { [Name in CommandName]?: (world: World, input: Commands[Name]["input"], id: string) => Wrote };

export const wrote = (result: unknown, name: string, changed: Kind[], facts: Wrote["facts"] = {}): Wrote => ({ result, facts: { name, ...facts }, changed });

export function one<Row extends { id: string }>(rows: Row[], what: Kind, id: string): Row {
  const row = rows.find((row) => row.id === id);
  if (!row) throw { kind: "not_found", what, id };
  return row;
}

/** Only what was given is changed; the id stays. */
export function edit<Row extends { id: string }>(row: Row, change: Partial<Record<keyof Row, unknown>>): void {
  for (const [key, value] of Object.entries(change)) if (key !== "id" && value !== undefined) (row as Record<string, unknown>)[key] = value;
}

export function named(text: string, field: string): string {
  if (text.trim() === "") throw { kind: "invalid", field, problem: "empty" };
  return text.trim();
}

export const without = <Row extends { id: string }>(rows: Row[], id: string) => rows.filter((row) => row.id !== id);
