import { expect, it } from "vitest";
import { stillThere, turnedAll, turnedOne, withRange } from "./choosing";

const ROWS = ["a", "b", "c", "d"];
const set = (...ids: string[]) => new Set(ids);

it("takes one in and out again", () => {
  expect(turnedOne(set("a"), "b")).toEqual(set("a", "b"));
  expect(turnedOne(set("a", "b"), "b")).toEqual(set("a"));
});

it("reaches from one row to another, either way", () => {
  expect(withRange(set("d"), ROWS, "a", "c")).toEqual(set("d", "a", "b", "c"));
  expect(withRange(set(), ROWS, "c", "b")).toEqual(set("b", "c"));
});

it("takes only the one when where it began is gone", () => {
  expect(withRange(set(), ROWS, "gone", "c")).toEqual(set("c"));
  expect(withRange(set(), ROWS, null, "c")).toEqual(set("c"));
});

it("takes all, and then none", () => {
  expect(turnedAll(set("a"), ROWS)).toEqual(set(...ROWS));
  expect(turnedAll(set(...ROWS), ROWS)).toEqual(set());
});

it("leaves out what is no longer shown", () => {
  expect(stillThere(set("x", "d", "b"), ROWS)).toEqual(["b", "d"]);
});
