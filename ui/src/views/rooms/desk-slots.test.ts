import { describe, expect, it } from "vitest";
import type { DeskPolicy } from "../../api/generated/api";
import { deskSlots } from "./desk-slots";

const policy = (more: Partial<DeskPolicy>): DeskPolicy => ({ purposes: [], non_consecutive: false, tiers: [], ...more });
const forum = { venue: null, policy: policy({ slot_minutes: 60, opens: "08:30" }) };
const palais = { venue: "v", policy: policy({ slot_minutes: 90 }) };

describe("the desk's slots", () => {
  it.each([
    ["of the forum, from when it opens", [palais, forum], { starts: 510, minutes: 60 }], ["of the only venue, from midnight", [palais], { starts: 0, minutes: 90 }], ["are unclear among several venues", [palais, palais], null],
    ["are none without a length", [{ venue: null, policy: policy({ opens: "08:00" }) }], null], ["are none without rules", [], null],
  ])("%s", (_, rules, slots) => {
    expect(deskSlots(rules)).toEqual(slots);
  });
});
