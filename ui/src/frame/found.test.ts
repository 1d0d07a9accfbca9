// What the palette says of what was found.
import { describe, expect, it } from "vitest";
import type { SearchHit } from "../api/generated/api";
import { canOpen, detailText, keyOf } from "./found";

const hit = (kind: SearchHit["kind"], detail: string, date: string | null = null, person: string | null = null): SearchHit => ({ kind, id: "x", name: "Name", detail, date, person });

describe("what tells one from another", () => {
  it.each([
    [hit("delegation", "registered"), "Registered"], [hit("body", "metropolitan_area"), "Metropolitan area"], [hit("session", "2018-06-20", "2018-06-20"), "Wed 20 June"], [hit("leg", "Hanna Zweite, +2", "2018-06-19"), "Tue 19 June, Hanna Zweite, +2"],
    [hit("space", "Palais"), "Palais"], [hit("delegation", "Head"), "Head"], [hit("person", ""), ""],
  ])("of %j is %s", (found, said) => expect(detailText(found)).toBe(said));
});

describe("what can be opened", () => {
  it("is what has a place", () => expect(canOpen(hit("person", ""))).toBe(true));
  it("is what stands on somebody's timeline", () => expect(canOpen(hit("movement", "", null, "per-1"))).toBe(true));
  it("is not what has neither", () => expect(canOpen(hit("picture", ""))).toBe(false));
});

it("tells the same leg of two people apart", () => expect(keyOf(hit("leg", "", null, "a"))).not.toBe(keyOf(hit("leg", "", null, "b"))));
