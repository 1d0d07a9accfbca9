import { describe, expect, it } from "vitest";
import { axisOf } from "./axis.fixture";
import { readAxis } from "./clock";
import { clip, instantAt, lineAt, rowAt, scaleOf, scrollToShow, stack, stuckHeading, visibleLines, visibleTime, widthOf, xOf } from "./geometry";
import { HOUR } from "./model";

const day = readAxis(axisOf("America/Montreal", "2018-06-20"));
const longDay = readAxis(axisOf("Europe/Madrid", "2014-10-26"));
const scale = scaleOf(day, 60);
const sizes = { group: 28, row: 32, lane: 28 };
const rows = [
  { id: "a", label: "A", group: "Palais" }, { id: "b", label: "B", group: "Palais" }, { id: "c", label: "C", group: "City Hall" },
];
const stacked = stack(rows, (id) => (id === "b" ? 3 : 1), sizes);

describe("instants and pixels", () => {
  it("are inverse to each other", () => {
    for (const x of [0, 1, 333.5, 1440]) expect(xOf(scale, instantAt(scale, x))).toBeCloseTo(x, 6);
  });

  it("make a day as wide as it is long", () => {
    expect(widthOf(scale)).toBe(24 * 60);
    expect(widthOf(scaleOf(longDay, 60))).toBe(25 * 60);
  });

  it("keep a stretch in view with room on both sides", () => {
    const range = visibleTime(scale, 480, 600);
    expect(xOf(scale, range.from)).toBeLessThanOrEqual(240);
    expect(xOf(scale, range.to)).toBeGreaterThanOrEqual(1080);
  });
});

describe("clipping", () => {
  it.each([
    ["inside", 10, 11, { x: 600, width: 60, cutStart: false, cutEnd: false }],
    ["from the day before", -2, 1, { x: 0, width: 60, cutStart: true, cutEnd: false }],
    ["into the next day", 23, 26, { x: 1380, width: 60, cutStart: false, cutEnd: true }],
    ["touching the start only", -1, 0, null],
    ["after the end", 24, 25, null],
  ])("%s", (_, from, to, box) => {
    expect(clip(scale, day.starts + from * HOUR, day.starts + to * HOUR)).toEqual(box);
  });
});

describe("rows under headings", () => {
  it("stand below each other, taller where bars overlap", () => {
    expect(stacked.lines.map(({ key, top, height }) => [key, top, height])).toEqual([
      ["group 0", 0, 28], ["a", 28, 32], ["b", 60, 88], ["group 2", 148, 28], ["c", 176, 32],
    ]);
    expect(stacked.height).toBe(208);
    expect(stacked.lineOfRow).toEqual([1, 2, 4]);
  });

  it.each([[-5, "a"], [10, "a"], [59, "a"], [60, "b"], [147, "b"], [150, "c"], [999, "c"]])("at height %i is row %s", (y, id) => {
    expect(rowAt(stacked, y)?.id).toBe(id);
  });

  it("show only what is in view", () => {
    const many = stack(Array.from({ length: 5000 }, (_, i) => ({ id: String(i), label: "" })), () => 1, sizes);
    const range = visibleLines(many.lines, 32 * 2500, 800);
    expect(range.to - range.from).toBeLessThan(48);
    expect(range.from).toBeLessThanOrEqual(2496);
    expect(range.to).toBeGreaterThanOrEqual(2526);
    expect(lineAt(many.lines, 32 * 2500)).toBe(2500);
  });

  it.each([[0, "Palais", 0], [100, "Palais", 0], [130, "Palais", -10], [148, "City Hall", 0], [170, "City Hall", 0]])("scrolled by %i the heading in sight is %s, pushed by %i", (scrollTop, label, push) => {
    const stuck = stuckHeading(stacked, scrollTop);
    expect([stuck?.heading.label, stuck?.push]).toEqual([label, push]);
  });

  it("without groups have no heading in sight", () => {
    expect(stuckHeading(stack([{ id: "a", label: "" }], () => 1, sizes), 10)).toBeNull();
  });

  it("may be none", () => {
    expect(visibleLines([], 0, 800)).toEqual({ from: 0, to: 0 });
    expect(rowAt(stack([], () => 1, sizes), 10)).toBeNull();
  });
});

describe("scrolling something into view", () => {
  it.each([
    ["already there", 100, 200, 50, 400, 50],
    ["left of the view", 100, 200, 300, 400, 80],
    ["right of the view", 900, 1000, 300, 400, 620],
    ["wider than the view", 900, 2000, 300, 400, 880],
  ])("%s", (_, start, end, scroll, view, expected) => {
    expect(scrollToShow(start, end, scroll, view, 20)).toBe(expected);
  });
});
