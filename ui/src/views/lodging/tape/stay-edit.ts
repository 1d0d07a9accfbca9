// A stay as it is edited beside the chart: its choices, and what may be shared or cut.
import type { EditStay, LodgingGrid, Payer, StayRow } from "../../../api/generated/api";
import { dayAfter } from "../../../dialogs/leg-form";
import { dayText } from "../../../words/dates";
import { guestsOf, isOff } from "./chart";

export const PAYERS: readonly Payer[] = ["host", "organiser", "own", "shared"];

export const REQUESTS = ["near_principal", "step_free", "twin", "quiet", "late_check_out", "do_not_move"] as const;
export type Request = (typeof REQUESTS)[number];
export const requested = (id: StayRow["id"], request: Request, on: boolean): EditStay => ({ id, [request]: on });

/** Stays of the same hotel and of some of the same nights, whose room this one could share. */
export function shareable(grid: Pick<LodgingGrid, "stays">, stay: StayRow): { value: string; label: string }[] {
  const others = grid.stays.map((bar) => bar.stay).filter((other) => other.id !== stay.id && other.room !== null && !isOff(other) && other.check_in < stay.check_out && stay.check_in < other.check_out && other.shares_with === null);
  return others.map((other) => ({ value: other.id, label: `${other.room_number} · ${guestsOf(other)}` }));
}

/** The nights on which a second part may begin: all but the first. */
export function cuts({ check_in, nights }: Pick<StayRow, "check_in" | "nights">): { value: string; label: string }[] {
  return Array.from({ length: Math.max(nights - 1, 0) }, (_, index) => dayAfter(check_in, index + 1)).map((value) => ({ value, label: dayText(value) }));
}
