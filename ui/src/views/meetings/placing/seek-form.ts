// What is searched for, as it is chosen in the dialog, and the letter it makes. Start reading at `toSeek`.

import type { MayMove, MeetingId, ProposePlacing } from "../../../api/generated/api";
import { wholeNumber } from "../../../shared/whole-number";

export type What = "all" | "agreed" | "chosen";

export interface SeekFields {
  what: What;
  move: MayMove;
  /** At most so many confirmed, as typed; empty for any number. */
  most: string;
  seconds: string;
}

/** What is wrong with the numbers, by field. */
export interface SeekProblems {
  most?: true;
  seconds?: true;
}

const LEAST_SECONDS = 1;
const MOST_SECONDS = 600;

/** Somebody who chose some means those. */
export function firstFields(chosen: readonly MeetingId[]): SeekFields {
  return { what: chosen.length > 0 ? "chosen" : "all", move: "nothing", most: "", seconds: "5" };
}

export function problemsOf({ move, most, seconds }: SeekFields): SeekProblems {
  const problems: SeekProblems = {};
  const count = wholeNumber(most);
  if (move === "confirmed" && count === "wrong") problems.most = true;
  const long = wholeNumber(seconds);
  if (long === null || long === "wrong" || long < LEAST_SECONDS || long > MOST_SECONDS) problems.seconds = true;
  return problems;
}

/** The letter; null while a number cannot be read. */
export function toSeek(fields: SeekFields, chosen: readonly MeetingId[]): ProposePlacing | null {
  const [most, seconds] = [wholeNumber(fields.most), wholeNumber(fields.seconds)];
  const problems = problemsOf(fields);
  if (problems.most || problems.seconds || typeof seconds !== "number") return null;
  const letter: ProposePlacing = { may_move: fields.move, seconds };
  if (fields.what === "chosen") letter.meetings = [...chosen];
  if (fields.what === "agreed") letter.only_agreed = true;
  if (fields.move === "confirmed" && typeof most === "number") letter.most_confirmed_moved = most;
  return letter;
}
