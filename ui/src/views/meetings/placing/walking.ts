// The keys that walk along a list of which only what is in sight is drawn.

/** Where a key leads from a line; null for a key that leads nowhere. */
export function lineAfter(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const within = (line: number): number => Math.min(Math.max(line, 0), count - 1);
  switch (key) {
    case "ArrowDown": return within(at + 1);
    case "ArrowUp": return within(at - 1);
    case "PageDown": return within(at + page);
    case "PageUp": return within(at - page);
    case "Home": return 0;
    case "End": return count - 1;
    default: return null;
  }
}
