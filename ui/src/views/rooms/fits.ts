// Whether what is held fits in a room, and why not: said of every row while something is dragged. Who holds it is worked
// out once for a proposed time; a row then looks at its own uses, and at those of its whole and its parts, which no wall
// separates from it. It only warns: Rust alone decides about the drop. Start reading at `fitting`.

import type { Layout, RoomBar, SpaceRow } from "../../api/generated/api";
import { blocksWithin, indexBlocks, type BlockIndex } from "../../grid/blocks";
import { MINUTE, type FitsOf, type GridBlock, type Misfit, type Proposal } from "../../grid/model";
import { t } from "../../words/words";

/** A use that really holds its room, with its hours as instants. */
interface Use {
  bar: RoomBar;
  from: number;
  to: number;
  /** From when and until when its room is furnished for it. */
  clear: number;
  cleared: number;
}

/** Everything a row needs to answer, sorted out once when the grid is read. */
export interface Ground {
  uses: ReadonlyMap<string, readonly Use[]>;
  /** A room with its whole and its parts. */
  family: ReadonlyMap<string, readonly string[]>;
  rooms: ReadonlyMap<string, SpaceRow>;
  blocks: BlockIndex;
  bars: ReadonlyMap<string, RoomBar>;
}

/** What is held, as far as it matters to a room. */
interface Wanted {
  from: number;
  to: number;
  before: number;
  after: number;
  /** How many people it is for, if that is known. */
  people: number | null;
  layout: Layout | null;
  /** A hold may stand beside anything; what is confirmed or new may not. */
  firm: boolean;
  held: ReadonlySet<string>;
}

export function groundOf(spaces: readonly SpaceRow[], bars: readonly RoomBar[], blocks: readonly GridBlock[]): Ground {
  return {
    uses: usesByRoom(bars), family: families(spaces), rooms: new Map(spaces.map((space) => [space.id, space])), blocks: indexBlocks(blocks), bars: new Map(bars.map((bar) => [bar.key, bar])),
  };
}

export function fitting(ground: Ground): FitsOf {
  return (proposal) => {
    const wanted = wantedOf(ground, proposal);
    return (rowId) => taken(ground, wanted, rowId) ?? shut(ground, wanted, rowId) ?? tooSmall(ground, wanted, rowId) ?? tooNear(ground, wanted, rowId);
  };
}

/** Holds and requests may stand anywhere: only what is confirmed, or new, is held against others. */
export function holdsRoom(bar: Pick<RoomBar, "status">): boolean {
  return bar.status === "confirmed";
}

function usesByRoom(bars: readonly RoomBar[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const bar of bars) {
    if (!holdsRoom(bar)) continue;
    const from = Date.parse(bar.starts.at);
    const to = bar.ends ? Date.parse(bar.ends.at) : from;
    const use = { bar, from, to, clear: from - bar.set_up_minutes * MINUTE, cleared: to + bar.tear_down_minutes * MINUTE };
    const room = uses.get(bar.space);
    if (room) room.push(use);
    else uses.set(bar.space, [use]);
  }
  return uses;
}

function families(spaces: readonly SpaceRow[]): Map<string, string[]> {
  const parents = new Map(spaces.map(({ id, parent }) => [id as string, parent as string | null]));
  const family = new Map<string, string[]>(spaces.map(({ id }) => [id, [id]]));
  for (const { id } of spaces) {
    // A part and each whole above it stand in each other's way; a row that names itself as its own whole ends the way up.
    for (let above = parents.get(id) ?? null, steps = 0; above !== null && steps < parents.size; above = parents.get(above) ?? null, steps += 1) {
      family.get(id)?.push(above);
      family.get(above)?.push(id);
    }
  }
  return family;
}

function wantedOf({ bars }: Ground, { barId, starts, ends, held }: Proposal): Wanted {
  const bar = barId === null ? undefined : bars.get(barId);
  return {
    from: starts, to: ends, held, firm: bar === undefined || holdsRoom(bar), before: (bar?.set_up_minutes ?? 0) * MINUTE, after: (bar?.tear_down_minutes ?? 0) * MINUTE,
    people: bar?.headcount ?? null, layout: bar?.layout ?? null,
  };
}

function* others({ uses, family }: Ground, { held }: Wanted, rowId: string): Generator<Use> {
  for (const room of family.get(rowId) ?? [rowId]) for (const use of uses.get(room) ?? []) if (!held.has(use.bar.key)) yield use;
}

function taken(ground: Ground, wanted: Wanted, rowId: string): Misfit | null {
  if (!wanted.firm) return null;
  for (const { bar, from, to } of others(ground, wanted, rowId)) {
    if (from >= wanted.to || to <= wanted.from) continue;
    const facts = { holder: bar.title, from: bar.starts.time, room: ground.rooms.get(bar.space)?.name ?? "", whole: bar.space === rowId ? "no" : "yes" };
    const reason = bar.ends ? t("rooms-warns", { ...facts, to: bar.ends.time }) : t("rooms-warns-open", facts);
    return { short: bar.space === rowId ? bar.title : t("rooms-fit-part", facts), reason };
  }
  return null;
}

function shut({ blocks }: Ground, { from, to }: Wanted, rowId: string): Misfit | null {
  const met = blocksWithin(blocks, rowId, { from, to })[0];
  return met ? { short: met.label, reason: t("rooms-fit-shut", { reason: met.label }) } : null;
}

/** Furnished as it is wanted, a room may take fewer. */
function tooSmall({ rooms }: Ground, { people, layout }: Wanted, rowId: string): Misfit | null {
  const room = rooms.get(rowId);
  const seats = room?.layouts.find((one) => one.layout === layout)?.capacity ?? room?.capacity ?? null;
  if (people === null || seats === null || people <= seats) return null;
  return { short: t("rooms-seats", { count: seats }), reason: t("rooms-fit-small", { people, seats }) };
}

/** The time between two that is needed to clear for the one and set up for the other. */
function tooNear(ground: Ground, wanted: Wanted, rowId: string): Misfit | null {
  if (!wanted.firm) return null;
  for (const { bar, from, to, clear, cleared } of others(ground, wanted, rowId)) {
    const gap = from >= wanted.to ? from - wanted.to : wanted.from - to;
    const needed = from >= wanted.to ? wanted.after + (from - clear) : wanted.before + (cleared - to);
    const short = Math.round((needed - gap) / MINUTE);
    if (short > 0) return { short: t("rooms-fit-near", { count: short }), reason: t("rooms-fit-near-why", { count: short, holder: bar.title }) };
  }
  return null;
}
