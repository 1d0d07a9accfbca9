// The small drawings at the beginning of a bar: they say what it is to whoever does not see its hue. Each is one line
// drawn in a square of twelve, so that a screen full of bars stays light.

import type { Hue } from "./model";

/** The small drawings at the end of a bar. */
export const SIGNS = {
  locked: "M2.5 5.5h7v5h-7zM4 5.5V3.8a2 2 0 0 1 4 0v1.7",
  expires: "M6 1.5a4.5 4.5 0 1 0 .01 0M6 3.6V6l1.8 1.2",
  neutral: "M1 6s2-3.2 5-3.2S11 6 11 6 9 9.2 6 9.2 1 6 1 6M2.2 10 9.8 2",
} as const;

export const MARKS: Record<Hue, string> = {
  travel: "M1 6.5 11 1.5 7.5 10.5 5.6 6.9Z",
  lodging: "M1 2v8.5M1 8.5h10M11 10.5V6.5H1",
  programme: "M1 1.5h10M2 1.5v5.5h8V1.5M6 7v2M3.5 10.8 6 9l2.5 1.8",
  meetings: "M4 1.6a1.7 1.7 0 1 0 .01 0M8.4 2.6a1.4 1.4 0 1 0 .01 0M1 10.5C1 5.8 7 5.8 7 10.5M8.6 7.2c1.6 0 2.4 1.2 2.4 3.3",
  rooms: "M3 10.8V1.2h6v9.6M1 10.8h10M7.2 5.6v1",
};
