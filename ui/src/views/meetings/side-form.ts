// What is typed about a side, into what the planner is told: whom it sends apart from what it answered.
import type { Input } from "../../api/call";
import type { MeetingId, PartyView, Reply, Representation } from "../../api/generated/api";
import { differing, saysSomething } from "../../shared/differing";
import { wholeNumber } from "../../shared/whole-number";

export interface SideFields { level: Representation; principal: string; substitute: string; plus: string; speaks: string; understands: string; answer: Reply; answered: string; note: string }

export function sideFields({ level, principal, substitute, plus, speaks, understands, answer, answered_on, note }: PartyView): SideFields {
  return { level, principal: principal ?? "", substitute: substitute ?? "", plus: plus === null ? "" : String(plus), speaks, understands, answer, answered: answered_on ?? "", note };
}

type Said = { ok: true; edit: Input<"edit_party"> | null; reply: Input<"answer_request"> | null } | { ok: false };

/** Only what differs; an answer goes with its day, and with the note when both were changed. */
export function toSide(party: PartyView, meeting: MeetingId, fields: SideFields): Said {
  const plus = wholeNumber(fields.plus);
  if (plus === "wrong" || (plus !== null && plus > 100)) return { ok: false };
  const was = { level: party.level, principal: party.principal, substitute: party.substitute, plus: party.plus, speaks: party.speaks, understands: party.understands, note: party.note };
  const now = { level: fields.level, principal: fields.principal || null, substitute: fields.substitute || null, plus, speaks: fields.speaks, understands: fields.understands, note: fields.note.trim() };
  const edit: Input<"edit_party"> = { id: party.id, ...differing(was, now) };
  const answered = fields.answer !== party.answer || (fields.answer !== "none" && fields.answered !== "" && fields.answered !== (party.answered_on ?? ""));
  const reply: Input<"answer_request"> | null = answered ? { meeting, delegation: party.delegation, answer: fields.answer } : null;
  // A day that stood there for another answer is not the day of this one.
  if (reply && fields.answer !== "none" && fields.answered !== "" && (fields.answered !== party.answered_on || fields.answer === party.answer)) reply.answered_on = fields.answered;
  return { ok: true, edit: saysSomething(edit) ? edit : null, reply };
}
