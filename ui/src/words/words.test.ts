// Every message the screens name exists; every refusal, operation and vocabulary word has its message.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Moment, SumView } from "../api/generated/api";
import { conflictSentence, operationText, refusalText, REFUSAL_KINDS, stepsText, sumTerms, sumText } from "../api/errors";
import { dashed, hasWords, t, word } from "./words";

const SOURCES = import.meta.glob<string>(["../**/*.{svelte,ts}", "!../**/*.test.ts", "!../api/generated/**", "!../host/fake/**"], { query: "?raw", import: "default", eager: true });
const SCREENS = import.meta.glob<string>("./en/*.ftl", { query: "?raw", import: "default", eager: true });
const PLANNER = import.meta.glob<string>("../../../crates/planner/words/en/*.ftl", { query: "?raw", import: "default", eager: true });
const idsIn = (files: Record<string, string>) => Object.values(files).flatMap((text) => [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]!));
const IDS = [...idsIn(SCREENS), ...idsIn(PLANNER)];
/** The first words of the screens' ids, by which a text is taken for one. */
const AREAS = new Set(idsIn(SCREENS).map((id) => id.split("-")[0]!));
const contract = readFileSync(join(import.meta.dirname, "../api/generated/api.ts"), "utf8");

/**
 * Everything in a source that has the shape of a message's id: in tables, in either half of a choice, before the hole of
 * a template. Class names and styles have that shape too, and are left out.
 */
function namedIn(source: string): { id: string; family: boolean }[] {
  const code = source.replace(/<style>[\s\S]*?<\/style>/g, "").replace(/\bclass(:[\w-]+)?="[^"]*"/g, "");
  const found = [...code.matchAll(/(["`])([a-z]+(?:-[a-z0-9_]+)*)(-?)(["`]|\$\{)/g)].filter(([, , id, dash]) => id!.includes("-") || dash === "-");
  return found.filter(([, , id]) => AREAS.has(id!.split("-")[0]!)).map(([, , id, , end]) => ({ id: id!, family: end === "${" }));
}

/** A message, or the beginning of several: "person-free" is the family of "person-free-hours". */
const known = ({ id, family }: { id: string; family: boolean }): boolean => (!family && hasWords(id)) || IDS.some((each) => each.startsWith(`${id}-`));

/** `export type Name = "a" | "b";` in the generated file. */
function wordsOf(type: string): string[] {
  const found = new RegExp(`export type ${type} = ([^;]+);`).exec(contract)?.[1] ?? "";
  return [...found.matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
}

const FAMILIES: [family: string, type: string][] = [
  ["body-kind", "BodyKind"], ["delegation-status", "DelegationStatus"], ["membership-role", "MembershipRole"], ["rank-class", "RankClass"], ["session-kind", "SessionKind"], ["attendance-mode", "AttendanceMode"],
  ["session-function", "SessionFunction"], ["meeting-kind", "MeetingKind"], ["meeting-status", "MeetingStatus"], ["booking-status", "BookingStatus"], ["booking-purpose", "BookingPurpose"], ["leg-kind", "LegKind"], ["leg-status", "LegStatus"],
  ["stay-status", "StayStatus"], ["place-kind", "PlaceKind"], ["level", "Level"], ["kind", "Kind"], ["rule", "Rule"], ["told", "ToldRole"],
  ["address-gender", "AddressGender"], ["address-rule", "AddressRule"], ["need-kind", "NeedKind"], ["need-basis", "NeedBasis"], ["audience", "Audience"], ["entitlement", "Entitlement"], ["comparator", "Comparator"], ["preset", "Preset"],
  ["precedence-category", "Category"], ["hindrance", "Hindrance"], ["name-likeness", "NameLikeness"], ["overlooking", "Reason"], ["duplicates-field", "PersonField"],
  ["layout", "Layout"], ["closure-kind", "ClosureKind"], ["call", "Call"], ["reply", "Reply"], ["desk-preset", "DeskPreset"], ["desk-tier", "DeskTierKind"], ["programme-phase", "ProgrammePhase"], ["step-free", "StepFree"],
];

describe("messages", () => {
  it.each(Object.entries(SOURCES))("%s names only messages that exist", (_file, source) => {
    const named = [...source.matchAll(/\bt\(\s*"([a-z][\w-]*)"/g)].map((match) => match[1]!);
    expect(named.filter((id) => !hasWords(id))).toEqual([]);
    expect(namedIn(source).filter((one) => !known(one)).map(({ id }) => id)).toEqual([]);
  });

  it("finds what is named in tables, choices and templates", () => {
    const source = 'const TABLE = [["shared-close"], ["shared-clsoe"]]; t(open ? "frame-undo" : "frame-udno"); t(`frame-theme-${theme}`); t(`frame-tehme-${theme}`);';
    expect(namedIn(source).filter((one) => !known(one)).map(({ id }) => id)).toEqual(["shared-clsoe", "frame-udno", "frame-tehme"]);
  });

  it.each(REFUSAL_KINDS)("the refusal %s is worded", (kind) => {
    expect(hasWords(`refused-${dashed(kind)}`)).toBe(true);
  });

  it.each(FAMILIES)("%s has a word for every value of %s", (family, type) => {
    const values = wordsOf(type);
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) expect(word(family, value)).not.toBe("");
  });

  // Taking back has its own words; store_import is accept_import with somebody watching.
  const SAID_OTHERWISE = ["undo", "redo", "store_import"];

  it.each([...contract.matchAll(/^ {2}(\w+): \{ input: .*output: Done</gm)].map((match) => match[1]!).filter((op) => !SAID_OTHERWISE.includes(op)))("the operation %s is worded", (op) => {
    expect(hasWords(`op-${dashed(op)}`)).toBe(true);
  });

  it.each([["conflict", "Rule"], ["fix", "FixWord"], ["sum", "Step"]])("%s has a sentence for every value of %s", (family, type) => {
    const values = wordsOf(type);
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) expect(hasWords(`${family}-${dashed(value)}`), value).toBe(true);
  });

  it("says the rule of a change in words", () => {
    expect(operationText({ op: "set_rule", facts: { rule: "two_beds" } })).toBe("Decide about a rule: Two beds for a night");
  });

  it("says one of something otherwise than several", () => {
    const night = (count: string) => conflictSentence({ rule: "night_without_bed", facts: { about: "Ana", nights: "2014-06-20", count } });
    expect(night("1")).toContain("(one night)");
    expect(night("3")).toContain("(3 nights)");
  });

  it("says the dates of a change as people read them", () => {
    expect(operationText({ op: "book_room", facts: { space: "510", name: "Congress dinner", when: "2018-06-21 19:00–22:00" } })).toBe("Book 510 for “Congress dinner”, Thu 21 June 19:00–22:00");
  });

  it("joins the terms of a sum in a sentence and says each alone beside the others", () => {
    const at = (time: string): Moment => ({ at: "", local: "", date: "2014-06-18", time, zone: "Europe/Madrid", shift: "+02:00" });
    const sum: SumView = { from: { step: "lands", at: at("12:40") }, steps: [{ step: "border_and_bags", minutes: 45 }, { step: "drive", minutes: 35 }], ready: at("14:00"), needed: { step: "starts", at: at("13:15") }, short: 45 };
    expect(sumText(sum)).toBe("lands 12:40, +45 min border and bags, +35 min drive = 14:00; starts 13:15; 45 min short");
    expect(sumTerms(sum).steps).toEqual(["+45 min border and bags", "+35 min drive"]);
    expect(stepsText(sum.steps)).toBe("+45 min border and bags, +35 min drive");
  });

  it("says moments in refusals as people read them, and somebody where nobody is named", () => {
    expect(refusalText({ kind: "time_does_not_exist", local: "2014-03-30T02:30:00", zone: "Europe/Madrid" })).toContain("30 March 2014 02:30.");
    expect(refusalText({ kind: "held_elsewhere", who: "", host: "desk", since: "2026-11-25T23:31:47+00:00", handle: null })).toContain("Somebody has this forum open on desk since 25 November 2026 23:31 UTC.");
  });

  it("fails a test when a message is missing", () => {
    expect(() => t("no-such-message")).toThrow("no-such-message");
  });

  it("keeps names written from right to left together", () => {
    expect(t("documents-preview-of", { name: "منير اللومي" })).toBe("Itinerary of \u2068منير اللومي\u2069");
    expect(t("documents-preview-of", { name: "Hanna Gronkiewicz-Waltz" })).toBe("Itinerary of Hanna Gronkiewicz-Waltz");
  });
});
