// The slots of the room desk, for starts on the grid to snap to.

import type { DeskRulesView } from "../../api/generated/api";
import { minutesBetween } from "../../grid/clock";
import type { DaySlots } from "../../grid/slots";

/** Those of the whole forum, or else of the only venue that has rules of its own; a desk without slots has none. */
export function deskSlots(rules: readonly Pick<DeskRulesView, "venue" | "policy">[]): DaySlots | null {
  const found = rules.find(({ venue }) => venue === null) ?? (rules.length === 1 ? rules[0] : undefined);
  const minutes = found?.policy.slot_minutes;
  if (!found || !minutes) return null;
  return { starts: found.policy.opens ? minutesBetween("2000-01-01T00:00", `2000-01-01T${found.policy.opens}`) : 0, minutes };
}
