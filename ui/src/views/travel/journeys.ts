// The journeys as lines to show: each one, and beneath an unfolded one its legs with what lies between them.
import type { JourneyGap, JourneyRow, LegRow } from "../../api/generated/api";
import { foundBy } from "../../shared/matching";
import { t } from "../../words/words";

export type JourneyLine =
  | { kind: "journey"; key: string; row: string; journey: JourneyRow; open: boolean }
  | { kind: "leg"; key: string; row: string; leg: LegRow }
  | { kind: "gap"; key: string; row: null; gap: JourneyGap };

export function journeyLines(journeys: readonly JourneyRow[], open: ReadonlySet<string>, text: string): JourneyLine[] {
  return journeys.filter(holding(text)).flatMap((journey): JourneyLine[] => {
    const isOpen = open.has(journey.id);
    const own: JourneyLine = { kind: "journey", key: journey.id, row: journey.id, journey, open: isOpen };
    return isOpen ? [own, ...inside(journey)] : [own];
  });
}

function inside({ legs, gaps }: JourneyRow): JourneyLine[] {
  return legs.flatMap((leg): JourneyLine[] => {
    const gap = gaps.find(({ after }) => after === leg.id);
    const row: JourneyLine = { kind: "leg", key: leg.id, row: leg.id, leg };
    return gap ? [row, { kind: "gap", key: `after ${leg.id}`, row: null, gap }] : [row];
  });
}

const holding = foundBy<JourneyRow>((journey) => [journey.title, journey.way, ...journey.travellers.map(({ name }) => name), ...journey.legs.flatMap(({ title, from, to }) => [title, from, to])]);

/** "9 h 05" */
export const lengthText = (minutes: number): string => t("travel-length", { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, "0") });

/** A change that is too short, or that begins where the last leg did not end. */
export const isTight = ({ minutes, needed, leaves_from }: JourneyGap): boolean => leaves_from !== null || (needed !== null && minutes < needed) || minutes < 0;
