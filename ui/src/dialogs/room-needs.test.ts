import { describe, expect, it } from "vitest";
import { holdsOf, needFields, toNeeds, wishesOf } from "./room-needs";

const fields = { ...needFields({}, "2018-06-20"), from: "14", to: "16" };

describe("a room by what is needed", () => {
  it("asks only for what was said", () => {
    expect(toNeeds(fields, {})).toEqual({ ok: true, input: { from: { local: "2018-06-20T14:00" }, to: { local: "2018-06-20T16:00" } } });
  });

  it("says all that may matter, and for whom", () => {
    const said = { ...fields, minutes: "60", people: "40", layout: "u_shape" as const, equipment: " screen ", booths: "2", stepFree: true, near: "s1", delegation: "d" };
    expect(toNeeds(said, { for: { what: "session", id: "x" } })).toMatchObject({ input: { minutes: 60, people: 40, layout: "u_shape", equipment: "screen", booths: 2, step_free: true, near: "s1", delegation: "d", for: { what: "session", id: "x" } } });
  });

  it.each([
    [{ from: "soon" }, { from: "finder-problem-time" }], [{ to: "x" }, { to: "finder-problem-time" }], [{ from: "16", to: "9" }, { to: "finder-problem-end" }], [{ minutes: "180" }, { minutes: "finder-problem-minutes" }],
    [{ people: "some" }, { people: "finder-problem-count" }], [{ booths: "-1" }, { booths: "finder-problem-count" }],
  ])("with %o says so", (change, problems) => {
    expect(toNeeds({ ...fields, ...change }, {})).toEqual({ ok: false, problems });
  });

  it("ends on another day, which is not before the first", () => {
    expect(toNeeds({ ...fields, lastDay: "2018-06-22" }, {})).toMatchObject({ input: { from: { local: "2018-06-20T14:00" }, to: { local: "2018-06-22T16:00" } } });
    expect(toNeeds({ ...fields, lastDay: "2018-06-19" }, {})).toEqual({ ok: false, problems: { to: "finder-problem-end" } });
  });

  it("runs past midnight, and knows which holds an offer waits for", () => {
    expect(toNeeds({ ...fields, from: "22", to: "2" }, {})).toMatchObject({ input: { to: { local: "2018-06-21T02:00" } } });
    expect(holdsOf({ conditions: [{ word: "release", facts: {}, hold: "h", meeting: null }, { word: "shorter", facts: {}, hold: null, meeting: null }] })).toEqual(["h"]);
  });
});

it("an offer says whose wish gives way before it holds", () => {
  expect(wishesOf({ conditions: [{ word: "unplace", facts: {}, hold: null, meeting: "m" }, { word: "release", facts: {}, hold: "h", meeting: null }] })).toEqual(["m"]);
});
