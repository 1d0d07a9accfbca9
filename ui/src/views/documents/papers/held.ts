// Who holds which document: gathered by kind and reader, and what is written again of what is wrong.
import type { Audience, PaperHolder, PaperKind } from "../../../api/generated/api";
import type { Tone } from "../../../shared/Badge.svelte";
import { byName, t, word } from "../../../words/words";

/** How a copy stands to the plan: only those that say an issue are held against it. */
export type Standing = "wrong" | "right" | "untold";

export function standingOf({ changes }: PaperHolder): Standing {
  if (changes === null) return "untold";
  return changes > 0 ? "wrong" : "right";
}

export const TONES: Record<Standing, Tone> = { wrong: "block", right: "good", untold: "neutral" };

export function standingText(copy: PaperHolder): string {
  const standing = standingOf(copy);
  return standing === "wrong" ? t("papers-held-wrong", { count: copy.changes ?? 0 }) : t(`papers-held-${standing}`);
}

export const wrongOf = (holders: readonly PaperHolder[]): PaperHolder[] => holders.filter((copy) => standingOf(copy) === "wrong");

/** What one reader holds of a kind, the wrong first, then by name. */
export interface Held { key: string; kind: PaperKind; audience: Audience; recipient: string; copies: PaperHolder[] }
export interface HeldKind { kind: PaperKind; readers: Held[]; copies: number }

/** Everything that is held, in the order in which kinds and their readers are offered. */
export function gathered(holders: readonly PaperHolder[], kinds: readonly { kind: PaperKind; audiences: readonly { audience: Audience }[] }[]): HeldKind[] {
  const readers = new Map<string, Held>();
  for (const copy of holders) {
    const { paper, audience, recipient } = copy;
    const key = [paper, audience, recipient].join(" ");
    const held = readers.get(key) ?? { key, kind: paper, audience, recipient, copies: [] };
    held.copies.push(copy);
    readers.set(key, held);
  }
  const place = ({ audience }: Held, order: readonly { audience: Audience }[]) => order.findIndex((one) => one.audience === audience);
  return kinds.flatMap(({ kind, audiences }) => {
    const mine = [...readers.values()].filter((held) => held.kind === kind);
    if (mine.length === 0) return [];
    for (const { copies } of mine) copies.sort((a, b) => Number(standingOf(b) === "wrong") - Number(standingOf(a) === "wrong") || byName(a.name, b.name));
    mine.sort((a, b) => place(a, audiences) - place(b, audiences) || byName(a.recipient, b.recipient));
    return [{ kind, readers: mine, copies: mine.reduce((sum, { copies }) => sum + copies.length, 0) }];
  });
}

/** "Driver", or "Driver: Noah Tremblay" where the copy says a name. */
export function readerText({ audience, recipient }: Pick<Held, "audience" | "recipient">): string {
  return recipient ? t("papers-title", { kind: word("audience", audience), name: recipient }) : word("audience", audience);
}

/** What is written again for a reader. */
export interface Renewal {
  kind: PaperKind;
  audience: Audience;
  recipient: string;
  /** The keys of what it is about. */
  about: string[];
  /** The issue this reader holds, where it is the same for all of them; else each is held against the one handed out last. */
  since: number | null;
}

/** What is wrong of a reader's copies, as far as it is still in the plan; nothing where nothing of it is. */
export function renewalOf({ kind, audience, recipient, copies }: Held, isGone: (copy: PaperHolder) => boolean): Renewal | null {
  const again = wrongOf(copies).filter((copy) => !isGone(copy));
  const [first] = again;
  if (!first) return null;
  return { kind, audience, recipient, about: again.map(({ about }) => about), since: again.every(({ issue }) => issue === first.issue) ? first.issue : null };
}
