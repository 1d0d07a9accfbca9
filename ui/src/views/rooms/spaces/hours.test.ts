import { describe, expect, it } from "vitest";
import type { OpeningHoursRow } from "../../../api/generated/api";
import { hoursLines, retimed, stateOf, summary, turned, type HoursLine, type Place } from "./hours";

const HALL: Place = { venue: "hall", venueName: "City Hall", space: null, name: "City Hall" };
const SALON: Place = { ...HALL, space: "salon", name: "Salon" };
const DAYS = ["2018-06-19", "2018-06-20"];

function row(id: string, of: { venue?: string; space?: string }, day: string | null, opens: string | null, closes: string | null): OpeningHoursRow {
  return { id, venue: of.venue ?? null, space: of.space ?? null, name: "", day, opens, closes, next_day: opens !== null && closes !== null && closes <= opens } as OpeningHoursRow;
}
const VENUE = [row("h1", { venue: "hall" }, null, "08:00", "22:00"), row("h2", { venue: "hall" }, "2018-06-20", null, null)];
const said = (lines: HoursLine[]) => lines.map(({ day, holds, from }) => [day?.slice(8) ?? "every", holds?.opens ?? (holds ? "shut" : "-"), from]);

describe("when a place is open", () => {
  it("is not known before somebody says so", () => {
    expect(said(hoursLines([], HALL, DAYS))).toEqual([["every", "-", "nobody"], ["19", "-", "nobody"], ["20", "-", "nobody"]]);
  });
  it("is said for every day, and for one day instead", () => {
    expect(said(hoursLines(VENUE, HALL, DAYS))).toEqual([["every", "08:00", "own"], ["19", "08:00", "every"], ["20", "shut", "own"]]);
  });
  it("is the venue's for a room, until the room has hours of its own: then its own days come first, the venue's days next", () => {
    expect(said(hoursLines(VENUE, SALON, DAYS))).toEqual([["every", "08:00", "venue"], ["19", "08:00", "venue"], ["20", "shut", "venue"]]);
    const own = [...VENUE, row("h3", { space: "salon" }, null, "10:00", "12:00")];
    expect(said(hoursLines(own, SALON, DAYS))).toEqual([["every", "10:00", "own"], ["19", "10:00", "every"], ["20", "shut", "venue"]]);
  });
  it("is that of the nearest room it is a part of, a day before every day, and its own before both", () => {
    const part: Place = { ...SALON, space: "salon-a", name: "Salon A", wholes: [{ id: "salon", name: "Salon" }] };
    const ofWhole = [...VENUE, row("h3", { space: "salon" }, null, "10:00", "12:00")];
    expect(said(hoursLines(ofWhole, part, DAYS))).toEqual([["every", "10:00", "whole"], ["19", "10:00", "whole"], ["20", "shut", "venue"]]);
    const own = [...ofWhole, row("h4", { space: "salon-a" }, null, "11:00", "12:00"), row("h5", { space: "salon" }, "2018-06-20", "09:00", "10:00")];
    expect(said(hoursLines(own, part, DAYS))).toEqual([["every", "11:00", "own"], ["19", "11:00", "every"], ["20", "09:00", "whole"]]);
    expect(hoursLines(own, part, DAYS).map(({ usual }) => [usual.from, usual.by])).toEqual([["whole", "Salon"], ["every", ""], ["whole", "Salon"]]);
  });
  it("has a line for a day outside the forum as well", () => {
    expect(hoursLines([row("h", { venue: "hall" }, "2018-06-25", "09:00", "02:00")], HALL, DAYS).map(({ day }) => day)).toEqual([null, ...DAYS, "2018-06-25"]);
  });
  it("is summed up as every day and what differs", () => {
    expect(said(summary(hoursLines(VENUE, HALL, DAYS)))).toEqual([["every", "08:00", "own"], ["20", "shut", "own"]]);
  });
});

describe("a line one changes", () => {
  const [every, first, second] = hoursLines(VENUE, HALL, DAYS) as [HoursLine, HoursLine, HoursLine];
  it("opens with the hours that held there", () => {
    expect(turned(first, HALL, "open")).toEqual({ name: "set_opening_hours", input: { venue: "hall", day: "2018-06-19", opens: "08:00", closes: "22:00" } });
    expect(turned(second, HALL, "open")?.input).toMatchObject({ opens: "08:00", closes: "20:00" });
  });
  it("is shut, or goes back to what holds otherwise", () => {
    expect(turned(first, SALON, "shut")?.input).toEqual({ space: "salon", day: "2018-06-19", opens: null, closes: null });
    expect(turned(second, HALL, "usual")).toEqual({ name: "clear_opening_hours", input: { id: "h2" } });
    expect([turned(every, HALL, "open"), stateOf(every), stateOf(first), stateOf(second)]).toEqual([null, "open", "usual", "shut"]);
  });
  it("takes times as people type them, and only times", () => {
    expect(retimed(every, HALL, { closes: "2" })).toMatchObject({ input: { opens: "08:00", closes: "02:00", day: null } });
    expect(retimed(every, HALL, { closes: "22h00" })).toBeNull();
    expect([retimed(every, HALL, { opens: "24:00" }), retimed(every, HALL, { closes: "late" })]).toEqual(["spaces-problem-time", "spaces-problem-time"]);
  });
});
