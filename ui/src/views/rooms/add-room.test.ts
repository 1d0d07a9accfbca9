import { describe, expect, it } from "vitest";
import { Unclear } from "../../grid/typed-time";
import { amountTyped, countTyped, emptyRoom, toRoom } from "./add-room";

describe("a room typed in", () => {
  it("needs a name and a venue, and says which is missing", () => {
    expect(toRoom(emptyRoom(""))).toEqual({ ok: false, problems: { name: "rooms-add-problem-name", venueName: "rooms-add-problem-venue" } });
  });

  it("carries what was said and leaves out what was not", () => {
    const answer = toRoom({ ...emptyRoom("ven-1"), name: " 517C ", capacity: "1,200", parent: "spc-517", setUp: "30", booths: "" });
    expect(answer).toMatchObject({ ok: true, input: { venue: "ven-1", name: "517C", capacity: 1200, parent: "spc-517", set_up_minutes: 30, booths: null, area: null, step_free: "unknown" } });
  });

  it("is a part of nothing in a venue that is made with it, in one step", () => {
    const answer = toRoom({ ...emptyRoom(""), venueName: " Annex ", name: "A", parent: "spc-517" });
    expect(answer).toMatchObject({ ok: true, input: { new_venue: "Annex", parent: null } });
    expect(answer).not.toHaveProperty("input.venue");
  });

  it.each(["capacity", "area", "booths", "setUp", "tearDown"] as const)("says what is wrong beside %s", (field) => {
    const answer = toRoom({ ...emptyRoom("ven-1"), name: "A", [field]: "many" });
    expect(answer.ok ? [] : Object.keys(answer.problems)).toEqual([field]);
  });
});

describe("a number typed where it stands", () => {
  it("may be taken away", () => {
    expect([countTyped(""), countTyped("40"), amountTyped("", "spaces-problem-minutes")]).toEqual([null, 40, 0]);
  });
  it("is refused in words when it is none", () => {
    expect(() => countTyped("x")).toThrow(Unclear);
    expect(() => amountTyped("-5", "spaces-problem-minutes")).toThrow("spaces-problem-minutes");
  });
});
