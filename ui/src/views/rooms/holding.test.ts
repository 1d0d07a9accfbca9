import { describe, expect, it } from "vitest";
import type { HoldRow } from "../../api/generated/api";
import { momentAt } from "../../grid/axis.fixture";
import { at, zone } from "./bars.fixture";
import { isSoon, lineOf, rankText, untilText } from "./holding";

const hold = (id: string, space: string, from: number, to: number, rank: number | null, lapsed = false): HoldRow => ({
  id, title: id, space, space_name: space, delegation: null, delegation_name: "", starts: momentAt(at(from), zone), ends: momentAt(at(to), zone), rank, of: 2, expires: null, lapsed, challenger: null, challenger_title: "",
});

describe("holds", () => {
  it.each([[49, "in 2 days"], [25.5, "in 25 h 30 min"], [3.2, "in 3 h 12 min"], [0.2, "in 12 min"], [0.001, "in 1 min"], [0, "its time is over"], [-1, "its time is over"]])("%d hours on is said as %s", (hours, said) => {
    expect(untilText(at(hours), at(0))).toBe(said);
  });

  it.each([[1, 3, "1st of 3 holds"], [2, 3, "2nd of 3 holds"], [3, 3, "3rd of 3 holds"], [11, 21, "11th of 21 holds"], [1, 1, "The only hold"]])("%d of %d is said as %s", (rank, of, said) => {
    expect(rankText(rank, of)).toBe(said);
  });

  it("a day before it is time to ask", () => {
    expect([isSoon(at(23), at(0)), isSoon(at(25), at(0))]).toEqual([true, false]);
  });

  it("compete for the same hours of a room, its whole or its parts, the first first", () => {
    const spaces = [{ id: "517", parent: null }, { id: "517C", parent: "517" }, { id: "517D", parent: "517" }];
    const own = hold("own", "517C", 10, 11, 2);
    const all = [own, hold("whole", "517", 10.5, 12, 1), hold("other part", "517D", 10, 11, 1), hold("later", "517C", 11, 12, 1), hold("over", "517C", 10, 11, null, true)];
    expect(lineOf(all, own, spaces).map(({ id }) => id)).toEqual(["whole", "own"]);
  });
});
