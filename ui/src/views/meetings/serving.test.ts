import { describe, expect, it } from "vitest";
import type { Moment, PartyView, StaffRow } from "../../api/generated/api";
import { hindranceOf, interprets, offeredStaff, onDuty } from "./serving";

const at = (local: string): Moment => ({ at: `${local}:00Z`, local, date: local.slice(0, 10), time: local.slice(11), zone: "UTC", shift: "+00:00" });
const side = (delegation: string, speaks: string) => ({ id: delegation, delegation, speaks }) as PartyView;
const MEETING = { id: "m", starts: at("2018-06-20T10:00"), ends: at("2018-06-20T10:30"), parties: [side("nantes", "fr"), side("sfax", "ar")], staff: [] };
const row = (more: Partial<StaffRow> = {}): StaffRow => ({ id: "s", person: "p", name: "Nadia", task: "interpreter", delegation: null, delegation_name: "", pairs: [{ one: "ar", other: "fr" }], break_minutes: 15, most_minutes_per_day: null, note: "", hours: [], meetings: [], ...more });
const serves = (from: string, to: string) => [{ meeting: "other", title: "Recife – Bogotá", status: "placed" as const, starts: at(`2018-06-20T${from}`), ends: at(`2018-06-20T${to}`) }];

describe("who could serve", () => {
  it.each([
    ["who is free", row(), "free"], ["who works for another delegation", row({ delegation: "recife", delegation_name: "Recife" }), "other_delegation"], ["who works for one of its sides", row({ delegation: "sfax" }), "free"], ["who interprets other languages", row({ pairs: [{ one: "pt", other: "es" }] }), "languages"],
    ["a note-taker, whatever languages", row({ task: "note_taker", pairs: [] }), "free"], ["who serves another then", row({ meetings: serves("10:15", "11:00") }), "serves"], ["who still rests", row({ meetings: serves("09:00", "09:50") }), "serves"], ["who has rested", row({ meetings: serves("09:00", "09:45") }), "free"],
    ["who begins later", row({ hours: [{ day: null, starts: "11:00", ends: "18:00" }] }), "off_duty"], ["who serves this one already", row({ meetings: [{ ...serves("10:00", "10:30")[0]!, meeting: "m" }] }), "free"],
  ])("%s", (_, who, expected) => expect(hindranceOf(who, MEETING).why).toBe(expected));

  it("asks for no hours while it has no time", () => expect(hindranceOf(row({ hours: [{ day: null, starts: "11:00", ends: "18:00" }] }), { ...MEETING, starts: null, ends: null }).why).toBe("no_time"));
  it("offers whoever is free first, and nobody twice", () => {
    const staff = [row({ id: "busy", meetings: serves("10:00", "11:00") }), row({ id: "free" }), row({ id: "there" })];
    expect(offeredStaff(staff, { ...MEETING, staff: [{ staff_member: "there", person: "p", name: "", task: "interpreter" }] }).map((each) => each.row.id)).toEqual(["free", "busy"]);
  });
});

describe("hours of service", () => {
  const [from, to] = [MEETING.starts, MEETING.ends];
  it("are always where none were said", () => expect(onDuty([], from, to)).toBe(true));
  it("of the day go before those of every day", () => expect(onDuty([{ day: null, starts: "09:00", ends: "18:00" }, { day: "2018-06-20", starts: null, ends: null }], from, to)).toBe(false));
  it("of another day alone leave this one free", () => expect(onDuty([{ day: "2018-06-21", starts: "09:00", ends: "18:00" }], from, to)).toBe(false));
  it("go past midnight", () => {
    const night = [{ day: null, starts: "20:00", ends: "26:00" }];
    expect(onDuty(night, at("2018-06-20T23:30"), at("2018-06-21T01:00"))).toBe(true);
    expect(onDuty(night, at("2018-06-20T23:30"), at("2018-06-21T02:30"))).toBe(false);
  });
});

it("interprets for sides whose languages nobody knows", () => expect(interprets([], [side("nantes", "fr"), side("sfax", "")])).toBe(true));
