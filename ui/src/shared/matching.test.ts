// Finding by typing, as people type in a hurry.
import { describe, expect, it } from "vitest";
import { folded, matching } from "./matching";

const OPTIONS = ["Łódź", "São Paulo", "New York", "York", "Sfax صفاقس"].map((label) => ({ value: label, label }));

describe("matching", () => {
  it("sets accents and capitals aside", () => expect(["Łódź", "ŒUVRE", "Nantes–Sfax"].map(folded)).toEqual(["lodz", "oeuvre", "nantes sfax"]));
  it.each([["lodz", ["Łódź"]], ["york", ["York", "New York"]], ["صفاقس", ["Sfax صفاقس"]], ["paulo sao", ["São Paulo"]], ["nowhere", []]])("%s", (typed, found) => expect(matching(OPTIONS, typed, 10).map(({ label }) => label)).toEqual(found));
  it("stops at the most asked for", () => expect(matching(OPTIONS, "", 2)).toHaveLength(2));
});
