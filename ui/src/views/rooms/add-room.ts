// The fields of a room, checked before anything is written. Start reading at `toRoom`.

import type { Commands, StepFree } from "../../api/generated/api";
import { Unclear } from "../../grid/typed-time";
import { wholeNumber } from "../../shared/whole-number";

export const STEP_FREE: readonly StepFree[] = ["unknown", "yes", "partly", "no"];

interface RoomFields {
  /** An existing venue, or empty for a new one. */
  venue: string;
  venueName: string;
  name: string;
  capacity: string;
  floor: string;
  parent: string;
  building: string;
  area: string;
  stepFree: StepFree;
  booths: string;
  equipment: string;
  setUp: string;
  tearDown: string;
  note: string;
}

export type RoomProblem = "venueName" | "name" | "capacity" | "area" | "booths" | "setUp" | "tearDown";

type RoomAnswer =
  | { ok: true; input: Commands["add_space"]["input"] }
  | { ok: false; problems: Partial<Record<RoomProblem, string>> };

export function emptyRoom(venue: string): RoomFields {
  return { venue, venueName: "", name: "", capacity: "", floor: "", parent: "", building: "", area: "", stepFree: "unknown", booths: "", equipment: "", setUp: "", tearDown: "", note: "" };
}

const NUMBERS: Record<"capacity" | "area" | "booths" | "setUp" | "tearDown", string> = {
  capacity: "rooms-add-problem-capacity", area: "spaces-problem-count", booths: "spaces-problem-count", setUp: "spaces-problem-minutes", tearDown: "spaces-problem-minutes",
};

export function toRoom(fields: RoomFields): RoomAnswer {
  const problems: Partial<Record<RoomProblem, string>> = {};
  if (fields.name.trim() === "") problems.name = "rooms-add-problem-name";
  if (fields.venue === "" && fields.venueName.trim() === "") problems.venueName = "rooms-add-problem-venue";
  const read = (field: keyof typeof NUMBERS): number | null => {
    const number = wholeNumber(fields[field]);
    if (number !== "wrong") return number;
    problems[field] = NUMBERS[field];
    return null;
  };
  const input = {
    ...(fields.venue === "" ? { new_venue: fields.venueName.trim() } : { venue: fields.venue }), name: fields.name.trim(), capacity: read("capacity"), floor: fields.floor.trim(), building: fields.building.trim(), area: read("area"), step_free: fields.stepFree, booths: read("booths"), equipment: fields.equipment.trim(),
    set_up_minutes: read("setUp"), tear_down_minutes: read("tearDown"), note: fields.note.trim(), parent: fields.venue === "" || fields.parent === "" ? null : fields.parent,
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, input };
}

/** A number typed where it stands; an empty field means that nobody has counted. */
export function countTyped(text: string, words = "spaces-problem-count"): number | null {
  const number = wholeNumber(text);
  if (number === "wrong") throw new Unclear(words);
  return number;
}

/** Minutes, booths: an empty field is none. */
export function amountTyped(text: string, words: string): number {
  return countTyped(text, words) ?? 0;
}
