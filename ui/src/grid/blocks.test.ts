// Proves that stretches in which a row cannot be used are drawn where they are, said where one stands in them, and
// found without walking past all others.
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { blocksWithin, indexBlocks } from "./blocks";
import { bar, barAt, keys, layOut, pointer, present, spoken, start, takeDown, X, Y } from "./driver.fixture";
import { HOUR, type GridBlock } from "./model";

function block(rowId: string, from: number, to: number, label = "Closed", kind: GridBlock["kind"] = "shut"): GridBlock {
  return { rowId, starts: start + from * HOUR, ends: start + to * HOUR, kind, label };
}

describe("blocks within a stretch", () => {
  const all = [block("r1", 20, 32, "night"), block("r1", 0, 8, "morning"), block("r0", 1, 2, "other"), block("r1", 0, 96, "painters"), block("r1", 44, 56, "second night")];
  const index = indexBlocks(all);

  it.each([
    ["before anything", -5, 0, []], ["touching an end", 8, 9, ["painters"]], ["over a start", 19, 21, ["painters", "night"]],
    ["within a long one", 40, 41, ["painters"]], ["over everything", -1, 100, ["morning", "painters", "night", "second night"]], ["after everything", 96, 99, []],
  ])("%s", (_, from, to, found) => {
    expect(blocksWithin(index, "r1", { from: start + from * HOUR, to: start + to * HOUR }).map(({ label }) => label)).toEqual(found);
  });

  it("of a row without any are none", () => {
    expect(blocksWithin(index, "r7", { from: start, to: start + HOUR })).toEqual([]);
  });
});

describe("on the grid", () => {
  beforeAll(layOut);
  afterEach(takeDown);

  it("blocks lie where they are, with their words at hand", () => {
    present(3, [], { blocks: [block("r0", 0, 8), block("r1", 9, 11, "Painters", "blocked")] });
    const [shut, blocked] = document.querySelectorAll<HTMLElement>("[data-block]");
    expect([shut!.title, shut!.dataset["block"], blocked!.title, blocked!.dataset["block"]]).toEqual(["Closed", "shut", "Painters", "blocked"]);
    expect(blocked!.style.left).toContain(`${X(9) - 208}px`);
    expect(blocked!.style.width).toBe("144px");
    expect(blocked!.closest("[data-row]")?.getAttribute("data-row")).toBe("Room 501");
  });

  it("only those in view are drawn", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => block(`r${i % 5000}`, Math.floor(i / 5000) * 24, Math.floor(i / 5000) * 24 + 8));
    present(5000, [], { blocks: many });
    expect(document.querySelectorAll("[data-block]").length).toBeLessThan(100);
  });

  it("the cursor says in what it stands, on free ground and on a bar", () => {
    const grid = present(3, [bar, barAt("c", "r1", 9, 10)], { blocks: [block("r0", 0, 8), block("r1", 8, 9, "Painters", "blocked")] });
    grid.focus();
    keys(grid, "Home");
    expect(spoken()).toContain("Bilateral");
    expect(spoken()).toContain("Closed");
    keys(grid, "ArrowRight");
    expect(spoken()).toMatch(/03:00 to 03:30, Closed$/);
    keys(grid, "ArrowDown", "Home", "ArrowLeft");
    expect(spoken()).toMatch(/08:30 to 09:00, Painters$/);
    keys(grid, "ArrowRight");
    expect(spoken()).not.toContain("Painters");
  });

  it("one with a name is opened by a click on it, any by its key; a drag there still begins something new", () => {
    const [onblock, oncreate] = [vi.fn(), vi.fn()];
    const painted = { ...block("r0", 9, 11, "Painters", "blocked"), id: "c" };
    const shut = block("r0", 4, 8);
    const grid = present(3, [bar], { blocks: [painted, shut], onblock, oncreate });
    pointer(grid, "pointerdown", X(10), Y);
    pointer(grid, "pointerup", X(10), Y);
    expect(onblock).toHaveBeenLastCalledWith(painted);
    pointer(grid, "pointerdown", X(6), Y);
    pointer(grid, "pointerup", X(6), Y);
    expect(onblock).toHaveBeenCalledTimes(1);
    keys(grid, "b");
    expect(onblock).toHaveBeenLastCalledWith(shut);
    pointer(grid, "pointerdown", X(9.5), Y);
    pointer(grid, "pointermove", X(10.5), Y);
    pointer(grid, "pointerup", X(10.5), Y);
    expect([oncreate.mock.calls.length, onblock.mock.calls.length]).toEqual([1, 2]);
  });
});
