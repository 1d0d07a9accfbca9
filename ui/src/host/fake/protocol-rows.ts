// What the protocol office of the made-up congress has entered: offices, needs, partners and an order of precedence.
// Every need belongs to somebody invented.
import type { World } from "./world";

const BODIES: [body: string, population: number, established_on: string][] = [
  ["body-nantes", 646_522, "2015-01-01"], ["body-sfax", 330_440, "1884-07-16"], ["body-warsaw", 1_777_972, "1300-01-01"], ["body-recife", 1_633_697, "1537-03-12"], ["body-bogota", 7_181_469, "1538-08-06"],
];
const SINCE: Record<string, string> = { nantes: "2014-04-04", sfax: "2018-05-06", warsaw: "2006-12-02", libreville: "2014-02-07", recife: "2013-01-01", bogota: "2016-01-01" };

export function withProtocol(world: World): World {
  for (const [id, population, established_on] of BODIES) Object.assign(world.bodies.find((body) => body.id === id) ?? {}, { population, established_on });
  Object.assign(world.bodies.find(({ id }) => id === "body-sfax") ?? {}, { names: [{ language: "fr", name: "Sfax" }, { language: "ar", name: "صفاقس" }] });
  Object.assign(world.delegations[0]!, { cars: 2, rooms: 4, badges: 3, seats: null });
  world.offices = world.memberships.filter(({ role }) => role === "head" || role === "alternate").map(({ person, delegation }) => {
    const who = world.people.find(({ id }) => id === person)!;
    const body = world.delegations.find(({ id }) => id === delegation)!.body;
    return { id: `off-${person}`, person, body, title: who.office, local_title: "", rank_class: who.rank, since: SINCE[body.replace("body-", "")] ?? null, until: null, acting: false, represents: null };
  });
  const twice = world.people.find(({ display_name }) => display_name === "Maëlle Guérin");
  if (twice) {
    Object.assign(twice, { email: "maelle.guerin@example.org" });
    world.people.push({ ...twice, id: "per-twice", display_name: "Guérin Maelle", sort_name: "", phone: "+33 2 40 00 00 00", office: "", rank: "other" });
  }
  const guest = world.people.find(({ display_name }) => display_name === "Salma Ben Amor");
  if (guest) {
    Object.assign(guest, { languages: [{ language: "ar", name: "Arabic", level: "native" }, { language: "fr", name: "French", level: "C1" }], languages_unread: "some Italian" });
    const kept = { person: guest.id, basis: "explicit_consent" as const, collected_on: "2018-05-28" };
    world.needs = [
      { ...kept, id: "need-1", kind: "dietary", code: "MOML", text: "", purpose: "Meals at the congress and on the flight", delete_after: "2018-07-22", audience: ["caterer", "host_liaison"] },
      { ...kept, id: "need-2", kind: "assistance", code: "", text: "A chair during long ceremonies", purpose: "Visit of the preparation team", delete_after: "2018-06-10", audience: ["host_liaison"] },
    ];
  }
  world.partners = [{ id: "par-1", body: "body-iclei", role: "Organiser" }];
  world.schemes = [{ id: "sch-1", name: "Mayors by time in office", language: "fr", letter: "", comparators: ["host", "category", "rank", "taking_office", "city_alphabet"] }];
  world.scheme_in_force = "sch-1";
  return world;
}
