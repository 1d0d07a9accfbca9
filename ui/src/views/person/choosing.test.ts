import { describe, expect, it } from "vitest";
import type { MemberRow } from "../../api/generated/api";
import { choicesOf, neighbours, offered, remembered } from "./choosing";

const member = (person: string): MemberRow => ({ membership: person, person, name: person, role: "delegate", function: "", office: "", arrives: null, departs: null, hotel: "", conflicts: 0 });

describe("who is offered", () => {
  const choices = choicesOf(["Rose Christiane Ossouka Raponda", "Ovidiu Crețu", "Christian Ude", "Hanna Gronkiewicz-Waltz", "İpek Yıldız"], (name) => [name]);
  it.each([
    ["chris", ["Christian Ude", "Rose Christiane Ossouka Raponda"]],
    ["cretu", ["Ovidiu Crețu"]],
    ["waltz hanna", ["Hanna Gronkiewicz-Waltz"]],
    ["yildiz", ["İpek Yıldız"]],
    ["nobody", []],
  ])("“%s”", (typed, expected) => expect(offered(choices, typed, 5)).toEqual(expected));

  it("is no more than asked for", () => expect(offered(choices, "", 2)).toHaveLength(2));
});

describe("neighbours in the delegation", () => {
  const three = ["a", "b", "c"].map(member);
  it.each([["a", "c", "b"], ["b", "a", "c"], ["c", "b", "a"]])("of %s are %s and %s", (person, previous, next) => {
    const found = neighbours(three, person);
    expect([found.previous?.person, found.next?.person]).toEqual([previous, next]);
  });

  it("of somebody alone, or of nobody's, are none", () => {
    expect(neighbours([member("a")], "a")).toEqual({ previous: null, next: null });
    expect(neighbours(three, "z")).toEqual({ previous: null, next: null });
  });
});

describe("the people looked at last", () => {
  it.each([[["a", "b"], "c", ["c", "a", "b"]], [["a", "b"], "b", ["b", "a"]]])("%j then %s", (recent, person, expected) => expect(remembered(recent, person)).toEqual(expected));
  it("are not more than eight", () => expect(remembered(["a", "b", "c", "d", "e", "f", "g", "h"], "z")).toHaveLength(8));
});
