// Who is called to the made-up forum's sessions, and what they answered.
import type { Commands, CommandName, Comer, InvitationRow } from "../../api/generated/api";
import { edit, one, without, wrote, type Writes, type Wrote } from "./rows";
import type { Invited, World } from "./world";

type Answers = { [Name in CommandName]?: (world: World, input: Commands[Name]["input"]) => Commands[Name]["output"] };

const CALLS: [session: string, delegation: string, call: Invited["call"], reply: Invited["reply"], principal_only: boolean, plus: number | null][] = [
  ["ses-6", "del-nantes", "must_attend", "accepted", false, 2], ["ses-6", "del-sfax", "invited", "none", false, null], ["ses-6", "del-warsaw", "must_attend", "tentative", true, 1], ["ses-6", "del-libreville", "invited", "declined", false, null],
  ["ses-10", "del-recife", "must_attend", "accepted", true, null], ["ses-10", "del-nantes", "must_attend", "none", true, null],
];
const TRACKS: Record<string, string> = { SP1: "Low-emission", SP2: "Equitable", SP3: "Resilient", SP4: "Circular", SP5: "Nature-based", SP6: "Circular", D1: "Low-emission" };

/** The congress as it is called together: some sessions on a track, two of them with calls, a learning day before and after. */
export function called(world: World): World {
  world.sessions = world.sessions.map((session) => ({ ...session, track: TRACKS[session.code] ?? "" }));
  world.invitations = CALLS.map(([session, delegation, call, reply, principal_only, plus], index) => ({ id: `inv-${index + 1}`, session, delegation, person: null, call, principal_only, plus, reply, replied_on: reply === "none" ? null : "2018-05-30", note: "" }));
  return world;
}

const nameOfPerson = (world: World, id: string | null): string => world.people.find((row) => row.id === id)?.display_name ?? "";
const bodyOf = (world: World, id: string | null): string => world.bodies.find((body) => body.id === world.delegations.find((row) => row.id === id)?.body)?.name ?? "";
const calledName = (world: World, row: Invited): string => (row.person ? nameOfPerson(world, row.person) : bodyOf(world, row.delegation));
const sessionName = (world: World, id: string): string => {
  const { code, title } = one(world.sessions, "session", id);
  return code ? `${code} ${title}` : title;
};
const isFor = (world: World, row: Invited, person: string): boolean => (row.person ? row.person === person : world.memberships.some((each) => each.delegation === row.delegation && each.person === person));
const parts = (world: World, row: Invited) => world.attendance.filter((each) => each.session === row.session && isFor(world, row, each.person));
const comer = (world: World, person: string): Comer => ({ person, name: nameOfPerson(world, person) });

function invitationRow(world: World, row: Invited): InvitationRow {
  const session = one(world.sessions, "session", row.session);
  const all = parts(world, row);
  const coming = all.filter((each) => each.function === "attendee").map(({ person }) => comer(world, person));
  return {
    ...row, session_name: sessionName(world, row.session), starts: session.starts, date: session.date, name: calledName(world, row), coming, come: coming.length, may_come: row.plus === null ? (row.principal_only ? 1 : null) : row.plus + 1, serving: all.length - coming.length,
  };
}

export const invitationsTo = (world: World, session: string): InvitationRow[] => world.invitations.filter((row) => row.session === session).map((row) => invitationRow(world, row));

export const INVITATION_ANSWERS: Answers = {
  list_invitations: (world, { session }) => world.invitations.filter((row) => session == null || row.session === session).map((row) => invitationRow(world, row)),
};

const said = (world: World, row: Invited, result: unknown = null, facts: Wrote["facts"] = {}): Wrote => wrote(result, calledName(world, row), ["invitation"], { session: sessionName(world, row.session), ...facts });

function newCall(id: string, session: string, who: Pick<Invited, "delegation" | "person">, input: Pick<Commands["invite_all"]["input"], "call" | "principal_only" | "plus" | "note">): Invited {
  return { id, session, ...who, call: input.call, principal_only: input.principal_only ?? false, plus: input.plus ?? null, reply: "none", replied_on: null, note: input.note ?? "" };
}
const isCalled = (world: World, row: Invited): boolean => world.invitations.some((each) => each.session === row.session && each.delegation === row.delegation && each.person === row.person);

export const INVITATION_WRITES: Writes = {
  invite_to_session: (world, input, id) => {
    const row = newCall(id, input.session, { delegation: input.delegation ?? null, person: input.person ?? null }, input);
    if (isCalled(world, row)) throw { kind: "already_there", name: calledName(world, row) };
    world.invitations.push(row);
    return said(world, row, id);
  },
  invite_all: (world, input, id) => {
    const whom = [...(input.delegations ?? []).map((delegation) => ({ delegation, person: null })), ...(input.people ?? []).map((person) => ({ delegation: null, person }))];
    const rows = whom.map((each, index) => newCall(`${id}-${index}`, input.session, each, input));
    const [already, invited] = [rows.filter((row) => isCalled(world, row)), rows.filter((row) => !isCalled(world, row))];
    world.invitations.push(...invited);
    return wrote({ invited: invited.map((row) => row.id), already: already.map((row) => calledName(world, row)) }, "", ["invitation"], { count: String(invited.length), session: sessionName(world, input.session) });
  },
  edit_invitation: (world, input) => {
    const row = one(world.invitations, "invitation", input.id);
    edit(row, input);
    return said(world, row);
  },
  answer_invitation: (world, input) => {
    const row = one(world.invitations, "invitation", input.id);
    const comes = input.reply === "accepted" || input.reply === "tentative";
    const answered = { entered: [] as Comer[], taken_out: [] as Comer[], stays: [] as (Comer & { function: string })[] };
    Object.assign(row, { reply: input.reply, replied_on: input.reply === "none" ? null : (input.replied_on ?? world.today) });
    for (const person of comes ? [...input.people, ...(row.person ? [row.person] : [])] : []) {
      if (!isFor(world, row, person)) throw { kind: "not_called", name: nameOfPerson(world, person), delegation: bodyOf(world, row.delegation) || "none" };
      if (parts(world, row).some((each) => each.person === person)) continue;
      world.attendance.push({ session: row.session, person, function: "attendee", mode: "in_person" });
      answered.entered.push(comer(world, person));
    }
    for (const part of input.reply === "declined" ? parts(world, row) : []) {
      if (part.function !== "attendee") answered.stays.push({ ...comer(world, part.person), function: part.function });
      else answered.taken_out.push(comer(world, part.person));
    }
    const out = new Set(answered.taken_out.map(({ person }) => person));
    world.attendance = world.attendance.filter((each) => each.session !== row.session || !out.has(each.person));
    const done = said(world, row, answered, { reply: input.reply });
    return { ...done, changed: ["invitation", "attendance"] };
  },
  withdraw_invitation: (world, { id }) => {
    const row = one(world.invitations, "invitation", id);
    world.invitations = without(world.invitations, id);
    return said(world, row, parts(world, row).map(({ person }) => comer(world, person)));
  },
};
