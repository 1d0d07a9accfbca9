// A list beside the one before it: which cells differ, which columns and lines are shown.
import { describe, expect, it } from "vitest";
import type { RoomingLineView, RoomingListView } from "../../../api/generated/api";
import { cellOf, changesOf, columnsOf, linesShown, usualRecipient } from "./comparing";

const line = (given: Partial<RoomingLineView> = {}): RoomingLineView => ({ reference: "", change: "same", stay: null, guests: ["Ana", "Luc"], delegation: "Nantes", room_type: "Twin", room_number: "", check_in: "2018-06-19", check_out: "2018-06-22", nights: 3, arrives: "", leaves: "", payer: "host", payer_name: "Host", requests: "", confirmation: "", status: "confirmed", fields: [], ...given });

it("a cell that differs says both, any other what holds", () => {
  const amended = line({ change: "amended", room_type: "Suite", fields: [{ field: "room_type", name: "Room type", before: "Twin", after: "Suite" }] });
  expect(cellOf(amended, "room_type")).toEqual({ now: "Suite", before: "Twin" });
  expect(cellOf(amended, "guests")).toEqual({ now: "Ana\nLuc", before: null });
  expect(cellOf(amended, "check_in")).toEqual({ now: "19 Jun", before: null });
  expect(cellOf(amended, "payer")).toEqual({ now: "Host", before: null });
});

it("a column stands where some line says or said something in it", () => {
  expect(columnsOf([line()])).toEqual(["guests", "delegation", "room_type", "check_in", "check_out", "payer"]);
  expect(columnsOf([line({ fields: [{ field: "confirmation", name: "", before: "H7", after: "" }] })])).toContain("confirmation");
});

describe("the changes", () => {
  const list = { lines: [line(), line({ change: "new" }), line({ change: "cancelled" })], new: 1, amended: 0, cancelled: 1 } as RoomingListView;
  it("are shown alone or with the rest", () => {
    expect([linesShown(list, "all").length, linesShown(list, "changes").map(({ change }) => change)]).toEqual([3, ["new", "cancelled"]]);
    expect(changesOf(list)).toBe(2);
  });
});

it("goes to whom one asks for, at the hotel's address", () => {
  expect([usualRecipient({ contact: "Sílvia", email: "g@h.example" }), usualRecipient({ contact: "", email: "g@h.example" }), usualRecipient({ contact: "", email: "" })]).toEqual(["Sílvia, g@h.example", "g@h.example", ""]);
});
