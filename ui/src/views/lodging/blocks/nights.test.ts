// Nights and stretches of them, and how near a cut-off is.
import { describe, expect, it } from "vitest";
import { cutOffOf, nightsOf, stretchesOf, stretchProblem } from "./nights";

describe("a stretch", () => {
  it("has the evenings from its first to the one before its end, over the end of a month", () => {
    expect(nightsOf({ from: "2018-06-29", until: "2018-07-02" })).toEqual(["2018-06-29", "2018-06-30", "2018-07-01"]);
    expect(nightsOf({ from: "2018-06-29", until: "2018-06-29" })).toEqual([]);
    expect(nightsOf({ from: "2018-06-29", until: "2018-06-20" })).toEqual([]);
  });

  it("ends where a night is missing, so that the night between is not written", () => {
    expect(stretchesOf(["2018-06-17", "2018-06-18", "2018-06-21"])).toEqual([{ from: "2018-06-17", until: "2018-06-19" }, { from: "2018-06-21", until: "2018-06-22" }]);
    expect(stretchesOf([])).toEqual([]);
  });

  it("needs a first night and a later end within a year", () => {
    expect(stretchProblem({ from: "", until: "2018-06-20" })).toBe("from");
    expect(stretchProblem({ from: "2018-06-20", until: "2018-06-20" })).toBe("until");
    expect(stretchProblem({ from: "2018-06-20", until: "2081-06-21" })).toBe("until");
    expect(stretchProblem({ from: "2018-06-20", until: "2018-06-21" })).toBe(null);
  });
});

it("a cut-off is far, near, today or past", () => {
  expect([null, 15, 14, 1, 0, -1, -30].map(cutOffOf)).toEqual(["none", "far", "near", "near", "today", "past", "past"]);
});
