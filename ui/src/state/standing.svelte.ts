// What the top bar shows: which forum is open, what can be undone, how many conflicts stand open.
import { call } from "../api/call";
import type { Standing } from "../api/generated/api";
import { changedAll } from "./changes.svelte";
import { day } from "./day.svelte";

class Standings {
  /** Null while no forum is open: the welcome screen shows. */
  current = $state.raw<Standing | null>(null);
  #edition = 0;

  get readOnly(): boolean {
    return this.current?.read_only ?? false;
  }

  /** After a write to the same forum. */
  update(standing: Standing): void {
    this.#edition += 1;
    this.current = standing;
  }

  /** Another forum, or none. */
  open(standing: Standing | null): void {
    this.#edition += 1;
    this.current = standing;
    if (standing) day.within(standing.days, standing.today);
    changedAll();
  }

  /** Asks again, for what changes without a write: the day it is. An answer that a write overtook is dropped. */
  async refresh(): Promise<void> {
    if (!this.current) return;
    const mine = this.#edition;
    const standing = await call("standing", {}).catch(() => null);
    if (!standing || mine !== this.#edition || JSON.stringify(standing) === JSON.stringify(this.current)) return;
    this.update(standing);
  }
}

export const standing = new Standings();
