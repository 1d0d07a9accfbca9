// How something moves in a list by hand, and how the deciding rule reads.
import { describe, expect, it } from "vitest";
import { behindWhom, decisionText, placedAt, placeUnder, shifted } from "./order";

const CITIES = ["Nantes", "Sfax", "Warsaw", "Recife"];

describe("moving by hand", () => {
  it.each([["Sfax", 0, "Sfax Nantes Warsaw Recife"], ["Sfax", 3, "Nantes Warsaw Recife Sfax"], ["Nantes", 1, "Sfax Nantes Warsaw Recife"], ["Recife", -4, "Recife Nantes Sfax Warsaw"], ["Nantes", 99, "Sfax Warsaw Recife Nantes"]])("puts %s at %i", (city, place, order) => {
    expect(placedAt(CITIES, city, place).join(" ")).toBe(order);
  });

  it("stops at either end", () => {
    expect(shifted(CITIES, "Nantes", -1)).toEqual(CITIES);
    expect(shifted(CITIES, "Recife", 1)).toEqual(CITIES);
    expect(shifted(CITIES, "Warsaw", -1)).toEqual(["Nantes", "Warsaw", "Sfax", "Recife"]);
  });

  it("knows behind whom one stands", () => {
    expect(behindWhom(CITIES, "Nantes")).toBeNull();
    expect(behindWhom(CITIES, "Recife")).toBe("Warsaw");
  });

  it("finds the place under the pointer by the middles of the rows", () => {
    const rows = [{ top: 0, bottom: 20 }, { top: 20, bottom: 40 }, { top: 40, bottom: 60 }];
    expect([-5, 9, 11, 31, 500].map((y) => placeUnder(y, rows))).toEqual([0, 0, 1, 2, 3]);
  });
});

describe("the deciding rule", () => {
  it("reads as a few words", () => {
    expect(decisionText({ by: "rule", rule: "taking_office" })).toBe("Date of taking office");
    expect(decisionText({ by: "next_unknown", rule: "population" })).toContain("not known of the next");
    expect(decisionText({ by: "hand", reason: "Guest of honour" })).toContain("Guest of honour");
    expect(decisionText({ by: "equal" })).not.toBe("");
  });
});
