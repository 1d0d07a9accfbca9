import { describe, expect, it } from "vitest";
import { fitting, tracks, type ColumnWidth } from "./fit";

const COLUMNS: ColumnWidth<"name" | "kind" | "status">[] = [
  { column: "name", least: 200, share: 2, rank: 0 },
  { column: "kind", least: 100, share: 1, rank: 2 },
  { column: "status", least: 100, share: 0, rank: 1 },
];

describe("columns that fit", () => {
  it.each([
    [0, ["name", "kind", "status"]],
    [400, ["name", "kind", "status"]],
    [399, ["name", "status"]],
    [250, ["name"]],
    [100, ["name"]],
  ])("in %i pixels", (width, expected) => expect(fitting(COLUMNS, width).map(({ column }) => column)).toEqual(expected));

  it("become tracks", () => expect(tracks(COLUMNS)).toBe("minmax(200px, 2fr) minmax(100px, 1fr) 100px"));
});
