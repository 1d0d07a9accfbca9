// Proves that parts of a whole stand indented under it, that headings say more than a name, and that the heading of a
// group stays in sight.
import { flushSync } from "svelte";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { bar, box, keys, layOut, present, spoken, takeDown } from "./driver.fixture";

beforeAll(layOut);
afterEach(takeDown);

const head = (row: string): HTMLElement => document.querySelector<HTMLElement>(`[data-head="${row}"]`)!;

it("parts are indented under their whole, however deep", () => {
  present(0, [], { rows: [{ id: "cd", label: "517CD" }, { id: "c", label: "517C", depth: 1 }, { id: "c1", label: "517C1", depth: 2 }, { id: "x", label: "X", depth: 9 }] });
  expect(["cd", "c", "c1", "x"].map((row) => head(row).style.paddingLeft)).toEqual(["12px", "28px", "44px", "76px"]);
  expect(["cd", "c"].map((row) => head(row).dataset["depth"])).toEqual([undefined, "1"]);
});

it("marks have words", () => {
  present(0, [], { rows: [{ id: "a", label: "A", marks: [{ text: "♿", label: "Step-free" }] }] });
  expect(head("a").querySelector('[role="img"]')?.getAttribute("aria-label")).toBe("Step-free");
});

describe("the heading of a group", () => {
  const stuck = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-stuck]");

  it("stays in sight, and the next one pushes it out", () => {
    const grid = present(100, []);
    expect(stuck()).toBeNull();
    const scroll = (top: number): void => {
      grid.scrollTop = top;
      grid.dispatchEvent(new Event("scroll"));
      flushSync();
    };
    scroll(400);
    expect(stuck()?.dataset["stuck"]).toBe("Venue 1");
    // The second heading stands 28 + 25 × 32 down.
    scroll(828 - 10);
    expect([stuck()?.dataset["stuck"], stuck()?.querySelector<HTMLElement>(".band")?.style.transform]).toEqual(["Venue 1", "translateY(-18px)"]);
    scroll(830);
    expect(stuck()?.dataset["stuck"]).toBe("Venue 2");
  });

  it("covers no row that one walks to", () => {
    const grid = present(100, []);
    grid.focus();
    keys(grid, { key: "End", ctrlKey: true }, "PageUp", "PageUp", "PageUp");
    const row = document.querySelector("[data-slot]")!.closest<HTMLElement>("[data-row]")!;
    const top = Number(/(\d+)px\)$/.exec(row.style.top)?.[1]);
    expect(top - grid.scrollTop).toBeGreaterThanOrEqual(28);
  });
});

it("a bar says its problem instead of a number", () => {
  const grid = present(3, [{ ...bar, conflicts: 2, problem: "Overlaps Gala by 15 min." }]);
  expect(box("Bilateral").title).toContain("Overlaps Gala by 15 min");
  expect(box("Bilateral").querySelector<HTMLElement>(".badge")?.dataset["figure"]).toBe("2");
  grid.focus();
  keys(grid, { key: "ArrowRight", ctrlKey: true });
  expect(spoken()).toContain("Overlaps Gala by 15 min");
});
