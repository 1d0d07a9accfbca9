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

/** Something with all it may be found by, folded once and not at every letter. */
export interface Findable { text: string }

/** Whether a folded text holds every word that was typed. */
export function answering(typed: string): (text: string) => boolean {
  const words = folded(typed).split(" ");
  return (text) => words.every((word) => text.includes(word));
}

/** Tells which things hold every word typed. Each is folded once, and not before somebody types: lists are long. */
export function foundBy<Of extends object>(words: (of: Of) => readonly string[]): (typed: string) => (of: Of) => boolean {
  const known = new WeakMap<Of, string>();
  const textOf = (of: Of): string => {
    const text = known.get(of) ?? folded(words(of).join(" "));
    known.set(of, text);
    return text;
  };
  return (typed) => {
    const holds = answering(typed);
    return folded(typed) === "" ? () => true : (of) => holds(textOf(of));
  };
}

/** Those that hold every word typed, the closest first; of equally close ones `first` tells which comes before. */
export function closest<One extends Findable>(all: readonly One[], typed: string, most: number, first: (a: One, b: One) => number = () => 0): One[] {
  const wanted = folded(typed);
  if (wanted === "") return all.slice(0, most);
  const holds = answering(wanted);
  const hits = all.filter(({ text }) => holds(text)).map((one) => ({ one, rank: rank(one.text, wanted) }));
  return hits.sort((a, b) => a.rank - b.rank || first(a.one, b.one)).slice(0, most).map(({ one }) => one);
}

const rank = (text: string, wanted: string): number => (text.startsWith(wanted) ? 0 : text.includes(` ${wanted}`) ? 1 : 2);

/** How well words answer what was typed: 0 begins with it, 1 a word begins with it, 2 holds it; null does not. */
export function closeness(words: string, typed: string): number | null {
  const text = folded(words);
  return answering(typed)(text) ? rank(text, folded(typed)) : null;
}

export function matching<One extends Option>(options: readonly One[], typed: string, most: number): One[] {
  if (folded(typed) === "") return options.slice(0, most);
  const findable = options.map((option) => ({ option, text: folded(`${option.label} ${option.detail ?? ""}`) }));
  return closest(findable, typed, most).map(({ option }) => option);
}
