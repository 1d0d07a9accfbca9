// Doing what a fix names: the command itself, with its own line in the history and its own Undo.
import type { Input, WriteName } from "../api/call";
import type { Fix } from "../api/generated/api";
import { tryWrite, write } from "../state/writing";

/** The planner names only commands that write, with what they are told. */
const asWrite = ({ command, input }: Fix): [WriteName, Input<WriteName>] => [command as WriteName, input as Input<WriteName>];

/** Throws what it was refused with. */
export async function mend(fix: Fix): Promise<void> {
  await write(...asWrite(fix));
}

/** Says a refusal in a message. */
export async function tryToMend(fix: Fix): Promise<void> {
  await tryWrite(...asWrite(fix));
}
