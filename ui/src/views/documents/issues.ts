// What an itinerary is told from, and how a difference from what somebody holds reads.
import type { ItemDifference, Kind } from "../../api/generated/api";
import { t } from "../../words/words";
import { dayText } from "../../words/dates";

/** The tables whose changes can make a paper wrong, and those of issues and of what was handed out. */
export const TOLD_FROM: readonly Kind[] = [
  "forum", "person", "office", "body", "delegation", "membership", "leg", "traveller", "place", "stay", "guest", "hotel_room", "room_type",
  "session", "attendance", "meeting", "participant", "brief", "space", "venue", "movement", "passenger", "vehicle", "driver",
  "issue", "issue_page", "handout",
];

/** "Thu 19 June 12:40" for a time on the wall as it is kept; a day alone where only that was told. */
export function moment(kept: string): string {
  const [day, time] = kept.split("T");
  if (!day) return "";
  return time ? `${dayText(day)} ${time.slice(0, 5)}` : dayText(day);
}

/** What became of one item, in a line: "Danubia 431: was Thu 19 June 12:40, is Thu 19 June 14:05". */
export function differenceLine(one: ItemDifference): string {
  const title = one.title === "" ? t("issues-reader-itself") : one.title;
  const place = (when: string, where: string) => [moment(when), where].filter((text) => text !== "").join(", ");
  const [before, now] = [place(one.before, one.place_before), place(one.now, one.place_now)];
  if (one.standing === "new") return t("issues-new", { title, now });
  if (one.standing === "gone") return t("issues-gone", { title, before });
  return before === now ? t("issues-otherwise", { title }) : t("issues-moved", { title, before, now });
}
