// What was written into a brief and not stored yet. It outlives the dialog and the place, so that nothing typed is lost;
// it goes when it is stored, or thrown away on purpose.
import { SvelteMap } from "svelte/reactivity";
import type { BriefView, DelegationId, MeetingId, WriteBrief } from "../../../api/generated/api";
import { differing } from "../../../shared/differing";

export const PARTS = ["objectives", "arguments", "tactical_arguments", "their_objectives", "our_response", "press_line", "background"] as const;
export const SIGNED = ["author", "cleared_by"] as const;
export type BriefPart = (typeof PARTS)[number] | (typeof SIGNED)[number];
export type BriefText = Record<BriefPart, string>;

const ALL: readonly BriefPart[] = [...PARTS, ...SIGNED];
const kept = new SvelteMap<string, BriefText>();
const keyOf = (meeting: MeetingId, delegation: DelegationId): string => `${meeting} ${delegation}`;

export const textOf = (brief: BriefView): BriefText => Object.fromEntries(ALL.map((part) => [part, brief[part]])) as BriefText;

/** What differs from what is stored, or null when nothing does. */
export function toWrite(brief: BriefView, text: BriefText): WriteBrief | null {
  const changed = differing(textOf(brief), text);
  return Object.keys(changed).length === 0 ? null : { meeting: brief.meeting, delegation: brief.delegation, ...changed };
}

export const drafts = {
  of: (meeting: MeetingId, delegation: DelegationId): BriefText | undefined => kept.get(keyOf(meeting, delegation)),
  /** Keeps what differs from the brief; what is as stored needs no keeping. */
  keep(brief: BriefView, text: BriefText): void {
    const key = keyOf(brief.meeting, brief.delegation);
    if (toWrite(brief, text) === null) kept.delete(key);
    else kept.set(key, { ...text });
  },
  drop(meeting: MeetingId, delegation: DelegationId): void {
    kept.delete(keyOf(meeting, delegation));
  },
};
