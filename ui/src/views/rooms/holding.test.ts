import { describe, expect, it } from "vitest";
import type { HoldRow } from "../../api/generated/api";
import { at } from "../../grid/rooms/bars.fixture";
import { inLine, isSoon, rankText, untilText } from "./holding";

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

  it("stand in the line that the planner says, the first first", () => {
    const rows = ["own", "whole", "other part"].map((id) => ({ id, line: [] as string[] }) as unknown as HoldRow);
    expect(inLine(rows, { line: ["whole", "own", "released meanwhile"] }).map(({ id }) => id)).toEqual(["whole", "own"]);
  });
});
