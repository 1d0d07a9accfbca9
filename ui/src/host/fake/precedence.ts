// The made-up order of precedence: a scheme's comparators one after another, then the places given by hand.
import type { Category, Commands, Comparator, DecisionView, MembershipRole, OrderOfPrecedence, PrecedenceRow, PrecedenceSchemes, Preset } from "../../api/generated/api";
import { edit, named, one, without, wrote, type Writes } from "./rows";
import type { PlaceByHand, Scheme, World } from "./world";

const COMPARATORS: Comparator[] = ["host", "category", "rank", "city_alphabet", "country_alphabet", "taking_office", "establishment", "population", "host_city", "name"];
const PRESETS: [Preset, Comparator[], string][] = [
  ["spain", ["host", "category", "rank", "taking_office", "city_alphabet"], "Real Decreto 2099/1983, art. 4 to 12"], ["united_nations", ["country_alphabet", "name"], "Custom of the United Nations"],
  ["city_alphabet", ["host", "city_alphabet"], "Custom of networks of cities"], ["taking_office", ["host", "category", "taking_office", "name"], "Custom of heads of state"], ["population", ["host", "population"], "Custom of the office"],
];
const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region" });
const RANKS = ["head_of_body", "head_of_agency", "deputy_head", "elected_member", "senior_official", "official", "ambassador", "other"];
const CATEGORIES: Category[] = ["heads_of_state", "ministers", "ambassadors", "heads_of_regions", "mayors_of_capitals", "mayors", "deputy_heads", "elected_members", "international_organisations", "networks", "others"];

interface Entrant { row: PrecedenceRow; values: Record<Comparator, string | number | null> }

function entrants(world: World, scheme: Scheme | undefined): Entrant[] {
  const letter = (name: string) => (scheme?.letter && name.localeCompare(scheme.letter, "en") < 0 ? `~${name}` : name);
  return world.delegations.filter(({ status }) => status !== "declined" && status !== "cancelled").map((delegation) => {
    const body = one(world.bodies, "body", delegation.body);
    const head = world.people.find(({ id }) => id === world.memberships.find((row) => row.delegation === delegation.id && row.role === "head")?.person);
    const office = world.offices.find(({ person }) => person === head?.id);
    const category: Category | null = body.kind === "network" ? "networks" : office ? "mayors" : null;
    return {
      row: { place: 0, delegation: delegation.id, name: body.name, country: body.country ? (COUNTRIES.of(body.country) ?? "") : "", head: head ? { kind: "person", id: head.id, name: head.display_name, person: null, date: null } : null, office: office?.title ?? "", category, representing: office?.represents != null, before_next: null, moved: null },
      values: {
        host: body.kind === "host" ? 0 : 1, category: category && CATEGORIES.indexOf(category), rank: office ? RANKS.indexOf(office.rank_class) : null, city_alphabet: letter(body.name), country_alphabet: body.country ? letter(body.country) : null,
        taking_office: office?.since ?? null, establishment: body.established_on ?? null, population: body.population ? -body.population : null, host_city: 1, name: head?.sort_name ?? null,
      },
    };
  });
}

/** Which comes first, and by which rule; the unknown stands last. */
function judged(a: Entrant, b: Entrant, comparators: readonly Comparator[]): { sign: number; decision: DecisionView } {
  for (const rule of comparators) {
    const [x, y] = [a.values[rule], b.values[rule]];
    if (x === y) continue;
    if (x === null || y === null) return { sign: x === null ? 1 : -1, decision: { by: "next_unknown", rule } };
    return { sign: typeof x === "string" ? x.localeCompare(String(y), "en") : x - Number(y), decision: { by: "rule", rule } };
  }
  return { sign: 0, decision: { by: "equal" } };
}

export function orderOf(world: World, { scheme: asked }: Commands["order_of_precedence"]["input"]): OrderOfPrecedence {
  const scheme = world.schemes.find(({ id }) => id === (asked ?? world.scheme_in_force));
  const comparators = scheme?.comparators ?? ["host", "city_alphabet"];
  const ordered = entrants(world, scheme).sort((a, b) => judged(a, b, comparators).sign);
  const unapplied: OrderOfPrecedence["unapplied"] = [];
  for (const placed of world.placed.filter((row) => row.scheme === scheme?.id)) place(world, ordered, placed, unapplied);
  ordered.forEach((entrant, index) => {
    const next = ordered[index + 1];
    const hand = entrant.row.moved ?? next?.row.moved;
    Object.assign(entrant.row, { place: index + 1, before_next: !next ? null : hand ? { by: "hand", reason: hand.reason } : judged(entrant, next, comparators).decision });
  });
  return { scheme: scheme?.id ?? null, name: scheme?.name ?? "", language: scheme?.language ?? "en", rows: ordered.map(({ row }) => row), unapplied };
}

const ROLES: readonly MembershipRole[] = ["head", "alternate", "delegate", "adviser", "chief_of_staff", "protocol", "note_taker", "interpreter", "close_protection", "media", "spouse", "support", "observer"];

/** Everybody's place: by delegation, then by role, then by name. */
export function placesOf(world: World): Map<string, number> {
  const order = new Map(orderOf(world, {}).rows.map(({ delegation, place }) => [delegation, place]));
  const member = new Map(world.memberships.map((row) => [row.person, row]));
  const key = (id: string): [number, number] => {
    const row = member.get(id);
    return [row ? (order.get(row.delegation) ?? 1e6) : 1e7, row ? ROLES.indexOf(row.role) : 0];
  };
  const sorted = world.people.map((who) => ({ id: who.id, name: who.sort_name || who.display_name, key: key(who.id) })).sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.name.localeCompare(b.name, "en"));
  return new Map(sorted.map(({ id }, index) => [id, index + 1]));
}

function place(world: World, ordered: Entrant[], placed: PlaceByHand, unapplied: OrderOfPrecedence["unapplied"]): void {
  const named = (id: string) => ({ kind: "delegation" as const, id, name: world.bodies.find((body) => body.id === world.delegations.find((row) => row.id === id)?.body)?.name ?? "", person: null, date: null });
  const moved = { id: placed.id, follows: placed.follows ? named(placed.follows) : null, reason: placed.reason };
  const from = ordered.findIndex(({ row }) => row.delegation === placed.delegation);
  const anchored = placed.follows === null || ordered.some(({ row }) => row.delegation === placed.follows);
  if (from < 0 || !anchored) return void unapplied.push({ delegation: named(placed.delegation), moved, because: from < 0 ? "person_gone" : "anchor_gone" });
  const [taken] = ordered.splice(from, 1);
  taken!.row.moved = moved;
  ordered.splice(placed.follows === null ? 0 : ordered.findIndex(({ row }) => row.delegation === placed.follows) + 1, 0, taken!);
}

export const schemesOf = (world: World): PrecedenceSchemes => ({
  schemes: world.schemes.map((scheme) => ({ ...scheme, in_force: scheme.id === world.scheme_in_force, moves: world.placed.filter((row) => row.scheme === scheme.id).length })),
  presets: PRESETS.map(([preset, comparators, source]) => ({ preset, comparators, source })), comparators: COMPARATORS,
});

const delegationIn = (world: World, id: string) => one(world.bodies, "body", one(world.delegations, "delegation", id).body).name;

export const PRECEDENCE_WRITES: Writes = {
  add_precedence_scheme: (world, input, id) => {
    const comparators = input.comparators ?? PRESETS.find(([preset]) => preset === (input.preset ?? "spain"))![1];
    world.schemes.push({ id, name: named(input.name, "name"), language: input.language ?? "en", letter: input.letter ?? "", comparators });
    return wrote(id, input.name, ["precedence_scheme"]);
  },
  edit_precedence_scheme: (world, input) => {
    const row = one(world.schemes, "precedence_scheme", input.id);
    if (input.name != null) named(input.name, "name");
    edit(row, input);
    return wrote(null, row.name, ["precedence_scheme"]);
  },
  remove_precedence_scheme: (world, { id }) => {
    const { name } = one(world.schemes, "precedence_scheme", id);
    world.schemes = without(world.schemes, id);
    world.placed = world.placed.filter(({ scheme }) => scheme !== id);
    if (world.scheme_in_force === id) world.scheme_in_force = null;
    return wrote(null, name, ["precedence_scheme", "precedence_move", "forum"]);
  },
  use_precedence: (world, { scheme }) => {
    world.scheme_in_force = scheme ?? null;
    return wrote(null, scheme ? one(world.schemes, "precedence_scheme", scheme).name : "", ["forum"], { chosen: scheme ? "yes" : "no" });
  },
  move_in_precedence: (world, input, id) => {
    if (input.follows === input.delegation) throw { kind: "invalid", field: "follows", problem: "out_of_range" };
    const scheme = one(world.schemes, "precedence_scheme", input.scheme).name;
    const reason = named(input.reason, "reason");
    world.placed = [...world.placed.filter((row) => row.scheme !== input.scheme || row.delegation !== input.delegation), { id, scheme: input.scheme, delegation: input.delegation, follows: input.follows ?? null, reason }];
    return wrote(id, delegationIn(world, input.delegation), ["precedence_move"], { scheme, reason });
  },
  unmove_in_precedence: (world, input) => {
    world.placed = world.placed.filter((row) => row.scheme !== input.scheme || row.delegation !== input.delegation);
    return wrote(null, delegationIn(world, input.delegation), ["precedence_move"], { scheme: one(world.schemes, "precedence_scheme", input.scheme).name });
  },
};
