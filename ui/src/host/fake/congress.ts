// The congress that stands behind the screens in tests and in a browser. The programme follows the ICLEI World Congress
// of 2018 in Montréal as published; who travels, sleeps and meets where is invented.
import type { BodyKind, DelegationStatus, LegKind, LegStatus, MembershipRole, SessionKind } from "../../api/generated/api";
import { fleet } from "./fleet";
import { withHotels } from "./hotels";
import { called } from "./invitations";
import { withLodging } from "./lodging";
import { withProtocol } from "./protocol-rows";
import { furnished } from "./spaces-rows";
import { staffOf } from "./staff";
import { at } from "./time";
import type { Booking, Delegation, Leg, Meeting, Membership, Person, Session, Space, Stay, World } from "./world";

type Rank = Person["rank"];
type Member = [name: string, sort: string, role: MembershipRole, office: string, rank: Rank];

const CITIES: [id: string, name: string, local: string, kind: BodyKind, country: string, zone: string, status: DelegationStatus, category: string, liaison: string, members: Member[]][] = [
  ["nantes", "Nantes", "Nantes", "metropolitan_area", "FR", "Europe/Paris", "registered", "Member", "Camille Roy", [
    ["Johanna Rolland", "Rolland, Johanna", "head", "Mayor and President of the Metropolis", "head_of_body"], ["Pierre-Antoine Le Bihan", "Le Bihan, Pierre-Antoine", "adviser", "Director for European and International Affairs", "senior_official"],
    ["Maëlle Guérin", "Guérin, Maëlle", "protocol", "Head of Protocol", "official"], ["Yann Kervella", "Kervella, Yann", "note_taker", "Policy officer", "official"]]],
  ["sfax", "Sfax", "صفاقس", "city", "TN", "Africa/Tunis", "registered", "Guest", "Camille Roy", [
    ["منير اللومي", "Elloumi, Mounir", "head", "Mayor", "head_of_body"], ["Salma Ben Amor", "Ben Amor, Salma", "chief_of_staff", "Chief of staff", "senior_official"], ["Karim Trabelsi", "Trabelsi, Karim", "interpreter", "Interpreter, Arabic and French", "other"]]],
  ["warsaw", "Warsaw", "Warszawa", "city", "PL", "Europe/Warsaw", "accepted", "Member", "Noah Tremblay", [
    ["Hanna Gronkiewicz-Waltz", "Gronkiewicz-Waltz, Hanna", "head", "Mayor", "head_of_body"], ["Zbigniew Wójcik", "Wójcik, Zbigniew", "delegate", "Director of Infrastructure", "senior_official"], ["Ewa Dąbrowska", "Dąbrowska, Ewa", "support", "Assistant to the Mayor", "official"]]],
  ["libreville", "Libreville", "Libreville", "city", "GA", "Africa/Libreville", "tentative", "Guest", "", [
    ["Rose Christiane Ossouka Raponda", "Ossouka Raponda, Rose Christiane", "head", "Mayor", "head_of_body"], ["Jean-Baptiste Mba Ndong", "Mba Ndong, Jean-Baptiste", "close_protection", "Protection officer", "other"]]],
  ["recife", "Recife", "Recife", "city", "BR", "America/Recife", "arrived", "Member", "Noah Tremblay", [
    ["Geraldo Julio de Mello Filho", "Mello Filho, Geraldo Julio de", "head", "Mayor", "head_of_body"], ["Inamara Mélo", "Mélo, Inamara", "delegate", "Executive Secretary for Sustainability", "senior_official"], ["Tiago Albuquerque", "Albuquerque, Tiago", "media", "Photographer", "other"]]],
  ["bogota", "Bogotá", "Bogotá", "city", "CO", "America/Bogota", "invited", "Member", "", [
    ["Enrique Peñalosa Londoño", "Peñalosa Londoño, Enrique", "head", "Mayor", "head_of_body"], ["María Fernanda Rodríguez", "Rodríguez, María Fernanda", "alternate", "Secretary for Environment", "deputy_head"]]],
  ["iclei", "ICLEI – Local Governments for Sustainability", "", "network", "DE", "Europe/Berlin", "registered", "Organiser", "Camille Roy", [
    ["Ashok Sridharan", "Sridharan, Ashok", "head", "President", "head_of_agency"], ["Gino Van Begin", "Van Begin, Gino", "delegate", "Secretary General", "head_of_agency"], ["Kobie Brand", "Brand, Kobie", "delegate", "Regional Director, Africa", "senior_official"]]],
];

const slug = (name: string, index: number) => `${index}-${name.normalize("NFKD").replace(/[^A-Za-z]+/g, "-").toLowerCase().slice(0, 18)}`;

function people(): { people: Person[]; memberships: Membership[]; delegations: Delegation[]; bodies: World["bodies"] } {
  const found = { people: [] as Person[], memberships: [] as Membership[], delegations: [] as Delegation[], bodies: [] as World["bodies"] };
  for (const [id, name, local_name, kind, country, zone, status, category, liaison_officer, members] of CITIES) {
    found.bodies.push({ id: `body-${id}`, kind, name, local_name, country, zone });
    found.delegations.push({ id: `del-${id}`, body: `body-${id}`, status, category, file_code: id.slice(0, 3).toUpperCase(), languages: "", focal_point: members[1]?.[0] ?? "", liaison_officer, note: "" });
    members.forEach(([display_name, sort_name, role, office, rank], index) => {
      const person = `per-${id}-${slug(sort_name, index)}`;
      found.people.push({
        id: person, display_name, sort_name, document_name: "", given_name: "", family_name: "", honorific: role === "head" ? "Mayor" : "", titles: "", post_nominals: "", pronunciation: "",
        languages: [], languages_unread: "", phone: "", email: "", home_zone: zone, note: "", biography: "", fictitious: role !== "head", office, rank,
      });
      found.memberships.push({ id: `mem-${person}`, delegation: `del-${id}`, person, role, function: "" });
    });
  }
  return found;
}

const ROOMS: [id: string, name: string, floor: string, capacity: number | null, parent: string | null, venue?: string][] = [
  ["517", "517", "5", 1800, null], ["517ab", "517AB", "5", 800, "517"], ["517cd", "517CD", "5", 1000, "517"], ["510", "510", "5", 700, null], ["511", "511", "5", 200, null],
  ["514", "514", "5", 160, null], ["515", "515", "5", 160, null], ["519", "519", "5", 120, null], ["520a", "520A", "5", 40, null], ["520b", "520B", "5", 12, null],
  ["hall", "Hall of Honour", "Ground floor", 250, null, "ven-hall"], ["salon", "Salon bleu", "1", 30, null, "ven-hall"],
];

const spaces = (): Space[] => ROOMS.map(([id, name, floor, capacity, parent, venue]) => ({ id: `spc-${id}`, name, venue: venue ?? "ven-palais", floor, capacity, parent: parent && `spc-${parent}` }));

const PROGRAMME: [date: string, starts: string, ends: string, code: string, title: string, kind: SessionKind, room: string, access?: string][] = [
  ["2018-06-19", "08:30", "12:30", "PRE-3", "Know-how in sustainable procurement", "workshop", "519"],
  ["2018-06-19", "09:00", "12:30", "PRE-1", "The 5th Urban Nature Forum", "parallel", "515"],
  ["2018-06-19", "09:00", "12:30", "PRE-2", "Researchers’ Symposium", "parallel", "514"],
  ["2018-06-19", "14:00", "18:00", "", "Registration", "registration", "511"],
  ["2018-06-19", "18:30", "20:30", "", "Welcome reception", "reception", "hall", "by invitation"],
  ["2018-06-20", "08:30", "10:30", "P3", "Achieving the global goals through innovative solutions and collective local action", "plenary", "517cd"],
  ["2018-06-20", "10:30", "11:00", "", "Coffee break", "break", "511"],
  ["2018-06-20", "11:00", "12:30", "SP1", "Shaping low-emission cities, towns and regions", "plenary", "517cd"],
  ["2018-06-20", "11:00", "12:30", "SP2", "Healthy cities for all", "plenary", "510"],
  ["2018-06-20", "12:30", "14:00", "", "Mayors’ lunch", "meal", "520a", "mayors"],
  ["2018-06-20", "14:00", "15:30", "SP3", "Transitioning toward resilient cities and regions", "plenary", "510"],
  ["2018-06-20", "14:00", "15:30", "SP4", "Circular cities: Designing urban systems that fit planetary boundaries", "plenary", "517cd"],
  ["2018-06-20", "16:00", "17:30", "SP5", "Nature-based solutions: Transforming environmental and social challenges into innovation opportunities", "plenary", "517cd"],
  ["2018-06-20", "16:00", "17:30", "SP6", "Achieving sustainability through strategic procurement", "plenary", "510"],
  ["2018-06-20", "16:00", "17:30", "C", "Thematic sessions C", "parallel", ""],
  ["2018-06-20", "18:30", "", "", "Signature of the Edmonton Declaration by the Mayor of Montréal", "ceremony", "hall"],
  ["2018-06-21", "08:30", "10:30", "P4", "Circular, equitable and people-centred development", "plenary", "517cd"],
  ["2018-06-21", "11:00", "12:30", "D1", "Financing the low-emission city", "parallel", "514"],
  ["2018-06-21", "11:00", "12:30", "D2", "City food systems", "parallel", "515"],
  ["2018-06-21", "14:00", "16:00", "", "Visit to the Frédéric-Back park", "visit", ""],
  ["2018-06-21", "19:00", "22:00", "", "Congress dinner", "meal", "510", "by invitation"],
  ["2018-06-22", "09:00", "10:30", "P5", "Closing plenary: the Montréal Commitment", "plenary", "517cd"],
  ["2018-06-22", "11:00", "12:00", "", "Press conference", "press", "520a", "press"],
  ["2018-06-22", "14:00", "17:00", "", "Council meeting of the network", "statutory", "511", "members only"],
];

function sessions(): Session[] {
  const rows = PROGRAMME.map(([date, starts, ends, code, title, kind, room, access = ""], index): Session => ({
    id: `ses-${index + 1}`, code, title, neutral_title: "", kind, mode: kind === "workshop" ? "hybrid" : "in_person", date, starts: at(`${date}T${starts}`), ends: ends ? at(`${date}T${ends}`) : null,
    space: room ? `spc-${room}` : null, venue: room ? (ROOMS.find(([id]) => id === room)?.[5] ?? "ven-palais") : null, link: "", access, dress: kind === "reception" ? "Business" : "", languages: kind === "plenary" ? "EN, FR, ES" : "", part_of: "",
    theme: "", source: "", note: "", cancelled: code === "PRE-2",
  }));
  rows.push({ ...rows[0]!, id: "ses-untimed", code: "S-12", title: "Side event: water and peace (time to be agreed)", kind: "side_event", starts: null, ends: null, space: null, venue: null, access: "" });
  return rows;
}

const PLACES: [id: string, kind: World["places"][number]["kind"], name: string, code: string, city: string, country: string, zone: string][] = [
  ["yul", "airport", "Montréal–Trudeau", "YUL", "Montréal", "CA", "America/Toronto"], ["nte", "airport", "Nantes Atlantique", "NTE", "Nantes", "FR", "Europe/Paris"], ["cdg", "airport", "Paris Charles de Gaulle", "CDG", "Paris", "FR", "Europe/Paris"],
  ["tun", "airport", "Tunis–Carthage", "TUN", "Tunis", "TN", "Africa/Tunis"], ["waw", "airport", "Warsaw Chopin", "WAW", "Warsaw", "PL", "Europe/Warsaw"], ["lbv", "airport", "Léon-Mba", "LBV", "Libreville", "GA", "Africa/Libreville"],
  ["rec", "airport", "Guararapes", "REC", "Recife", "BR", "America/Recife"], ["fra", "airport", "Frankfurt", "FRA", "Frankfurt", "DE", "Europe/Berlin"],
  ["westin", "hotel", "Le Westin Montréal", "", "Montréal", "CA", "America/Toronto"], ["intercontinental", "hotel", "InterContinental Montréal", "", "Montréal", "CA", "America/Toronto"],
];

const LEGS: [city: string, kind: LegKind, carrier: string, number: string, from: string, to: string, departs: string, arrives: string, status: LegStatus][] = [
  ["nantes", "flight", "AF", "344", "cdg", "yul", "2018-06-19T13:25", "2018-06-19T14:55", "ticketed"], ["sfax", "flight", "TU", "202", "tun", "yul", "2018-06-19T12:15", "2018-06-19T16:10", "confirmed"],
  ["warsaw", "flight", "LO", "45", "waw", "yul", "2018-06-20T06:55", "2018-06-20T09:40", "delayed"], ["libreville", "flight", "AF", "346", "cdg", "yul", "2018-06-19T15:40", "2018-06-19T17:10", "planned"],
  ["recife", "flight", "AC", "97", "rec", "yul", "2018-06-18T22:10", "2018-06-19T07:30", "flown"], ["iclei", "flight", "LH", "478", "fra", "yul", "2018-06-18T13:10", "2018-06-18T15:05", "flown"],
  ["nantes", "flight", "AF", "347", "yul", "cdg", "2018-06-22T19:05", "2018-06-23T08:05", "ticketed"], ["sfax", "flight", "TU", "203", "yul", "tun", "2018-06-22T18:20", "2018-06-23T07:00", "confirmed"], ["recife", "flight", "AC", "96", "yul", "rec", "2018-06-23T10:00", "2018-06-23T20:45", "planned"],
];

const members = (all: Membership[], city: string) => all.filter(({ delegation }) => delegation === `del-${city}`).map(({ person }) => person);

const UNSAID = { departure_terminal: "", arrival_terminal: "", estimated_departs: null, estimated_arrives: null, actual_departs: null, actual_arrives: null, journey: null, note: "", tickets: {} };

function legs(all: Membership[]): Leg[] {
  const zone = (id: string) => PLACES.find(([place]) => place === id)![6];
  return LEGS.map(([city, kind, carrier, number, from, to, departs, arrives, status], index) => ({
    id: `leg-${index + 1}`, kind, carrier, number, from: `plc-${from}`, to: `plc-${to}`, departs: at(departs, zone(from)), arrives: at(arrives, zone(to)), status, booking_reference: "", travellers: members(all, city), ...UNSAID,
  }));
}

function stays(all: Membership[]): Stay[] {
  return ["nantes", "sfax", "recife", "iclei", "warsaw"].flatMap((city, index) => members(all, city).map((guest, n): Stay => ({
    id: `sty-${city}-${n}`, hotel: index < 3 ? "plc-westin" : "plc-intercontinental", check_in: city === "warsaw" ? "2018-06-20" : "2018-06-19", check_out: city === "recife" ? "2018-06-23" : "2018-06-22",
    status: city === "warsaw" ? "held" : "confirmed", room_type: n === 0 ? "Suite" : "Single", room_number: "", note: "", confirmation: "", guests: [guest],
  })));
}

const head = (all: Membership[], city: string) => all.find((row) => row.delegation === `del-${city}` && row.role === "head")!.person;

const MEETINGS: [title: string, kind: Meeting["kind"], status: Meeting["status"], starts: string, ends: string, room: string, sides: [string, string]][] = [
  ["Nantes – Sfax", "bilateral", "confirmed", "2018-06-20T12:00", "2018-06-20T12:30", "520b", ["nantes", "sfax"]], ["Warsaw – Nantes", "bilateral", "placed", "2018-06-20T15:30", "2018-06-20T16:00", "520b", ["warsaw", "nantes"]],
  ["Courtesy call on the Mayor of Montréal", "courtesy_call", "confirmed", "2018-06-19T17:30", "2018-06-19T18:00", "salon", ["libreville", "iclei"]], ["Recife – Bogotá", "bilateral", "requested", "", "", "", ["recife", "bogota"]],
  ["Libreville – Sfax", "bilateral", "agreed", "", "", "", ["libreville", "sfax"]], ["ICLEI – Warsaw", "pull_aside", "declined", "", "", "", ["iclei", "warsaw"]],
];

function meetings(world: Pick<World, "memberships" | "people" | "bodies">): Meeting[] {
  return MEETINGS.map(([title, kind, status, starts, ends, room, sides], index) => ({
    id: `mtg-${index + 1}`, title, kind, status, starts: starts ? at(starts) : null, ends: ends ? at(ends) : null, space: room ? `spc-${room}` : null,
    participants: sides.map((city, side) => {
      const person = head(world.memberships, city);
      return { delegation: `del-${city}`, delegation_name: world.bodies.find(({ id }) => id === `body-${city}`)!.name, person, name: world.people.find(({ id }) => id === person)!.display_name, side: side === 0 ? "requesting" : "receiving", function: "principal" };
    }),
  }));
}

const BOOKINGS: [room: string, title: string, purpose: Booking["purpose"], status: Booking["status"], starts: string, ends: string, set_up: number, tear_down: number, session?: string, meeting?: string][] = [
  ["517cd", "Opening of day 2", "session", "confirmed", "2018-06-20T08:30", "2018-06-20T10:30", 60, 15, "ses-6"], ["510", "Congress dinner", "session", "confirmed", "2018-06-21T19:00", "2018-06-21T22:00", 120, 60, "ses-21"],
  ["520b", "Nantes – Sfax", "meeting", "confirmed", "2018-06-20T12:00", "2018-06-20T12:30", 0, 0, undefined, "mtg-1"], ["520b", "Bilaterals desk", "office", "hold", "2018-06-20T14:00", "2018-06-20T18:00", 0, 0],
  ["519", "Press room", "media", "confirmed", "2018-06-20T08:00", "2018-06-20T19:00", 30, 0], ["514", "Holding room, Warsaw", "holding_room", "hold", "2018-06-20T10:00", "2018-06-20T12:00", 15, 15],
  ["515", "Stage building", "set_up", "confirmed", "2018-06-21T07:00", "2018-06-21T10:30", 0, 0], ["salon", "Courtesy calls", "meeting", "confirmed", "2018-06-19T17:00", "2018-06-19T18:30", 15, 0, undefined, "mtg-3"],
  ["520a", "Mayors’ lunch", "session", "confirmed", "2018-06-20T12:30", "2018-06-20T14:00", 30, 30, "ses-10"], ["520b", "Prayer room", "prayer", "released", "2018-06-21T12:00", "2018-06-21T14:00", 0, 0],
  ["514", "Interpreters’ briefing", "meeting", "hold", "2018-06-20T11:00", "2018-06-20T12:30", 0, 0], ["511", "Recife delegation office", "office", "hold", "2018-06-21T09:00", "2018-06-21T17:00", 0, 0],
];

/** One hold stands behind another and lapses tonight, and one's time is over. */
const LAPSE: Record<string, string> = { "Interpreters’ briefing": "2018-06-20T18:00", "Recife delegation office": "2018-06-20T09:00" };
const FOR: Record<string, string> = { "Holding room, Warsaw": "del-warsaw", "Recife delegation office": "del-recife" };

const bookings = (): Booking[] => BOOKINGS.map(([room, title, purpose, status, starts, ends, set_up_minutes, tear_down_minutes, session, meeting], index) => ({
  id: `bkg-${index + 1}`, space: `spc-${room}`, title, purpose, status, starts: at(starts), ends: at(ends), set_up_minutes, tear_down_minutes, session: session ?? null, meeting: meeting ?? null, headcount: null, note: "",
  ...(LAPSE[title] ? { hold_expires: at(LAPSE[title]) } : {}), ...(FOR[title] ? { delegation: FOR[title] } : {}),
}));

/** An empty forum: only its dates stand. */
export function bareWorld(title = "Forum of Cities"): World {
  return {
    title, file_name: "forum-of-cities.forum", starts_on: "2018-06-19", ends_on: "2018-06-22", city: "Montréal", short_code: "WC18", edition: "2018", cover: "", outcome: "", today: "", read_only: false,
    bodies: [], delegations: [], people: [], memberships: [], venues: [], spaces: [], sessions: [], attendance: [], bookings: [], meetings: [], places: [], legs: [], stays: [], journeys: [], drivers: [], vehicles: [], movements: [], transit: [], rules: [], waivers: [], history: [],
    offices: [], needs: [], distinct: [], pictures: [], partners: [], schemes: [], placed: [], scheme_in_force: null, series: [], skips: [], layouts: [], hours: [], closures: [], desks: [], invitations: [], staff: [],
    hotelThings: [], issues: [], handouts: [], papers: [],
  };
}

export function congress(): World {
  const who = people();
  const world: World = {
    ...bareWorld("ICLEI World Congress 2018"), ...who, file_name: "iclei-world-congress-2018.forum", spaces: spaces(), sessions: sessions(), bookings: bookings(), legs: legs(who.memberships), stays: stays(who.memberships), meetings: meetings(who),
    venues: [{ id: "ven-palais", name: "Palais des congrès de Montréal", address: "1001 Place Jean-Paul-Riopelle", city: "Montréal", zone: "America/Toronto" }, { id: "ven-hall", name: "Montréal City Hall", address: "275 rue Notre-Dame Est", city: "Montréal", zone: "America/Toronto" }],
    places: PLACES.map(([id, kind, name, code, city, country, zone]) => ({ id: `plc-${id}`, kind, name, code, city, country, zone })),
  };
  const attending: [session: string, city: string, functions?: "speaker" | "chair" | "keynote"][] = [["ses-6", "iclei", "chair"], ["ses-6", "nantes"], ["ses-6", "warsaw", "speaker"], ["ses-8", "nantes", "speaker"], ["ses-10", "recife"], ["ses-10", "sfax"], ["ses-12", "recife", "keynote"], ["ses-16", "libreville"], ["ses-17", "nantes"], ["ses-22", "sfax"], ["ses-5", "recife"], ["ses-5", "sfax"]];
  world.attendance = attending.map(([session, city, role]) => ({ session, person: head(who.memberships, city), function: role ?? "attendee", mode: "in_person" }));
  fleet(world);
  world.staff = staffOf(world);
  world.history = past(world);
  return withLodging(withHotels(called(withProtocol(furnished(world)))));
}

/** What was done before the file was opened. */
function past(world: World): World["history"] {
  const entry = (op: string, name: string, time: string, who: string, tables: World["history"][number]["tables"]) => ({ op, facts: { name }, at: at(`2018-06-18T${time}`), who, state: "done" as const, of: null, rows: 1, tables, purged: false });
  return [
    ...world.delegations.map((delegation, index) => entry("add_delegation", world.bodies.find(({ id }) => id === delegation.body)!.name, `09:${String(10 + index * 4)}`, "Camille Roy", ["delegation", "body"])),
    ...world.people.slice(0, 12).map((person, index) => entry("add_person", person.display_name, `10:${String(10 + index * 3)}`, "Camille Roy", ["person", "membership"])),
    ...world.sessions.slice(0, 10).map((session, index) => entry("add_session", session.title, `14:${String(10 + index * 3)}`, "Noah Tremblay", ["session"])),
  ].map((row, index) => ({ ...row, position: index + 1 }));
}
