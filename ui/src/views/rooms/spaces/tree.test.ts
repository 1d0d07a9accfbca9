import { describe, expect, it } from "vitest";
import { evenParts, partNames, partsOf, possibleWholes, siblingsOf, signProblems } from "./tree";

const room = (id: string, parent: string | null = null, venue = "v1") => ({ id, parent, venue });
const ROOMS = [room("517"), room("517ab", "517"), room("517a", "517ab"), room("517cd", "517"), room("510"), room("salon", null, "v2")];

describe("a room and what it may be a part of", () => {
  it("is never itself, what is inside it, or in another venue", () => {
    expect(possibleWholes(ROOMS, ROOMS[0]!).map(({ id }) => id)).toEqual(["510"]);
    expect(possibleWholes(ROOMS, ROOMS[3]!).map(({ id }) => id)).toEqual(["517", "517ab", "517a", "510"]);
  });
  it("has its own parts and siblings", () => {
    expect(partsOf(ROOMS, "517").map(({ id }) => id)).toEqual(["517ab", "517cd"]);
    expect(siblingsOf(ROOMS, ROOMS[0]!).map(({ id }) => id)).toEqual(["517", "510"]);
  });
});

describe("signs of parts", () => {
  it.each([
    ["517CD", 2, [], ["517C", "517D"]],
    ["517", 4, [], ["517A", "517B", "517C", "517D"]],
    ["517CD", 3, [], ["517CD 1", "517CD 2", "517CD 3"]],
    ["Hall of Honour", 2, ["Hall of Honour 1"], ["Hall of Honour 2", "Hall of Honour 3"]],
  ] as const)("%s in %d", (whole, count, taken, names) => {
    expect(partNames(whole, count, new Set(taken))).toEqual(names);
  });
  it("share the seats evenly, when somebody has counted them", () => {
    expect(evenParts({ name: "517CD", capacity: 1001 }, 2, new Set())).toEqual([{ name: "517C", seats: "500" }, { name: "517D", seats: "500" }]);
    expect(evenParts({ name: "517", capacity: null }, 2, new Set())[0]).toEqual({ name: "517A", seats: "" });
  });
  it("are there, once, and nowhere else in the venue", () => {
    const parts = ["A", " A ", "", "510"].map((name) => ({ name, seats: "" }));
    expect([...signProblems(parts, new Set(["510"]))]).toEqual([[1, "spaces-problem-twice"], [2, "rooms-add-problem-name"], [3, "spaces-problem-taken"]]);
  });
});
