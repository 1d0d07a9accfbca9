// What is looked for in the list of conflicts and where the keyboard stands: kept while one is away at the thing that
// clashes, and forgotten with the forum.
import { ALL, type Grouping, type Sought, type Unfolded } from "./list";

class Looking {
  sought = $state<Sought>({ ...ALL });
  by = $state<Grouping>("level");
  unfolded = $state<Unfolded>({ aside: false, ended: false });
  /** The line stood on, and its position in case the line goes. */
  stood = $state.raw<{ key: string; line: number } | null>(null);
  #file = "";

  in(file: string): void {
    if (file === this.#file) return;
    this.#file = file;
    this.by = "level";
    this.unfolded = { aside: false, ended: false };
    this.all();
  }

  all(): void {
    this.sought = { ...ALL };
    this.stood = null;
  }
}

export const looking = new Looking();
