// The one thing that is said of a row before it is opened.
import { afterEach, describe, expect, it } from "vitest";
import type { FieldChange, StagedRow } from "../../api/generated/api";
import { speak } from "../../words/language.svelte";
import { gist } from "./wording";

const row = (facts: Partial<StagedRow>): StagedRow => ({ number: 7, what: "new", accept: true, title: "Hanna Gronkiewicz-Waltz", target: null, with_row: null, candidates: [], changes: [], problems: [], ...facts });
const change = (field: string, old: string, now: string): FieldChange => ({ field, old, new: now });

afterEach(() => speak("en"));

describe("a row of the list", () => {
  it.each([["en", "Belongs to row 4"], ["es", "Va con la fila 4"]])("names the row it belongs to, in %s", (language, said) => {
    speak(language);
    expect(gist(row({ with_row: 4 }))).toBe(said);
  });
  it("says what becomes of it where it belongs to none", () => {
    expect(gist(row({}))).toBe("Everything in it is new");
    expect(gist(row({ what: "same" }))).toBe("All of it is in the forum already");
  });
  it("says what it changes before to which row it belongs", () => {
    expect(gist(row({ what: "update", with_row: 4, changes: [change("terminal", "", "A"), change("number", "LO 41", "LO 42")] }))).toMatch(/ A, and 1 more$/);
  });
});
