// What a made-up change touched, row by row, so that it can be taken back and made again wherever it stands in the
// history, or refused when a later change built on it: as the real program does with its changesets.
import type { World } from "./world";

const TABLES = ["bodies", "delegations", "people", "memberships", "venues", "spaces", "sessions", "attendance", "bookings", "meetings", "places", "legs", "stays", "journeys", "drivers", "vehicles", "movements", "transit", "rules", "waivers", "offices", "needs", "distinct", "pictures", "partners", "schemes", "placed", "series", "skips", "layouts", "hours", "closures", "desks", "invitations", "staff", "hotelThings", "issues", "handouts", "papers"] as const;
type Table = (typeof TABLES)[number];
type Row = Record<string, unknown>;

/** One row before and after; absent where it did not exist. The forum's frame counts as a row of its own. */
export interface Touched {
  table: Table | "forum";
  key: string;
  was: Row | undefined;
  is: Row | undefined;
}

const keyOf = (row: Row): string => (typeof row.id === "string" ? row.id : `${String(row.session)} ${String(row.person)}`);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const rowsOf = (world: World, table: Table): Row[] => world[table] as unknown as Row[];
const frameOf = ({ title, city, short_code, edition, cover, outcome, scheme_in_force }: World): Row => ({ title, city, short_code, edition, cover, outcome, scheme_in_force });

export function touched(before: World, after: World): Touched[] {
  const found: Touched[] = TABLES.flatMap((table) => {
    const was = new Map(rowsOf(before, table).map((row) => [keyOf(row), row]));
    const is = new Map(rowsOf(after, table).map((row) => [keyOf(row), row]));
    const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => !same(was.get(key), is.get(key)));
    return keys.map((key) => ({ table, key, was: was.get(key), is: is.get(key) }));
  });
  if (!same(frameOf(before), frameOf(after))) found.push({ table: "forum", key: "forum", was: frameOf(before), is: frameOf(after) });
  return found;
}

export const reversed = (rows: readonly Touched[]): Touched[] => rows.map(({ was, is, ...row }) => ({ ...row, was: is, is: was }));

/** Brings the rows to how they are to be; false, and nothing changed, when one is not as it was, or is still named elsewhere. */
export function replay(world: World, rows: readonly Touched[]): boolean {
  if (rows.some((row) => !same(current(world, row), row.was))) return false;
  const next = structuredClone(world);
  for (const row of rows) put(next, row);
  const gone = rows.filter((row) => row.is === undefined).map(({ key }) => `"${key}"`);
  const text = JSON.stringify(TABLES.map((table) => next[table]));
  if (gone.some((key) => text.includes(key))) return false;
  for (const table of TABLES) (world[table] as unknown as Row[]) = rowsOf(next, table);
  Object.assign(world, frameOf(next));
  return true;
}

function current(world: World, { table, key }: Touched): Row | undefined {
  return table === "forum" ? frameOf(world) : rowsOf(world, table).find((row) => keyOf(row) === key);
}

function put(world: World, { table, key, is }: Touched): void {
  if (table === "forum") return void Object.assign(world, is);
  const rows = rowsOf(world, table);
  const index = rows.findIndex((row) => keyOf(row) === key);
  if (index < 0) rows.push(is!);
  else rows.splice(index, 1, ...(is ? [is] : []));
}
