// How a status looks, the same everywhere: solid when it holds, outlined while it is open, struck when it is off.
import type { Tone } from "./Badge.svelte";

export interface Appearance {
  tone: Tone;
  outlined: boolean;
  struck: boolean;
}

const HOLDS = new Set(["accepted", "registered", "arrived", "confirmed", "agreed", "placed", "held", "ticketed", "flown", "checked_in", "checked_out", "departed"]);
const OFF = new Set(["cancelled", "withdrawn", "released", "declined", "no_show"]);
const LOOK_AT = new Set(["delayed", "changed", "modified", "tentative"]);

export function appearanceOf(status: string): Appearance {
  if (OFF.has(status)) return { tone: "neutral", outlined: true, struck: true };
  if (HOLDS.has(status)) return { tone: "good", outlined: false, struck: false };
  if (LOOK_AT.has(status)) return { tone: "resolve", outlined: true, struck: false };
  return { tone: "neutral", outlined: true, struck: false };
}
