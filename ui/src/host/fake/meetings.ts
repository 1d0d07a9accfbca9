// The made-up forum's meetings as requests: who asked whom, and what was answered.
import type { MeetingRow, PartyView, Reply } from "../../api/generated/api";
import type { Meeting } from "./world";

/** What an asked side has answered when a meeting stands where it does. */
const ANSWERED: Partial<Record<Meeting["status"], Reply>> = { requested: "none", under_consideration: "tentative", declined: "declined" };

/** A meeting as a line of the list, without its room's name and its conflicts. */
export function requestRow(meeting: Meeting): Omit<MeetingRow, "space_name" | "conflicts"> {
  return { ...meeting, topic: "", priority: "normal", minutes: 30, interpretation: "none", note_taker: false, sensitivity: "normal", pinned: false, received_on: "2018-05-28", parties: partiesOf(meeting) };
}

/** Its sides: the principals' delegations, the asking one first. */
function partiesOf(meeting: Meeting): PartyView[] {
  return meeting.participants.flatMap(({ delegation, delegation_name, side, function: part, person, name }) => {
    if (!delegation || part !== "principal") return [];
    const answer = side === "requesting" ? "accepted" : ANSWERED[meeting.status] ?? "accepted";
    return [{
      id: `pty-${meeting.id}-${delegation}`, delegation, name: delegation_name, side, level: "head" as const, principal: null, sends: person, principal_name: name, substitute: null, substitute_name: "", plus: null,
      speaks: "", understands: "", answer, answered_on: answer === "none" ? null : "2018-05-30", note: "",
    }];
  });
}
