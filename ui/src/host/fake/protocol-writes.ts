// What the made-up forum does when forms of address, offices, needs, pictures, names and partners are written.
import type { PersonField } from "../../api/generated/api";
import { NOT_KNOWN_OF_A_PERSON } from "./protocol-answers";
import { edit, named, one, without, wrote, type Writes } from "./rows";
import type { Office, Person, World } from "./world";

const nameIn = (world: World, person: string) => one(world.people, "person", person).display_name;
const bodyIn = (world: World, body: string) => one(world.bodies, "body", body).name;

/** Puts the forms that were given in place of the others; answers whether a confirmation of other words went. */
export function reform(row: Person, given: Partial<Record<keyof NonNullable<Person["forms"]>, string | null>>): boolean {
  const was = row.forms ?? NOT_KNOWN_OF_A_PERSON.forms;
  const forms = { ...was, ...Object.fromEntries(Object.entries(given).filter(([, text]) => text != null)) };
  if (JSON.stringify(forms) === JSON.stringify(was)) return false;
  const confirmed = (row.forms_confirmed_by ?? "") !== "";
  Object.assign(row, { forms, forms_confirmed_by: "", forms_confirmed_on: null });
  return confirmed;
}

/** Lists show the first office that is held. */
function shown(world: World, person: string): void {
  const held = world.offices.find((row) => row.person === person && (row.until === null || row.until > world.today));
  Object.assign(one(world.people, "person", person), { office: held?.title ?? "", rank: held?.rank_class ?? "other" });
}

function inOrder({ since, until }: Office): void {
  if (since && until && until <= since) throw { kind: "invalid", field: "until", problem: "ends_before_start" };
}

const has = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

function takeOver(keep: Person, gone: Person, take: readonly PersonField[]): void {
  const [into, from] = [keep as unknown as Record<string, unknown>, gone as unknown as Record<string, unknown>];
  const fields: PersonField[] = ["display_name", "sort_name", "document_name", "given_name", "family_name", "honorific", "titles", "post_nominals", "pronunciation", "languages", "phone", "email", "home_zone", "address_gender", "forms", "portrait"];
  for (const field of fields) if (has(from[field]) && (!has(into[field]) || take.includes(field))) into[field] = from[field];
}

export const PROTOCOL_WRITES: Writes = {
  confirm_address: (world, { person, confirmed_by, confirmed_on, ...forms }) => {
    const row = one(world.people, "person", person);
    const by = named(confirmed_by, "confirmed_by");
    reform(row, forms);
    Object.assign(row, { forms_confirmed_by: by, forms_confirmed_on: confirmed_on ?? world.today });
    return wrote(null, row.display_name, ["person"], { by });
  },
  add_office: (world, input, id) => {
    const office: Office = { id, person: input.person, body: one(world.bodies, "body", input.body).id, title: named(input.title, "title"), local_title: input.local_title ?? "", rank_class: input.rank_class ?? "other", since: input.since ?? null, until: input.until ?? null, acting: input.acting ?? false, represents: input.represents ?? null };
    inOrder(office);
    world.offices.push(office);
    shown(world, office.person);
    return wrote(id, nameIn(world, office.person), ["office"], { title: office.title, body: bodyIn(world, office.body) });
  },
  edit_office: (world, input) => {
    const row = one(world.offices, "office", input.id);
    edit(row, input);
    inOrder(row);
    shown(world, row.person);
    return wrote(null, nameIn(world, row.person), ["office"], { title: row.title });
  },
  remove_office: (world, { id }) => {
    const { person, title } = one(world.offices, "office", id);
    world.offices = without(world.offices, id);
    shown(world, person);
    return wrote(null, nameIn(world, person), ["office"], { title });
  },
  set_portrait: (world, input, id) => {
    const row = one(world.people, "person", input.person);
    world.pictures = [...world.pictures.filter((picture) => picture.id !== row.portrait), { id, media_type: input.media_type, width: 240, height: 320, base64: input.base64 }];
    row.portrait = id;
    return wrote(id, row.display_name, ["person", "picture"]);
  },
  clear_portrait: (world, { person }) => {
    const row = one(world.people, "person", person);
    world.pictures = world.pictures.filter(({ id }) => id !== row.portrait);
    row.portrait = null;
    return wrote(null, row.display_name, ["person", "picture"]);
  },
  set_emblem: (world, input, id) => {
    const row = one(world.bodies, "body", input.body);
    world.pictures = [...world.pictures.filter((picture) => picture.id !== row.emblem), { id, media_type: input.media_type, width: 240, height: 240, base64: input.base64 }];
    row.emblem = id;
    return wrote(id, row.name, ["body", "picture"]);
  },
  clear_emblem: (world, { body }) => {
    const row = one(world.bodies, "body", body);
    world.pictures = world.pictures.filter(({ id }) => id !== row.emblem);
    row.emblem = null;
    return wrote(null, row.name, ["body", "picture"]);
  },
  name_body: (world, { body, language, name }) => {
    const row = one(world.bodies, "body", body);
    const others = (row.names ?? []).filter((each) => each.language !== language);
    row.names = name ? [...others, { language: named(language, "language"), name }] : others;
    return wrote(null, row.name, ["body", "body_name"], { language });
  },
  add_need: (world, input, id) => {
    world.needs.push({
      id, person: input.person, kind: input.kind, code: input.code ?? "", text: input.text ?? "", purpose: named(input.purpose, "purpose"), basis: input.basis,
      collected_on: input.collected_on ?? world.today, delete_after: input.delete_after ?? "2018-07-22", audience: input.audience,
    });
    return wrote(id, nameIn(world, input.person), ["sensitive_need"]);
  },
  edit_need: (world, input) => {
    const row = one(world.needs, "sensitive_need", input.id);
    if (input.purpose != null) named(input.purpose, "purpose");
    edit(row, input);
    return wrote(null, nameIn(world, row.person), ["sensitive_need"]);
  },
  remove_need: (world, { id }) => {
    const { person } = one(world.needs, "sensitive_need", id);
    world.needs = without(world.needs, id);
    return wrote(null, nameIn(world, person), ["sensitive_need"]);
  },
  purge_person: (world, { person, confirm_name }) => {
    const name = nameIn(world, person);
    if (confirm_name !== name) throw { kind: "invalid", field: "confirm_name", problem: "does_not_match" };
    forget(world, person);
    for (const row of world.delegations) if (row.focal_point === name) row.focal_point = "…";
    for (const entry of world.history) if (entry.facts.name === name) Object.assign(entry, { op: "purged_entry", facts: {}, purged: true });
    return wrote({ rows: 3, texts: 1, entries: 1, copies: [], unfinished: false }, "", ["person", "membership", "office", "sensitive_need", "leg", "stay"]);
  },
  purge_needs: (world) => {
    const gone = world.needs.filter(({ delete_after }) => delete_after < world.today);
    world.needs = world.needs.filter(({ delete_after }) => delete_after >= world.today);
    return wrote({ rows: gone.length, texts: 0, entries: gone.length, copies: [] }, "", ["sensitive_need"]);
  },
  keep_apart: (world, input, id) => {
    world.distinct.push({ id, ...input });
    return wrote(id, nameIn(world, input.one), ["distinct_people"], { other: nameIn(world, input.other) });
  },
  offer_again: (world, { id }) => {
    const row = one(world.distinct, "distinct_people", id);
    world.distinct = without(world.distinct, id);
    return wrote(null, nameIn(world, row.one), ["distinct_people"], { other: nameIn(world, row.other) });
  },
  merge_people: (world, { keep, drop, take }) => {
    const [stays, goes] = [one(world.people, "person", keep), one(world.people, "person", drop)];
    takeOver(stays, goes, take);
    const known = new Set(world.memberships.filter((row) => row.person === keep).map(({ delegation }) => delegation));
    for (const row of world.memberships) if (row.person === drop && !known.has(row.delegation)) row.person = keep;
    for (const row of [...world.offices, ...world.needs]) if (row.person === drop) row.person = keep;
    for (const leg of world.legs) leg.travellers = [...new Set(leg.travellers.map((id) => (id === drop ? keep : id)))];
    for (const stay of world.stays) stay.guests = [...new Set(stay.guests.map((id) => (id === drop ? keep : id)))];
    const { display_name: gone } = goes;
    forget(world, drop);
    return wrote(null, stays.display_name, ["person", "membership", "office", "sensitive_need", "leg", "traveller", "stay", "guest"], { gone });
  },
  add_partner: (world, { body, role }, id) => {
    if (world.partners.some((row) => row.body === body)) throw { kind: "already_there", name: bodyIn(world, body) };
    world.partners.push({ id, body, role: named(role, "role") });
    return wrote(id, bodyIn(world, body), ["partner"]);
  },
  edit_partner: (world, { id, role }) => {
    const row = one(world.partners, "partner", id);
    row.role = named(role, "role");
    return wrote(null, bodyIn(world, row.body), ["partner"]);
  },
  remove_partner: (world, { id }) => {
    const { body } = one(world.partners, "partner", id);
    world.partners = without(world.partners, id);
    return wrote(null, bodyIn(world, body), ["partner"]);
  },
};

/** Takes somebody out of everything. */
function forget(world: World, person: string): void {
  world.people = without(world.people, person);
  world.distinct = world.distinct.filter((row) => row.one !== person && row.other !== person);
  for (const table of ["memberships", "offices", "needs", "attendance"] as const) (world[table] as { person: string }[]) = (world[table] as { person: string }[]).filter((row) => row.person !== person);
  for (const leg of world.legs) leg.travellers = leg.travellers.filter((id) => id !== person);
  for (const stay of world.stays) stay.guests = stay.guests.filter((id) => id !== person);
  for (const meeting of world.meetings) meeting.participants = meeting.participants.filter((one) => one.person !== person);
}
