// Every change to the forum goes through here: it is called, said in one line with Undo, and everything that depends on
// the changed tables is read again.
import { call, refusalOf, type Input, type Result, type WriteName } from "../api/call";
import type { Done } from "../api/generated/api";
import { changed } from "./changes.svelte";
import { messages } from "./messages.svelte";
import { standing } from "./standing.svelte";

/** Writes, or throws `Refused`: for forms that show the refusal beside their fields. */
export async function write<Name extends WriteName>(name: Name, input: Input<Name>): Promise<Result<Name>> {
  return (await writeTold(name, input)).result;
}

/** The same with the whole answer: for a screen that goes on from the conflicts it brought. */
export async function writeTold<Name extends WriteName>(name: Name, input: Input<Name>): Promise<Done<Result<Name>>> {
  const answer = (await call(name, input)) as Done<Result<Name>>;
  settle(answer);
  messages.done(answer);
  return answer;
}

/** The same for what cannot be taken back: the message offers no Undo. */
export async function writeForGood<Name extends WriteName>(name: Name, input: Input<Name>): Promise<Result<Name>> {
  const answer = (await call(name, input)) as Done<Result<Name>>;
  settle(answer);
  messages.done({ ...answer, said: { ...answer.said, position: 0 } });
  return answer.result;
}

/** Writes, or shows the refusal as a message and answers undefined: for drags, menus and single keys. */
export async function tryWrite<Name extends WriteName>(name: Name, input: Input<Name>): Promise<{ result: Result<Name> } | undefined> {
  try {
    return { result: await write(name, input) };
  } catch (reason) {
    messages.refused(refusalOf(reason));
    return undefined;
  }
}

/** After a long write, which was called with its progress: as `write` does. */
export function settleLong(answer: Done<unknown>): void {
  settle(answer);
  messages.done(answer);
}

/** Takes back the last change, or the entry at this position; a refusal is shown as a message. */
export async function undo(position: number | null = null): Promise<void> {
  try {
    await takeBack(position);
  } catch (reason) {
    messages.refused(refusalOf(reason));
  }
}

/** The same, but throws `Refused`: for a screen that shows what stands in the way. */
export async function takeBack(position: number | null): Promise<void> {
  const answer = await call("undo", { position });
  settle(answer);
  messages.undone(answer);
}

export async function redo(): Promise<void> {
  try {
    const answer = await call("redo", {});
    settle(answer);
    messages.redone(answer);
  } catch (reason) {
    messages.refused(refusalOf(reason));
  }
}

function settle(answer: Done<unknown>): void {
  standing.update(answer.standing);
  changed(answer.changed);
}
