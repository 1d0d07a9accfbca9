// Refusals, operations and conflicts as sentences. A refusal kind without a message here does not compile.
import type { ConflictView, Fix, ImportNote, OperationLabel, Refusal, RowProblem, SumStep, SumTime, SumView } from "./generated/api";
import { dayText, spanText } from "../words/dates";
import { dashed, hasWords, t, word, type Arguments } from "../words/words";

type Facts<Kind extends Refusal["kind"]> = (refusal: Extract<Refusal, { kind: Kind }>) => Arguments;
const none = () => ({});

/** What each refusal's message is told. */
const FACTS: { [Kind in Refusal["kind"]]: Facts<Kind> } = {
  not_found: ({ what }) => ({ what: word("kind", what) }),
  invalid: ({ field, problem }) => ({ field: field.replaceAll("_", " "), problem }),
  space_double_booked: ({ space, holder, starts, ends }) => ({ space, holder, starts: readableDates(starts), ends: readableDates(ends) }),
  room_taken: ({ room, holder, from, to }) => ({ room, holder, from: readableDates(from), to: readableDates(to) }),
  not_of_this_hotel: ({ name, hotel, own }) => ({ name, hotel, own }),
  block_full: ({ block, room_type, nights }) => ({ block, room_type, nights: readableDates(nights) }),
  time_does_not_exist: ({ local, zone }) => ({ local: spaced(local), zone }),
  time_is_doubled: ({ local, zone }) => ({ local: spaced(local), zone }),
  unknown_zone: ({ zone }) => ({ zone }),
  unknown_airport: ({ code }) => ({ code }),
  way_unknown: ({ from, to }) => ({ from, to }),
  still_in_use: ({ name, by }) => ({ name, by }),
  several_of_name: ({ name, keys }) => ({ name, keys }),
  already_there: ({ name }) => ({ name }),
  named_twice: ({ name }) => ({ name }),
  nothing_to_undo: none,
  nothing_to_redo: none,
  later_changes: ({ entries }) => ({ entries: entries.map(operationText).join("; ") }),
  conflict_gone: none,
  purged: none,
  read_only: none,
  no_forum_open: none,
  held_elsewhere: ({ who, host, since }) => ({ who: who || t("shared-somebody"), host, since: instantText(since), named: who === "" && host === "" ? "no" : "yes" }),
  damaged: none,
  incomplete: none,
  foreign: none,
  newer_version: none,
  empty_file: none,
  not_a_plain_file: none,
  file_missing: none,
  file_replaced: none,
  disk_full: none,
  exists: none,
  network_drive: none,
  folder_not_writable: ({ folder }) => ({ folder }),
  unknown_command: ({ name }) => ({ name }),
  malformed: ({ detail }) => ({ detail }),
  not_a_problem: ({ detail }) => ({ detail }),
  cancelled: none,
  unreadable: ({ reason, facts }) => ({ sentence: t(`unreadable-${dashed(reason)}`, facts) }),
  nothing_staged: none,
  import_unconfirmed: ({ what }) => ({ what }),
  series_day_taken: ({ day, space, holder }) => ({ day: readableDates(day), space, holder }),
  not_a_hold: ({ name }) => ({ name }),
  not_behind_hold: ({ name, hold }) => ({ name, hold }),
  space_inside_itself: none,
  not_called: ({ name, delegation }) => ({ name, delegation }),
  not_a_side: ({ name, meeting }) => ({ name, meeting }),
  two_sides_needed: ({ name }) => ({ name }),
  not_the_principal: ({ name, delegation }) => ({ name, delegation }),
  meeting_not_placed: ({ name }) => ({ name }),
  meeting_is_over: ({ name }) => ({ name }),
  meeting_is_off: ({ name }) => ({ name }),
  answer_missing: ({ name, delegation }) => ({ name, delegation }),
  serves_another: ({ name, delegation }) => ({ name, delegation }),
  not_assigned: ({ name, meeting }) => ({ name, meeting }),
  not_for_audience: ({ audience }) => ({ audience: word("audience", audience) }),
  field_withheld: ({ audience, field }) => ({ audience: word("audience", audience), field }),
  nothing_to_publish: ({ number }) => ({ number }),
  nothing_to_send: ({ hotel, number }) => ({ hotel, number }),
  session_is_off: ({ name }) => ({ name }),
  broken: ({ doing }) => ({ doing }),
};

export const REFUSAL_KINDS = Object.keys(FACTS) as Refusal["kind"][];

export function refusalText(refusal: Refusal): string {
  const facts = FACTS[refusal.kind] as ((refusal: Refusal) => Arguments) | undefined;
  // A newer program may refuse for a reason these screens do not know yet.
  if (!facts) return t("refused-broken", { doing: refusal.kind });
  return t(`refused-${dashed(refusal.kind)}`, facts(refusal));
}

/** What an operation did, as its history line: "Book 510 for Nantes–Sfax". */
export function operationText(label: Pick<OperationLabel, "op" | "facts">): string {
  const id = `op-${dashed(label.op)}`;
  return hasWords(id) ? t(id, asRead(label.facts)) : dashed(label.op);
}

/** A conflict as a sentence, with its arithmetic behind it: for what is spoken or said in one line. */
export function conflictText(conflict: Pick<ConflictView, "rule" | "facts" | "sum">): string {
  const sentence = conflictSentence(conflict);
  return conflict.sum ? `${sentence} ${sumText(conflict.sum)}.` : sentence;
}

/** The sentence alone, where the arithmetic stands beside it. */
export function conflictSentence(conflict: Pick<ConflictView, "rule" | "facts">): string {
  const id = `conflict-${dashed(conflict.rule)}`;
  return hasWords(id) ? t(id, asRead(conflict.facts)) : dashed(conflict.rule);
}

/** What is wrong, in doubt or worth telling about a row of the staging list; its row and its column stand beside it. */
export function problemText({ word: what, facts }: Pick<RowProblem, "word" | "facts">): string {
  return t(`import-problem-${dashed(what)}`, Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, AS_WRITTEN.has(name) ? fact : readableDates(fact)])));
}

/** Facts that quote the file. */
const AS_WRITTEN = new Set(["text", "written", "name"]);
const ISO_MOMENT = /\b(\d{4}-\d{2}-\d{2})(?:T(?=\d{2}:))?/g;

/** "2018-06-05T10:40" as "5 June 2018 10:40": in a list from elsewhere the year is not taken for granted. */
export function readableDates(text: string): string {
  return text.replace(ISO_MOMENT, (whole, date: string) => `${spanText(date, date)}${whole.endsWith("T") ? " " : ""}`);
}

/** What was put right in a file so that it could be read. */
export function importNoteText(note: ImportNote): string {
  return t(`import-repair-${dashed(note.word)}`, note.facts);
}

/** What a fix does, as its button says it. */
export function fixText({ word: what, facts }: Pick<Fix, "word" | "facts">): string {
  const id = `fix-${dashed(what)}`;
  return hasWords(id) ? t(id, asRead(facts)) : dashed(what);
}

const timeText = ({ step, at }: SumTime): string => t(`sum-${dashed(step)}`, { time: at.time });
const stepText = ({ step, minutes }: SumStep): string => t(`sum-${dashed(step)}`, { minutes: String(minutes) });
const followingText = (step: SumStep): string => t("sum-step", { step: stepText(step) });

/** Whether one is too early and waits, instead of being too late. */
export const awaits = ({ from, needed }: SumView): boolean => needed.step === "room_ready" || from.step === "given_back";

/** "lands 12:40, +45 min border and bags, +35 min drive = 14:00; starts 13:15; 45 min short" */
export function sumText(sum: SumView): string {
  const line = awaits(sum) ? "sum-line-early" : "sum-line";
  return t(sum.steps.length > 0 ? line : `${line}-plain`, { from: timeText(sum.from), steps: sum.steps.map(followingText).join(""), ready: sum.ready.time, needed: timeText(sum.needed), short: String(sum.short) });
}

/** What minutes are made of: "+45 min border and bags, +35 min drive". */
export function stepsText(steps: readonly SumStep[]): string {
  return steps.map((step, index) => (index === 0 ? stepText(step) : followingText(step))).join("");
}

/** The terms of a sum one by one, to stand beside each other: "lands 12:40", "+45 min border and bags"… */
export function sumTerms(sum: SumView): { from: string; steps: string[]; needed: string } {
  return { from: timeText(sum.from), steps: sum.steps.map(stepText), needed: timeText(sum.needed) };
}

const TIMES = /(^|_)(when|from|to|in|day|date|nights)$/;
const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/g;

/** The planner's facts carry dates and rules as files have them; people read "Wed 20 June", "Two beds for a night". */
function asRead(facts: Arguments): Arguments {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? factAsRead(name, fact) : fact]));
}

/** Facts a sentence counts with: as texts, one night would be said like several. */
const COUNTS = new Set(["count", "people", "room_count", "room_nights", "days"]);

function factAsRead(name: string, fact: string): string | number {
  if (COUNTS.has(name) && /^\d+$/.test(fact)) return Number(fact);
  if (name === "rule" && hasWords(`rule-${fact}`)) return word("rule", fact);
  return TIMES.test(name) ? fact.replace(ISO_DATE, dayText) : fact;
}

/** "2026-11-25T23:31:47+00:00" as "25 November 2026 23:31 UTC"; in another zone it stays as it was written. */
function instantText(instant: string): string {
  return readableDates(instant.replace(/(T\d{2}:\d{2})\S*(?:Z|\+00:00)$/, "$1 UTC"));
}

/** "2014-03-30T02:30:00" as "30 March 2014 02:30". */
function spaced(local: string): string {
  return readableDates(local.replace(/(T\d{2}:\d{2}):00$/, "$1"));
}
