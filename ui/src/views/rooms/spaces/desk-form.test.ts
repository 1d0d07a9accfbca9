import { describe, expect, it } from "vitest";
import { deskFields, movedTier, shutsNextDay, toPolicy } from "./desk-form";

const EMPTY = deskFields(null);

describe("the rules of a desk", () => {
  it("leave free what is empty", () => {
    expect(toPolicy(EMPTY)).toEqual({ ok: true, policy: { purposes: [], slot_minutes: null, opens: null, closes: null, quota_per_day: null, non_consecutive: false, tiers: [], confirm_days_before: null, confirm_by: null, turnover_minutes: null, quota_per_room: null } });
  });
  it("come back as they were read", () => {
    const policy = { purposes: ["meeting" as const], slot_minutes: 60, opens: "08:00", closes: "26:00", quota_per_day: 2, non_consecutive: true, tiers: ["session", "state"], confirm_days_before: 1, confirm_by: "18:00", turnover_minutes: 15, quota_per_room: 1 };
    const fields = deskFields(policy);
    expect([fields.closes, shutsNextDay(fields)]).toEqual(["02:00", true]);
    expect(toPolicy(fields)).toEqual({ ok: true, policy });
  });
  it("may end with the day", () => {
    expect(toPolicy({ ...EMPTY, opens: "8", closes: "24:00" })).toMatchObject({ policy: { opens: "08:00", closes: "24:00" } });
    expect(deskFields({ purposes: [], non_consecutive: false, tiers: [], closes: "24:00" }).closes).toBe("24:00");
  });
});

describe("what is typed wrong", () => {
  it.each([
    [{ slot: "3" }, { slot: "spaces-desk-problem-slot" }],
    [{ quota: "0" }, { quota: "spaces-desk-problem-quota" }],
    [{ turnover: "long" }, { turnover: "spaces-desk-problem-turnover" }],
    [{ opens: "8" }, { closes: "spaces-desk-problem-both" }],
    [{ closes: "20" }, { opens: "spaces-desk-problem-both" }],
    [{ opens: "early", closes: "20" }, { opens: "spaces-problem-time" }],
    [{ confirmDays: "1" }, { confirmBy: "spaces-desk-problem-confirm" }],
    [{ confirmBy: "18" }, { confirmDays: "spaces-desk-problem-confirm" }],
    [{ confirmDays: "61", confirmBy: "18" }, { confirmDays: "spaces-desk-problem-days" }],
  ])("%o is said beside its field", (change, problems) => {
    expect(toPolicy({ ...EMPTY, ...change })).toEqual({ ok: false, problems });
  });
});

it("moves a tier, not past the ends", () => {
  expect([movedTier(["a", "b", "c"], 0, 1), movedTier(["a", "b", "c"], 0, -1), movedTier(["a", "b", "c"], 2, -1)]).toEqual([["b", "a", "c"], ["a", "b", "c"], ["a", "c", "b"]]);
});
