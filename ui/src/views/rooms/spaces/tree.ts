// Wholes and parts: which rooms a room may be a part of, what its parts are called, where it stands among its siblings.

import type { SpaceRow } from "../../../api/generated/api";

type Node = Pick<SpaceRow, "id" | "venue" | "parent">;

export const partsOf = <Row extends Node>(spaces: readonly Row[], id: string): Row[] => spaces.filter((space) => space.parent === id);

/** What a room is a part of, the nearest first. */
export function wholesOf<Row extends Node>(spaces: readonly Row[], space: Node): Row[] {
  const wholes: Row[] = [];
  for (let at = spaces.find(({ id }) => id === space.parent); at && !wholes.includes(at); at = spaces.find(({ id }) => id === at?.parent)) wholes.push(at);
  return wholes;
}

/** Rooms of the same venue that are neither it nor inside it. */
export function possibleWholes<Row extends Node>(spaces: readonly Row[], space: Node): Row[] {
  const inside = new Set<string>([space.id]);
  // Parts stand behind what they are parts of, so one walk finds those of any depth.
  for (const each of spaces) if (each.parent && inside.has(each.parent)) inside.add(each.id);
  return spaces.filter((each) => each.venue === space.venue && !inside.has(each.id));
}

/** It and all that is a part of the same room, or of nothing, in order. */
export const siblingsOf = <Row extends Node>(spaces: readonly Row[], space: Node): Row[] =>
  spaces.filter((each) => each.venue === space.venue && each.parent === space.parent);

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The fewest and the most parts of one dialog. */
export const PARTS = { least: 2, most: 12 };

/**
 * Signs for the parts of a room: 517CD falls into 517C and 517D, 517 into 517A, 517B..., a hall into Hall 1, Hall 2...
 * Signs that hang somewhere already are passed over.
 */
export function partNames(whole: string, count: number, taken: ReadonlySet<string>): string[] {
  const [, stem = "", ending = ""] = /^(.*?\d)([A-Z]+)$/.exec(whole) ?? [];
  if (ending.length === count) return [...ending].map((letter) => stem + letter);
  const lettered = /\d$/.test(whole);
  const sign = (index: number): string => (lettered ? whole + (LETTERS[index] ?? `-${index + 1}`) : `${whole} ${index + 1}`);
  const names: string[] = [];
  for (let index = 0; names.length < count; index += 1) if (!taken.has(sign(index))) names.push(sign(index));
  return names;
}

export interface Part { name: string; seats: string }

/** Parts with their signs and an even share of the seats. */
export function evenParts(whole: Pick<SpaceRow, "name" | "capacity">, count: number, taken: ReadonlySet<string>): Part[] {
  const seats = whole.capacity === null ? "" : String(Math.floor(whole.capacity / count));
  return partNames(whole.name, count, taken).map((name) => ({ name, seats }));
}

/** What is wrong with the signs of the parts, by their place: none, twice, or one that hangs in the venue already. */
export function signProblems(parts: readonly Part[], taken: ReadonlySet<string>): Map<number, string> {
  const problems = new Map<number, string>();
  parts.forEach(({ name }, index) => {
    const sign = name.trim();
    const twice = parts.slice(0, index).some((other) => other.name.trim() === sign);
    if (sign === "") problems.set(index, "rooms-add-problem-name");
    else if (taken.has(sign)) problems.set(index, "spaces-problem-taken");
    else if (twice) problems.set(index, "spaces-problem-twice");
  });
  return problems;
}
