import { expect, it } from "vitest";
import { differing, saysSomething } from "./differing";

it("names what differs, whatever it is made of, and nothing else", () => {
  const before = { status: "planned", departs: { local: "2018-06-19T06:30" }, travellers: ["a", "b"], note: null };
  expect(differing(before, { ...before, departs: { local: "2018-06-19T06:30" }, travellers: ["a", "b"] })).toEqual({});
  expect(differing<object>(before, { ...before, status: "confirmed", travellers: ["b", "a"], bags: 2, note: "" })).toEqual({ status: "confirmed", travellers: ["b", "a"], bags: 2, note: "" });
});

it("an edit of nothing says nothing", () => expect([saysSomething({ id: "leg-1" }), saysSomething({ id: "leg-1", note: "" })]).toEqual([false, true]));
