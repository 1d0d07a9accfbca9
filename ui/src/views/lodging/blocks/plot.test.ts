// Where the bars of the pick-up stand.
import { describe, expect, it } from "vitest";
import { namedEach, plotOf, stepFor } from "./plot";

const night = (contracted: number, picked_up: number, held: number) => ({ night: `${contracted}-${picked_up}-${held}`, contracted, picked_up, held });

describe("the plot", () => {
  it("stands held upon picked up, both from the ground", () => {
    const { bars, ticks } = plotOf([night(20, 10, 5)], 400, 132);
    const ground = ticks[0]!.y;
    const [bar] = bars;
    expect(bar!.picked.y + bar!.picked.height).toBeCloseTo(ground);
    expect(bar!.held.y + bar!.held.height).toBeCloseTo(bar!.picked.y);
    expect(bar!.held.height * 2).toBeCloseTo(bar!.picked.height);
    expect(bar!.contracted.height).toBeCloseTo(bar!.picked.height * 2);
  });

  it("lets what is over the block rise above its outline, within the picture", () => {
    const { bars } = plotOf([night(4, 5, 2)], 400, 132);
    expect(bars[0]!.held.y).toBeLessThan(bars[0]!.contracted.y);
    expect(bars[0]!.held.y).toBeGreaterThanOrEqual(0);
  });

  it("puts nights side by side without touching, inside the width", () => {
    const { bars } = plotOf(Array.from({ length: 30 }, () => night(9, 3, 1)), 600, 132);
    for (const [index, bar] of bars.entries()) {
      expect(bar.x).toBeGreaterThanOrEqual(index === 0 ? 36 : bars[index - 1]!.x + bars[index - 1]!.width);
      expect(bar.x + bar.width).toBeLessThanOrEqual(600);
    }
  });

  it("draws few lines at round counts, and nothing breaks without nights", () => {
    expect([1, 4, 5, 23, 120, 3000].map(stepFor)).toEqual([1, 1, 2, 10, 50, 1000]);
    for (const most of [1, 7, 23, 240, 999]) expect(plotOf([night(most, 0, 0)], 300, 132).ticks.length).toBeLessThanOrEqual(5);
    expect(plotOf([], 300, 132).bars).toEqual([]);
  });

  it("names every night while there is room, then every so many", () => {
    expect([namedEach(7, 600), namedEach(30, 600)]).toEqual([1, 3]);
  });
});
