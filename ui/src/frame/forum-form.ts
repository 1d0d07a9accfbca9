// The fields of the forum as a whole, and what of them was changed.
import type { Commands, ForumView } from "../api/generated/api";

const NAMES = ["title", "city", "short_code", "edition", "cover", "outcome"] as const;
export type ForumFields = Record<(typeof NAMES)[number], string>;

export const EMPTY_FORUM: ForumFields = { title: "", city: "", short_code: "", edition: "", cover: "", outcome: "" };

export function forumFields(forum: ForumView): ForumFields {
  return Object.fromEntries(NAMES.map((name) => [name, forum[name]])) as ForumFields;
}

/** Only what differs is written, so that the history names what somebody changed; null when nothing does. */
export function forumChange(forum: ForumView, fields: ForumFields): Commands["edit_forum"]["input"] | null {
  const changed = NAMES.filter((name) => fields[name].trim() !== forum[name]);
  return changed.length === 0 ? null : Object.fromEntries(changed.map((name) => [name, fields[name].trim()]));
}
