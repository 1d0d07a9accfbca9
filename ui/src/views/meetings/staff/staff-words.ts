// What is told of somebody who serves, in one line.
import type { LanguageName, StaffRow } from "../../../api/generated/api";
import { shortDayText } from "../../../words/dates";
import { t } from "../../../words/words";
import { tongues } from "../tongues";

/** Languages, hours, rest, limit, and for whom alone; what was not said is left out. */
export function aboutStaff(row: StaffRow, languages: readonly LanguageName[]): string {
  const pairs = row.pairs.map(({ one, other }) => t("meetings-staff-pair", { one: tongues(one, languages), other: tongues(other, languages) }));
  const hours = row.hours.map(({ day, starts, ends }) => {
    const span = starts && ends ? t("grid-span", { from: starts, to: ends }) : t("meetings-staff-off");
    return day ? t("meetings-staff-on", { day: shortDayText(day), span }) : span;
  });
  return [
    ...pairs, ...hours, row.break_minutes > 0 ? t("meetings-staff-rest", { count: row.break_minutes }) : "", row.most_minutes_per_day === null ? "" : t("meetings-staff-most", { count: row.most_minutes_per_day }),
    row.delegation_name === "" ? "" : t("meetings-staff-only", { name: row.delegation_name }),
  ].filter(Boolean).join(" · ");
}
