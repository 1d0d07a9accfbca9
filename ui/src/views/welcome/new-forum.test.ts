// What a new forum needs before it can begin.
import { describe, expect, it } from "vitest";
import { EMPTY, readForum } from "./new-forum";

const ZONES = ["Europe/Madrid", "America/Toronto"];
const WHOLE = { title: " Mayoral Forum ", host: "Barcelona", zone: "Europe/Madrid", from: "2014-06-19", to: "2014-06-20" };

describe("a new forum", () => {
  it("is read when everything is there", () => expect(readForum(WHOLE, ZONES).input).toEqual({ ...WHOLE, title: "Mayoral Forum" }));
  it("says what is missing beside each field", () => expect(Object.keys(readForum(EMPTY, ZONES).problems ?? {})).toEqual(["title", "host", "zone", "from", "to"]));
  it("takes only a zone that is known", () => expect(readForum({ ...WHOLE, zone: "CET" }, ZONES).problems).toEqual({ zone: "welcome-new-zone-missing" }));
  it("ends after it began", () => expect(readForum({ ...WHOLE, to: "2014-06-18" }, ZONES).problems).toEqual({ to: "welcome-new-order" }));
  it("does not last a year", () => expect(readForum({ ...WHOLE, to: "2015-06-18" }, ZONES).problems).toEqual({ to: "welcome-new-long" }));
});
