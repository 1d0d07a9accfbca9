// The fields of a new forum, turned into the command's input, or into messages beside the fields.
import type { Commands } from "../../api/generated/api";
import { daysBetween } from "../../words/dates";

export interface NewForum {
  title: string;
  host: string;
  zone: string;
  from: string;
  to: string;
}

export const EMPTY: NewForum = { title: "", host: "", zone: "", from: "", to: "" };
const LONGEST = 60;

export type Problems = Partial<Record<keyof NewForum, string>>;
type ReadForum = { input: Commands["new_forum"]["input"]; problems?: undefined } | { input?: undefined; problems: Problems };

export function readForum(fields: NewForum, zones: readonly string[]): ReadForum {
  const problems: Problems = {};
  if (fields.title.trim() === "") problems.title = "welcome-new-title-missing";
  if (fields.host.trim() === "") problems.host = "welcome-new-host-missing";
  if (!zones.includes(fields.zone)) problems.zone = "welcome-new-zone-missing";
  if (fields.from === "") problems.from = "welcome-new-date-missing";
  if (fields.to === "") problems.to = "welcome-new-date-missing";
  else if (fields.from > fields.to) problems.to = "welcome-new-order";
  else if (fields.from !== "" && daysBetween(fields.from, fields.to) >= LONGEST) problems.to = "welcome-new-long";
  if (Object.keys(problems).length > 0) return { problems };
  return { input: { title: fields.title.trim(), host: fields.host.trim(), zone: fields.zone, from: fields.from, to: fields.to } };
}
