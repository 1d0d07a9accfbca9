// What the made-up program reads from a file: a short list of flights with one row of every kind, people by the thousand,
// a booking, a list with nothing in it, and a file that cannot be read.
import type { Candidate, ColumnView, Commands, ImportDates, RowDecision, RowOutcome, RowProblem, StagedRow, StagingView } from "../../api/generated/api";
import { at } from "./time";
import type { World } from "./world";

export type Brought = "flights" | "people" | "booking" | "nothing" | "unreadable";

/** What is staged, and what was said about it. */
export interface Staged {
  brought: Brought;
  noun: StagingView["noun"];
  encoding: string;
  mapping: Record<number, string | null> | null;
  dates: ImportDates | null;
  decisions: Map<number, RowDecision>;
}

export const staged = (brought: Brought): Staged => ({ brought, noun: brought === "people" || brought === "nothing" ? "people" : brought === "booking" ? "sessions" : "legs", encoding: "windows-1252", mapping: null, dates: null, decisions: new Map() });

export function say(was: Staged, { noun, options, rows }: Commands["restage_import"]["input"]): Staged {
  const decisions = new Map(was.decisions);
  for (const row of rows ?? []) decisions.set(row.number, { ...decisions.get(row.number), ...row });
  const mapping = options.mapping ? (options.mapping as Record<number, string | null>) : was.mapping;
  return { ...was, noun: noun ?? was.noun, encoding: options.encoding ?? was.encoding, mapping, dates: options.date_convention ?? was.dates, decisions };
}

const COLUMNS: [heading: string, field: string | null, samples: string[]][] = [
  ["Participant / Name of the participant as in the passport", "person", ["GRONKIEWICZ-WALTZ Hanna", "LOUMI Mounir"]], ["Flight", "number", ["AC 881", "LO 41", "TU 202"]], ["From", "from", ["Paris CDG", "WAW", "TUN"]], ["To", "to", ["YUL"]],
  ["Date", "departure_day", ["04/06/2018", "05/06/2018"]], ["Dep.", "departure_time", ["10:40", "17:05"]], ["Arr.", "arrival_time", ["12:20", "20:35"]], ["Remarks", null, ["VIP lounge", "wheelchair"]],
];
const FIELDS = ["person", "carrier", "number", "from", "to", "departs", "departure_day", "departure_time", "arrives", "arrival_day", "arrival_time", "terminal", "seat", "booking", "ticket", "kind", "status"];

function columns({ mapping }: Staged): ColumnView[] {
  return COLUMNS.map(([heading, field, samples], column) => ({ column, heading, samples, field: mapping ? (mapping[column] ?? null) : field, known_from: mapping ? "confirmed" : column < 2 ? "remembered" : column === 4 ? "guessed" : "heading" }));
}

type Made = Omit<StagedRow, "number" | "accept" | "with_row"> & { with_row?: number };
const problem = (word: RowProblem["word"], weight: RowProblem["weight"], column: string | null, facts: Record<string, string>): RowProblem => ({ word, weight, column, facts });
const change = (field: string, old: string, now: string) => ({ field, old, new: now });
const ref = (kind: Candidate["thing"]["kind"], id: string, name: string) => ({ kind, id, name, person: null, date: null });

function flights(world: World): Made[] {
  const [first, second] = world.people;
  const person = (index: number, because: string): Candidate => ({ thing: ref("person", world.people[index]!.id, world.people[index]!.display_name), detail: world.people[index]!.office, because });
  const leg = world.legs[0]!;
  const bare = { target: null, candidates: [], changes: [], problems: [] };
  return [
    { ...bare, what: "new", title: "AC 881 CDG–YUL", changes: [change("person", "", first!.display_name), change("number", "", "AC 881"), change("from", "", "Paris CDG"), change("departs", "", "2018-06-04 10:40"), change("arrives", "", "2018-06-04 12:20")], problems: [problem("arrives_next_day", "tells", "Arr.", { day: "2018-06-05" })] },
    { ...bare, what: "update", title: "LO 41 WAW–YUL", target: ref("leg", leg.id, `${leg.carrier} ${leg.number}`), changes: [change("departs", "2018-06-05 16:40", "2018-06-05 17:05"), change("terminal", "", "A")] },
    { ...bare, what: "same", title: "TU 202 TUN–CDG", target: ref("leg", leg.id, "TU 202") },
    { ...bare, what: "unsure", title: "TU 204 TUN–YUL", candidates: [person(0, "romanisation"), person(1, "slip")], changes: [change("number", "", "TU 204"), change("departs", "", "2018-06-05 09:10")], problems: [problem("person_like", "asks", COLUMNS[0]![0], { written: "LOUMI Mounir", name: second!.display_name })] },
    { ...bare, what: "rejected", title: "AF 344 CDG–YUL", problems: [problem("not_a_time", "bars", "Dep.", { text: "matin" }), problem("airport_unclear", "bars", "From", { name: "Paris", codes: "CDG, ORY, BVA" })] },
  ];
}

/** Five thousand, with names as long as they come. */
function people(world: World): Made[] {
  const kinds: RowOutcome[] = ["new", "new", "update", "same", "new", "unsure", "new", "rejected"];
  return Array.from({ length: 5000 }, (_, index): Made => {
    const like = world.people[index % world.people.length]!;
    const what = kinds[index % kinds.length]!;
    const name = index % 11 === 0 ? `${like.display_name} de Albuquerque Figueiredo e Vasconcelos-Wittgenstein Przybyszewska ${index}` : index % 13 === 0 ? `منير اللومي ${index}` : `${like.display_name} ${index}`;
    const known = what === "update" || what === "same";
    return {
      what, title: name, target: known ? ref("person", like.id, like.display_name) : null,
      candidates: what === "unsure" ? [{ thing: ref("person", like.id, like.display_name), detail: like.office, because: "script" }] : [],
      changes: what === "new" || what === "unsure" ? [change("name", "", name), change("position", "", like.office)] : what === "update" ? [change("position", like.office, "Deputy Mayor for Urban Resilience, Climate Adaptation and International Cooperation of the Metropolitan Area")] : [],
      problems: what === "unsure" ? [problem("person_like", "asks", "Name", { written: name, name: like.display_name })] : what === "rejected" ? [problem("no_name", "bars", "Name", {})] : [],
    };
  });
}

function booking(): Made[] {
  return [{ what: "unsure", title: "AF 344 CDG–YUL", target: null, candidates: [], changes: [change("number", "", "AF 344"), change("departs", "", "2018-06-18 13:10"), change("booking", "", "XK4P2T")], problems: [problem("nobody_travels", "asks", null, {})] }];
}

function made(world: World, { brought }: Staged): Made[] {
  return brought === "people" ? people(world) : brought === "booking" ? booking() : brought === "nothing" ? [] : flights(world);
}

function decided(made: Made, index: number, decision: RowDecision | undefined, first: number): StagedRow {
  const isDecided = decision !== undefined && (decision.accept === true || decision.target !== undefined || decision.people != null);
  const what = made.what === "unsure" && isDecided ? (decision.target ? "update" : "new") : made.what;
  const nobody = decision?.people?.length === 0 ? [problem("nobody_travels", "asks", null, {})] : [];
  const problems = what === made.what ? made.problems : nobody;
  const accept = what !== "rejected" && (decision?.accept ?? what !== "unsure");
  return { with_row: null, ...made, what, problems, accept, number: index + first, candidates: isDecided ? [] : made.candidates };
}

export function stagingOf(world: World, was: Staged): StagingView {
  const isTable = was.brought !== "booking";
  const rows = made(world, was).map((row, index) => decided(row, index, was.decisions.get(index + (isTable ? 2 : 1)), isTable ? 2 : 1));
  const of = (what: RowOutcome) => rows.filter((row) => row.what === what).length;
  const meaning = isTable && was.brought === "flights" ? columns(was) : isTable ? [{ column: 0, heading: "Name", field: "name", known_from: "heading" as const, samples: rows.slice(0, 3).map(({ title }) => title) }] : [];
  const asksDates = was.brought === "flights" && was.dates === null;
  const isEnough = !isTable || meaning.some(({ field }) => field === "from" || field === "name");
  return {
    name: NAMES[was.brought], format: isTable ? "table" : "bookings", noun: was.noun, encoding: { name: was.encoding, guessed: was.encoding === "windows-1252" }, delimiter: isTable ? ";" : null, sheets: [], sheet: null, heading_row: isTable ? 1 : null,
    columns: meaning, fields: isTable ? (was.brought !== "flights" ? ["name", "position", "body", "email"] : FIELDS) : [],
    dates: was.brought === "flights" ? { possible: ["day_month_year", "month_day_year"], chosen: was.dates ?? "day_month_year", ambiguous: true, confirmed: was.dates !== null, short_years: false } : null,
    open: [...(isEnough ? [] : ["columns" as const]), ...(asksDates ? ["date_convention" as const] : [])],
    repairs: was.brought === "flights" ? [{ word: "ragged", facts: { row: "4", cells: "9", expected: "8" } }, { word: "mixed_newlines", facts: {} }] : [],
    rows, counts: { new: of("new"), update: of("update"), same: of("same"), unsure: of("unsure"), rejected: of("rejected"), accepted: rows.filter((row) => row.accept && row.what !== "same").length },
  };
}

const NAMES: Record<Brought, string> = { flights: "Vols participants_v7 (final).csv", people: "Registrations 2018-06-01.csv", booking: "Your booking XK4P2T.html", nothing: "Empty list.csv", unreadable: "Liste.xls" };

/** The new flights of the list are in the forum; of what else is brought, only the count is told. */
export function bringIn(world: World, was: Staged, id: string) {
  const view = stagingOf(world, was);
  const accepted = view.rows.filter((row) => row.accept && row.what !== "same");
  for (const { number, what, title } of accepted) {
    if (what !== "new" || was.brought === "people") continue;
    const travellers = was.decisions.get(number)?.people ?? [world.people[0]!.id];
    const [carrier = "", flight = ""] = title.split(" ");
    world.legs.push({ ...world.legs[0]!, id: `${id}-${number}`, kind: "flight", carrier, number: flight, from: "plc-cdg", to: "plc-yul", departs: at("2018-06-04T10:40", "Europe/Paris"), arrives: at("2018-06-04T12:20"), status: "confirmed", booking_reference: "", travellers: [...travellers] });
  }
  const count = (what: RowOutcome) => accepted.filter((row) => row.what === what).length;
  const result = { new: count("new"), updated: count("update"), same: view.counts.same, left_out: view.rows.length - accepted.length - view.counts.same };
  return { result, facts: { noun: was.noun, count: String(accepted.length), file: view.name } };
}
