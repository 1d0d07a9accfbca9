// A read that stays true: it runs when its component appears, again when its input changes, and again after every write
// to the tables it depends on. The last answer stays in sight while a newer one is on its way.
import { call, refusalOf, type Input, type Output } from "../api/call";
import type { CommandName, Kind, Refusal } from "../api/generated/api";
import { edition } from "./changes.svelte";

export interface Reading<Value> {
  /** Undefined until the first answer has come, and when there is nothing to read. */
  readonly value: Value | undefined;
  readonly refusal: Refusal | null;
  readonly loading: boolean;
  again: () => void;
}

/** Call it while a component is set up. The input may be a function of state; when it answers null nothing is read. */
export function reading<Name extends CommandName>(
  name: Name, input: Input<Name> | (() => Input<Name> | null), kinds: readonly Kind[],
): Reading<Output<Name>> {
  const read = new Read<Output<Name>>();
  $effect(() => {
    edition(kinds);
    void read.asked;
    const asking = typeof input === "function" ? (input as () => Input<Name> | null)() : input;
    void read.run(asking === null ? null : () => call(name, asking));
  });
  return read;
}

class Read<Value> implements Reading<Value> {
  value = $state.raw<Value | undefined>(undefined);
  refusal = $state.raw<Refusal | null>(null);
  loading = $state(true);
  asked = $state(0);
  #latest = 0;

  again = (): void => {
    this.asked += 1;
  };

  /** Answers that were overtaken by a later question are dropped. */
  async run(ask: (() => Promise<Value>) | null): Promise<void> {
    const mine = ++this.#latest;
    if (!ask) return this.#take(undefined, null);
    this.loading = true;
    try {
      const value = await ask();
      if (mine === this.#latest) this.#take(value, null);
    } catch (reason) {
      if (mine === this.#latest) this.#take(undefined, refusalOf(reason));
    }
  }

  #take(value: Value | undefined, refusal: Refusal | null): void {
    this.value = value;
    this.refusal = refusal;
    this.loading = false;
  }
}
