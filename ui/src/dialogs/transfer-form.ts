// A ground transfer as it is typed, into what the planner is told, or the message that belongs beside a field.
import type { AddMovement, DriverRow, EditMovement, LegId, MovementKind, MovementRow, MovementStatus, PersonId, PlaceRow, Ride, SpotRef, StayRow, VehicleRow, VenueRow } from "../api/generated/api";
import { endLocal, localOf, parseTime } from "../grid/typed-time";
import { differing } from "../shared/differing";
import type { Option } from "../shared/matching";
import { wholeNumber } from "../shared/whole-number";
import { t } from "../words/words";

export interface TransferFields {
  kind: MovementKind;
  service: Ride;
  status: MovementStatus;
  /** Spots as their keys, "place:…" or "venue:…"; empty while none is chosen. */
  from: string;
  to: string;
  date: string;
  picksUp: string;
  /** Empty: after the minutes the way takes. */
  dropsOff: string;
  vehicle: string;
  driver: string;
  greeter: string;
  sign: string;
  bags: string;
  note: string;
  leg: LegId | null;
  passengers: PersonId[];
}

export type TransferProblem = "from" | "to" | "date" | "picksUp" | "dropsOff" | "bags";
type TransferAnswer = { ok: true; input: AddMovement } | { ok: false; problems: Partial<Record<TransferProblem, string>> };

export const MOVEMENT_KINDS: readonly MovementKind[] = ["arrival", "departure", "transfer", "motorcade", "shuttle", "on_call"];
export const MOVEMENT_STATUSES: readonly MovementStatus[] = ["planned", "assigned", "en_route", "done", "cancelled"];
export const RIDES: readonly Ride[] = ["vip", "group", "on_foot"];

export const spotKey = (spot: SpotRef): string => ("venue" in spot ? `venue:${spot.venue}` : `place:${spot.place}`);

export function spotOf(key: string): SpotRef {
  const id = key.slice(6);
  return key.startsWith("venue:") ? { venue: id } : { place: id };
}

/** Places and venues in one list, to be found by name and city. */
export function spotOptions(places: readonly PlaceRow[], venues: readonly VenueRow[]): Option[] {
  return [
    ...venues.map((venue) => ({ value: spotKey({ venue: venue.id }), label: venue.name, detail: venue.city })),
    ...places.map((place) => ({ value: spotKey({ place: place.id }), label: place.label, detail: place.city })),
  ];
}

/** Where people are brought: the hotel of any of them, or else the first venue, or nowhere yet. */
export function usualTown(people: readonly PersonId[], stays: readonly StayRow[], venues: readonly VenueRow[]): string {
  const stay = stays.find(({ status, guests }) => status !== "cancelled" && guests.some(({ id }) => people.includes(id)));
  if (stay) return spotKey({ place: stay.hotel });
  return venues[0] ? spotKey({ venue: venues[0].id }) : "";
}

export function emptyTransfer(date: string, passengers: readonly PersonId[] = []): TransferFields {
  return { kind: "transfer", service: "group", status: "planned", from: "", to: "", date, picksUp: "", dropsOff: "", vehicle: "", driver: "", greeter: "", sign: "", bags: "", note: "", leg: null, passengers: [...passengers] };
}

export function fieldsOfMovement(row: MovementRow): TransferFields {
  return {
    kind: row.kind, service: row.service, status: row.status, from: row.from ? spotKey(row.from.at) : "", to: row.to ? spotKey(row.to.at) : "", date: row.starts.date, picksUp: row.starts.time, dropsOff: row.ends.time, vehicle: row.vehicle ?? "",
    driver: row.own_driver ? (row.driver ?? "") : "", greeter: row.greeter, sign: row.sign_text, bags: row.bags === null ? "" : String(row.bags), note: row.note, leg: row.leg, passengers: row.passengers.map(({ id }) => id),
  };
}

type Times = Pick<TransferFields, "date" | "picksUp" | "dropsOff">;

function timesOf({ starts, ends }: AddMovement): Times {
  return { date: starts.local.slice(0, 10), picksUp: starts.local.slice(11, 16), dropsOff: ends?.local.slice(11, 16) ?? "" };
}

/** A pick-up typed by hand stays when something else is proposed; the drop-off that was proposed for another one goes to the way's minutes. */
function keptTimes(fields: TransferFields, before: AddMovement | null): Times | null {
  const said = before ? timesOf(before) : { date: fields.date, picksUp: "", dropsOff: "" };
  if (fields.date === said.date && fields.picksUp === said.picksUp) return null;
  return { date: fields.date, picksUp: fields.picksUp, dropsOff: fields.dropsOff === said.dropsOff ? "" : fields.dropsOff };
}

/** What the planner proposes for a leg, after what it proposed before; what was typed beside it stays. */
export function proposed(fields: TransferFields, movement: AddMovement, before: AddMovement | null = null): TransferFields {
  return {
    ...fields, kind: movement.kind, service: movement.service, from: spotKey(movement.from), to: spotKey(movement.to), ...(keptTimes(fields, before) ?? timesOf(movement)),
    sign: fields.sign || (movement.sign_text ?? ""), leg: movement.leg ?? null, passengers: fields.passengers.length > 0 ? fields.passengers : [...movement.passengers],
  };
}

/** Once a movement is there its drop-off is a time like another: no change can leave it to the way again. */
export function toMovement(fields: TransferFields, isThere = false): TransferAnswer {
  const problems: Partial<Record<TransferProblem, string>> = {};
  const [picksUp, dropsOff] = [parseTime(fields.picksUp), parseTime(fields.dropsOff)];
  const bags = wholeNumber(fields.bags);
  if (!fields.from) problems.from = "travel-problem-from";
  if (!fields.to) problems.to = "travel-problem-to";
  if (!fields.date) problems.date = "travel-problem-date";
  if (picksUp === null) problems.picksUp = "travel-problem-time";
  if ((isThere || fields.dropsOff.trim() !== "") && dropsOff === null) problems.dropsOff = "travel-problem-time";
  if (bags === "wrong") problems.bags = "travel-problem-number";
  if (picksUp === null || bags === "wrong" || Object.keys(problems).length > 0) return { ok: false, problems };
  // The walls of both ends may differ: an end that reads earlier may still come later, so it is sent as it reads.
  const ends = dropsOff === null ? null : (endLocal(fields.date, picksUp, dropsOff) ?? localOf(fields.date, dropsOff));
  return {
    ok: true,
    input: {
      kind: fields.kind, service: fields.service, from: spotOf(fields.from), to: spotOf(fields.to), starts: { local: localOf(fields.date, picksUp) }, ends: ends === null ? null : { local: ends }, vehicle: fields.vehicle || null, driver: fields.driver || null,
      greeter: fields.greeter.trim(), sign_text: fields.sign.trim(), bags, leg: fields.leg, note: fields.note.trim(), passengers: fields.passengers,
    },
  };
}

/** What of a movement differs from what stood in the form. An end, a status and the bags of its leg are worked out while nobody says them. */
export function toEdited(row: MovementRow, fields: TransferFields, input: AddMovement): EditMovement {
  const stood = fieldsOfMovement(row);
  const before = toMovement(stood, true);
  const { ends, ...changed } = before.ok ? differing(before.input, input) : input;
  return { id: row.id, ...changed, ...(ends ? { ends } : {}), ...(fields.status === stood.status ? {} : { status: fields.status }) };
}

/** Vehicles to choose from, with their seats and their own driver. */
export function vehicleOptions(vehicles: readonly VehicleRow[] = []): Option[] {
  const named = ({ name, seats, driver_name }: VehicleRow) => [name, seats === null ? "" : t("travel-seats", { count: seats }), driver_name].filter(Boolean).join(" · ");
  return [{ value: "", label: t("travel-no-vehicle") }, ...vehicles.map((row) => ({ value: row.id as string, label: named(row) }))];
}

/** Drivers to choose from; none of them means the vehicle's own. */
export function driverOptions(drivers: readonly DriverRow[] = []): Option[] {
  return [{ value: "", label: t("travel-vehicle-driver") }, ...drivers.map((row) => ({ value: row.id as string, label: row.name }))];
}

/** How full a vehicle would be; null while its seats are not known. */
export function seatsLeft(vehicle: VehicleRow | undefined, people: number): number | null {
  return vehicle?.seats == null ? null : vehicle.seats - people;
}
