// How many pixels an hour may take, from a month at a glance to five minutes a finger wide, and how a wheel turns it.

const ZOOMS = [1.5, 2, 3, 4, 5, 7, 10, 14, 20, 28, 40, 56, 72, 96, 144, 216, 324, 480, 720] as const;

/** The next wider or narrower step; the same one at either end. */
export function zoomed(current: number, direction: 1 | -1): number {
  const wanted = direction === 1 ? ZOOMS.find((zoom) => zoom > current) : ZOOMS.findLast((zoom) => zoom < current);
  return wanted ?? current;
}

/** Minutes the pointer snaps to: those that were asked for, or more where they would be less than a hand can hold. */
export function pointed(minutes: number, perHour: number): number {
  return [minutes, 30, 60].find((each) => each >= minutes && (each / 60) * perHour >= 4) ?? Math.max(minutes, 60);
}

/** So many pixels of a wheel make one step; a touch pad sends them in small portions. */
const NOTCH = 50;

/** Adds up what a wheel sends until it makes a step. */
export class Wheel {
  private turned = 0;

  /** The step this turn completes, if it does. Away from the hand is closer. */
  turn(by: number): 1 | -1 | 0 {
    if (Math.sign(by) !== Math.sign(this.turned)) this.turned = 0;
    this.turned += by;
    if (Math.abs(this.turned) < NOTCH) return 0;
    this.turned = 0;
    return by < 0 ? 1 : -1;
  }
}
