// Finding by typing, as people type in a hurry.
import { describe, expect, it, vi } from "vitest";
import { closest, folded, foundBy, matching } from "./matching";

const OPTIONS = ["Łódź", "São Paulo", "New York", "York", "Sfax صفاقس"].map((label) => ({ value: label, label }));

describe("matching", () => {
  it("sets accents and capitals aside", () => expect(["Łódź", "ŒUVRE", "Nantes–Sfax"].map(folded)).toEqual(["lodz", "oeuvre", "nantes sfax"]));
  it.each([["lodz", ["Łódź"]], ["york", ["York", "New York"]], ["صفاقس", ["Sfax صفاقس"]], ["paulo sao", ["São Paulo"]], ["nowhere", []]])("%s", (typed, found) => expect(matching(OPTIONS, typed, 10).map(({ label }) => label)).toEqual(found));
  it("stops at the most asked for", () => expect(matching(OPTIONS, "", 2)).toHaveLength(2));
});

describe("the closest", () => {
  const all = ["New York", "York", "Yorkshire Dales", "Nantes"].map((name) => ({ name, text: folded(name) }));
  const names = (typed: string, most = 10) => closest(all, typed, most).map(({ name }) => name);
  it.each([["york", ["York", "Yorkshire Dales", "New York"]], ["dales york", ["Yorkshire Dales"]], ["", all.map(({ name }) => name)], ["nowhere", []]])("to “%s”", (typed, found) => expect(names(typed)).toEqual(found));
  it("are no more than asked for", () => expect([names("york", 2).length, names("", 2).length]).toEqual([2, 2]));
  it("stand as somebody says where they are equally close", () => expect(closest(all, "york", 2, (a, b) => b.name.length - a.name.length).map(({ name }) => name)).toEqual(["Yorkshire Dales", "York"]));
});

it("a thing is found by every word typed, in any order, and folded once, when somebody types", () => {
  const words = vi.fn(({ name }: { name: string }) => [name, "Łódź"]);
  const holding = foundBy(words);
  const row = { name: "São Paulo" };
  expect([holding("")(row), holding(" ")(row), words.mock.calls.length]).toEqual([true, true, 0]);
  expect([holding("lodz sao")(row), holding("lodz rio")(row), words.mock.calls.length]).toEqual([true, false, 1]);
});
