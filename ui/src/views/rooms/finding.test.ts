// Looking for another room asks for all the days of what is moved, or of what is being booked, and gives them back.
import { describe, expect, it } from "vitest";
import type { RoomOffer, Unplaced } from "../../api/generated/api";
import { momentAt } from "../../grid/axis.fixture";
import { needFields } from "../../dialogs/room-needs";
import { at, bar, clock, zone } from "../../grid/rooms/bars.fixture";
import { fieldsFor } from "./booking-form";
import { bookingOf, needsOfBar, needsOfBooking, needsOfUnplaced } from "./finding";

describe("another room", () => {
  it("is looked for over all the days of a use", () => {
    expect(needsOfBar(bar("fair", 9, 57))).toMatchObject({ date: "2018-06-20", from: "09:00", to: "09:00", lastDay: "2018-06-22" });
    expect(needsOfBar(bar("call", 9, 10))).toMatchObject({ date: "2018-06-20", from: "09:00", to: "10:00", lastDay: "" });
    expect(needsOfBar(bar("night", 22, 26))).toMatchObject({ from: "22:00", to: "02:00", lastDay: "" });
  });

  it("is looked for at its own hours by what has none, or for as long as such things take", () => {
    const wish = { what: "meeting", id: "m", title: "Sofia – Oslo", date: null, minutes: null, starts: null, ends: null, space: null, space_name: "" } as Unplaced;
    expect(needsOfUnplaced(wish)).toEqual({ for: { what: "meeting", id: "m" }, title: "Sofia – Oslo", minutes: "30" });
    const timed = { ...wish, what: "session" as const, starts: momentAt(at(9), zone), date: "2018-06-20" } as Unplaced;
    expect(needsOfUnplaced(timed)).toMatchObject({ date: "2018-06-20", from: "09:00", to: "10:00", lastDay: "" });
  });

  it("is looked for over all the days that are typed, and booked for them", () => {
    const fields = { ...fieldsFor(clock, at(9), at(10)), endDate: "2018-06-22" };
    const needs = needsOfBooking(fields, "s1");
    expect(needs).toMatchObject({ date: "2018-06-20", from: "09:00", to: "10:00", lastDay: "2018-06-22" });
    const offer = { space: "s2", starts: momentAt(at(9), zone), ends: momentAt(at(58), zone) } as RoomOffer;
    expect(bookingOf(offer, needFields(needs, "2018-06-20"))).toMatchObject({ date: "2018-06-20", starts: "09:00", ends: "10:00", endDate: "2018-06-22" });
  });
});
