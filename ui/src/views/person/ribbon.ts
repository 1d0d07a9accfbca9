// A day as a thin strip of 24 hours on the wall, for the list of days: where it is full, and with what.
// It is a picture only; the items themselves carry the times.
import type { TimelineItem } from "../../api/generated/api";
import { claimsTime, type DaySection, type ItemEntry } from "./lanes";

interface Segment { from: number; until: number; what: TimelineItem["what"] }

const DAY = 24 * 60;
/** Without a known end an item shows as half an hour. */
const UNKNOWN = 30;
const THINNEST = 12;

/** Shares of the day between 0 and 1, in order. */
export function ribbon(section: DaySection): Segment[] {
  return section.entries.filter((entry): entry is ItemEntry => entry.what === "item" && claimsTime(entry.item)).map(segment);
}

function segment({ item, part }: ItemEntry): Segment {
  const begins = part === "whole" || part === "begins";
  const from = begins ? minuteOf(item.starts.time) : 0;
  const until = begins && part !== "whole" ? DAY : part === "continues" ? DAY : endOf(item, from);
  const width = Math.max(until - from, THINNEST);
  return { from: Math.min(from, DAY - width) / DAY, until: Math.min(from + width, DAY) / DAY, what: item.what };
}

function endOf(item: TimelineItem, from: number): number {
  if (item.ends === null) return from + UNKNOWN;
  const minute = minuteOf(item.ends.time);
  return minute === 0 ? DAY : minute;
}

function minuteOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}
