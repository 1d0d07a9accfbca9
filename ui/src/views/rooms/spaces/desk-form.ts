// What a room desk allows, as one types it, and the rules it makes. Start reading at `toPolicy`.

import type { BookingPurpose, DeskPolicy, Rule } from "../../../api/generated/api";
import { parseTime } from "../../../grid/typed-time";
import { wholeNumber } from "../../../shared/whole-number";

export interface DeskFields {
  purposes: BookingPurpose[];
  slot: string;
  opens: string;
  closes: string;
  quota: string;
  roomQuota: string;
  nonConsecutive: boolean;
  tiers: string[];
  confirmDays: string;
  confirmBy: string;
  turnover: string;
}

export type DeskProblem = "slot" | "opens" | "closes" | "quota" | "roomQuota" | "confirmDays" | "confirmBy" | "turnover";
type Answer = { ok: true; policy: DeskPolicy } | { ok: false; problems: Partial<Record<DeskProblem, string>> };

/** What is found when a rule of the desk is broken. */
export const RULE_OF: Record<"slot" | "hours" | "quota" | "roomQuota" | "nonConsecutive" | "tiers" | "confirm" | "turnover", Rule> = {
  slot: "slot_too_long", hours: "outside_desk_hours", quota: "quota_exceeded", roomQuota: "room_quota_exceeded", nonConsecutive: "slots_consecutive", tiers: "lower_tier_first", confirm: "not_confirmed_in_time", turnover: "turnover_too_short",
};

const shown = (number: number | null | undefined): string => (number == null ? "" : String(number));
const hoursOf = (time: string): number => Number(time.slice(0, 2));
const clock = (hours: number, time: string): string => `${String(hours).padStart(2, "0")}${time.slice(2)}`;

/** A closing after midnight counts on in the rules, "26:00"; people type and read 02:00. */
const onTheWall = (time: string): string => (hoursOf(time) > 24 || time > "24:00" ? clock(hoursOf(time) - 24, time) : time);

export function deskFields(policy: DeskPolicy | null): DeskFields {
  return {
    purposes: [...(policy?.purposes ?? [])], slot: shown(policy?.slot_minutes), opens: policy?.opens ?? "", closes: policy?.closes ? onTheWall(policy.closes) : "", quota: shown(policy?.quota_per_day), roomQuota: shown(policy?.quota_per_room), nonConsecutive: policy?.non_consecutive ?? false,
    tiers: [...(policy?.tiers ?? [])], confirmDays: shown(policy?.confirm_days_before), confirmBy: policy?.confirm_by ?? "", turnover: shown(policy?.turnover_minutes),
  };
}

/** Whether the desk shuts on the day after: said in words beside the two times. */
export function shutsNextDay({ opens, closes }: Pick<DeskFields, "opens" | "closes">): boolean {
  const [from, to] = [parseTime(opens), parseTime(closes)];
  return from !== null && to !== null && to <= from;
}

const LIMITS: Record<"slot" | "quota" | "roomQuota" | "confirmDays" | "turnover", { least: number; most: number; words: string }> = {
  slot: { least: 5, most: 1440, words: "spaces-desk-problem-slot" }, quota: { least: 1, most: 100, words: "spaces-desk-problem-quota" }, roomQuota: { least: 1, most: 100, words: "spaces-desk-problem-quota" }, confirmDays: { least: 0, most: 60, words: "spaces-desk-problem-days" }, turnover: { least: 0, most: 1440, words: "spaces-desk-problem-turnover" },
};

export function toPolicy(fields: DeskFields): Answer {
  const problems: Partial<Record<DeskProblem, string>> = {};
  const number = (field: keyof typeof LIMITS): number | null => {
    const { least, most, words } = LIMITS[field];
    const read = wholeNumber(fields[field]);
    if (read !== "wrong" && (read === null || (read >= least && read <= most))) return read;
    problems[field] = words;
    return null;
  };
  const time = (field: "opens" | "closes" | "confirmBy"): string | null => {
    const read = parseTime(fields[field]);
    if (read === null && fields[field].trim() !== "") problems[field] = "spaces-problem-time";
    if (read === "24:00" && field !== "closes") problems[field] = "spaces-problem-time";
    return read;
  };
  const [opens, until, confirm_by] = [time("opens"), time("closes"), time("confirmBy")];
  const confirm_days_before = number("confirmDays");
  if (opens && !until) problems.closes ??= "spaces-desk-problem-both";
  if (until && !opens) problems.opens ??= "spaces-desk-problem-both";
  if (confirm_days_before !== null && !confirm_by) problems.confirmBy ??= "spaces-desk-problem-confirm";
  if (confirm_by && confirm_days_before === null) problems.confirmDays ??= "spaces-desk-problem-confirm";
  const closes = opens && until && until <= opens ? clock(hoursOf(until) + 24, until) : until;
  const policy: DeskPolicy = {
    purposes: fields.purposes, slot_minutes: number("slot"), opens, closes, quota_per_day: number("quota"), non_consecutive: fields.nonConsecutive, tiers: fields.tiers, confirm_days_before, confirm_by, turnover_minutes: number("turnover"), quota_per_room: number("roomQuota"),
  };
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, policy };
}

/** A tier one up or down; the ends stay where they are. */
export function movedTier(tiers: readonly string[], index: number, by: 1 | -1): string[] {
  const to = index + by;
  if (to < 0 || to >= tiers.length) return [...tiers];
  return tiers.with(index, tiers[to]!).with(to, tiers[index]!);
}
