// The history read page by page, as far as it was scrolled, and read again after every change.
import { call, refusalOf } from "../../api/call";
import type { HistoryEntry, Refusal } from "../../api/generated/api";
import { joined } from "./lines";

const PAGE = 100;

export class Pages {
  entries = $state.raw<readonly HistoryEntry[]>([]);
  more = $state(false);
  loading = $state(true);
  refusal = $state.raw<Refusal | null>(null);
  #asked = 0;

  /** From the newest, as many as were in sight before. */
  async again(): Promise<void> {
    await this.#read(null, Math.max(PAGE, this.entries.length), []);
  }

  /** The next page of earlier entries. */
  async earlier(): Promise<void> {
    const last = this.entries.at(-1);
    if (this.loading || !this.more || !last) return;
    await this.#read(last.position, PAGE, this.entries);
  }

  async #read(before: number | null, limit: number, newer: readonly HistoryEntry[]): Promise<void> {
    const mine = ++this.#asked;
    this.loading = true;
    try {
      const page = await call("history", { before, limit });
      if (mine !== this.#asked) return;
      this.entries = joined(newer, page.entries);
      this.more = page.more;
      this.refusal = null;
    } catch (reason) {
      if (mine !== this.#asked) return;
      this.refusal = refusalOf(reason);
    }
    this.loading = false;
  }
}
