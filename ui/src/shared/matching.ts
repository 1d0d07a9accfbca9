// Which options answer what was typed: every word must occur, accents and capitals aside; those that begin with it first.

export interface Option {
  value: string;
  label: string;
  /** Secondary text, searched as well. */
  detail?: string;
}

/** Letters Unicode does not take apart, though people type them plain. */
const PLAIN: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i" };

export function folded(text: string): string {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[ßæœøđłı]/g, (letter) => PLAIN[letter] ?? letter).replace(/[\p{P}\p{S}\s]+/gu, " ").trim();
}

/** How well words answer what was typed: 0 begins with it, 1 a word begins with it, 2 holds it; null does not. */
export function closeness(words: string, typed: string): number | null {
  const text = folded(words);
  const wanted = folded(typed);
  if (!wanted.split(" ").every((word) => text.includes(word))) return null;
  return text.startsWith(wanted) ? 0 : text.includes(` ${wanted}`) ? 1 : 2;
}

export function matching<One extends Option>(options: readonly One[], typed: string, most: number): One[] {
  if (folded(typed) === "") return options.slice(0, most);
  return options
    .map((option) => ({ option, rank: closeness(`${option.label} ${option.detail ?? ""}`, typed) }))
    .filter((found): found is { option: One; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ option }) => option);
}
