// How many pixels an hour may take, from four days at a glance to single minutes.

const ZOOMS = [10, 14, 20, 28, 40, 56, 72, 96, 144, 216] as const;

/** The next wider or narrower step. */
export function zoomed(current: number, direction: 1 | -1): number {
  const wanted = direction === 1 ? ZOOMS.find((zoom) => zoom > current) : ZOOMS.findLast((zoom) => zoom < current);
  return wanted ?? current;
}
