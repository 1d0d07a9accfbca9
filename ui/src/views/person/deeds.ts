// What can be done with a thing on a person's timeline, and doing it.
import { call, Refused } from "../../api/call";
import type { PersonId, StayId, TimelineItem } from "../../api/generated/api";
import { tryWrite } from "../../state/writing";
import type { Asked } from "./PersonDialogs.svelte";

export type Deed = "open" | "delay" | "edit" | "leave";

/** In the order of their buttons. A session is edited where the programme is. */
export function deedsOf(item: Pick<TimelineItem, "what">, readOnly: boolean): Deed[] {
  if (item.what === "stay") return [];
  if (readOnly) return ["open"];
  if (item.what === "session") return ["open", "leave"];
  return item.what === "leg" ? ["open", "delay", "edit", "leave"] : ["open", "edit", "leave"];
}

/** The keys of an item that has the focus. */
export const KEYS: Readonly<Record<string, Deed>> = { Enter: "open", d: "delay", e: "edit", Delete: "leave" };

/** Takes one person out; what nobody is left in goes with them. */
export async function takeOut(item: Pick<TimelineItem, "what" | "id">, person: PersonId): Promise<void> {
  const { id } = item;
  if (item.what === "session") await tryWrite("leave_session", { session: id, person });
  if (item.what === "leg") {
    const travellers = (await call("leg", { id })).leg.travellers.map((one) => one.person).filter((one) => one !== person);
    await (travellers.length > 0 ? tryWrite("edit_leg", { id, travellers }) : tryWrite("remove_leg", { id }));
  }
  if (item.what === "movement") {
    const row = (await call("list_movements", {})).find((each) => each.id === id);
    const passengers = row?.passengers.map((one) => one.id).filter((one) => one !== person) ?? [];
    await (passengers.length > 0 ? tryWrite("edit_movement", { id, passengers }) : tryWrite("remove_movement", { id }));
  }
  if (item.what === "meeting") {
    const row = (await call("list_meetings", {})).find((each) => each.id === id);
    const participants = row?.participants.filter((one) => one.person !== person).map(({ person, side, function: part }) => ({ person, side, function: part })) ?? [];
    await (participants.length > 0 ? tryWrite("edit_meeting", { id, participants }) : tryWrite("remove_meeting", { id }));
  }
}

export async function takeOutOfStay(stay: StayId, person: PersonId): Promise<void> {
  const row = (await call("list_stays", {})).find(({ id }) => id === stay);
  const guests = row?.guests.map(({ id }) => id).filter((id) => id !== person) ?? [];
  await (guests.length > 0 ? tryWrite("edit_stay", { id: stay, guests }) : tryWrite("remove_stay", { id: stay }));
}

/** What a dialog needs of the thing that is to be changed; throws `Refused` when it is gone by now. */
export async function askedFor(deed: "edit" | "delay", item: Pick<TimelineItem, "what" | "id">): Promise<Asked> {
  const { what, id } = item;
  const gone = new Refused({ kind: "not_found", what, id });
  const found = <Row extends { id: string }>(rows: readonly Row[]): Row => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw gone;
    return row;
  };
  if (what === "leg") return { what: deed === "delay" ? "delay" : "edit-leg", leg: (await call("leg", { id })).leg };
  if (what === "movement") return { what: "edit-movement", movement: found(await call("list_movements", {})) };
  if (what === "meeting") return { what: "edit-meeting", meeting: found(await call("list_meetings", {})) };
  if (what === "stay") return { what: "edit-stay", stay: found(await call("list_stays", {})) };
  throw gone;
}
