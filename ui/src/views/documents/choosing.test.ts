// Who is listed for documents, and who is chosen.
import { describe, expect, it } from "vitest";
import type { PersonRow } from "../../api/generated/api";
import { asFiles, delegationsOf, firstChoice, listed, stillHere, stretch, toggled } from "./choosing";

const person = (id: string, name: string, delegation: string): PersonRow => ({ id, name, sort_name: "", delegation, delegation_name: delegation, role: "head", office: "Mayor", languages: "", precedence: 1, arrives: null, conflicts: 0 });
const PEOPLE = [person("a", "Zbigniew Wójcik", "Warsaw"), person("b", "منير اللومي", "Sfax"), person("c", "Maëlle Guérin", "Nantes"), person("d", "Yann Kervella", "Nantes")];

describe("choosing people", () => {
  it("finds names without their accents", () => expect(listed(PEOPLE, "wojcik", "").map(({ id }) => id)).toEqual(["a"]));
  it("finds names in their own script", () => expect(listed(PEOPLE, "منير", "").map(({ id }) => id)).toEqual(["b"]));
  it("lists one delegation", () => expect(listed(PEOPLE, "", "Nantes").map(({ id }) => id)).toEqual(["c", "d"]));
  it("knows the delegations by name", () => expect(delegationsOf(PEOPLE).map(({ label }) => label)).toEqual(["Nantes", "Sfax", "Warsaw"]));
  it("turns a choice on and off", () => expect([...toggled(toggled(new Set(), "a"), "a")]).toEqual([]));
  it("takes a stretch in either direction", () => {
    expect(stretch(PEOPLE, "d", "b")).toEqual(["b", "c", "d"]);
    expect(stretch(PEOPLE, null, "b")).toEqual(["b"]);
  });
  it.each([[0, false, "all"], [0, true, "one"], [2, false, "selected"], [2, true, "selected"]] as const)("with %i selected and one shown %s means %s", (selected, shown, whom) => expect(firstChoice(selected, shown)).toBe(whom));
  it("forgets people who left", () => expect(stillHere(new Set(["a", "gone"]), PEOPLE)).toEqual(["a"]));
});

describe("what is asked of an export", () => {
  it("names formats in one order", () => expect(asFiles(["csv", "pdf"], "a4", false)).toEqual({ formats: ["pdf", "csv"] }));
  it("names the paper where something is printed", () => expect(asFiles(["pdf"], "letter", true)).toEqual({ formats: ["pdf"], paper: "letter", codes: true }));
  it("names no paper where nothing is printed", () => expect(asFiles(["html"], "pocket", true)).toEqual({ formats: ["html"] }));
  it("has no room for codes in a pocket", () => expect(asFiles(["pdf"], "pocket", true)).toEqual({ formats: ["pdf"], paper: "pocket" }));
});
