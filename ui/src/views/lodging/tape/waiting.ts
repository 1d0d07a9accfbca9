// What waits for a room: stays of this hotel without one, and people without a bed, alone or as a delegation. Start
// reading at `waitingOf`.
import type { AddStay, HotelRoomRow, LodgingGrid, PersonId, ProposedStay, RoomTypeId, StayRow } from "../../../api/generated/api";
import type { GridChip } from "../../../grid/model";
import { instantsOf, readAxis } from "../../../grid/clock";
import { daysBetween, shortDayText } from "../../../words/dates";
import { t, word } from "../../../words/words";
import { guestsOf, isOff, stayKey, type Nights } from "./chart";

const DAY_MINUTES = 24 * 60;

/** Something in the lane: a stay, or people who have no bed yet. */
export type Waiting = { chip: GridChip } & ({ stay: StayRow } | { proposals: readonly ProposedStay[]; whole: boolean });

const nightsText = ({ check_in, check_out }: Nights): string => t("lodging-nights", { from: shortDayText(check_in), to: shortDayText(check_out), count: daysBetween(check_in, check_out) });

export function waitingOf(grid: LodgingGrid, proposals: readonly ProposedStay[], hotel: string, readOnly: boolean): Waiting[] {
  const stays = grid.stays.filter(({ stay }) => stay.room === null && !isOff(stay)).map(({ stay, starts, ends }): Waiting => ({
    stay, chip: { id: stayKey(stay.id), label: guestsOf(stay), minutes: (Date.parse(ends.at) - Date.parse(starts.at)) / 60_000, at: Date.parse(starts.at), hue: "lodging", detail: [nightsText(stay), stay.room_type, word("stay-status", stay.status)].filter(Boolean).join(" · "), fixed: readOnly || stay.do_not_move },
  }));
  const clock = readAxis(grid.axis);
  const here = proposals.filter((one) => one.hotel === null || one.hotel === hotel);
  const chip = (id: string, label: string, nights: Nights, detail: string): GridChip => {
    const made: GridChip = { id, label, minutes: daysBetween(nights.check_in, nights.check_out) * DAY_MINUTES - 4 * 60, hue: "travel", detail: [nightsText(nights), detail, t("lodging-no-bed")].filter(Boolean).join(" · "), fixed: readOnly };
    const at = instantsOf(clock, `${nights.check_in}T15:00`)[0];
    return at === undefined ? made : { ...made, at };
  };
  const people = here.map((one): Waiting => ({ proposals: [one], whole: false, chip: chip(`person:${one.person.id}:${one.check_in}`, one.person.name, one, one.delegation_names) }));
  return [...stays, ...delegationsOf(here).map(({ name, members }): Waiting => ({ proposals: members, whole: true, chip: chip(`delegation:${name}`, t("lodging-whole", { name, count: members.length }), spanOf(members), "") })), ...people];
}

/** Delegations of which several wait. */
function delegationsOf(proposals: readonly ProposedStay[]): { name: string; members: ProposedStay[] }[] {
  const found = new Map<string, ProposedStay[]>();
  for (const one of proposals) if (one.delegation_names !== "") found.set(one.delegation_names, [...(found.get(one.delegation_names) ?? []), one]);
  return [...found].filter(([, members]) => members.length > 1).map(([name, members]) => ({ name, members }));
}

function spanOf(proposals: readonly ProposedStay[]): Nights {
  const [first, last] = [proposals.map(({ check_in }) => check_in).toSorted()[0], proposals.map(({ check_out }) => check_out).toSorted().at(-1)];
  return { check_in: first ?? "", check_out: last ?? "" };
}

/** What it takes to lodge those in a room: one stay for all when they come and go together, otherwise none. */
export function staysInRoom(proposals: readonly ProposedStay[], hotel: string, room: HotelRoomRow): AddStay[] {
  return together(proposals).map(({ nights, guests }) => ({ hotel, ...nights, guests, room: room.id, booked_type: room.room_type, status: "requested" }));
}

/** A stay for each, of a type and without a number. */
export function staysOfType(proposals: readonly ProposedStay[], hotel: string, type: RoomTypeId | null): AddStay[] {
  return proposals.map(({ person, check_in, check_out }) => ({ hotel, check_in, check_out, guests: [person.id as PersonId], status: "requested", ...(type ? { booked_type: type } : {}) }));
}

function together(proposals: readonly ProposedStay[]): { nights: Nights; guests: PersonId[] }[] {
  const found = new Map<string, { nights: Nights; guests: PersonId[] }>();
  for (const { check_in, check_out, person } of proposals) {
    const key = `${check_in} ${check_out}`;
    const one = found.get(key) ?? { nights: { check_in, check_out }, guests: [] };
    found.set(key, { ...one, guests: [...one.guests, person.id as PersonId] });
  }
  return [...found.values()];
}
