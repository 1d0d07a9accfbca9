import { describe, expect, it } from "vitest";
import { axisOf } from "../../grid/axis.fixture";
import { readAxis } from "../../grid/clock";
import { HOUR } from "../../grid/model";
import { fieldsFor, isDoubled, spanOf, toBooking } from "./booking-form";

const clock = readAxis(axisOf("America/Montreal", "2018-06-20"));
const night = readAxis(axisOf("Europe/Madrid", "2014-10-26"));
const fields = { ...fieldsFor(clock, clock.starts + 14 * HOUR, clock.starts + 15.5 * HOUR), title: "Bilateral" };
const zone = "America/Montreal";

describe("booking a stretch drawn on the grid", () => {
  it("opens with its times", () => {
    expect(fields).toMatchObject({ date: "2018-06-20", starts: "14:00", ends: "15:30", status: "confirmed" });
  });

  it("becomes a book_room input", () => {
    expect(toBooking({ ...fields, setUp: "30", tearDown: "" }, "s1", clock)).toEqual({
      ok: true,
      input: {
        space: "s1", title: "Bilateral", purpose: "meeting", status: "confirmed",
        starts: { local: "2018-06-20T14:00", zone }, ends: { local: "2018-06-20T15:30", zone }, set_up_minutes: 30,
      },
    });
  });

  it("is drawn to where the hours end when it ends the next day", () => {
    expect(spanOf({ ...fields, starts: "22:00", ends: "02:00" }, clock)).toEqual({ starts: clock.starts + 22 * HOUR, ends: clock.ends });
    expect(spanOf({ ...fields, starts: "22:00", ends: "?" }, clock)).toBeNull();
  });

  it("may run to midnight", () => {
    const late = fieldsFor(clock, clock.starts + 22 * HOUR, clock.ends);
    expect(toBooking({ ...late, title: "Dinner" }, "s1", clock)).toMatchObject({ input: { ends: { local: "2018-06-21T00:00" } } });
  });

  it.each([
    [{ title: "" }, { title: "rooms-problem-title" }],
    [{ starts: "x" }, { starts: "rooms-problem-time" }],
    [{ ends: "13:00" }, { ends: "rooms-problem-end" }],
    [{ ends: "?" }, { ends: "rooms-problem-time" }],
    [{ setUp: "-5" }, { setUp: "rooms-problem-minutes" }],
    [{ tearDown: "1.5" }, { tearDown: "rooms-problem-minutes" }],
  ])("with %o says %o", (change, problems) => {
    const answer = toBooking({ ...fields, ...change }, "s1", clock);
    expect(answer).toMatchObject({ ok: false, problems });
  });
});

describe("what a booking may say of itself", () => {
  it("is kept for the session or the meeting it serves", () => {
    expect(toBooking({ ...fields, serves: { what: "session", id: "ses-1" } }, "s1", clock)).toMatchObject({ input: { session: "ses-1" } });
    expect(toBooking({ ...fields, serves: { what: "meeting", id: "mtg-1" } }, "s1", clock)).toMatchObject({ input: { meeting: "mtg-1" } });
    expect(toBooking(fields, "s1", clock)).not.toHaveProperty("input.session");
  });

  it("is sent only when it was said", () => {
    const said = { ...fields, delegation: "d", layout: "u_shape" as const, headcount: "24", equipment: " screen ", booths: "2", stepFree: true, neutralTitle: "Meeting", note: "x" };
    expect(toBooking(said, "s1", clock)).toMatchObject({ input: { delegation: "d", layout: "u_shape", headcount: 24, equipment: "screen", booths: 2, step_free: true, neutral_title: "Meeting", note: "x" } });
  });

  it("a place in line and a time to lapse are a hold's alone", () => {
    const held = { ...fields, rank: "2", expiresDate: "2018-06-19", expiresTime: "18" };
    expect(toBooking({ ...held, status: "hold" }, "s1", clock)).toMatchObject({ input: { status: "hold", hold_rank: 2, hold_expires: { local: "2018-06-19T18:00", zone } } });
    expect(toBooking(held, "s1", clock)).not.toHaveProperty("input.hold_rank");
    expect(toBooking({ ...held, status: "hold", rank: "0", expiresTime: "soon" }, "s1", clock)).toMatchObject({ problems: { rank: "rooms-problem-rank", expires: "rooms-problem-time" } });
  });

  it("a last day makes it run over several", () => {
    expect(toBooking({ ...fields, endDate: "2018-06-23", ends: "9" }, "s1", clock)).toMatchObject({ input: { ends: { local: "2018-06-23T09:00" } } });
    expect(toBooking({ ...fields, endDate: "2018-07-23", ends: "9" }, "s1", clock)).toMatchObject({ problems: { ends: "rooms-problem-end" } });
    expect(spanOf({ ...fields, endDate: "2018-06-23", ends: "9" }, clock)).toEqual({ starts: clock.starts + 14 * HOUR, ends: clock.ends });
  });
});

describe("the night clocks go back", () => {
  const twice = { ...fieldsFor(night, night.starts + 3 * HOUR, night.starts + 4 * HOUR), title: "Night shift" };

  it("keeps which of the two hours was drawn", () => {
    expect(twice).toMatchObject({ starts: "02:00", ends: "03:00", startsLater: true });
    expect(isDoubled(night, "2014-10-26T02:00")).toBe(true);
    expect(toBooking(twice, "s1", night)).toMatchObject({ input: { starts: { local: "2014-10-26T02:00", later: true }, ends: { local: "2014-10-26T03:00" } } });
  });

  it("shows the stretch where it really is", () => {
    expect(spanOf(twice, night)).toEqual({ starts: night.starts + 3 * HOUR, ends: night.starts + 4 * HOUR });
    expect(spanOf({ ...twice, startsLater: false }, night)).toEqual({ starts: night.starts + 2 * HOUR, ends: night.starts + 4 * HOUR });
  });
});
