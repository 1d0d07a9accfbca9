// The pick-up by night as bars: what is contracted is an outline, what is picked up fills it from below, what is held
// stands hatched upon that. More than is contracted rises above the outline.

export interface PlotNight { night: string; contracted: number; held: number; picked_up: number }
export interface PlotBox { y: number; height: number }
export interface PlotBar { night: string; x: number; width: number; contracted: PlotBox; held: PlotBox; picked: PlotBox }
export interface PlotTick { value: number; y: number }
export interface Plot { width: number; height: number; bars: PlotBar[]; ticks: PlotTick[] }

const LEFT = 36;
const TOP = 8;
const BOTTOM = 20;
const WIDEST = 40;

/** Where everything stands in a picture of this size. */
export function plotOf(nights: readonly PlotNight[], width: number, height: number): Plot {
  const ground = height - BOTTOM;
  const most = Math.max(1, ...nights.map((one) => Math.max(one.contracted, one.held + one.picked_up)));
  const step = stepFor(most);
  const top = Math.ceil(most / step) * step;
  const scale = (ground - TOP) / top;
  const slot = nights.length > 0 ? (width - LEFT) / nights.length : 0;
  const broad = Math.min(slot * 0.7, WIDEST);
  const box = (from: number, rooms: number): PlotBox => ({ y: ground - (from + rooms) * scale, height: rooms * scale });
  return {
    width, height,
    bars: nights.map((one, index) => ({
      night: one.night, x: LEFT + slot * index + (slot - broad) / 2, width: broad,
      contracted: box(0, one.contracted), picked: box(0, one.picked_up), held: box(one.picked_up, one.held),
    })),
    ticks: Array.from({ length: top / step + 1 }, (_, index) => ({ value: index * step, y: ground - index * step * scale })),
  };
}

/** Steps of 1, 2 or 5 and their tenfolds, so that at most five lines are drawn. */
export function stepFor(most: number): number {
  for (let tens = 1; ; tens *= 10) for (const step of [1, 2, 5]) if (most / (step * tens) <= 4) return step * tens;
}

/** Every so many nights are named, so that the names do not touch. */
export const namedEach = (nights: number, width: number): number => Math.max(1, Math.ceil(nights / ((width - LEFT) / 48)));
