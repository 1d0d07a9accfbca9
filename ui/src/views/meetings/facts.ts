// A meeting's times and wishes as the inspector words them.
import type { MeetingDetail, Moment } from "../../api/generated/api";
import { dayText } from "../../words/dates";
import { t, word } from "../../words/words";

/** "Wed 20 June, 10:00–10:30"; the day of the end only where it is another. */
export function spanOf(starts: Moment, ends: Moment | null): string {
  const from = `${dayText(starts.date)}, ${starts.time}`;
  if (ends === null) return from;
  return ends.date === starts.date ? `${from}–${ends.time}` : `${from} – ${dayText(ends.date)}, ${ends.time}`;
}

type Wishes = Pick<MeetingDetail, "wished_space_name" | "wished_venue_name" | "layout" | "flags" | "step_free" | "press">;

/** What was wished for its room; what is as usual is left out. */
export function wishesOf({ wished_space_name, wished_venue_name, layout, flags, step_free, press }: Wishes): string[] {
  return [
    wished_space_name && t("meetings-wish-space", { name: wished_space_name }), !wished_space_name && wished_venue_name && t("meetings-wish-venue", { name: wished_venue_name }),
    layout && t("meetings-wish-layout", { layout: word("layout", layout) }), flags && t("meetings-field-flags"), step_free && t("meetings-field-step-free"), press !== "closed" && word("press", press),
  ].filter((wish) => typeof wish === "string" && wish !== "") as string[];
}
