import { describe, expect, it } from "vitest";
import { bar, zone } from "../../grid/rooms/bars.fixture";
import { copied, laterBy, shifted } from "./several";

const bars = [bar("a", 9, 10), bar("s", 11, null, { what: "session", space: "s2" })];

describe("several at once", () => {
  it.each([["1", "0", 1440], ["", "30", 30], ["0", "-15", -15], ["−1", "", -1440], ["1", "-30", 1410], ["x", "0", null], ["0", "1.5", null], ["90", "0", null]])("%s days and %s minutes later are %s", (days, minutes, expected) => {
    expect(laterBy(days, minutes)).toBe(expected);
  });

  it("go to one room, and those that are there stay", () => {
    expect(shifted(bars, { space: "s1", minutes: 0 })).toEqual([{ what: "session", id: "s", space: "s1" }]);
    expect(shifted(bars, { space: "", minutes: 0 })).toEqual([]);
  });

  it("go later, an open end staying open", () => {
    expect(shifted(bars, { space: "", minutes: 30 })).toEqual([
      { what: "room_booking", id: "a", starts: { local: "2018-06-20T09:30", zone }, ends: { local: "2018-06-20T10:30", zone } },
      { what: "session", id: "s", starts: { local: "2018-06-20T11:30", zone } },
    ]);
  });

  it("are copied when they are bookings, and not onto themselves", () => {
    expect(copied(bars, { space: "", minutes: 1440 })).toEqual([{ id: "a", space: "s1", starts: { local: "2018-06-21T09:00", zone }, ends: { local: "2018-06-21T10:00", zone } }]);
    expect(copied(bars, { space: "s1", minutes: 0 })).toEqual([]);
    expect(copied(bars, { space: "s3", minutes: 0 })).toHaveLength(1);
  });
});
