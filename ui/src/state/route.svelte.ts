// Where the user is: the place, what is selected in it, and what the place was asked to begin (from the palette).
import type { Kind, ThingRef } from "../api/generated/api";
import { homeOf, type Place } from "./places";

export interface Selected {
  kind: Kind;
  id: string;
}

/** Things a place can be asked to begin from anywhere. */
export type Task = "new_delegation" | "new_person" | "new_session" | "book_room" | "export";

const TASK_PLACES: Record<Task, Place> = {
  new_delegation: "delegations", new_person: "delegations", new_session: "programme", book_room: "rooms", export: "documents",
};

class Route {
  place = $state<Place>("overview");
  selected = $state.raw<Selected | null>(null);
  task = $state<Task | null>(null);
  #remembered = new Map<Place, Selected | null>();

  /** Goes to a place; what was selected there before is selected again unless something else is named. */
  go(place: Place, selected?: Selected | null): void {
    if (place !== this.place) this.#remembered.set(this.place, this.selected);
    this.selected = selected !== undefined ? selected : place === this.place ? this.selected : (this.#remembered.get(place) ?? null);
    this.place = place;
  }

  select(selected: Selected | null): void {
    this.selected = selected;
  }

  /** Shows a thing named in a sentence, wherever its place is. */
  open(thing: Pick<ThingRef, "kind" | "id">): void {
    const place = homeOf(thing.kind);
    if (place) this.go(place, { kind: thing.kind, id: thing.id });
  }

  /** Goes to the place of a task and asks it to begin; the place takes the task with `take`. */
  begin(task: Task): void {
    this.go(TASK_PLACES[task]);
    this.task = task;
  }

  /** Inside an effect of the place: true once when this task was asked for. */
  take(task: Task): boolean {
    if (this.task !== task) return false;
    this.task = null;
    return true;
  }

  /** The selected id when a thing of this kind is selected. */
  idOf(kind: Kind): string | null {
    return this.selected?.kind === kind ? this.selected.id : null;
  }

  reset(): void {
    this.#remembered.clear();
    this.place = "overview";
    this.selected = null;
    this.task = null;
  }
}

export const route = new Route();
