// What can be done with a meeting as it stands.
import type { MeetingDetail } from "../../api/generated/api";
import { isOff, isOver, waits } from "./requests";

export type Action = "place" | "confirm" | "edit" | "pin" | "unpin" | "unplace" | "record" | "withdraw";
type Standing = Pick<MeetingDetail, "status" | "starts" | "pinned">;

/** In the order they are offered; the first is what it waits for. */
export function actionsFor(meeting: Standing): Action[] {
  const timed = meeting.starts !== null;
  const open = !isOff(meeting) && !isOver(meeting);
  const offered: [Action, boolean][] = [
    ["place", waits(meeting)], ["confirm", open && timed && meeting.status !== "confirmed"], ["edit", true], ["unpin", meeting.pinned], ["pin", open && timed && !meeting.pinned], ["unplace", open && timed],
    ["record", timed && !isOff(meeting)], ["withdraw", open],
  ];
  return offered.filter(([, applies]) => applies).map(([action]) => action);
}
