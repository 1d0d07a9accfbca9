// What is being carried to another place of the order, by keyboard or by pointer, until it is put down or let go.
import type { DelegationId } from "../../../api/generated/api";
import { placedAt, placeUnder, shifted } from "./order";

/** Near an edge of what is scrolled, carrying on scrolls it. */
const EDGE = 36;
const STEP = 14;

export class Carrying {
  /** Who is carried; nobody most of the time. */
  who = $state.raw<DelegationId | null>(null);
  /** The order as it would be. */
  order = $state.raw<readonly DelegationId[]>([]);
  #from: readonly DelegationId[] = [];

  begin(who: DelegationId, order: readonly DelegationId[]): void {
    this.who = who;
    this.order = this.#from = order;
  }

  by(step: number): void {
    if (this.who !== null) this.order = shifted(this.order, this.who, step);
  }

  to(place: number): void {
    if (this.who !== null) this.order = placedAt(this.order, this.who, place);
  }

  /** Where it is being carried: over which row of the list, which is scrolled when an edge is near. */
  over(y: number, list: HTMLElement): void {
    const frame = list.getBoundingClientRect();
    if (y < frame.top + EDGE) list.scrollTop -= STEP;
    else if (y > frame.bottom - EDGE) list.scrollTop += STEP;
    const others = [...list.querySelectorAll<HTMLElement>("[data-place]")].filter((row) => row.dataset.place !== this.who);
    this.to(placeUnder(y, others.map((row) => row.getBoundingClientRect())));
  }

  get place(): number {
    return this.who === null ? -1 : this.order.indexOf(this.who);
  }

  get moved(): boolean {
    return this.who !== null && this.order.some((id, index) => id !== this.#from[index]);
  }

  end(): void {
    this.who = null;
    this.order = this.#from = [];
  }
}
