// Rooms as a list in which every part stands below its whole. Start reading at `asTree`.

import type { SpaceRow } from "../../api/generated/api";

export interface Standing {
  space: SpaceRow;
  /** How many wholes it is a part of. */
  depth: number;
}

/** Keeps the given order among neighbours. A part whose whole is not there, or that goes in circles, stands by itself. */
export function asTree(spaces: readonly SpaceRow[]): Standing[] {
  const known = new Map(spaces.map((space) => [space.id as string, space]));
  const isPart = ({ parent, venue }: SpaceRow): boolean => parent !== null && known.get(parent)?.venue === venue;
  const parts = new Map<string, SpaceRow[]>();
  for (const space of spaces) if (isPart(space)) parts.set(space.parent!, [...(parts.get(space.parent!) ?? []), space]);
  const stood = new Set<string>();
  const standing: Standing[] = [];
  const put = (space: SpaceRow, depth: number): void => {
    if (stood.has(space.id)) return;
    stood.add(space.id);
    standing.push({ space, depth });
    for (const part of parts.get(space.id) ?? []) put(part, depth + 1);
  };
  for (const space of spaces) if (!isPart(space)) put(space, 0);
  for (const space of spaces) put(space, 0);
  return standing;
}
