import { describe, expect, it } from "vitest";
import type { BoardLeg, Moment, TravelBoard } from "../../api/generated/api";
import { boardLines, delayText, EVERYTHING, placesOf, whoOf, type BoardFilter, type BoardLine } from "./board";

const passenger = (name: string, delegation_name: string, head = false) => ({ person: name, name, delegation: delegation_name, delegation_name, role: null, head });
function leg(id: string, time: string, more: Partial<BoardLeg> = {}): BoardLeg {
  const at = { at: `2018-06-19T${time}:00Z`, time } as Moment;
  return {
    leg: id, direction: "arrival", date: "2018-06-19", place: "yul", place_name: "Montréal (YUL)", other: "Paris (CDG)", kind: "flight", name: `AF ${id}`, terminal: "", status: "ticketed", expected: at, scheduled: at, estimated: null, actual: null,
    delay_minutes: 0, journey: null, passengers: [passenger("Ewa Dąbrowska", "Warsaw", true), passenger("Zbigniew", "Warsaw")], movements: [], unmet: [], greeter: "", conflicts: 0, ...more,
  };
}
const board: TravelBoard = {
  days: [
    { date: "2018-06-19", forum_day: true, places: [{ place: "yul", name: "Montréal (YUL)", legs: [leg("1", "08:00"), leg("2", "14:00", { delay_minutes: 75 }), leg("3", "19:00", { unmet: [{ kind: "person", id: "p", name: "P", person: null, date: null }] })] }, { place: "gare", name: "Gare Centrale", legs: [leg("4", "07:00", { direction: "departure", place: "gare" })] }] },
    { date: "2018-06-20", forum_day: true, places: [{ place: "yul", name: "Montréal (YUL)", legs: [leg("5", "09:00", { passengers: [] })] }] },
  ],
};
const NOON = Date.parse("2018-06-19T12:00:00Z");
const said = (line: BoardLine) => (line.kind === "leg" ? line.row : line.kind === "day" ? `${line.date} ${line.legs}/${line.people}` : line.kind === "place" ? line.name : "now");
const shown = (filter: Partial<BoardFilter>, today = "") => boardLines(board, { ...EVERYTHING, ...filter }, NOON, today).map(said);

describe("the board", () => {
  it("groups legs by day and place", () => expect(shown({})).toEqual(["2018-06-19 4/8", "Montréal (YUL)", "1", "2", "3", "Gare Centrale", "4", "2018-06-20 1/0", "Montréal (YUL)", "5"]));
  it("draws now among the legs of today, at each place", () => expect(shown({}, "2018-06-19")).toEqual(["2018-06-19 4/8", "Montréal (YUL)", "1", "now", "2", "3", "Gare Centrale", "4", "now", "2018-06-20 1/0", "Montréal (YUL)", "5"]));
  it.each<[string, Partial<BoardFilter>, string[]]>([
    ["departures", { direction: "departure" }, ["4"]], ["one place", { place: "gare" }, ["4"]], ["only delayed", { delayed: true }, ["2"]], ["only not met", { unmet: true }, ["3"]],
    ["a name without accents", { text: "dabrowska af 2" }, ["2"]], ["a delegation", { text: "warsaw" }, ["1", "2", "3", "4"]], ["nobody of that name", { text: "xyzzy" }, []],
  ])("shows %s", (_name, filter, legs) => expect(boardLines(board, { ...EVERYTHING, ...filter }, NOON, "").flatMap((line) => (line.kind === "leg" ? [line.row] : []))).toEqual(legs));
  it("gives every line a key of its own", () => {
    const keys = boardLines(board, EVERYTHING, NOON, "2018-06-19").map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it("names the head first, and each delegation once", () => expect(whoOf(board.days[0]!.places[0]!.legs[0]!)).toEqual({ first: "Ewa Dąbrowska", more: 1, delegations: ["Warsaw"] }));
it("names nobody on an empty leg", () => expect(whoOf(board.days[1]!.places[0]!.legs[0]!)).toEqual({ first: "", more: 0, delegations: [] }));
it("offers its places by name", () => expect(placesOf(board).map(({ value }) => value)).toEqual(["gare", "yul"]));
it.each([[75, "+75"], [-10, "−10"], [0, ""]])("%i minutes read %o", (minutes, text) => expect(delayText(minutes)).toBe(text));
