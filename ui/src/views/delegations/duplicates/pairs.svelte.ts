// Pairs of people who may be one, as of when they were last looked for. Everybody is compared with everybody, which takes
// the better part of a second in a large forum, and all other work waits for it meanwhile: so they are looked for when
// there is something to look at, not after every name that is written.
import { untrack } from "svelte";
import type { ApartView, DuplicatePair, PersonId } from "../../../api/generated/api";
import { reading } from "../../../state/reading.svelte";
import { standing } from "../../../state/standing.svelte";

/** What makes two people one, or brings many at once. */
const OPERATIONS: ReadonlySet<string> = new Set(["merge_people", "accept_import"]);

interface Pairs {
  readonly shown: readonly DuplicatePair[];
  /** Those that somebody held to be two people. */
  readonly apart: readonly ApartView[];
  /** Looks for them now. */
  again: () => void;
  /** Two became one: no pair names the other any longer. */
  without: (gone: PersonId) => void;
}

/** Call it while a component is set up. They are looked for once `wanted`, and when people were made one, brought, or that was undone. */
export function doubledPeople(wanted: () => boolean): Pairs {
  let begun = $state(wanted());
  let dropped = $state.raw<{ of: unknown; people: ReadonlySet<PersonId> }>({ of: null, people: new Set() });
  const read = reading("list_duplicates", () => (begun ? {} : null), ["distinct_people"]);
  const last = $derived(lastDone());
  let acted = lastDone();

  $effect(() => {
    if (wanted()) begun = true;
  });
  $effect(() => {
    if (last === "" || last === acted) return;
    acted = last;
    untrack(read.again);
  });

  const people = $derived(dropped.of === read.value ? dropped.people : new Set<PersonId>());
  const shown = $derived((read.value?.pairs ?? []).filter(({ first, second }) => !people.has(first.id) && !people.has(second.id)));
  return {
    get shown() { return shown; },
    get apart() { return read.value?.apart ?? []; },
    again: read.again,
    without: (gone) => (dropped = { of: read.value, people: new Set([...people, gone]) }),
  };
}

/** Which of the operations was done, or undone, just now; empty when it was another. */
function lastDone(): string {
  const { undo, redo } = standing.current ?? {};
  return [undo, redo].flatMap((label, place) => (label && OPERATIONS.has(label.op) ? `${["done", "undone"][place]} ${label.position}` : [])).join(" ");
}
