import { describe, expect, it } from "vitest";
import { barsWithin, indexBars, NO_BARS } from "./lanes";
import { HOUR, type GridBar } from "./model";

function bar(id: string, from: number, to: number, rowId = "r"): GridBar {
  return { id, rowId, starts: from * HOUR, ends: to * HOUR, hue: "rooms", manner: "solid", label: id };
}

function laneOf(bars: GridBar[]): Record<string, number> {
  const row = indexBars(bars).get("r") ?? NO_BARS;
  return Object.fromEntries(row.bars.map((each, i) => [each.id, row.lane[i]!]));
}

describe("lanes", () => {
  it.each([
    ["bars that touch share a lane", [bar("a", 9, 10), bar("b", 10, 11)], { a: 0, b: 0 }],
    ["bars that overlap do not", [bar("a", 9, 11), bar("b", 10, 12)], { a: 0, b: 1 }],
    ["a freed lane is used again", [bar("a", 9, 11), bar("b", 10, 12), bar("c", 11, 13)], { a: 0, b: 1, c: 0 }],
    ["the longer of two equal starts comes first", [bar("short", 9, 10), bar("long", 9, 12)], { long: 0, short: 1 }],
  ])("%s", (_, bars, lanes) => {
    expect(laneOf(bars)).toEqual(lanes);
  });
});

describe("bars in view", () => {
  const row = indexBars([bar("night", 0, 23), bar("a", 1, 2), bar("b", 5, 6), bar("c", 9, 10)]).get("r")!;

  it("includes a long bar that began long before", () => {
    expect(barsWithin(row, { from: 7 * HOUR, to: 8 * HOUR })).toEqual({ from: 0, to: 3 });
  });

  it.each([
    [{ from: 23, to: 30 }, 0],
    [{ from: -9, to: 0 }, 0],
    [{ from: 9, to: 30 }, 4],
  ])("within %o are %i candidates", (range, count) => {
    const found = barsWithin(row, { from: range.from * HOUR, to: range.to * HOUR });
    expect(found.to - found.from).toBe(count);
  });

  it("keeps rows apart", () => {
    const index = indexBars([bar("a", 1, 2, "one"), bar("b", 1, 2, "two")]);
    expect([...index.keys()]).toEqual(["one", "two"]);
  });
});
