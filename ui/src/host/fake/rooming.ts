// Rooming lists made up from the stays: what a hotel would be told now, what it was told, and what differs.
import type { Commands, LineChange, LineField, Moment, RoomingLineView, RoomingListView, SentListRow } from "../../api/generated/api";
import type { Answers } from "./answers";
import { one, wrote, type Writes } from "./rows";
import { at, eachDay, instantIn } from "./time";
import type { World } from "./world";

export type SaidLine = Omit<RoomingLineView, "change" | "fields" | "reference" | "stay"> & { stay: string };
export interface SentList { what: "list"; id: string; hotel: string; number: number; sent: Moment; recipient: string; note: string; lines: SaidLine[] }

const FIELDS: LineField[] = ["guests", "delegation", "room_type", "room_number", "check_in", "check_out", "arrives", "leaves", "payer", "requests", "confirmation", "status"];
const NAMES: Record<LineField, string> = { guests: "Guests", delegation: "Delegation", room_type: "Room type", room_number: "Room number", check_in: "Check-in", check_out: "Check-out", arrives: "Arrives", leaves: "Leaves", payer: "Paid by", requests: "Requests", confirmation: "Confirmation number", status: "Status" };
const shortDate = (day: string): string => new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(day));
function said(line: SaidLine, field: LineField): string {
  if (field === "guests") return line.guests.join("\n");
  if (field === "check_in" || field === "check_out") return shortDate(line[field]);
  return field === "payer" ? line.payer_name : line[field];
}
const nightsOf = (from: string, to: string): number => eachDay(from, to).length - 1;

export const listsOf = (world: World, hotel?: string | null): SentList[] => world.hotelThings.filter((thing): thing is SentList => thing.what === "list" && (hotel == null || thing.hotel === hotel)).sort((a, b) => a.number - b.number);

function linesNow(world: World, hotel: string): SaidLine[] {
  return world.stays.filter((stay) => stay.hotel === hotel && stay.status !== "cancelled").map((stay) => {
    const delegations = new Set(world.memberships.filter(({ person }) => stay.guests.includes(person)).map(({ delegation }) => world.bodies.find(({ id }) => id === world.delegations.find((row) => row.id === delegation)?.body)?.name ?? ""));
    return {
      stay: stay.id, guests: stay.guests.map((id) => world.people.find((person) => person.id === id)?.display_name ?? ""), delegation: [...delegations].join(", "), room_type: stay.room_type, room_number: stay.room_number, check_in: stay.check_in, check_out: stay.check_out,
      nights: nightsOf(stay.check_in, stay.check_out), arrives: "19 June 14:55", leaves: "22 June 19:05", payer: "host", payer_name: "Host", requests: "", confirmation: stay.confirmation, status: stay.status,
    };
  });
}

/** One list went to a hotel a week ago; since then a type changed, somebody was put out and somebody in. */
export function withLists(world: World): World {
  const hotel = "plc-westin";
  const [first, second, , ...rest] = linesNow(world, hotel);
  if (!first || !second) return world;
  const gone: SaidLine = { ...second, stay: "sty-gone", guests: ["Inès Haddad"], room_type: "Single", requests: "quiet" };
  const lines = [{ ...first, room_type: "Double", check_out: "2018-06-21", nights: 2 }, second, ...rest, gone];
  world.hotelThings.push({ what: "list", id: "rml-1", hotel, number: 1, sent: at("2018-06-13T10:20"), recipient: "Groups desk", note: "First list, more to follow.", lines });
  return world;
}

/** What is on the list in its order, then what is gone from the one before. */
function compared(now: readonly SaidLine[], before: readonly SaidLine[], reference: (stay: string) => string): RoomingLineView[] {
  const was = new Map(before.map((line) => [line.stay, line]));
  const view = (line: SaidLine, change: LineChange, fields: RoomingLineView["fields"] = []): RoomingLineView => ({ ...line, reference: reference(line.stay), change, fields }) as RoomingLineView;
  const lines = now.map((line) => {
    const earlier = was.get(line.stay);
    if (!earlier) return view(line, "new");
    const fields = FIELDS.filter((field) => said(line, field) !== said(earlier, field)).map((field) => ({ field, name: NAMES[field], before: said(earlier, field), after: said(line, field) }));
    return view(line, fields.length > 0 ? "amended" : "same", fields);
  });
  const there = new Set(now.map(({ stay }) => stay));
  return [...lines, ...before.filter(({ stay }) => !there.has(stay)).map((line) => view({ ...line, status: "cancelled" }, "cancelled"))];
}

function listView(world: World, input: Commands["rooming_list"]["input"]): RoomingListView {
  const place = one(world.places, "place", input.hotel);
  const lists = listsOf(world, input.hotel);
  const list = input.number == null ? undefined : lists.find(({ number }) => number === input.number);
  if (input.number != null && !list) throw { kind: "not_found", what: "rooming_list", id: String(input.number) };
  const since = lists.findLast(({ number }) => (input.since == null ? number < (list?.number ?? Infinity) : number === input.since));
  const now = list?.lines ?? linesNow(world, input.hotel);
  const named = list ?? since;
  const lines = compared(now, since?.lines ?? [], (stay) => {
    const place = named?.lines.findIndex((line) => line.stay === stay) ?? -1;
    return place < 0 ? "" : `${named!.number}-${place + 1}`;
  });
  const count = (change: LineChange) => lines.filter((line) => line.change === change).length;
  const [news, amended, cancelled, same] = [count("new"), count("amended"), count("cancelled"), count("same")];
  return {
    hotel: input.hotel, hotel_name: place.name, forum_title: world.title, number: list?.number ?? null, since: since?.number ?? null, sent: list?.sent ?? null, recipient: list?.recipient ?? "", note: list?.note ?? "", is_news: news + amended + cancelled > 0, lines,
    rooms: now.length, room_nights: now.reduce((sum, line) => sum + line.nights, 0), guests: now.reduce((sum, line) => sum + line.guests.length, 0), new: news, amended, cancelled, same,
  };
}

export const ROOMING_ANSWERS: Answers = {
  rooming_list: listView,
  list_rooming_lists: (world, { hotel }) => listsOf(world, hotel).map((list): SentListRow => {
    const { hotel_name, rooms, room_nights, guests, new: news, amended, cancelled } = listView(world, { hotel: list.hotel, number: list.number });
    const { id, hotel, number, sent, recipient, note } = list;
    return { id, hotel, hotel_name, number, sent, recipient, note, rooms, room_nights, guests, new: news, amended, cancelled };
  }),
};

export const ROOMING_WRITES: Writes = {
  send_rooming_list: (world, input, id) => {
    const view = listView(world, { hotel: input.hotel });
    if (!view.is_news && !input.anyway) throw { kind: "nothing_to_send", hotel: view.hotel_name, number: view.since === null ? "none" : String(view.since) };
    const number = (view.since ?? 0) + 1;
    const lines = linesNow(world, input.hotel);
    world.hotelThings.push({ what: "list", id, hotel: input.hotel, number, sent: instantIn(world.now ?? 0), recipient: input.recipient ?? "", note: input.note ?? "", lines });
    const counts = { new: view.new, amended: view.amended, cancelled: view.cancelled };
    return wrote({ id, number, lines: lines.length, ...counts }, view.hotel_name, ["rooming_list", "rooming_line"], { hotel: view.hotel_name, number: String(number) });
  },
};
