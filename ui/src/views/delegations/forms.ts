// What the dialogs of this place collect, turned into the commands' inputs, or into messages beside the fields.
import type { BodyKind, Commands, DelegationId, DelegationStatus, MembershipRole } from "../../api/generated/api";

export interface NewDelegation { body_name: string; body_kind: BodyKind; country: string; zone: string; status: DelegationStatus; category: string }
export interface NewMember { display_name: string; role: MembershipRole; function: string }

/** The id of the message for each field that is not right. */
export type Problems<Fields> = Partial<Record<keyof Fields, string>>;
export type Read<Fields, Input> = { input: Input; problems?: undefined } | { problems: Problems<Fields>; input?: undefined };

export const EMPTY_DELEGATION: NewDelegation = { body_name: "", body_kind: "city", country: "", zone: "", status: "invited", category: "" };
export const EMPTY_MEMBER: NewMember = { display_name: "", role: "delegate", function: "" };

export function readDelegation(fields: NewDelegation): Read<NewDelegation, Commands["add_delegation"]["input"]> {
  const problems: Problems<NewDelegation> = {};
  const country = fields.country.trim().toUpperCase();
  if (fields.body_name.trim() === "") problems.body_name = "delegations-add-name-missing";
  if (!isCountry(country)) problems.country = "delegations-add-country-wrong";
  if (Object.keys(problems).length > 0) return { problems };
  return {
    input: {
      body_name: fields.body_name.trim(),
      body_kind: fields.body_kind,
      country: stated(country),
      zone: stated(fields.zone),
      status: fields.status,
      category: stated(fields.category),
    },
  };
}

/** The first person of a delegation is most often its head. */
export function firstRole(members: number): MembershipRole {
  return members === 0 ? "head" : "delegate";
}

/** Role and function belong to a place in a delegation; without one they are left out. */
export function readMember(fields: NewMember, delegation: DelegationId | null): Read<NewMember, Commands["add_person"]["input"]> {
  const display_name = fields.display_name.trim();
  if (display_name === "") return { problems: { display_name: "delegations-add-person-name-missing" } };
  return { input: delegation === null ? { display_name } : { display_name, delegation, role: fields.role, function: stated(fields.function) } };
}

/** Nothing, or two letters as ISO 3166 has them. */
export function isCountry(code: string): boolean {
  return code === "" || /^[A-Z]{2}$/.test(code);
}

/** What the reading zone of a travel document takes: A to Z, with spaces and hyphens between. */
export function isDocumentName(name: string): boolean {
  return /^[A-Za-z]*([ '-][A-Za-z]+)*$/.test(name.trim());
}

function stated(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
