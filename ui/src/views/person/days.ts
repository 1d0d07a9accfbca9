// How lengths of time are said beside a timeline.
import { t } from "../../words/words";
import { hoursAndMinutes } from "./lanes";

/** The message and its numbers for a length of time, such as "2 h 15"; `family` names the set of three messages. */
export function lengthWords(family: string, minutes: number): { id: string; facts: { hours: number; minutes: string } } {
  const read = hoursAndMinutes(minutes);
  const facts = { hours: read.hours, minutes: read.hours > 0 ? String(read.minutes).padStart(2, "0") : String(read.minutes) };
  if (read.hours === 0) return { id: `${family}-minutes`, facts };
  return { id: read.minutes === 0 ? `${family}-hours` : `${family}-hours-minutes`, facts };
}

export function lengthText(family: string, minutes: number): string {
  const { id, facts } = lengthWords(family, minutes);
  return t(id, facts);
}
