// What is typed into the dialog of a request, into the letters of `request_meeting` and `edit_request`, or the message
// that belongs beside a field. Start reading at `toRequest` for a new one and `toTerms` for one that is edited.
import type { DelegationId, EditRequest, Interpretation, Layout, MeetingDetail, MeetingKind, PersonId, PressAccess, Priority, Refusal, Representation, RequestMeeting, RequestTerms, Sensitivity, SpaceId, VenueId, WindowLetter } from "../../api/generated/api";
import { refusalText } from "../../api/errors";
import { endOn, lastDayOf, localOf, parseTime } from "../../grid/typed-time";
import { differing } from "../../shared/differing";
import { wholeNumber } from "../../shared/whole-number";

export interface WindowFields {
  date: string;
  starts: string;
  ends: string;
  /** The day it ends on, where the hours do not say it. */
  lastDay: string;
}

export interface RequestFields {
  asking: DelegationId | "";
  asked: DelegationId[];
  level: Representation;
  principal: PersonId | "";
  substitute: PersonId | "";
  title: string;
  neutralTitle: string;
  /** Empty: by the number of its sides. */
  kind: MeetingKind | "";
  topic: string;
  priority: Priority;
  minutes: string;
  plus: string;
  interpretation: Interpretation;
  noteTaker: boolean;
  layout: Layout | "";
  flags: boolean;
  press: PressAccess;
  stepFree: boolean;
  venue: VenueId | "";
  space: SpaceId | "";
  sensitivity: Sensitivity;
  windows: WindowFields[];
  received: string;
  note: string;
}

export type RequestProblem = "asking" | "asked" | "title" | "minutes" | "plus" | "windows" | "received" | "neutral_title" | "topic" | "note";
export type Problems = Partial<Record<RequestProblem, string>>;

const USUAL_MINUTES = "30";
const MOST_MINUTES = 1440;
const MOST_PLUS = 100;

export function blank(today: string): RequestFields {
  return {
    asking: "", asked: [], level: "head", principal: "", substitute: "", title: "", neutralTitle: "", kind: "", topic: "", priority: "normal", minutes: USUAL_MINUTES, plus: "", interpretation: "none", noteTaker: false, layout: "", flags: false,
    press: "closed", stepFree: false, venue: "", space: "", sensitivity: "normal", windows: [], received: today, note: "",
  };
}

/** A request as it stands; its sides are edited where they stand. */
export function fieldsOf(meeting: MeetingDetail): RequestFields {
  const { title, neutral_title, kind, topic, priority, minutes, plus, interpretation, note_taker, layout, flags, press, step_free, wished_venue, wished_space, sensitivity, windows, received_on, note } = meeting;
  return {
    ...blank(""), title, neutralTitle: neutral_title, kind, topic, priority, minutes: minutes === null ? "" : String(minutes), plus: plus === null ? "" : String(plus), interpretation, noteTaker: note_taker, layout: layout ?? "", flags, press, stepFree: step_free,
    venue: wished_venue ?? "", space: wished_space ?? "", sensitivity, received: received_on ?? "", note,
    windows: windows.map(({ starts, ends }) => ({ date: starts.date, starts: starts.time, ends: ends.time, lastDay: lastDayOf(starts.local.slice(0, 16), ends.local.slice(0, 16)) })),
  };
}

/** Read one by one, so that each can say what is wrong with it; null where nothing was typed at all. */
export function windowOf({ date, starts, ends, lastDay }: WindowFields): WindowLetter | "wrong" | null {
  if (starts.trim() === "" && ends.trim() === "") return null;
  const [from, to] = [parseTime(starts), parseTime(ends)];
  if (date === "" || from === null || from === "24:00" || to === null) return "wrong";
  const until = endOn(date, from, to, lastDay);
  return until === null ? "wrong" : { starts: { local: localOf(date, from) }, ends: { local: until } };
}

type Read = { ok: true; terms: RequestTerms } | { ok: false; problems: Problems };

function counted(text: string, least: number, most: number): number | null | "wrong" {
  const count = wholeNumber(text);
  return count !== null && count !== "wrong" && (count < least || count > most) ? "wrong" : count;
}

/** All of what it says, with null where nothing is said. */
function read(fields: RequestFields): Read {
  const problems: Problems = {};
  const minutes = counted(fields.minutes, 1, MOST_MINUTES);
  const plus = counted(fields.plus, 0, MOST_PLUS);
  const windows = fields.windows.map(windowOf);
  if (minutes === "wrong") problems.minutes = "meetings-problem-minutes";
  if (plus === "wrong") problems.plus = "meetings-problem-plus";
  if (windows.includes("wrong")) problems.windows = "meetings-problem-windows";
  if (minutes === "wrong" || plus === "wrong" || problems.windows) return { ok: false, problems };
  const terms: RequestTerms = {
    title: fields.title.trim(), neutral_title: fields.neutralTitle.trim(), topic: fields.topic.trim(), priority: fields.priority, minutes, plus, interpretation: fields.interpretation, note_taker: fields.noteTaker, layout: fields.layout || null,
    flags: fields.flags, press: fields.press, step_free: fields.stepFree, wished_venue: fields.venue || null, wished_space: fields.space || null, sensitivity: fields.sensitivity, windows: windows.filter((each) => each !== null && each !== "wrong"),
    received_on: fields.received || null, note: fields.note.trim(),
  };
  return { ok: true, terms: fields.kind === "" ? terms : { ...terms, kind: fields.kind } };
}

/** A new request: only what somebody said is sent, the rest is the planner's usual. */
export function toRequest(fields: RequestFields, today: string): { ok: true; input: RequestMeeting } | { ok: false; problems: Problems } {
  const problems: Problems = {};
  if (fields.asking === "") problems.asking = "meetings-problem-asking";
  if (fields.asked.length === 0) problems.asked = "meetings-problem-asked";
  else if (fields.asking !== "" && fields.asked.includes(fields.asking)) problems.asked = "meetings-problem-itself";
  const said = read(fields);
  const usual = read(blank(today));
  if (!said.ok) return { ok: false, problems: { ...problems, ...said.problems } };
  if (!usual.ok || fields.asking === "" || problems.asked) return { ok: false, problems };
  const input: RequestMeeting = { asking: fields.asking, asked: [...fields.asked], terms: differing(usual.terms, said.terms) };
  if (fields.level !== "head") input.level = fields.level;
  if (fields.principal !== "") input.principal = fields.principal;
  if (fields.substitute !== "") input.substitute = fields.substitute;
  return { ok: true, input };
}

/** What differs in one that is edited; null when nothing does. */
export function toTerms(meeting: MeetingDetail, fields: RequestFields): { ok: true; input: EditRequest | null } | { ok: false; problems: Problems } {
  const [before, after] = [read(fieldsOf(meeting)), read(fields)];
  if (!after.ok) return after;
  if (fields.title.trim() === "") return { ok: false, problems: { title: "meetings-problem-title" } };
  const terms = before.ok ? differing(before.terms, after.terms) : after.terms;
  return { ok: true, input: Object.keys(terms).length === 0 ? null : { id: meeting.id, terms } };
}

const FIELDS: ReadonlySet<string> = new Set<RequestProblem>(["asking", "asked", "title", "minutes", "plus", "windows", "neutral_title", "topic", "note"]);
const ALSO: Record<string, RequestProblem> = { received_on: "received", starts: "windows", ends: "windows" };

/** Beside which field a refusal belongs, and its sentence; beneath all of them when it names none. */
export function placed(refusal: Refusal): { field: RequestProblem | null; text: string } {
  const text = refusalText(refusal);
  if (refusal.kind !== "invalid") return { field: null, text };
  const field = refusal.field.split(".").at(-1) ?? "";
  return { field: ALSO[field] ?? (FIELDS.has(field) ? (field as RequestProblem) : null), text };
}

/** Fields that stand in a part which is folded at first. */
export const FOLDED: Record<"who" | "room" | "names", readonly RequestProblem[]> = { who: [], room: [], names: ["title", "neutral_title", "received", "note"] };
