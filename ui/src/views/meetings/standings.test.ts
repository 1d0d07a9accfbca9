import { expect, it } from "vitest";
import type { MeetingDetail } from "../../api/generated/api";
import { actionsFor } from "./standings";

const at = (status: MeetingDetail["status"], timed: boolean, pinned = false) => actionsFor({ status, pinned, starts: timed ? { at: "", local: "", date: "", time: "", zone: "", shift: "" } : null });

it.each([
  ["one that waits", at("agreed", false), ["place", "edit", "withdraw"]], ["one that is placed", at("placed", true), ["confirm", "edit", "pin", "unplace", "record", "withdraw"]], ["one that is pinned", at("confirmed", true, true), ["edit", "unpin", "unplace", "record", "withdraw"]],
  ["one that is off", at("declined", false), ["edit"]], ["one that took place", at("held", true), ["edit", "record"]],
])("offers for %s what applies", (_, offered, expected) => expect(offered).toEqual(expected));
