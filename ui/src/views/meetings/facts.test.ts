import { expect, it } from "vitest";
import type { Moment } from "../../api/generated/api";
import { spanOf, wishesOf } from "./facts";

const moment = (local: string): Moment => ({ at: `${local}:00Z`, local, date: local.slice(0, 10), time: local.slice(11), zone: "UTC", shift: "+00:00" });

it("says the day once", () => {
  expect(spanOf(moment("2018-06-20T10:00"), moment("2018-06-20T10:30"))).toBe("Wed 20 June, 10:00–10:30");
  expect(spanOf(moment("2018-06-20T22:00"), moment("2018-06-21T01:00"))).toBe("Wed 20 June, 22:00 – Thu 21 June, 01:00");
  expect(spanOf(moment("2018-06-20T22:00"), null)).toBe("Wed 20 June, 22:00");
});

it("names only wishes that were made, a room before its venue", () => {
  const none = { wished_space_name: "", wished_venue_name: "", layout: null, flags: false, step_free: false, press: "closed" as const };
  expect(wishesOf(none)).toEqual([]);
  expect(wishesOf({ ...none, wished_space_name: "510", wished_venue_name: "Palais", flags: true })).toHaveLength(2);
});
