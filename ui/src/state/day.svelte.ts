// The day being looked at: chosen in the top bar, shared by every place that shows one day.
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
    const at = this.days.indexOf(this.date);
    const next = this.days[at + by];
    if (next) this.date = next;
  }

  get hasPrevious(): boolean {
    return this.days.indexOf(this.date) > 0;
  }

  get hasNext(): boolean {
    const at = this.days.indexOf(this.date);
    return at >= 0 && at < this.days.length - 1;
  }
}

export const day = new LookedAtDay();
