// A closure as people say it.

import type { ClosureRow, Moment } from "../../../api/generated/api";
import { dayText } from "../../../words/dates";
import { t, word } from "../../../words/words";

export function closureTimes({ starts, ends }: { starts: Moment; ends: Moment }): string {
  if (starts.date === ends.date) return t("spaces-closure-one-day", { day: dayText(starts.date), from: starts.time, to: ends.time });
  return t("spaces-closure-from-to", { fromDay: dayText(starts.date), from: starts.time, toDay: dayText(ends.date), to: ends.time });
}

/** Delegations by name, then purposes. */
export function allowedText({ delegations, purposes }: Pick<ClosureRow, "delegations" | "purposes">): string {
  const names = [...delegations.map(({ name }) => name), ...purposes.map((purpose) => word("booking-purpose", purpose))];
  return names.length > 0 ? names.join(", ") : t("spaces-closure-nobody");
}
