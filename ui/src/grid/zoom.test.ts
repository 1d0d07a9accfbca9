import { describe, expect, it } from "vitest";
import { pointed, Wheel, zoomed } from "./zoom";

describe("the zoom", () => {
  it("goes in steps and stops at both ends", () => {
    expect([zoomed(72, 1), zoomed(72, -1), zoomed(1.5, -1), zoomed(720, 1), zoomed(75, 1)]).toEqual([96, 56, 1.5, 720, 96]);
  });

  it("shows a month at one end and single minutes at the other", () => {
    expect([31 * 24 * 1.5 < 1200, 720 / 60 >= 12]).toEqual([true, true]);
  });
});

describe("the pointer", () => {
  it.each([[15, 72, 15], [5, 72, 5], [15, 20, 15], [15, 10, 30], [15, 5, 60], [5, 1.5, 60], [30, 10, 30]])("asked for %i minutes at %d pixels an hour snaps to %i", (minutes, perHour, snapped) => {
    expect(pointed(minutes, perHour)).toBe(snapped);
  });
});

describe("a wheel", () => {
  it.each([
    ["one notch away", [-100], [1]], ["one notch near", [120], [-1]], ["a touch pad in small portions", [-20, -20, -20, -20], [0, 0, 1, 0]], ["a change of mind", [-40, 20, 20, 20], [0, 0, 0, -1]],
  ])("%s", (_, turns, steps) => {
    const wheel = new Wheel();
    expect(turns.map((by) => wheel.turn(by))).toEqual(steps);
  });
});
