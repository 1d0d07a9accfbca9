// The hour it is, for what moves with it: the line "now" in a grid, a countdown. It ticks with every minute. What day
// it is at the forum is the planner's to say, and is asked again now and then, because a window may stay open for days.
import { now } from "../host/choose";
import { standing } from "./standing.svelte";

const MINUTE = 60_000;
const ASK_EVERY = 5;

class Clock {
  #ticks = $state(0);

  /** The instant, in milliseconds; whatever reads it inside an effect follows it. */
  get now(): number {
    void this.#ticks;
    return now();
  }

  /** The day it is on the forum's wall; empty while no forum is open. */
  get today(): string {
    return standing.current?.today ?? "";
  }

  /** Runs while the window is there; answers how to stop it. */
  run(): () => void {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      this.#ticks += 1;
      if (this.#ticks % ASK_EVERY === 0) void standing.refresh();
      timer = setTimeout(tick, MINUTE - (now() % MINUTE));
    };
    // A computer that slept has missed its ticks; somebody who comes back sees the hour at once.
    const back = (): void => {
      this.#ticks += 1;
      void standing.refresh();
    };
    timer = setTimeout(tick, MINUTE - (now() % MINUTE));
    window.addEventListener("focus", back);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("focus", back);
    };
  }
}

export const clock = new Clock();
