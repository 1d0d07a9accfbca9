// Which elements draw which line. A line that scrolls in takes over the elements of one that went out, and while whole
// screens leap by they are not even put into another order: moving them costs more than filling them anew.

export interface Placed<T> {
  line: T;
  /** Where among the lines in view it stands. */
  at: number;
  place: number;
}

/** The lines in view with their places: in the order they stand, or in that of the places. */
export function placed<T>(lines: readonly T[], first: number, places: number, inOrder: boolean): Placed<T>[] {
  const all = lines.map((line, at) => ({ line, at, place: (first + at) % places }));
  return inOrder ? all : all.sort((a, b) => a.place - b.place);
}
