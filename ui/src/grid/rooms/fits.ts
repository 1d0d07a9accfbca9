// Whether what is held fits in a room, and why not: said of every row while something is dragged. Who holds it is worked
// out once for a proposed time; a row then looks at its own uses, and at those of its whole and its parts, which no wall
// separates from it. It only warns: Rust alone decides about the drop. Start reading at `fitting`.

import type { BookingPurpose, ClosedPlace, Layout, RoomBar, RoomBlock, SpaceRow } from "../../api/generated/api";
import { blocksWithin, indexBlocks, type BlockIndex } from "../blocks";
import { MINUTE, type FitsOf, type GridBlock, type Misfit, type Proposal } from "../model";
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
  /** By the closure: whom it lets in. */
  closed: ReadonlyMap<string, ClosedPlace>;
  bars: ReadonlyMap<string, RoomBar>;
}

interface Minutes {
  before: number | null;
  after: number | null;
}

/** What is held, as far as it matters to a room. */
interface Wanted {
  from: number;
  to: number;
  /** Minutes of its own for set-up and tear-down; none where the room or its layout says them. */
  own: Minutes;
  delegations: readonly string[];
  /** Nothing is said yet of what is new. */
  purpose: BookingPurpose | null;
  /** How many people it is for, if that is known. */
  people: number | null;
  layout: Layout | null;
  /** A hold may stand beside anything; what is confirmed or new may not. */
  firm: boolean;
  held: ReadonlySet<string>;
}

export function groundOf(spaces: readonly SpaceRow[], bars: readonly RoomBar[], blocks: readonly GridBlock[], closed: readonly Pick<RoomBlock, "closed">[] = []): Ground {
  return {
    uses: usesByRoom(bars), family: families(spaces), rooms: new Map(spaces.map((space) => [space.id, space])), blocks: indexBlocks(blocks),
    closed: new Map(closed.flatMap((block) => (block.closed ? [[block.closed.closure as string, block.closed] as const] : []))), bars: new Map(bars.map((bar) => [bar.key, bar])),
  };
}

export function fitting(ground: Ground): FitsOf {
  return (proposal) => {
    const wanted = wantedOf(ground, proposal);
    return (rowId) => taken(ground, wanted, rowId) ?? shut(ground, wanted, rowId) ?? tooSmall(ground, wanted, rowId) ?? tooNear(ground, wanted, rowId);
  };
}

/** Holds and requests may stand anywhere: only what is confirmed, or new, is held against others. */
export function holdsRoom(bar: Pick<RoomBar, "status" | "what">): boolean {
  return bar.what === "stay" ? bar.status !== "requested" && bar.status !== "held" : bar.status === "confirmed";
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

/** What it takes to furnish a room for a layout, where nobody said otherwise. */
function usualIn(room: SpaceRow | undefined, layout: Layout | null): { before: number; after: number } {
  const furnished = room?.layouts.find((one) => one.layout === layout);
  return { before: furnished?.set_up_minutes ?? room?.set_up_minutes ?? 0, after: furnished?.tear_down_minutes ?? room?.tear_down_minutes ?? 0 };
}

/** Minutes that differ from what its room takes are its own, and go along to any other. */
function ownOf(rooms: Ground["rooms"], bar: RoomBar): Minutes {
  const usual = usualIn(rooms.get(bar.space), bar.layout);
  return { before: bar.set_up_minutes === usual.before ? null : bar.set_up_minutes, after: bar.tear_down_minutes === usual.after ? null : bar.tear_down_minutes };
}

/** What something is for: a session and a meeting say it by what they are. */
function purposeOf(bar: RoomBar): BookingPurpose {
  return bar.what === "room_booking" || bar.what === "stay" ? (bar.purpose ?? "other") : bar.what;
}

function wantedOf({ bars, rooms }: Ground, { barId, starts, ends, held }: Proposal): Wanted {
  const bar = barId === null ? undefined : bars.get(barId);
  return {
    from: starts, to: ends, held, firm: bar === undefined || holdsRoom(bar), own: bar ? ownOf(rooms, bar) : { before: null, after: null }, delegations: bar?.delegations ?? [], purpose: bar ? purposeOf(bar) : null,
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

function shut({ blocks, closed }: Ground, { from, to, delegations, purpose }: Wanted, rowId: string): Misfit | null {
  const letsIn = (place: ClosedPlace | undefined): boolean => place !== undefined && (place.purposes.some((one) => one === purpose) || place.delegations.some((one) => delegations.includes(one)));
  const met = blocksWithin(blocks, rowId, { from, to }).find(({ id }) => !letsIn(id === undefined ? undefined : closed.get(id)));
  return met ? { short: met.label, reason: t("rooms-fit-shut", { reason: met.label }) } : null;
}

/** Furnished as it is wanted, a room may take fewer. */
function tooSmall({ rooms }: Ground, { people, layout }: Wanted, rowId: string): Misfit | null {
  const room = rooms.get(rowId);
  const seats = room?.layouts.find((one) => one.layout === layout)?.capacity ?? room?.capacity ?? null;
  if (people === null || seats === null || people <= seats) return null;
  return { short: t("rooms-seats", { count: seats }), reason: t("rooms-fit-small", { people, seats }) };
}

/** The time between two that is needed to clear for the one and set up for the other; none where what stands can stay. */
function tooNear(ground: Ground, wanted: Wanted, rowId: string): Misfit | null {
  if (!wanted.firm) return null;
  const usual = usualIn(ground.rooms.get(rowId), wanted.layout);
  const before = (wanted.own.before ?? usual.before) * MINUTE;
  const after = (wanted.own.after ?? usual.after) * MINUTE;
  for (const { bar, from, to, clear, cleared } of others(ground, wanted, rowId)) {
    if (bar.space === rowId && wanted.layout !== null && bar.layout === wanted.layout) continue;
    const gap = from >= wanted.to ? from - wanted.to : wanted.from - to;
    const needed = from >= wanted.to ? after + (from - clear) : before + (cleared - to);
    const short = Math.round((needed - gap) / MINUTE);
    if (short > 0) return { short: t("rooms-fit-near", { count: short }), reason: t("rooms-fit-near-why", { count: short, holder: bar.title }) };
  }
  return null;
}
