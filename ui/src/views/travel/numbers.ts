// Numbers as they are typed into a cell.
import type { StepFree } from "../../api/generated/api";
import { Unclear } from "../../grid/typed-time";
import { wholeNumber } from "../../shared/whole-number";

export const STEP_FREE: readonly StepFree[] = ["yes", "partly", "no", "unknown"];

/** A whole number; nothing typed is nothing known. What is no number is refused in place. */
export function wholeOrNone(text: string): number | null {
  const number = wholeNumber(text);
  if (number === "wrong") throw new Unclear("travel-problem-number");
  return number;
}

/** "45.5088, -73.5540": degrees north, degrees east; null when it is no position. */
export function positionOf(text: string): { latitude: number; longitude: number } | null {
  const read = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(text.trim());
  if (!read) return null;
  const [latitude, longitude] = [Number(read[1]), Number(read[2])];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

export function positionText(position: { latitude: number; longitude: number } | null): string {
  return position ? `${position.latitude}, ${position.longitude}` : "";
}
