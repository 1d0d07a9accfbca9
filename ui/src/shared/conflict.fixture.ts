// A conflict for tests: the mayor's landing that breaks the courtesy call, with its arithmetic.
import type { ConflictView, Moment, Told } from "../api/generated/api";

export const moment = (time: string, date = "2018-06-20"): Moment => ({ at: `${date}T${time}:00Z`, local: `${date}T${time}`, date, time, zone: "UTC", shift: "+00:00" });

export function conflictOf(change: Partial<ConflictView> = {}): ConflictView {
  return {
    key: "late", level: "block", rule: "transfer_too_short", about: { kind: "person", id: "per-1", name: "Ana Petrova", person: null, date: null },
    facts: { about: "Ana Petrova", first: "AC 871", first_when: "2018-06-20 11:00–12:40", second: "Courtesy call", second_when: "2018-06-20 13:15–13:45" },
    sum: { from: { step: "lands", at: moment("12:40") }, steps: [{ step: "border_and_bags", minutes: 45 }, { step: "drive", minutes: 35 }], ready: moment("14:00"), needed: { step: "starts", at: moment("13:15") }, short: 45 },
    people: [{ kind: "person", id: "per-1", name: "Ana Petrova", person: null, date: null }],
    things: [{ kind: "leg", id: "leg-1", name: "AC 871", person: "per-1", date: "2018-06-20" }, { kind: "meeting", id: "mtg-1", name: "Courtesy call", person: null, date: "2018-06-20" }],
    starts: moment("13:15"), ends: moment("13:45"), waived: null, ...change,
  };
}

export const toldOf = (change: Partial<Told> = {}): Told => ({ role: "liaison_officer", name: "Luc Tremblay", contact: "+1 514 555 0101", about: "Sofia", ...change });
