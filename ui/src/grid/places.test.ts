import { describe, expect, it } from "vitest";
import { placed } from "./places";

const seen = (first: number, inOrder: boolean): [string, number][] => placed(["a", "b", "c"], first, 4, inOrder).map(({ line, place }) => [line, place]);

describe("lines and their places", () => {
  it("stand in the order one sees", () => {
    expect(seen(6, true)).toEqual([["a", 2], ["b", 3], ["c", 0]]);
  });

  it("or in that of the places, so that nothing is moved", () => {
    expect(seen(6, false)).toEqual([["c", 0], ["a", 2], ["b", 3]]);
  });

  it("keep a place as long as they are in view", () => {
    expect(placed(["b", "c", "d"], 7, 4, true)[0]).toEqual({ line: "b", at: 0, place: 3 });
  });
});
