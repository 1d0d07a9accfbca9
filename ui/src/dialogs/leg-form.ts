// A leg as it is typed, into what the planner is told, or the message that belongs beside a field. Times stay readings of
// the walls of its two places: whether one comes before the other over zones and the date line is the planner's to say.
import type { AddLeg, JourneyLeg, LegKind, LegRow, PersonId, Refusal, TravellerTicket, WallTime } from "../api/generated/api";
import { addMinutes } from "../grid/clock";
import { parseTime, typedWall } from "../grid/typed-time";
import { differing } from "../shared/differing";
import { daysBetween } from "../words/dates";
import type { Stop } from "./stops";

/** A person's seat and ticket as they are typed. */
export interface TicketFields { seat: string; ticket_number: string; ticket_name: string }

export interface LegFields {
  kind: LegKind;
  carrier: string;
  number: string;
  from: Stop | null;
  to: Stop | null;
  date: string;
  leaves: string;
  /** Empty means the day it leaves. */
  arrivalDate: string;
  /** Something stands for the day of arrival that is no date. */
  arrivalDateUnread: boolean;
  arrives: string;
  departureTerminal: string;
  arrivalTerminal: string;
  reference: string;
  /** By person; whoever is not in it has none yet. */
  tickets: Record<PersonId, TicketFields>;
  /** Where the clock shows the time twice: whether the second is meant; null while nobody asked. */
  leavesLater: boolean | null;
  arrivesLater: boolean | null;
}

export type LegProblem = "from" | "to" | "date" | "leaves" | "arrivalDate" | "arrives" | "carrier" | "number";
export type LegProblems = Partial<Record<LegProblem, string>>;
export type LegAnswer = { ok: true; leg: Required<Pick<JourneyLeg, "from">> & JourneyLeg } | { ok: false; problems: LegProblems };

export const LEG_KINDS: readonly LegKind[] = ["flight", "train", "road", "ferry"];

export function emptyLeg(date: string, from: Stop | null = null): LegFields {
  return { kind: "flight", carrier: "", number: "", from, to: null, date, leaves: "", arrivalDate: "", arrivalDateUnread: false, arrives: "", departureTerminal: "", arrivalTerminal: "", reference: "", tickets: {}, leavesLater: null, arrivesLater: null };
}

/** The next leg begins where and when the one before ends, with the same reference. */
export function legAfter(before: LegFields): LegFields {
  return { ...emptyLeg(before.arrivalDate || before.date, before.to), kind: before.kind, reference: before.reference };
}

export function fieldsOf(leg: LegRow, from: Stop, to: Stop): LegFields {
  return {
    kind: leg.kind, carrier: leg.carrier, number: leg.number, from, to, date: leg.departs.date, leaves: leg.departs.time, arrivalDate: leg.arrives.date, arrivalDateUnread: false, arrives: leg.arrives.time,
    departureTerminal: leg.departure_terminal, arrivalTerminal: leg.arrival_terminal, reference: leg.booking_reference, tickets: {}, leavesLater: null, arrivesLater: null,
  };
}

export function dayAfter(date: string, days = 1): string {
  return addMinutes(`${date}T12:00`, days * 24 * 60).slice(0, 10);
}

/** A new day of leaving, from the one that stood there: the day of arrival stays as far from it as it was. */
export function leavingOn(date: string, stood: string, arrivalDate: string): Pick<LegFields, "date" | "arrivalDate"> {
  if (date === "" || stood === "" || arrivalDate === "") return { date, arrivalDate };
  const apart = daysBetween(stood, arrivalDate);
  return { date, arrivalDate: apart === 0 ? "" : dayAfter(date, apart) };
}

/** "8:05 +1" as people write it on tickets: the time, and how many days later. */
function timeAndDays(text: string): { time: string | null; days: number } {
  const [, clock = "", days = "0"] = /^(.*?)\s*(?:\+\s*(\d))?$/.exec(text.trim()) ?? [];
  return { time: parseTime(clock), days: Number(days) };
}

/** The reading on the wall at the other end, tidied: "805+1" is 08:05 on the next day. */
export function tidiedArrival(fields: LegFields): Pick<LegFields, "arrives" | "arrivalDate"> {
  const { time, days } = timeAndDays(fields.arrives);
  if (time === null) return { arrives: fields.arrives, arrivalDate: fields.arrivalDate };
  return { arrives: time, arrivalDate: days > 0 && fields.date ? dayAfter(fields.date, days) : fields.arrivalDate };
}

/** The clock reads earlier on arrival than on departure of the same date: it may be the next day, or a flight westwards. */
export function mayBeNextDay(fields: LegFields): boolean {
  const [leaves, arrives] = [parseTime(fields.leaves), timeAndDays(fields.arrives).time];
  const sameDay = !fields.arrivalDateUnread && (fields.arrivalDate === "" || fields.arrivalDate === fields.date);
  return fields.date !== "" && sameDay && leaves !== null && arrives !== null && arrives <= leaves;
}

/** "OS385" in the number field alone is carrier and number. */
export function carrierAndNumber(carrier: string, number: string): { carrier: string; number: string } {
  const read = carrier.trim() === "" ? /^([A-Z]{2}|[A-Z]\d|\d[A-Z])\s*(\d{1,4}[A-Z]?)$/i.exec(number.trim()) : null;
  return read ? { carrier: read[1]!.toUpperCase(), number: read[2]!.toUpperCase() } : { carrier: carrier.trim(), number: number.trim() };
}

/** What is typed of the tickets of those who travel; nothing where nothing is. */
function ticketsOf(fields: LegFields, travellers: readonly PersonId[]): TravellerTicket[] {
  return travellers.flatMap((person) => {
    const typed = fields.tickets[person];
    if (!typed) return [];
    const ticket = { seat: typed.seat.trim(), ticket_number: typed.ticket_number.trim(), ticket_name: typed.ticket_name.trim() };
    return Object.values(ticket).some((text) => text !== "") ? [{ person, ...ticket }] : [];
  });
}

export function toLeg(fields: LegFields, travellers: readonly PersonId[] = []): LegAnswer {
  const problems: LegProblems = {};
  const { arrives, arrivalDate } = tidiedArrival(fields);
  const [leaves, lands] = [wall(fields.date, fields.leaves, fields.leavesLater), wall(arrivalDate || fields.date, arrives, fields.arrivesLater)];
  if (!fields.from) problems.from = "travel-problem-from";
  if (!fields.to) problems.to = "travel-problem-to";
  if (fields.date === "") problems.date = "travel-problem-date";
  if (parseTime(fields.leaves) === null) problems.leaves = "travel-problem-time";
  if (fields.arrivalDateUnread) problems.arrivalDate = "travel-problem-date";
  if (parseTime(arrives) === null) problems.arrives = "travel-problem-time";
  if (!fields.from || !fields.to || !leaves || !lands || Object.keys(problems).length > 0) return { ok: false, problems };
  const tickets = ticketsOf(fields, travellers);
  return {
    ok: true,
    leg: {
      kind: fields.kind, ...carrierAndNumber(fields.carrier, fields.number), from: fields.from.at, to: fields.to.at, departs: leaves, arrives: lands,
      departure_terminal: fields.departureTerminal.trim(), arrival_terminal: fields.arrivalTerminal.trim(), booking_reference: fields.reference.trim(), ...(tickets.length > 0 ? { tickets } : {}),
    },
  };
}

/** What of a leg differs from how it stood in the form: times that nobody touched are not read again. */
export function changesOf(stood: LegFields, leg: Extract<LegAnswer, { ok: true }>["leg"]): Partial<typeof leg> {
  const before = toLeg(stood);
  return before.ok ? differing(before.leg, leg) : leg;
}

export const asAdded = (leg: Extract<LegAnswer, { ok: true }>["leg"], travellers: AddLeg["travellers"]): AddLeg => ({ ...leg, from: leg.from!, travellers });

function wall(date: string, time: string, later: boolean | null): WallTime | null {
  const read = parseTime(time);
  if (read === null || date === "") return null;
  return typedWall(read === "24:00" ? `${dayAfter(date)}T00:00` : `${date}T${read}`, null, later);
}

const FIELDS: Record<string, LegProblem> = { from: "from", to: "to", departs: "leaves", arrives: "arrives", carrier: "carrier", number: "number" };

/** The field a refusal is about, as far as it says. */
export function fieldOf(refusal: Refusal, leg: Pick<JourneyLeg, "departs" | "arrives">): LegProblem | null {
  if (refusal.kind === "invalid") return FIELDS[refusal.field] ?? null;
  if (refusal.kind === "time_does_not_exist" || refusal.kind === "time_is_doubled") return refusal.local.slice(0, 16) === leg.departs.local ? "leaves" : refusal.local.slice(0, 16) === leg.arrives.local ? "arrives" : null;
  return null;
}
