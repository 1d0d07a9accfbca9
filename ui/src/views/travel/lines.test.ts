import { describe, expect, it } from "vitest";
import type { BoardLeg, JourneyRow, LegRow, Moment, MovementRow } from "../../api/generated/api";
import { isTight, journeyLines } from "./journeys";
import { isOverfull, transferLines, unsettledLines } from "./transfers";

const thing = (name: string) => ({ kind: "person" as const, id: name, name, person: null, date: null });
const movement = (id: string, date: string, more: Partial<MovementRow> = {}) => ({ id, title: "YUL → Westin", starts: { date } as Moment, vehicle_name: "", plate: "", driver_name: "", greeter: "", sign_text: "", leg_title: "", passengers: [thing("Salma Ben Amor")], seats: null, ...more }) as MovementRow;
const keys = (lines: readonly { key: string }[]) => lines.map(({ key }) => key);

describe("transfers", () => {
  const all = [movement("b", "2018-06-20", { vehicle_name: "Coach 3" }), movement("a", "2018-06-19")];
  it("stand under their days", () => expect(keys(transferLines(all, ""))).toEqual(["2018-06-19", "a", "2018-06-20", "b"]));
  it("are found by vehicle and passenger", () => expect([keys(transferLines(all, "coach")), keys(transferLines(all, "salma amor"))]).toEqual([["2018-06-20", "b"], ["2018-06-19", "a", "2018-06-20", "b"]]));
  it("that are not settled follow the legs nobody meets", () => {
    const leg = { leg: "l", direction: "arrival", name: "LO 45", other: "", place_name: "", passengers: [] } as unknown as BoardLeg;
    expect(keys(unsettledLines({ movements: all, legs: [leg] }, ""))).toEqual(["unmet", "arrival l", "2018-06-19", "a", "2018-06-20", "b"]);
    expect(keys(unsettledLines({ movements: all, legs: [leg] }, "coach"))).toEqual(["2018-06-20", "b"]);
  });
  it.each([[1, 1, false], [1, 2, true], [null, 9, false]])("%o seats for %i people", (seats, people, over) => expect(isOverfull({ seats, passengers: Array.from({ length: people }, () => thing("P")) })).toBe(over));
});

describe("journeys", () => {
  const leg = (id: string) => ({ id, title: id, from: "", to: "" }) as LegRow;
  const journey = { id: "j", title: "", way: "SOF–VIE–BCN", travellers: [thing("Йорданка Фандъкова")], legs: [leg("1"), leg("2")], gaps: [{ after: "1", minutes: 70, needed: 45, at: "VIE", leaves_from: null }] } as unknown as JourneyRow;
  it("show their legs and changes when unfolded", () => {
    expect(keys(journeyLines([journey], new Set(), ""))).toEqual(["j"]);
    expect(keys(journeyLines([journey], new Set(["j"]), ""))).toEqual(["j", "1", "after 1", "2"]);
  });
  it("are found by any stop and any name", () => expect([journeyLines([journey], new Set(), "vie").length, journeyLines([journey], new Set(), "фандъкова").length, journeyLines([journey], new Set(), "cdg").length]).toEqual([1, 1, 0]));
  it.each([[70, 45, null, false], [30, 45, null, true], [-5, null, null, true], [200, null, "ORY", true]])("a change of %i with %o needed, leaving from %o", (minutes, needed, leaves_from, tight) => expect(isTight({ after: "1", minutes, needed, at: "VIE", leaves_from })).toBe(tight));
});
