import { describe, expect, it } from "vitest";
import { land, onBar, step, stepToBar, type Cursor, type Slots } from "./cursor";
import { indexBars, NO_BARS } from "./lanes";
import { HOUR, MINUTE, type GridBar } from "./model";

const slots: Slots = { snap: (at) => Math.round(at / (30 * MINUTE)) * 30 * MINUTE, length: 30 * MINUTE, starts: 8 * HOUR, ends: 20 * HOUR };

function bar(id: string, from: number, to: number): GridBar {
  return { id, rowId: "r", starts: from * HOUR, ends: to * HOUR, hue: "rooms", manner: "solid", label: id };
}

const row = indexBars([bar("a", 9, 12), bar("b", 10, 11), bar("c", 11.5, 13), bar("d", 15, 16)]).get("r")!;

/** Every stop from a place on, until the cursor stays where it is. */
function walk(from: Cursor, direction: 1 | -1): string[] {
  const stops: string[] = [];
  let here = from;
  for (let i = 0; i < 60; i += 1) {
    const next = step(here, row, direction, slots);
    if (next === here) break;
    here = next;
    stops.push(here.barId ?? String(here.at / HOUR));
  }
  return stops;
}

describe("walking a row", () => {
  it("reaches every bar and every free slot to the right", () => {
    expect(walk({ rowId: "r", at: 8 * HOUR, barId: null }, 1)).toEqual([
      "8.5", "a", "b", "c", "13", "13.5", "14", "14.5", "d", "16", "16.5", "17", "17.5", "18", "18.5", "19", "19.5",
    ]);
  });

  it("and to the left", () => {
    expect(walk({ rowId: "r", at: 17 * HOUR, barId: null }, -1)).toEqual([
      "16.5", "16", "d", "14.5", "14", "13.5", "13", "c", "b", "a", "8.5", "8",
    ]);
  });

  it("jumps from bar to bar", () => {
    const first = stepToBar({ rowId: "r", at: 8 * HOUR, barId: null }, row, 1);
    expect(first.barId).toBe("a");
    expect(stepToBar(onBar(row.bars[2]!), row, 1).barId).toBe("d");
    expect(stepToBar(onBar(row.bars[2]!), row, -1).barId).toBe("b");
    expect(stepToBar(onBar(row.bars[3]!), row, 1)).toEqual(onBar(row.bars[3]!));
  });
});

describe("changing rows", () => {
  it("lands on the bar that covers the instant, or on the slot", () => {
    expect(land("r", 10.5 * HOUR, row).barId).toBe("b");
    expect(land("r", 12 * HOUR, row).barId).toBe("c");
    expect(land("r", 14 * HOUR, row)).toEqual({ rowId: "r", at: 14 * HOUR, barId: null });
    expect(land("x", 10 * HOUR, NO_BARS).barId).toBeNull();
  });
});
