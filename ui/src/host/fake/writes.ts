// What the made-up forum does when it is written to: enough for every screen to be tried, refusals among them.
import type { Moment } from "../../api/generated/api";
import { clashes } from "./clashes";
import { DESK_WRITES } from "./desk";
import { HOTEL_WRITES } from "./hotels";
import { INVITATION_WRITES } from "./invitations";
import { ISSUE_WRITES } from "./issues";
import { languageName } from "./languages";
import { LODGING_WRITES } from "./lodging-writes";
import { PLACING_WRITES } from "./placing";
import { PRECEDENCE_WRITES } from "./precedence";
import { PROTOCOL_WRITES, reform } from "./protocol-writes";
import { MEETING_WRITES } from "./meeting-writes";
import { moveAll } from "./room-uses";
import { ROOM_WRITES } from "./rooms-writes";
import { edit, named, one, without, wrote, type Writes } from "./rows";
import { SPACE_WRITES } from "./spaces-writes";
import { at, from, ms } from "./time";
import { TRAVEL_WRITES } from "./travel-writes";
import type { World } from "./world";

function inOrder(starts: Moment | null, ends: Moment | null): void {
  if (starts && ends && ms(ends) <= ms(starts)) throw { kind: "invalid", field: "ends", problem: "ends_before_start" };
}

const nameIn = (world: World, person: string) => one(world.people, "person", person).display_name;
const delegationIn = (world: World, delegation: string) => one(world.bodies, "body", one(world.delegations, "delegation", delegation).body).name;
const spaceIn = (world: World, space: string | null) => (space ? one(world.spaces, "space", space).name : "");

export const WRITES: Writes = {
  ...TRAVEL_WRITES,
  ...ROOM_WRITES,
  ...SPACE_WRITES,
  ...DESK_WRITES,
  ...INVITATION_WRITES,
  ...MEETING_WRITES,
  ...PLACING_WRITES,
  ...ISSUE_WRITES,
  ...HOTEL_WRITES,
  ...LODGING_WRITES,
  edit_forum: (world, input) => {
    if (input.title != null) named(input.title, "title");
    Object.assign(world, Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)));
    return wrote(null, world.title, ["forum"]);
  },
  add_delegation: (world, input, id) => {
    const name = named(input.body_name, "body_name");
    if (world.bodies.some((body) => body.name === name)) throw { kind: "already_there", name };
    world.bodies.push({ id: `body-${id}`, kind: input.body_kind, name, local_name: "", country: input.country ?? "", zone: input.zone ?? null });
    world.delegations.push({ id, body: `body-${id}`, status: input.status ?? "invited", category: input.category ?? "", file_code: "", languages: "", focal_point: "", liaison_officer: "", note: "" });
    return wrote(id, name, ["body", "delegation"]);
  },
  edit_delegation: (world, input) => {
    const row = one(world.delegations, "delegation", input.id);
    edit(row, input);
    return wrote(null, one(world.bodies, "body", row.body).name, ["delegation"]);
  },
  remove_delegation: (world, { id }) => {
    const name = one(world.bodies, "body", one(world.delegations, "delegation", id).body).name;
    const member = world.memberships.find((row) => row.delegation === id);
    if (member) throw { kind: "still_in_use", name, by: nameIn(world, member.person) };
    world.delegations = without(world.delegations, id);
    return wrote(null, name, ["delegation"]);
  },
  edit_body: (world, input) => {
    const row = one(world.bodies, "body", input.id);
    if (input.name != null) named(input.name, "name");
    edit(row, input);
    return wrote(null, row.name, ["body"]);
  },
  add_person: (world, input, id) => {
    const display_name = named(input.display_name, "display_name");
    world.people.push({
      id, display_name, sort_name: input.sort_name ?? "", document_name: "", given_name: "", family_name: "", honorific: "", titles: "", post_nominals: "", pronunciation: "", languages: [], languages_unread: "", phone: "", email: "", home_zone: null, note: "", biography: "", fictitious: false, office: "", rank: "other",
    });
    if (input.delegation) world.memberships.push({ id: `mem-${id}`, delegation: input.delegation, person: id, role: input.role ?? "delegate", function: input.function ?? "" });
    return wrote(id, display_name, ["person", "membership"]);
  },
  edit_person: (world, input) => {
    const row = one(world.people, "person", input.id);
    if (input.display_name != null) named(input.display_name, "display_name");
    const { envelope, salutation, spoken, place_card, languages, ...rest } = input;
    edit(row, rest);
    if (languages) row.languages = languages.map(({ language, level }) => ({ language, level, name: languageName(language) }));
    return wrote(null, row.display_name, ["person"], { confirmation: reform(row, { envelope, salutation, spoken, place_card }) ? "cleared" : "kept" });
  },
  remove_person: (world, { id }) => {
    const name = nameIn(world, id);
    const leg = world.legs.find((row) => row.travellers.includes(id));
    if (leg) throw { kind: "still_in_use", name, by: `${leg.carrier} ${leg.number}` };
    world.people = without(world.people, id);
    world.memberships = world.memberships.filter((row) => row.person !== id);
    return wrote({ person: id, name, entries: 2 }, name, ["person", "membership"]);
  },
  edit_membership: (world, input) => {
    const row = one(world.memberships, "membership", input.id);
    edit(row, input);
    return wrote(null, nameIn(world, row.person), ["membership"], { delegation: delegationIn(world, row.delegation) });
  },
  add_membership: (world, input, id) => {
    world.memberships.push({ id, ...input, function: "" });
    return wrote(id, nameIn(world, input.person), ["membership"], { delegation: delegationIn(world, input.delegation) });
  },
  remove_membership: (world, { id }) => {
    const { person, delegation } = one(world.memberships, "membership", id);
    world.memberships = without(world.memberships, id);
    return wrote(null, nameIn(world, person), ["membership"], { delegation: delegationIn(world, delegation) });
  },
  add_venue: (world, input, id) => {
    world.venues.push({ id, name: named(input.name, "name"), address: input.address ?? "", city: input.city ?? "", zone: input.zone ?? "America/Toronto" });
    return wrote(id, input.name, ["venue"]);
  },
  add_session: (world, input, id) => {
    const starts = input.starts ? from(input.starts) : null;
    const ends = input.ends ? from(input.ends) : null;
    inOrder(starts, ends);
    world.sessions.push({
      id, code: input.code ?? "", title: named(input.title, "title"), neutral_title: "", kind: input.kind, mode: input.mode ?? "in_person", date: input.date, starts, ends, space: input.space ?? null, venue: null,
      link: input.link ?? "", access: input.access ?? "", dress: "", languages: "", part_of: input.part_of ?? "", theme: "", source: "", note: "", cancelled: false,
      principals_only: input.principals_only ?? false, track: input.track ?? "", host_body: input.host_body ?? null, heard_languages: input.heard_languages ?? "", expected: input.expected ?? null, layout: input.layout ?? null,
    });
    return wrote(id, input.title, ["session"]);
  },
  edit_session: (world, input) => {
    const row = one(world.sessions, "session", input.id);
    if (input.title != null) named(input.title, "title");
    edit(row, input);
    return wrote(null, row.title, ["session"]);
  },
  move_session: (world, input) => {
    const row = one(world.sessions, "session", input.id);
    moveAll(world, [{ what: "session", ...input }]);
    inOrder(row.starts, row.ends);
    if (!row.starts && input.date) row.date = input.date;
    return wrote(null, row.title, ["session", "room_booking"], { placed: row.space ? "yes" : "no", space: spaceIn(world, row.space), when: row.starts ? `${row.starts.date} ${row.starts.time}` : row.date });
  },
  remove_session: (world, { id }) => {
    const { title } = one(world.sessions, "session", id);
    world.sessions = without(world.sessions, id);
    world.attendance = world.attendance.filter((row) => row.session !== id);
    return wrote(null, title, ["session", "attendance"]);
  },
  attend_session: (world, input) => {
    world.attendance = world.attendance.filter((row) => row.session !== input.session || row.person !== input.person);
    world.attendance.push({ session: input.session, person: input.person, function: input.function ?? "attendee", mode: input.mode ?? "in_person" });
    return wrote(null, one(world.sessions, "session", input.session).title, ["attendance"], { person: nameIn(world, input.person) });
  },
  leave_session: (world, input) => {
    world.attendance = world.attendance.filter((row) => row.session !== input.session || row.person !== input.person);
    return wrote(null, one(world.sessions, "session", input.session).title, ["attendance"], { person: nameIn(world, input.person) });
  },
  add_meeting: (world, input, id) => {
    const participants = (input.participants ?? []).map((one) => ({ ...one, function: one.function ?? ("principal" as const), delegation: null, delegation_name: "", name: nameIn(world, one.person) }));
    world.meetings.push({ id, title: named(input.title, "title"), kind: input.kind, status: input.status ?? "requested", starts: input.starts ? from(input.starts) : null, ends: input.ends ? from(input.ends) : null, space: input.space ?? null, participants });
    return wrote(id, input.title, ["meeting", "participant"]);
  },
  move_meeting: (world, input) => {
    const row = one(world.meetings, "meeting", input.id);
    moveAll(world, [{ what: "meeting", ...input }]);
    inOrder(row.starts, row.ends);
    return wrote(null, row.title, ["meeting", "room_booking"], { placed: row.space ? "yes" : "no", space: spaceIn(world, row.space), when: row.starts ? `${row.starts.date} ${row.starts.time}` : "" });
  },
  set_rule: (world, input, id) => {
    const was = world.rules.find(({ rule }) => rule === input.rule);
    const now = { level: input.level === undefined ? (was?.level ?? null) : input.level, minutes: input.minutes === undefined ? (was?.minutes ?? null) : input.minutes };
    world.rules = world.rules.filter(({ rule }) => rule !== input.rule);
    if (now.level !== null || now.minutes !== null) world.rules.push({ id: was?.id ?? id, rule: input.rule, ...now });
    return wrote(null, "", ["rule_setting"], { rule: input.rule });
  },
  waive_conflict: (world, input, id) => {
    const conflict = clashes(world).find(({ key }) => key === input.conflict);
    if (!conflict || conflict.waived) throw { kind: "conflict_gone" };
    const reason = named(input.reason, "reason");
    world.waivers.push({ id, conflict: conflict.key, reason, by: "Camille Roy", at: at(`${world.today}T11:40`) });
    return wrote(id, conflict.about.name, ["waiver"], { rule: conflict.rule, reason });
  },
  lift_waiver: (world, { id }) => {
    const { reason } = one(world.waivers, "waiver", id);
    world.waivers = without(world.waivers, id);
    return wrote(null, "", ["waiver"], { reason });
  },
  edit_meeting: (world, input) => {
    const { participants, starts, ends, space, ...rest } = input;
    const row = one(world.meetings, "meeting", input.id);
    edit(row, rest);
    const moved = Object.fromEntries(Object.entries({ starts, ends, space }).filter(([, value]) => value !== undefined));
    if (Object.keys(moved).length > 0) moveAll(world, [{ what: "meeting", id: input.id, ...moved }]);
    inOrder(row.starts, row.ends);
    if (participants) row.participants = participants.map((seat) => ({ ...seat, function: seat.function ?? "principal", delegation: null, delegation_name: "", name: nameIn(world, seat.person) }));
    return wrote(null, row.title, ["meeting", "participant"]);
  },
  remove_meeting: (world, { id }) => {
    const { title } = one(world.meetings, "meeting", id);
    world.meetings = without(world.meetings, id);
    return wrote(null, title, ["meeting", "participant"]);
  },
  ...PROTOCOL_WRITES,
  ...PRECEDENCE_WRITES,
};
