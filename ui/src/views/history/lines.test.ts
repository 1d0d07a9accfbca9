// The history as it is drawn, and what of it can be undone.
import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "../../api/generated/api";
import { canUndo, joined, lines } from "./lines";

function entry(position: number, date: string, state: HistoryEntry["state"] = "done"): HistoryEntry {
  return { position, at: { at: `${date}T10:00:00Z`, local: `${date}T10:00`, date, time: "10:00", zone: "UTC", shift: "+00:00" }, who: "", op: "book_room", facts: {}, state, of: null, rows: 1, tables: ["room_booking"], purged: false };
}

describe("history", () => {
  it("begins each day with a heading", () => {
    const drawn = lines([entry(3, "2018-06-20"), entry(2, "2018-06-20"), entry(1, "2018-06-19")]);
    expect(drawn.map((line) => ("day" in line ? line.day : line.entry.position))).toEqual(["2018-06-20", 3, 2, "2018-06-19", 1]);
  });
  it("undoes only what stands", () => expect((["done", "redo", "undone", "undo"] as const).map((state) => canUndo(entry(1, "2018-06-19", state)))).toEqual([true, false, false, false]));
  it("keeps an entry once, as it was read last", () => expect(joined([entry(3, "2018-06-20", "undone")], [entry(3, "2018-06-20"), entry(2, "2018-06-20")]).map(({ position, state }) => [position, state])).toEqual([[3, "undone"], [2, "done"]]));
});
