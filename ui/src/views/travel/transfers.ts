// The transfers as lines to show: movements by day, or only what is not settled yet.
import type { BoardLeg, MovementRow, UnassignedTransfers } from "../../api/generated/api";
import { foundBy } from "../../shared/matching";

export type TransferLine =
  | { kind: "day"; key: string; row: null; date: string; count: number }
  | { kind: "unmet"; key: string; row: null; count: number }
  | { kind: "movement"; key: string; row: string; movement: MovementRow }
  | { kind: "leg"; key: string; row: string; leg: BoardLeg };

export function transferLines(movements: readonly MovementRow[], text: string): TransferLine[] {
  return byDay(movements.filter(holding(text)));
}

/** Arrivals and departures that no movement takes come first: there is nothing yet to assign. */
export function unsettledLines({ movements, legs }: UnassignedTransfers, text: string): TransferLine[] {
  const unmet = legs.filter(legHolding(text));
  const rows = unmet.map((leg): TransferLine => ({ kind: "leg", key: `${leg.direction} ${leg.leg}`, row: `${leg.direction} ${leg.leg}`, leg }));
  const heading: TransferLine[] = unmet.length > 0 ? [{ kind: "unmet", key: "unmet", row: null, count: unmet.length }] : [];
  return [...heading, ...rows, ...transferLines(movements, text)];
}

function byDay(movements: readonly MovementRow[]): TransferLine[] {
  const days = new Map<string, MovementRow[]>();
  for (const movement of movements) days.set(movement.starts.date, [...(days.get(movement.starts.date) ?? []), movement]);
  return [...days].sort(([a], [b]) => a.localeCompare(b)).flatMap(([date, rows]): TransferLine[] => [
    { kind: "day", key: date, row: null, date, count: rows.length }, ...rows.map((movement): TransferLine => ({ kind: "movement", key: movement.id, row: movement.id, movement })),
  ]);
}

const holding = foundBy<MovementRow>((row) => [row.title, row.vehicle_name, row.plate, row.driver_name, row.greeter, row.sign_text, row.leg_title, ...row.passengers.map(({ name }) => name)]);
const legHolding = foundBy<BoardLeg>((leg) => [leg.name, leg.other, leg.place_name, ...leg.passengers.flatMap(({ name, delegation_name }) => [name, delegation_name])]);

/** More people than seats. */
export const isOverfull = ({ seats, passengers }: Pick<MovementRow, "seats" | "passengers">): boolean => seats !== null && passengers.length > seats;
