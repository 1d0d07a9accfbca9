// What the top bar shows: which forum is open, what can be undone, how many conflicts stand open.
import type { Standing } from "../api/generated/api";
import { now } from "../host/choose";
import { calendarDay } from "../words/dates";
import { changedAll } from "./changes.svelte";
import { day } from "./day.svelte";

class Standings {
  /** Null while no forum is open: the welcome screen shows. */
  current = $state.raw<Standing | null>(null);

  get readOnly(): boolean {
    return this.current?.read_only ?? false;
  }

  /** After a write to the same forum. */
  update(standing: Standing): void {
    this.current = standing;
  }

  /** Another forum, or none. */
  open(standing: Standing | null): void {
    this.current = standing;
    if (standing) day.within(standing.days, calendarDay(now()));
    changedAll();
  }
}

export const standing = new Standings();
