// What is shown of a staging list, and what choices about it say.
import { describe, expect, it } from "vitest";
import type { Candidate, RowOutcome, StagedRow } from "../../api/generated/api";
import { asWritten, countsOf, forAll, isParty, joined, nextUnsure, party, sought, takenIn } from "./rows";

const row = (number: number, what: RowOutcome, title: string, accept = what !== "unsure" && what !== "rejected"): StagedRow => ({ number, what, accept, title, target: null, with_row: null, candidates: [], changes: [], problems: [] });
const ROWS = [row(2, "new", "Łukasz Kowalski"), row(3, "update", "Hanna Gronkiewicz-Waltz"), row(4, "same", "منير اللومي"), row(5, "unsure", "Lukas Kowalsky"), row(6, "rejected", "TU 202")];
const numbers = (rows: readonly { number: number }[]) => rows.map(({ number }) => number);

describe("what is shown", () => {
  it("is all rows, or those of a kind", () => {
    expect(numbers(sought(ROWS, "all", ""))).toEqual([2, 3, 4, 5, 6]);
    expect(numbers(sought(ROWS, "unsure", ""))).toEqual([5]);
  });
  it("is found without its accents, and by its row", () => {
    expect(numbers(sought(ROWS, "all", "lukas"))).toEqual([2, 5]);
    expect(numbers(sought(ROWS, "all", "6"))).toEqual([6]);
  });
  it("is counted by kind", () => expect(countsOf(ROWS)).toEqual({ all: 5, new: 1, update: 1, same: 1, unsure: 1, rejected: 1 }));
});

describe("what is taken in", () => {
  it("counts what changes something", () => expect(takenIn(ROWS)).toBe(2));
  it("leaves undecided rows out when everything is taken in", () => expect(forAll(ROWS.map((one) => ({ ...one, accept: false })), true, "all").map(({ number }) => number)).toEqual([2, 3, 4]));
  it("takes them in where they stand alone", () => expect(forAll([ROWS[3]!], true, "unsure")).toEqual([{ number: 5, accept: true }]));
  it("never takes in what cannot be", () => expect(forAll([ROWS[4]!], true, "rejected")).toEqual([]));
  it("says nothing about rows that are so already", () => expect(forAll(ROWS, false, "all").map(({ number }) => number)).toEqual([2, 3, 4]));
});

describe("the next row to decide", () => {
  it("is the one below, or the first from the beginning", () => {
    expect(nextUnsure(ROWS, 0)).toBe(3);
    expect(nextUnsure(ROWS, 4)).toBe(3);
  });
  it("is none when all are decided", () => expect(nextUnsure(ROWS.slice(0, 3), 0)).toBe(-1));
});

describe("a choice about a row", () => {
  const person: Candidate = { thing: { kind: "person", id: "p", name: "P", person: null, date: null }, detail: "", because: "slip" };
  const leg: Candidate = { ...person, thing: { ...person.thing, kind: "leg" } };
  const columns = [{ column: 0, heading: "Name", field: "name", known_from: "heading" as const, samples: [] }];
  it("is about the person in a list of people and on visiting cards, and about who travels elsewhere", () => {
    expect(isParty(person, { format: "table", noun: "people", columns })).toBe(false);
    expect(isParty(person, { format: "cards", noun: "sessions", columns: [] })).toBe(false);
    expect(isParty(person, { format: "table", noun: "legs", columns })).toBe(true);
    expect(isParty(person, { format: "calendar", noun: "sessions", columns: [] })).toBe(true);
    expect(isParty(leg, { format: "table", noun: "legs", columns })).toBe(false);
  });
  it("names who takes part, and says so too when the last of them is taken away", () => {
    const named = joined([], [party(4, ["p"])]);
    expect(named).toEqual([{ number: 4, people: ["p"], accept: true }]);
    expect(joined(named, [party(4, [])])).toEqual([{ number: 4, people: [], accept: false }]);
  });
  it("leaves the names of the row where it is taken in as it was written", () => expect(asWritten(4)).toEqual({ number: 4, accept: true }));
  it("joins what was said about the same row before it was heard", () => {
    expect(joined([{ number: 4, target: null }, { number: 5, accept: true }], [{ number: 4, accept: false }])).toEqual([{ number: 4, target: null, accept: false }, { number: 5, accept: true }]);
  });
});
