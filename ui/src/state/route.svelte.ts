// Where the user is: the place, what is selected in it, and what the place was asked to begin (from the palette).
import type { DelegationStatus, Kind, Level, ThingRef } from "../api/generated/api";
import { day } from "./day.svelte";
import { homeOf, type Place } from "./places";

export interface Selected {
  kind: Kind;
  id: string;
  /** What of it is meant, such as one leg of a person's timeline. */
  part?: { kind: Kind; id: string };
}

/** A thing as a sentence or a search names it. What its place needs to find it comes with it. */
export type Named = Pick<ThingRef, "kind" | "id"> & Partial<Pick<ThingRef, "person" | "date">>;

/** Things a place can be asked to begin from anywhere. */
export type Task = "new_delegation" | "new_person" | "precedence" | "new_session" | "new_room" | "book_room" | "book_its_room" | "find_room" | "holds" | "new_request" | "place_meetings" | "staff" | "new_stay" | "lodge_all" | "assign_rooms" | "new_journey" | "new_transfer" | "conflict_rules" | "export";

const TASK_PLACES: Record<Task, Place> = {
  new_delegation: "delegations", new_person: "delegations", precedence: "delegations", new_session: "programme", new_room: "rooms", book_room: "rooms", book_its_room: "rooms", find_room: "rooms", holds: "rooms", new_request: "meetings", place_meetings: "meetings", staff: "meetings", new_stay: "lodging", lodge_all: "lodging", assign_rooms: "lodging", new_journey: "travel", new_transfer: "travel", conflict_rules: "conflicts", export: "documents",
};

class Route {
  place = $state<Place>("overview");
  selected = $state.raw<Selected | null>(null);
  task = $state<Task | null>(null);
  /** The statuses that Delegations was asked to show alone. */
  #wish = $state.raw<readonly DelegationStatus[] | null>(null);
  /** The level of which Conflicts was asked to show all. */
  #level = $state.raw<Level | "" | null>(null);
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

  /** Shows a thing named in a sentence, wherever its place is, on the day it begins. */
  open(thing: Named): void {
    const place = homeOf(thing.kind);
    if (!place) return;
    if (thing.date) day.look(thing.date);
    const { kind, id } = thing;
    // A leg has no screen of its own: it stands on the timeline of the person it is named for. A stay stands on the chart of its hotel.
    if (thing.person && kind !== "stay") this.go("person", { kind: "person", id: thing.person, part: { kind, id } });
    else this.go(place, { kind, id });
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

  /** Shows only the delegations with these statuses. */
  askDelegations(statuses: readonly DelegationStatus[]): void {
    this.go("delegations", null);
    this.#wish = statuses;
  }

  /** Inside an effect of Delegations: the statuses that were asked for, once. */
  takeStatuses(): readonly DelegationStatus[] | null {
    const asked = this.#wish;
    if (asked) this.#wish = null;
    return asked;
  }

  /** Shows the open conflicts, all of them or those of a level. */
  askConflicts(level: Level | "" = ""): void {
    this.go("conflicts", null);
    this.#level = level;
  }

  /** Inside an effect of Conflicts: the level that was asked for, once; empty for all of them. */
  takeLevel(): Level | "" | null {
    const asked = this.#level;
    if (asked !== null) this.#level = null;
    return asked;
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
    this.#wish = null;
    this.#level = null;
  }
}

export const route = new Route();
