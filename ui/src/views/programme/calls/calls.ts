// Calls to a session: who is still to be called, what a call says, and the writes that calling and answering make.

import type { Answered, Call, Commands, DelegationRow, InvitationRow, PersonId, PersonRow, Reply } from "../../../api/generated/api";
import { wholeNumber } from "../../../shared/whole-number";
import { t, word } from "../../../words/words";

export const CALLS: readonly Call[] = ["must_attend", "invited", "open"];
export const REPLIES: readonly Reply[] = ["none", "accepted", "tentative", "declined"];

export const acceptedOf = (invitations: readonly Pick<InvitationRow, "reply">[]): number => invitations.filter(({ reply }) => reply === "accepted").length;

const COMES_NOT = new Set(["declined", "cancelled"]);

/** Delegations that may be called: those that come, or may, and were not called yet. */
export function callable(delegations: readonly DelegationRow[], invitations: readonly Pick<InvitationRow, "delegation">[]): DelegationRow[] {
  const called = new Set<string | null>(invitations.map(({ delegation }) => delegation));
  return delegations.filter(({ id, status }) => !called.has(id) && !COMES_NOT.has(status));
}

/** "Must attend, principal only, and 2 more". */
export function callText({ call, principal_only, plus }: Pick<InvitationRow, "call" | "principal_only" | "plus">): string {
  const said = [word("call", call), ...(principal_only ? [t("programme-call-principal")] : []), ...(plus === null ? [] : [t("programme-call-plus", { count: plus })])];
  return said.join(", ");
}

/** "2 of 3 come", "2 come"; nothing while nobody does and nothing limits it. */
export function comeText({ come, may_come }: Pick<InvitationRow, "come" | "may_come">): string {
  if (may_come !== null) return t("programme-call-come-of", { come, of: may_come });
  return come > 0 ? t("programme-call-come", { come }) : "";
}

export interface TermFields { call: Call; principalOnly: boolean; plus: string; note: string }
export const newTerms = (): TermFields => ({ call: "invited", principalOnly: false, plus: "", note: "" });
export const termsOf = ({ call, principal_only, plus, note }: InvitationRow): TermFields => ({ call, principalOnly: principal_only, plus: plus === null ? "" : String(plus), note });

interface Terms { call: Call; principal_only: boolean; plus: number | null; note: string }

/** "wrong" when the number of companions is none. */
export function toTerms({ call, principalOnly, plus, note }: TermFields): Terms | "wrong" {
  const companions = wholeNumber(plus);
  return companions === "wrong" ? "wrong" : { call, principal_only: principalOnly, plus: companions, note: note.trim() };
}

export interface Member { id: PersonId; name: string; detail: string; isIn: boolean }

/** Who of the called could come, the head first; those who are in the session already stay in it. */
export function membersOf(invitation: Pick<InvitationRow, "delegation">, people: readonly PersonRow[], isIn: ReadonlySet<string>): Member[] {
  if (invitation.delegation === null) return [];
  const rows = people.filter(({ delegation }) => delegation === invitation.delegation);
  const first = (row: PersonRow): number => Number(row.role !== "head");
  return rows.toSorted((a, b) => first(a) - first(b)).map(({ id, name, office, role }) => ({ id, name, detail: office || (role ? word("membership-role", role) : ""), isIn: isIn.has(id) }));
}

export const comes = (reply: Reply): boolean => reply === "accepted" || reply === "tentative";

/** Whoever accepts for a delegation usually means its head. */
export const suggested = (members: readonly Member[], reply: Reply): PersonId[] => (comes(reply) && members.every(({ isIn }) => !isIn) ? members.slice(0, 1).map(({ id }) => id) : []);

export function toAnswer(id: InvitationRow["id"], reply: Reply, repliedOn: string, chosen: readonly PersonId[], members: readonly Member[]): Commands["answer_invitation"]["input"] {
  const fresh = members.filter((member) => chosen.includes(member.id) && !member.isIn).map((member) => member.id);
  return { id, reply, replied_on: reply === "none" || repliedOn === "" ? null : repliedOn, people: comes(reply) ? fresh : [] };
}

/** Who is still in a session that was declined, as a sentence; empty when nobody is. */
export const staysText = ({ stays }: Answered): string => (stays.length === 0 ? "" : t("programme-call-stays", { names: stays.map(({ name, function: part }) => `${name} (${word("session-function", part)})`).join(", ") }));
