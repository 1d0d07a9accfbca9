import { describe, expect, it } from "vitest";
import type { BusyStretch, Moment } from "../../../api/generated/api";
import { barOf, hoursOf, onDay, onThisDay, peopleOf, ticksOf, type Person } from "./bars";

const DAY = "2018-06-20";
const at = (local: string): Moment => ({ at: `${local}:00Z`, local, date: local.slice(0, 10), time: local.slice(11), zone: "UTC", shift: "+00:00" });
const busy = (from: string, to: string | null, what: BusyStretch["what"] = "session"): BusyStretch => ({ what, id: "x", title: "Plenary", starts: at(from), ends: to === null ? null : at(to), asked: false });
const person = (...all: BusyStretch[]): Person => ({ name: "Mayor", who: "Nantes", principal: true, busy: all });

describe("a stretch on a day", () => {
  it.each([
    ["within it", `${DAY}T09:30`, `${DAY}T11:00`, { from: 570, to: 660 }], ["from the day before", "2018-06-19T22:00", `${DAY}T01:00`, { from: 0, to: 60 }], ["into the day after", `${DAY}T23:00`, "2018-06-21T02:00", { from: 1380, to: 1440 }], ["that ends with the midnight before it", "2018-06-19T22:00", `${DAY}T00:00`, null],
    ["of another day", "2018-06-21T09:00", "2018-06-21T10:00", null], ["without an end", `${DAY}T09:00`, null, { from: 540, to: 555 }], ["without an end, of the day before", "2018-06-19T09:00", null, null],
  ])("%s", (_, from, to, expected) => expect(onDay(DAY, at(from), to === null ? null : at(to))).toEqual(expected));
  it("is left out of another day's list", () => expect(onThisDay(DAY, [busy(`${DAY}T09:00`, `${DAY}T10:00`), busy("2018-06-21T09:00", "2018-06-21T10:00")])).toHaveLength(1));
});

describe("the hours shown", () => {
  it("are the usual ones where nothing is known", () => expect(hoursOf(DAY, { within: [] }, [person()])).toEqual({ from: 480, to: 1200 }));
  it("hold all that takes people, to the hour", () => expect(hoursOf(DAY, { within: [] }, [person(busy(`${DAY}T06:40`, `${DAY}T21:10`))])).toEqual({ from: 360, to: 1320 }));
  it("are not shaped by who is away", () => expect(hoursOf(DAY, { within: [] }, [person(busy(`${DAY}T00:00`, `${DAY}T23:59`, "away"))])).toEqual({ from: 480, to: 1200 }));
});

it("stands as a share of the hours shown, cut at their ends", () => {
  const hours = { from: 480, to: 1080 };
  expect(barOf(DAY, hours, at(`${DAY}T09:00`), at(`${DAY}T10:00`))).toEqual({ left: 10, width: 10 });
  expect(barOf(DAY, hours, at(`${DAY}T06:00`), at(`${DAY}T09:00`))).toEqual({ left: 0, width: 10 });
  expect(barOf(DAY, hours, at(`${DAY}T06:00`), at(`${DAY}T07:00`))).toBeNull();
});

it("writes few enough hours to be read", () => expect(ticksOf({ from: 420, to: 1200 }).map(({ label }) => label)).toEqual(["09", "12", "15", "18"]));

it("sits people as they meet, and those who serve last", () => {
  const one = (name: string, part: "principal" | "adviser" | "interpreter") => ({ person: name, name, function: part, busy: [] });
  const people = peopleOf({ parties: [{ party: "p", delegation: "d", name: "Nantes", side: "requesting", people: [one("Mayor", "principal"), one("Aide", "adviser")] }], others: [one("Nadia", "interpreter")] }, "serves");
  expect(people.map(({ name, who, principal }) => [name, who, principal])).toEqual([["Mayor", "Nantes", true], ["Aide", "Nantes", false], ["Nadia", "serves", false]]);
});
