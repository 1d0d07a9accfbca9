import { describe, expect, it } from "vitest";
import type { Moment, RoomBookingView, Unplaced } from "../../api/generated/api";
import { boothsTyped, dateChosen, endTyped, headcountTyped, lastDayChosen, minutesTyped, startTyped } from "./booking-edit";
import { chipOf, missingWords, placementOf } from "./unplaced";
import { axisOf, momentAt } from "../../grid/axis.fixture";
import { readAxis } from "../../grid/clock";
import { HOUR } from "../../grid/model";

const zone = "America/Montreal";

function moment(local: string): Moment {
  return { at: `${local}:00Z`, local, date: local.slice(0, 10), time: local.slice(11), zone, shift: "-04:00" };
}

const booking = { id: "b", starts: moment("2018-06-20T14:00"), ends: moment("2018-06-20T15:30") } as RoomBookingView;

describe("editing a booking where it stands", () => {
  it.each([
    ["a new start keeps the length", () => startTyped(booking, "16"), { starts: "2018-06-20T16:00", ends: "2018-06-20T17:30" }],
    ["also past midnight", () => startTyped(booking, "23"), { starts: "2018-06-20T23:00", ends: "2018-06-21T00:30" }],
    ["another day keeps the times", () => dateChosen(booking, "2018-06-22"), { starts: "2018-06-22T14:00", ends: "2018-06-22T15:30" }],
    ["a new end moves nothing else", () => endTyped(booking, "16.15"), { ends: "2018-06-20T16:15" }],
  ])("%s", (_, act, expected) => {
    const { id, ...times } = act();
    expect(id).toBe("b");
    expect(times).toEqual(Object.fromEntries(Object.entries(expected).map(([name, local]) => [name, { local, zone }])));
  });

  describe("over several days", () => {
    const long = { ...booking, ends: moment("2018-06-23T09:00") } as RoomBookingView;
    const night = { ...booking, starts: moment("2018-06-20T22:00"), ends: moment("2018-06-21T02:00") } as RoomBookingView;

    it.each([
      ["a new end keeps the last day", () => endTyped(long, "18"), "2018-06-23T18:00"],
      ["midnight ends the last day", () => endTyped(long, "24"), "2018-06-24T00:00"],
      ["a night ends where its hours say", () => endTyped(night, "23:30"), "2018-06-20T23:30"],
      ["another last day keeps the hour", () => lastDayChosen(long, "2018-06-21"), "2018-06-21T09:00"],
    ])("%s", (_, act, local) => {
      expect(act()).toEqual({ id: "b", ends: { local, zone } });
    });

    it("it ends on no day that leaves it no time", () => {
      expect(() => lastDayChosen(long, "2018-06-20")).toThrow("rooms-problem-end");
    });
  });

  it.each([
    ["no time", () => startTyped(booking, "soon"), "rooms-problem-time"],
    ["an end before the start", () => endTyped(booking, "13"), "rooms-problem-end"],
    ["half a person", () => headcountTyped("1.5"), "rooms-problem-count"],
  ])("refuses %s", (_, act, words) => {
    expect(act).toThrow(words);
  });

  it("an empty set-up is left to the room, and no booths are none", () => {
    expect([minutesTyped(""), minutesTyped("30"), boothsTyped(""), boothsTyped("2")]).toEqual([null, 30, 0, 2]);
    expect(() => minutesTyped("1441")).toThrow("rooms-problem-minutes");
  });

  it("reads an empty count as unknown", () => {
    expect([headcountTyped(" "), headcountTyped("12")]).toEqual([null, 12]);
  });
});

describe("sessions not placed yet", () => {
  const clock = readAxis(axisOf(zone, "2018-06-20"));
  const at = (hours: number): number => clock.starts + hours * HOUR;
  const timed = { what: "session", id: "s", title: "S", space: null, minutes: 120, starts: momentAt(at(9), zone), ends: momentAt(at(11), zone) } as Unplaced;
  const untimed = { what: "session", id: "u", title: "U", space: null, minutes: null, starts: null, ends: null } as Unplaced;

  it("say what is missing", () => {
    expect([timed, untimed, { ...untimed, space: "x" }].map(missingWords)).toEqual(["rooms-unplaced-no-room", "rooms-unplaced-neither", "rooms-unplaced-no-time"]);
  });

  it("a meeting without a length takes half an hour", () => {
    expect(chipOf({ ...untimed, what: "meeting" }, false)).toMatchObject({ id: "meeting:u", minutes: 30, hue: "meetings" });
  });

  it("keep their times when they have them, and take an hour where they are dropped when not", () => {
    expect(chipOf(timed, false)).toMatchObject({ at: at(9), minutes: 120, detail: "09:00–11:00 · no room" });
    expect(chipOf({ ...timed, minutes: null, ends: null }, false)).toMatchObject({ at: at(9), minutes: 60 });
    expect([chipOf(untimed, true).at, chipOf(untimed, true).minutes, chipOf(untimed, true).fixed]).toEqual([undefined, 60, true]);
    expect(placementOf(timed, { rowId: "r", starts: at(9), ends: at(11) }, clock)).toEqual({ what: "session", id: "s", space: "r" });
    expect(placementOf(untimed, { rowId: "r", starts: at(14), ends: at(15) }, clock)).toEqual({
      what: "session", id: "u", space: "r", starts: { local: "2018-06-20T14:00", zone }, ends: { local: "2018-06-20T15:00", zone },
    });
  });
});
