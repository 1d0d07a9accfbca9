// What the made-up forum answers about people's offices, forms of address, needs, pictures, doubles and partners.
import type { Commands, DuplicatePerson, EntitlementView, NeedView, OfficeView, PartnerView, PersonDetail, AirlineCodeView } from "../../api/generated/api";
import type { Answers } from "./answers";
import { one } from "./rows";
import { at } from "./time";
import type { Need, Person, World } from "./world";

export const NOT_KNOWN_OF_A_PERSON: Pick<PersonDetail, "address_gender" | "forms" | "forms_confirmed_by" | "forms_confirmed_on" | "portrait"> = {
  address_gender: "unsaid", forms: { envelope: "", salutation: "", spoken: "", place_card: "" }, forms_confirmed_by: "", forms_confirmed_on: null, portrait: null,
};

const CODES: AirlineCodeView[] = [
  ["VGML", "meal", "vegan meal", ""], ["MOML", "meal", "Muslim meal", "belief"], ["KSML", "meal", "kosher meal", "belief"], ["DBML", "meal", "diabetic meal", "health"],
  ["WCHR", "assistance", "wheelchair to the aircraft door; can climb steps", "health"], ["BLND", "assistance", "blind passenger", "health"], ["MAAS", "assistance", "meet and assist", ""],
].map(([code, family, meaning, sensitive_category]) => ({ code: code!, family: family!, meaning: meaning!, sensitive_category: sensitive_category! }));

const nameOf = (world: World, body: string): string => world.bodies.find(({ id }) => id === body)?.name ?? "";
const delegationOf = (world: World, person: string): string => {
  const delegation = world.memberships.find((row) => row.person === person)?.delegation;
  return nameOf(world, world.delegations.find(({ id }) => id === delegation)?.body ?? "");
};

export const officesOf = (world: World, person: string): OfficeView[] => world.offices.filter((row) => row.person === person).map(({ person: _person, represents, ...office }) => {
  const of = world.offices.find(({ id }) => id === represents);
  const holder = of && world.people.find(({ id }) => id === of.person);
  return {
    ...office, body_name: nameOf(world, office.body),
    represents: of && holder ? { office: of.id, title: of.title, body_name: nameOf(world, of.body), holder: { kind: "person", id: holder.id, name: holder.display_name, person: null, date: null } } : null,
  };
});

export const partnersOf = (world: World): PartnerView[] => world.partners.map((row) => ({ ...row, name: nameOf(world, row.body) }));

export function entitlementsOf(world: World, delegation: string): EntitlementView[] {
  const row = one(world.delegations, "delegation", delegation);
  const members = world.memberships.filter((one) => one.delegation === delegation).map(({ person }) => person);
  const used = { cars: 0, rooms: world.stays.filter(({ guests }) => guests.some((guest) => members.includes(guest))).length, badges: members.length, seats: 0 };
  return (["cars", "rooms", "badges", "seats"] as const).map((entitlement) => {
    const number = row[entitlement] ?? null;
    return { entitlement, number, used: used[entitlement], exceeded: number !== null && used[entitlement] > number };
  });
}

function needView(world: World, { person: _person, ...need }: Need): NeedView {
  return { ...need, meaning: CODES.find(({ code }) => code === need.code)?.meaning ?? "", overdue: need.delete_after < world.today };
}

function suggested(world: World, { person, large_city }: Commands["suggest_address"]["input"]): Commands["suggest_address"]["output"] {
  const who = one(world.people, "person", person);
  const office = world.offices.find((row) => row.person === person);
  const title = office?.title ?? "";
  const spain = world.bodies.find(({ id }) => id === office?.body)?.country === "ES";
  const style = spain ? (large_city ? "Excmo. Sr. " : "Ilmo. Sr. ") : "";
  return {
    rule: spain ? (large_city ? "spain_large_city" : "spain_mayor") : "plain_english", source: "practice.md A3", office: office ? `${title}, ${nameOf(world, office.body)}` : null,
    forms: {
      envelope: [`${style}${who.honorific} ${who.display_name}`.trim(), title && `${title} of ${nameOf(world, office!.body)}`].filter(Boolean).join("\n"),
      salutation: `Dear ${who.honorific || who.display_name},`, spoken: who.honorific || who.display_name, place_card: who.display_name,
    },
  };
}

const folded = (name: string): string => name.normalize("NFKD").replace(/[^\p{L} ]/gu, "").toLowerCase();
const alike = (a: Person, b: Person): boolean => folded(a.display_name).split(" ").sort().join(" ") === folded(b.display_name).split(" ").sort().join(" ");

function duplicates(world: World): Commands["list_duplicates"]["output"] {
  const side = (who: Person): DuplicatePerson => ({ id: who.id, name: who.display_name, office: who.office, delegation_name: delegationOf(world, who.id), email: who.email, phone: who.phone, document_name: who.document_name });
  const few = world.people.slice(0, 200);
  const named = (id: string) => ({ kind: "person" as const, id, name: one(world.people, "person", id).display_name, person: null, date: null });
  const kept = (a: string, b: string) => world.distinct.some((row) => [row.one, row.other].includes(a) && [row.one, row.other].includes(b));
  const pairs = few.flatMap((first, index) => few.slice(index + 1).filter((second) => alike(first, second) && !kept(first.id, second.id)).map((second) => ({
    first: side(first), second: side(second), names: "very_likely" as const, overlooking: first.display_name === second.display_name ? null : ("order" as const),
    same_email: first.email !== "" && first.email === second.email, same_phone: first.phone !== "" && first.phone === second.phone, same_document_name: false, same_delegation: delegationOf(world, first.id) === delegationOf(world, second.id),
  })));
  return { pairs, all: pairs.length, apart: world.distinct.map((row) => ({ id: row.id, one: named(row.one), other: named(row.other) })) };
}

function purgePreview(world: World, person: string): Commands["preview_purge"]["output"] {
  const who = one(world.people, "person", person);
  const entry = world.history.findLast(({ facts }) => facts.name === who.display_name);
  const goes = [
    { kind: "person" as const, count: 1 }, { kind: "membership" as const, count: world.memberships.filter((row) => row.person === person).length },
    { kind: "office" as const, count: world.offices.filter((row) => row.person === person).length }, { kind: "sensitive_need" as const, count: world.needs.filter((row) => row.person === person).length },
  ];
  return {
    person, name: who.display_name, was_removed: false, goes: goes.filter(({ count }) => count > 0),
    texts: world.delegations.filter(({ focal_point }) => focal_point === who.display_name).map((row) => ({ place: { kind: "delegation", id: row.id, name: nameOf(world, row.body), person: null, date: null }, field: "focal_point", text: row.focal_point, becomes: "…" })),
    entries: entry ? [{ at: entry.at, label: { position: entry.position, op: entry.op, facts: entry.facts } }] : [{ at: at("2018-06-18T09:00"), label: { position: 1, op: "add_person", facts: { name: who.display_name } } }],
    stays: [],
    copies: ["iclei-world-congress-2018 before migration.forum"],
  };
}

export const PROTOCOL_ANSWERS: Answers = {
  list_offices: (world) => world.people.flatMap((who) => officesOf(world, who.id).map((office) => ({ ...office, person: who.id, name: who.display_name }))),
  list_partners: partnersOf,
  list_service_codes: () => CODES,
  sensitive_needs: (world, { person }) => world.needs.filter((row) => row.person === person).map((row) => needView(world, row)),
  list_needs: (world) => [...world.needs].sort((a, b) => a.delete_after.localeCompare(b.delete_after)).map(({ id, person, kind, purpose, delete_after, audience }) => ({ id, person, kind, purpose, delete_after, audience, name: one(world.people, "person", person).display_name, overdue: delete_after < world.today })),
  suggest_address: suggested,
  suggest_document_name: (world, { person }) => {
    const who = one(world.people, "person", person);
    const plain = (who.sort_name || who.display_name).normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase();
    return { readable: plain, machine_readable: plain.replace(/[^A-Z]+/g, "<"), family_unknown: who.family_name === "" };
  },
  picture: (world, { id }) => one(world.pictures, "picture", id),
  list_duplicates: duplicates,
  list_removed_people: () => [],
  preview_purge: (world, { person }) => purgePreview(world, person),
};
