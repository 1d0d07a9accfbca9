// The office's decisions about rules: what differs from the usual, and what is written when one is changed.
import type { Commands, Level, RuleRow } from "../../api/generated/api";
import { wholeNumber } from "../../shared/whole-number";

type Decision = Commands["set_rule"]["input"];

export const RULE_LEVELS: readonly Level[] = ["block", "resolve_before_issue", "warn", "ignore"];
/** A week; the planner takes no more. */
export const MOST_MINUTES = 10_080;

export function isChanged(row: RuleRow): boolean {
  return row.level !== row.usual_level || row.minutes !== row.usual_minutes;
}

/** The usual one is no decision: it is written as none, so that a better usual one of a later program holds. */
export function levelDecision(row: RuleRow, level: Level): Decision | null {
  return level === row.level ? null : { rule: row.rule, level: level === row.usual_level ? null : level };
}

/** The decision somebody typed; null when nothing changes, "invalid" when it is no whole number of minutes. */
export function minutesDecision(row: RuleRow, typed: string): Decision | "invalid" | null {
  const minutes = wholeNumber(typed) ?? row.usual_minutes;
  if (minutes === null || minutes === "wrong" || minutes > MOST_MINUTES) return "invalid";
  return minutes === row.minutes ? null : { rule: row.rule, minutes: minutes === row.usual_minutes ? null : minutes };
}

export const asUsual = (row: RuleRow): Decision => ({ rule: row.rule, level: null, minutes: null });
