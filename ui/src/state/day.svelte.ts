// The day being looked at: chosen in the top bar, shared by every place that shows one day. It is one of the forum's
// days, or another on which something was found, such as a delivery the day before.
class LookedAtDay {
  /** ISO date; empty while no forum is open. */
  date = $state("");
  days = $state.raw<readonly string[]>([]);

  /** A forum was opened: look at today while it runs, otherwise at its first day. */
  within(days: readonly string[], today: string): void {
    this.days = days;
    this.date = days.includes(today) ? today : (days[0] ?? "");
  }

  look(date: string): void {
    this.date = date;
  }

  /** One day on or back, stopping at the forum's ends. */
  step(by: 1 | -1): void {
    const next = by === 1 ? this.#next : this.#previous;
    if (next) this.date = next;
  }

  get hasPrevious(): boolean {
    return this.#previous !== undefined;
  }

  get hasNext(): boolean {
    return this.#next !== undefined;
  }

  get #previous(): string | undefined {
    return this.days.findLast((date) => date < this.date);
  }

  get #next(): string | undefined {
    return this.days.find((date) => date > this.date);
  }
}

export const day = new LookedAtDay();
