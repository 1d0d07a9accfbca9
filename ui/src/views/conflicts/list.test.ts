// What the list of conflicts shows, and under which headings.
import { describe, expect, it } from "vitest";
import type { PersonRow, WaiverRow } from "../../api/generated/api";
import { conflictOf, moment } from "../../shared/conflict.fixture";
import { ALL, alsoKnown, choices, countOf, findable, found, linesOf, seeksAll, type Line, type Sought } from "./list";

const person = (id: string, name: string) => ({ kind: "person" as const, id, name, person: null, date: null });
const waived = { id: "wvr-1", reason: "Agreed", by: "Camille Roy", at: moment("09:00") };
const LATE = conflictOf({ key: "late" });
const BEDS = conflictOf({ key: "beds", level: "warn", rule: "two_beds", about: person("per-2", "Mounir Elloumi"), facts: { about: "Mounir Elloumi", nights: "19 June", first: "Westin", second: "Hilton" }, sum: null, people: [person("per-2", "Mounir Elloumi")], things: [], starts: moment("12:00", "2018-06-19") });
const TWICE = conflictOf({ key: "twice", starts: moment("08:00", "2018-06-21") });
const ASIDE = conflictOf({ key: "aside", waived });
const ENDED: WaiverRow = { ...waived, id: "wvr-2", conflict: null };
const EVERY = [BEDS, TWICE, ASIDE, LATE];
const FOLDED = { aside: false, ended: false };

const said = (lines: Line[]) => lines.map((line) => (line.what === "heading" ? `${line.value || line.key} ${line.count}` : line.key));

describe("the list of conflicts", () => {
  it("puts the worst first, and what was set aside and ended last, folded", () => {
    expect(said(linesOf(EVERY, [ENDED], "level", FOLDED))).toEqual(["block 2", "late", "twice", "warn 1", "beds", "aside 1", "ended 1"]);
  });

  it("unfolds what was set aside and ended", () => {
    expect(said(linesOf([ASIDE], [ENDED], "level", { aside: true, ended: true }))).toEqual(["aside 1", "aside", "ended 1", "wvr-2"]);
  });

  it("stands by day in the order of days", () => {
    expect(said(linesOf(EVERY, [], "day", FOLDED))).toEqual(["2018-06-19 1", "beds", "2018-06-20 1", "late", "2018-06-21 1", "twice", "aside 1"]);
  });

  it("stands by whom it is about, those with the worst first", () => {
    expect(said(linesOf(EVERY, [], "about", FOLDED))).toEqual(["Ana Petrova 2", "late", "twice", "Mounir Elloumi 1", "beds", "aside 1"]);
  });

  it("keeps two of the same name apart", () => {
    const namesake = conflictOf({ key: "other", about: person("per-9", "Ana Petrova") });
    const headings = linesOf([LATE, namesake], [], "about", FOLDED).filter(({ what }) => what === "heading");
    expect(new Set(headings.map(({ key }) => key)).size).toBe(2);
  });

  it("has no headings where there is nothing", () => expect(linesOf([], [], "level", FOLDED)).toEqual([]));

  it("counts open ones only", () => expect([countOf(EVERY, "block"), countOf(EVERY, "warn"), countOf(EVERY, "resolve_before_issue")]).toEqual([2, 1, 0]));
});

describe("looking for conflicts", () => {
  const people = [{ id: "per-2", sort_name: "Elloumi, Mounir", delegation_name: "Sfax" }] as PersonRow[];
  const all = findable(EVERY, alsoKnown(people));
  const keys = (sought: Partial<Sought>) => found(all, { ...ALL, ...sought }).map(({ key }) => key);

  it.each<[Partial<Sought>, string[]]>([
    [{}, ["beds", "twice", "aside", "late"]], [{ level: "warn" }, ["beds"]], [{ rule: "two_beds" }, ["beds"]], [{ day: "2018-06-21" }, ["twice"]], [{ typed: "courtesy petrova" }, ["twice", "aside", "late"]],
    [{ typed: "SFAX" }, ["beds"]], [{ typed: "two beds" }, ["beds"]], [{ typed: "sfax", level: "block" }, []],
  ])("%o", (sought, wanted) => expect(keys(sought)).toEqual(wanted));

  it("offers the rules and days there are, and keeps what is chosen", () => {
    expect(choices([LATE], { ...ALL, rule: "two_beds", day: "2018-06-22" })).toEqual({ rules: ["transfer_too_short", "two_beds"], days: ["2018-06-20", "2018-06-22"] });
  });

  it("knows when nothing in particular is looked for", () => expect([seeksAll(ALL), seeksAll({ ...ALL, typed: "  " }), seeksAll({ ...ALL, day: "2018-06-21" })]).toEqual([true, true, false]));
});
