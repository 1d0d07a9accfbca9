// How lengths of time are said.
import { describe, expect, it } from "vitest";
import { lengthWords } from "./days";

describe("lengths of time", () => {
  it.each([
    [135, "person-free-hours-minutes", { hours: 2, minutes: "15" }],
    [65, "person-free-hours-minutes", { hours: 1, minutes: "05" }],
    [120, "person-free-hours", { hours: 2, minutes: "00" }],
    [25, "person-free-minutes", { hours: 0, minutes: "25" }],
  ])("%i minutes", (minutes, id, facts) => expect(lengthWords("person-free", minutes)).toEqual({ id, facts }));
});
