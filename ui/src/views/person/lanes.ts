// Lays a person's timeline out as days to read downwards: what stands in which day, what runs at the same time,
// how long is free between, where the clock changes and where the person sleeps.
//
// It compares instants and reads wall-clock dates; it never turns one into the other. A day is the date on the wall
// where the item begins, so a flight that lands on another date begins in one day and ends in another.
import type { ConflictView, Moment, StayId, Timeline, TimelineGap, TimelineItem } from "../../api/generated/api";
import { dayAfter } from "../../dialogs/leg-form";

/** How much of an item a day holds. */
export type Part = "whole" | "begins" | "continues" | "ends";

export interface ItemEntry {
  what: "item";
  key: string;
  item: TimelineItem;
  part: Part;
  /** Position among the items that run at the same time, and how many of them stand side by side. */
  lane: number;
  lanes: number;
  /** Conflicts told here; one that is told at an earlier item is only counted. */
  told: ConflictView[];
  toldAbove: number;
}

/** What lies between two things: free time, the way, what must be done there. */
interface GapEntry { what: "gap"; key: string; gap: TimelineGap }

/** The clock changes here: another zone, or summer time begins or ends. */
export interface ClockEntry { what: "clock"; key: string; zone: string; shift: string; minutes: number }

export type Entry = ItemEntry | GapEntry | ClockEntry;

export interface DaySection {
  date: string;
  forumDay: boolean;
  entries: Entry[];
  empty: boolean;
  night: { stay: StayId; hotel: string } | null;
}

/** Shorter pauses are just the way from one room to the next. */
const SHORTEST_GAP = 15;

const RELEASED: ReadonlySet<string> = new Set(["cancelled", "declined", "withdrawn", "no_show", "released"]);

export function daySections(timeline: Timeline): DaySection[] {
  const told = new Set<string>();
  const clock = new Clock();
  const parts = partsByDate(timeline);
  const gaps = gapsByDate(timeline);
  const days = new Map(timeline.days.map((day) => [day.date, day]));
  const dates = [...new Set([...days.keys(), ...parts.keys(), ...gaps.keys()])].sort();
  const sections = dates.map((date) => {
    const entries = dayEntries(parts.get(date) ?? [], gaps.get(date) ?? [], told, clock);
    const day = days.get(date);
    return { date, forumDay: day?.forum_day ?? false, entries, empty: !entries.some(matters), night: day?.night ?? null };
  });
  return trimmed(sections);
}

/** Whether the item still takes the person's time. */
export function claimsTime(item: TimelineItem): boolean {
  return item.what !== "stay" && !RELEASED.has(item.status);
}

/** Whole hours and the minutes left, for "2 h 15". */
export function hoursAndMinutes(minutes: number): { hours: number; minutes: number } {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** Minutes east of Greenwich in a shift such as "-04:00". */
export function shiftMinutes(shift: string): number {
  const read = /^([+-])(\d{2}):(\d{2})/.exec(shift);
  if (read === null) return 0;
  const [, sign, hours, minutes] = read;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

interface Placed { item: TimelineItem; part: Part }

/** An item listed in several days by the program is one item; its parts follow from its own dates. */
function partsByDate(timeline: Timeline): Map<string, Placed[]> {
  const items = new Map(timeline.days.flatMap((day) => day.items).map((item) => [item.key, item]));
  const byDate = new Map<string, Placed[]>();
  for (const item of items.values()) {
    for (const { date, part } of partsOf(item)) byDate.set(date, [...(byDate.get(date) ?? []), { item, part }]);
  }
  return byDate;
}

/** The stretches of each day on the wall where they begin; short free time is just the way to the next room. */
function gapsByDate(timeline: Timeline): Map<string, TimelineGap[]> {
  const byDate = new Map<string, TimelineGap[]>();
  for (const gap of timeline.days.flatMap((day) => day.gaps)) {
    if (gap.what === "free" && gap.minutes < SHORTEST_GAP) continue;
    byDate.set(gap.starts.date, [...(byDate.get(gap.starts.date) ?? []), gap]);
  }
  return byDate;
}

/** The days between check-in and check-out show as nights, so a stay itself stands only at its two ends. */
function partsOf(item: TimelineItem): { date: string; part: Part }[] {
  const first = item.starts.date;
  const last = lastDate(item);
  if (last <= first) return [{ date: first, part: "whole" }];
  const between: { date: string; part: Part }[] = [];
  for (let date = dayAfter(first); date < last && item.what !== "stay"; date = dayAfter(date)) between.push({ date, part: "continues" });
  return [{ date: first, part: "begins" }, ...between, { date: last, part: "ends" }];
}

/** An item that ends at midnight exactly does not reach into the next day: intervals are half open. */
function lastDate({ starts, ends, what }: TimelineItem): string {
  if (ends === null) return starts.date;
  if (what !== "stay" && ends.time === "00:00" && ends.date === dayAfter(starts.date) && ends.zone === starts.zone) return starts.date;
  return ends.date;
}

function dayEntries(placed: Placed[], gaps: readonly TimelineGap[], told: Set<string>, clock: Clock): Entry[] {
  const order = [...placed].sort((a, b) => orderInDay(a) - orderInDay(b) || a.item.key.localeCompare(b.item.key));
  const lanes = lanesOf(order.filter(({ item }) => claimsTime(item)).map(({ item }) => item));
  const waiting = [...gaps].sort((a, b) => instant(a.starts) - instant(b.starts));
  const entries = order.flatMap((each): Entry[] => {
    const { item, part } = each;
    const between = waiting.splice(0, waiting.findLastIndex((gap) => instant(gap.starts) < orderInDay(each)) + 1).map(asGap);
    const before = part === "whole" || part === "begins" ? clock.reads(item.starts, item.key) : [];
    const position = lanes.get(item.key) ?? { lane: 0, lanes: 1 };
    const fresh = item.conflicts.filter((conflict) => !told.has(conflict.key));
    for (const conflict of fresh) told.add(conflict.key);
    const entry: ItemEntry = { what: "item", key: `${item.key} ${part}`, item, part, ...position, told: fresh, toldAbove: item.conflicts.length - fresh.length };
    const after = (part === "whole" || part === "ends") && item.ends !== null ? clock.reads(item.ends, `${item.key} end`) : [];
    return [...between, ...before, entry, ...after];
  });
  return [...entries, ...waiting.map(asGap)];
}

/** Free time alone leaves a day empty; a check-in the evening before does not. */
const matters = (entry: Entry): boolean => entry.what === "item" || (entry.what === "gap" && entry.gap.what !== "free");

const asGap = (gap: TimelineGap): GapEntry => ({ what: "gap", key: gap.key, gap });

/** What came over midnight stands first; a check-out stands at its own hour. */
function orderInDay({ item, part }: Placed): number {
  if (part === "continues") return Number.NEGATIVE_INFINITY;
  if (part === "ends") return item.what === "stay" && item.ends !== null ? instant(item.ends) : Number.MIN_SAFE_INTEGER;
  return instant(item.starts);
}

function instant(moment: Moment): number {
  return Date.parse(moment.at);
}

/** Half open; an item without a known end stands for its first moment only. */
function span(item: TimelineItem): { from: number; until: number } {
  const from = instant(item.starts);
  return { from, until: item.ends === null ? from + 1 : Math.max(instant(item.ends), from + 1) };
}

/** Items in order of their start; those that touch the same stretch of time share its lanes. */
function lanesOf(items: TimelineItem[]): Map<string, { lane: number; lanes: number }> {
  const places = new Map<string, { lane: number; lanes: number }>();
  let cluster: { key: string; lane: number }[] = [];
  let laneEnds: number[] = [];
  const close = () => {
    for (const { key, lane } of cluster) places.set(key, { lane, lanes: laneEnds.length });
    cluster = [];
    laneEnds = [];
  };
  for (const item of [...items].sort((a, b) => span(a).from - span(b).from)) {
    const { from, until } = span(item);
    if (laneEnds.every((end) => end <= from)) close();
    const free = laneEnds.findIndex((end) => end <= from);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = until;
    cluster.push({ key: item.key, lane });
  }
  close();
  return places;
}

/** Follows the wall clock through the trip; the first reading only sets it. */
class Clock {
  private shift: string | null = null;

  reads(moment: Moment, key: string): ClockEntry[] {
    const before = this.shift;
    this.shift = moment.shift;
    if (before === null || before === moment.shift) return [];
    return [{ what: "clock", key: `${key} clock`, zone: moment.zone, shift: moment.shift, minutes: shiftMinutes(moment.shift) - shiftMinutes(before) }];
  }
}

/** Days before the first and after the last thing are dropped, unless the forum meets on them. */
function trimmed(sections: DaySection[]): DaySection[] {
  const isShown = (section: DaySection) => section.forumDay || !section.empty || section.night !== null;
  const first = sections.findIndex(isShown);
  return first === -1 ? [] : sections.slice(first, sections.findLastIndex(isShown) + 1);
}
