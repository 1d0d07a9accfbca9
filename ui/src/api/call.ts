// The one way a screen reaches the program. Names and shapes come from the generated command map, so a wrong field does
// not compile; a refusal arrives as a thrown `Refused` that holds the refusal's kind and facts.
import { host } from "../host/choose";
import type { CommandName, Commands, Done, Progress, Refusal } from "./generated/api";

export type Input<Name extends CommandName> = Commands[Name]["input"];
export type Output<Name extends CommandName> = Commands[Name]["output"];

/** Commands that change the forum: they answer what was done. */
export type WriteName = { [Name in CommandName]: Commands[Name]["output"] extends Done<unknown> ? Name : never }[CommandName];
export type Result<Name extends WriteName> = Commands[Name]["output"] extends Done<infer Value> ? Value : never;

export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`refused: ${refusal.kind}`);
    this.name = "Refused";
  }
}

export async function call<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  try {
    return (await host().call(name, plain(input))) as Output<Name>;
  } catch (reason) {
    throw refused(name, reason);
  }
}

export interface Long<Name extends CommandName> {
  done: Promise<Output<Name>>;
  cancel: () => void;
}

/** Long work: tells how far it is, and can be cancelled. */
export function callLong<Name extends CommandName>(name: Name, input: Input<Name>, onProgress: (progress: Progress) => void): Long<Name> {
  const running = host().callLong(name, plain(input), onProgress);
  const done = running.done.catch((reason: unknown) => {
    throw refused(name, reason);
  });
  return { done: done as Promise<Output<Name>>, cancel: running.cancel };
}

/** Whatever was thrown, as a refusal; what is no refusal is a broken promise of the program's. */
export function refusalOf(reason: unknown): Refusal {
  return reason instanceof Refused ? reason.refusal : { kind: "broken", doing: "" };
}

function refused(name: string, reason: unknown): Refused {
  if (reason instanceof Refused) return reason;
  const isRefusal = typeof reason === "object" && reason !== null && "kind" in reason;
  return new Refused(isRefusal ? (reason as Refusal) : { kind: "broken", doing: name });
}

/** Inputs are plain JSON; a screen's live state is copied so that later edits do not reach a call on its way. */
function plain(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input, finite)) as unknown;
}

/** JSON writes what is no number as null, and null erases what is known. */
function finite(field: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${field} is no number`);
  return value;
}
