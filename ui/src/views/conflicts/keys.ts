// Moving through the list of conflicts with the keyboard: which line is stood on after a key, and what a key asks for.
// It knows positions only; the component turns them into the conflict that stands there.

export interface Ground {
  lines: number;
  /** Lines one page holds. */
  page: number;
  /** Headings are passed over, except those that fold. */
  stands(line: number): boolean;
}

export interface Key { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }
export type Answer = { does: "move"; to: number } | { does: "open" | "fix" | "waive" | "fold" | "unfold" | "remove" | "close" };

const ASKS: Record<string, Exclude<Answer, { does: "move" }>["does"]> = { Enter: "open", f: "fix", F: "fix", w: "waive", W: "waive", ArrowLeft: "fold", ArrowRight: "unfold", Delete: "remove", Escape: "close" };

/** What a key means at a line; null leaves it to whoever else listens. A first arrow enters the list at its first line. */
export function answerTo(key: Key, at: number | null, ground: Ground): Answer | null {
  if (key.altKey || key.ctrlKey || key.metaKey) return null;
  const steps: Record<string, [to: number, direction: 1 | -1]> = {
    ArrowDown: [at === null ? 0 : at + 1, 1], ArrowUp: [at === null ? 0 : at - 1, -1], PageDown: [(at ?? 0) + ground.page, 1], PageUp: [(at ?? 0) - ground.page, -1], Home: [0, 1], End: [ground.lines - 1, -1],
  };
  const step = steps[key.key];
  if (step) {
    const to = nearest(step[0], step[1], ground);
    return to === null ? null : { does: "move", to };
  }
  const does = ASKS[key.key];
  return does && (at !== null || does === "close") ? { does } : null;
}

/** The line nearest to a place that can be stood on, looked for first in the direction of travel; null in an empty list. */
export function nearest(line: number, direction: 1 | -1, ground: Pick<Ground, "lines" | "stands">): number | null {
  const last = ground.lines - 1;
  const start = Math.min(Math.max(line, 0), last);
  for (const step of [direction, -direction]) {
    for (let tried = start; tried >= 0 && tried <= last; tried += step) if (ground.stands(tried)) return tried;
  }
  return null;
}
