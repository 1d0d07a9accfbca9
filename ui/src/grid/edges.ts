// Edges under the pointer: which end of a bar it holds, and how hard it pulls at an edge of the view.

import type { Grip } from "./model";

const EDGE = 6;
const PULL = 36;

/** The ends of a bar are handles, as long as enough is left between them to take it as a whole. */
export function gripAt(x: number, left: number, right: number): Grip {
  const edge = Math.min(EDGE, (right - left) / 4);
  if (x >= right - edge) return "end";
  return x <= left + edge ? "start" : "body";
}

/** Pixels to scroll per frame: nothing inside the view, more the nearer the edge, at most a row. */
export function pull(at: number, from: number, to: number): number {
  if (at < from + PULL) return -Math.ceil(Math.min(from + PULL - at, PULL) / 3);
  if (at > to - PULL) return Math.ceil(Math.min(at - to + PULL, PULL) / 3);
  return 0;
}
