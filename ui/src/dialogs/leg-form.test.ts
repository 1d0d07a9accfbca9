import { describe, expect, it } from "vitest";
import type { Refusal } from "../api/generated/api";
import { carrierAndNumber, changesOf, dayAfter, emptyLeg, fieldOf, legAfter, mayBeNextDay, tidiedArrival, toLeg, type LegFields } from "./leg-form";
import type { Stop } from "./stops";

const stop = (code: string, zone: string): Stop => ({ id: code, at: { airport: code }, label: code, detail: "", zone });
const SOF = stop("SOF", "Europe/Sofia");
const VIE = stop("VIE", "Europe/Vienna");
const typed = (more: Partial<LegFields>): LegFields => ({ ...emptyLeg("2018-06-19"), number: "385", from: SOF, to: VIE, leaves: "0630", arrives: "7.15", ...more });

describe("a leg", () => {
  it("is read on the walls of its places", () => {
    expect(toLeg(typed({ number: "os385" }))).toMatchObject({ ok: true, leg: { carrier: "OS", number: "385", from: { airport: "SOF" }, departs: { local: "2018-06-19T06:30" }, arrives: { local: "2018-06-19T07:15" } } });
  });

  it("takes along the tickets of those who travel, as far as they are typed", () => {
    const ticket = { seat: " 2A ", ticket_number: "", ticket_name: "PETROVA/ANA" };
    const fields = typed({ tickets: { ana: ticket, gone: ticket, ben: { seat: " ", ticket_number: "", ticket_name: "" } } });
    expect(toLeg(fields, ["ana", "ben"])).toMatchObject({ leg: { tickets: [{ person: "ana", seat: "2A", ticket_number: "", ticket_name: "PETROVA/ANA" }] } });
    expect(toLeg(fields, ["ben"])).not.toHaveProperty("leg.tickets");
  });

  it("lands on the day that is typed, or that the time carries", () => {
    expect(toLeg(typed({ leaves: "22:10", arrives: "05:00", arrivalDate: "2018-06-20" }))).toMatchObject({ leg: { arrives: { local: "2018-06-20T05:00" } } });
    expect(toLeg(typed({ leaves: "22:10", arrives: "05:00+1" }))).toMatchObject({ leg: { arrives: { local: "2018-06-20T05:00" } } });
  });

  it("may land on an earlier date than it leaves, over the date line: the planner judges", () => {
    expect(toLeg(typed({ leaves: "00:30", arrives: "13:00", arrivalDate: "2018-06-18" }))).toMatchObject({ ok: true, leg: { arrives: { local: "2018-06-18T13:00" } } });
  });

  it("says beside each field what is missing", () => {
    expect(toLeg({ ...emptyLeg(""), leaves: "25" })).toEqual({ ok: false, problems: { from: "travel-problem-from", to: "travel-problem-to", date: "travel-problem-date", leaves: "travel-problem-time", arrives: "travel-problem-time" } });
  });

  it("carries which of two readings is meant", () => {
    expect(toLeg(typed({ leavesLater: true }))).toMatchObject({ leg: { departs: { later: true }, arrives: { local: "2018-06-19T07:15" } } });
  });

  it("midnight is the next date's", () => expect(toLeg(typed({ arrives: "24:00" }))).toMatchObject({ leg: { arrives: { local: "2018-06-20T00:00" } } }));
});

describe("the day after", () => {
  it.each([
    ["an earlier reading on the same date", { leaves: "22:10", arrives: "05:00" }, true],
    ["a later one", { leaves: "06:30", arrives: "07:15" }, false],
    ["a date that was typed", { leaves: "22:10", arrives: "05:00", arrivalDate: "2018-06-20" }, false],
    ["nothing typed yet", { leaves: "", arrives: "" }, false],
  ])("is offered for %s: %o", (_name, more, offered) => expect(mayBeNextDay(typed(more))).toBe(offered));

  it("is what +1 means", () => expect(tidiedArrival(typed({ arrives: "805 +1" }))).toEqual({ arrives: "08:05", arrivalDate: "2018-06-20" }));
  it.each([["2018-06-30", "2018-07-01"], ["2016-02-28", "2016-02-29"], ["2014-12-31", "2015-01-01"]])("of %s is %s", (date, next) => expect(dayAfter(date)).toBe(next));
});

it("the next leg begins where and when the one before ends", () => {
  expect(legAfter(typed({ arrivalDate: "2018-06-20", reference: "QK7PZ2" }))).toMatchObject({ from: VIE, to: null, date: "2018-06-20", reference: "QK7PZ2", leaves: "" });
});

it.each([["", "OS385", "OS", "385"], ["", "U2 4711", "U2", "4711"], ["LH", "478", "LH", "478"], ["", "Railjet 41", "", "Railjet 41"], ["", "385", "", "385"]])("carrier %o and number %o", (carrier, number, a, b) => {
  expect(carrierAndNumber(carrier, number)).toEqual({ carrier: a, number: b });
});

it.each<[Refusal, string | null]>([
  [{ kind: "invalid", field: "arrives", problem: "ends_before_start" }, "arrives"],
  [{ kind: "time_is_doubled", local: "2018-10-28T02:30:00", zone: "Europe/Madrid" }, "leaves"],
  [{ kind: "time_does_not_exist", local: "2018-10-28T09:00", zone: "Europe/Madrid" }, null],
  [{ kind: "read_only" }, null],
])("%o stands beside %o", (refusal, field) => expect(fieldOf(refusal, { departs: { local: "2018-10-28T02:30" }, arrives: { local: "2018-10-28T04:00" } })).toBe(field));

describe("a leg that is edited", () => {
  const stood = typed({ number: "385", carrier: "OS" });
  const changes = (more: Partial<LegFields>) => {
    const answer = toLeg({ ...stood, ...more });
    return answer.ok ? changesOf(stood, answer.leg) : answer;
  };
  it("says only what was changed, so that a doubled hour is not asked about again for a terminal", () => {
    expect(changes({})).toEqual({});
    expect(changes({ departureTerminal: "2" })).toEqual({ departure_terminal: "2" });
    expect(changes({ leaves: "06:45", reference: "XK4P2T" })).toEqual({ departs: { local: "2018-06-19T06:45" }, booking_reference: "XK4P2T" });
    expect(changes({ leavesLater: true })).toEqual({ departs: { local: "2018-06-19T06:30", later: true } });
  });
});
