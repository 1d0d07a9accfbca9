// Pairs that somebody held to be two people, hidden for this sitting: the forum has no place to remember a no.
import type { DuplicatePair } from "../../../api/generated/api";
import { pairKey } from "./merging";

class Apart {
  #keys = $state.raw<ReadonlySet<string>>(new Set());

  hide(pair: DuplicatePair): void {
    this.#keys = new Set([...this.#keys, pairKey(pair)]);
  }

  shown(pairs: readonly DuplicatePair[]): DuplicatePair[] {
    return pairs.filter((pair) => !this.#keys.has(pairKey(pair)));
  }

  forget(): void {
    this.#keys = new Set();
  }
}

export const apart = new Apart();
