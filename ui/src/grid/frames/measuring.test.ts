import { expect, it } from "vitest";
import { figuresOf } from "./measuring";

it("figures name the middle, the slow ones and the share that comes late", () => {
  const times = [...Array.from({ length: 98 }, () => 16.66), 33.3, 50];
  expect(figuresOf(times, [2, 4, 3])).toEqual({ frames: 100, median: 16.7, p99: 50, worst: 50, late: 0.02, work: 3, workP99: 4 });
});

it("of nothing are nothing", () => {
  expect(figuresOf([], [])).toMatchObject({ frames: 0, median: 0, late: 0 });
});
