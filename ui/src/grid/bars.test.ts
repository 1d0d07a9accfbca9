// Proves that a bar shows and says how sure it is, which of several holds, that it lapses, that it is locked and that
// its name is kept back.
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { bar, barAt, box, keys, layOut, pointer, present, spoken, takeDown, X, Y } from "./driver.fixture";
import { SIGNS } from "./marks";
import type { Manner } from "./model";

beforeAll(layOut);
afterEach(takeDown);

const signs = (label: string): (string | null)[] => [...box(label).querySelectorAll(".signs path")].map((path) => path.getAttribute("d"));
const rank = (label: string): string | undefined => box(label).querySelector<HTMLElement>(".rank")?.dataset["figure"];

describe("a bar", () => {
  it.each<Manner>(["dotted", "outlined", "solid", "struck", "hatched"])("that is %s looks so", (manner) => {
    present(1, [{ ...bar, manner }]);
    expect(box("Bilateral").classList.contains(manner)).toBe(true);
  });

  it("shows its rank and signs, and says them", () => {
    present(1, [{ ...barAt("x", "r0", 1, 4), manner: "outlined", detail: "Hold", rank: 2, expires: "Lapses Thu 14:00.", neutral: true, locked: "The head of state is in it." }]);
    expect(rank("Item x")).toBe("2");
    expect(signs("Item x")).toEqual([SIGNS.locked, SIGNS.expires, SIGNS.neutral]);
    expect(box("Item x").getAttribute("aria-label")).toBe("Item x, Room 500, 01:00 to 04:00. Hold, rank 2, Lapses Thu 14:00, the real name is kept back, The head of state is in it");
  });

  it("too narrow for signs keeps its rank and its words", () => {
    present(1, [{ ...bar, ends: bar.starts + 1_800_000, rank: 1, expires: "Lapses at noon." }]);
    expect([signs("Bilateral"), rank("Bilateral")]).toEqual([[], "1"]);
    expect(box("Bilateral").title).toContain("Lapses at noon");
  });
});

describe("a locked bar", () => {
  const onmove = vi.fn();
  const locked = { ...bar, locked: "The head of state is in it." };

  it("stays, shows why, and says why", () => {
    const grid = present(3, [locked], { onmove });
    pointer(grid, "pointerdown", X(2.5), Y, box("Bilateral"));
    pointer(grid, "pointermove", X(4.5), Y);
    expect(document.querySelector('[data-ghost="draft"]')?.textContent).toContain("Bilateral cannot be moved here. The head of state is in it.");
    expect(spoken()).toContain("The head of state is in it.");
    pointer(grid, "pointerup", X(4.5), Y);
    expect(onmove).not.toHaveBeenCalled();
    expect(document.querySelector('[data-ghost="draft"]')).toBeNull();
  });

  it("is not made longer either", () => {
    const grid = present(3, [locked], { onmove });
    pointer(grid, "pointerdown", X(3) - 2, Y, box("Bilateral"));
    pointer(grid, "pointermove", X(4.5), Y);
    pointer(grid, "pointerup", X(4.5), Y);
    expect(onmove).not.toHaveBeenCalled();
  });

  it("is not picked up by keyboard", () => {
    const grid = present(3, [locked], { onmove });
    grid.focus();
    keys(grid, { key: "ArrowRight", ctrlKey: true }, " ", "ArrowRight");
    expect(spoken()).not.toContain("Picked up");
    keys(grid, { key: "ArrowLeft", ctrlKey: true }, " ");
    expect(spoken()).toBe("Bilateral cannot be moved here. The head of state is in it.");
  });
});
