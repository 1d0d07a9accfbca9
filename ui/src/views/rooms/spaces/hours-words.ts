// Opening hours as people say them: a closing after midnight is the next day's.

import type { OpeningHoursRow } from "../../../api/generated/api";
import { dayText } from "../../../words/dates";
import { t } from "../../../words/words";
import type { HoursLine, Place } from "./hours";

type Hours = Pick<OpeningHoursRow, "opens" | "closes" | "next_day">;

/** "08:00–20:00", "08:00 until 02:00 the next day", "shut all day". */
export function hoursText(hours: Hours | null): string {
  if (hours === null) return t("spaces-hours-unknown");
  const { opens, closes, next_day } = hours;
  if (opens === null || closes === null) return t("spaces-hours-shut-all-day");
  return t(next_day ? "spaces-hours-span-next" : "spaces-hours-span", { from: opens, to: closes });
}

/** What is said beside two fields of times when the end is not plainly later on the same day. */
export function endText(hours: Hours): string {
  if (hours.closes === "24:00") return t("spaces-hours-until-midnight");
  return hours.next_day ? t("spaces-hours-until-next", { to: hours.closes ?? "" }) : "";
}

export const lineDay = ({ day }: Pick<HoursLine, "day">): string => (day === null ? t("spaces-hours-every") : dayText(day));

/** What a line without hours of its own goes by. */
export function usualText({ usual }: Pick<HoursLine, "usual">, place: Pick<Place, "space">): string {
  if (usual.from === "every") return t("spaces-hours-as-every");
  if (usual.from === "whole") return t("spaces-hours-as-whole", { whole: usual.by });
  return place.space ? t("spaces-hours-as-venue") : t("spaces-hours-at-all-times");
}

/** Whose hours those are that hold; nothing for its own and where nobody said any. */
export const sourceText = ({ from, by }: Pick<HoursLine, "from" | "by">): string => (from === "whole" || from === "venue" ? t("spaces-hours-by", { name: by }) : "");
