// What a time grid shows: rows, bars and the hours they stand on. The grid knows nothing of rooms, people or
// hotels; each place turns its own things into these values. Instants are epoch milliseconds, so that nothing
// here ever has to think about zones. Start reading at `GridBar`.

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Says what a thing is; the same five everywhere in the program. */
export type Hue = "travel" | "lodging" | "programme" | "meetings" | "rooms";

/**
 * Says how sure a thing is; the second channel beside the hue. Dotted: only asked for; outlined: held; solid: confirmed;
 * struck: given up; hatched: neither, such as the time it takes to set up.
 */
export type Manner = "dotted" | "outlined" | "solid" | "struck" | "hatched";

export interface GridRow {
  id: string;
  label: string;
  /** Short further facts at the end of the row's heading, such as a capacity. */
  sublabel?: string;
  /** The one of them that stays when there is little room. */
  short?: string;
  /** How deep it stands below a whole: parts of a divisible room are indented under it. */
  depth?: number;
  /** Small signs in its heading, such as one for step-free access. */
  marks?: readonly RowMark[];
  /** Neighbouring rows with the same group stand under one heading. */
  group?: string;
}

/** One or two characters, and the words they stand for. */
export interface RowMark {
  text: string;
  label: string;
}

export interface GridBar {
  id: string;
  rowId: string;
  starts: number;
  ends: number;
  /** The end is not known; `ends` only says how far to draw. */
  openEnd?: boolean;
  hue: Hue;
  manner: Manner;
  label: string;
  /** What a screen reader and the tooltip say after the label, such as the status in words. */
  detail?: string;
  /** Set-up and tear-down in milliseconds, drawn as hatched tails. */
  before?: number;
  after?: number;
  conflicts?: number;
  /** What is wrong, as a sentence; said instead of the number of conflicts. */
  problem?: string;
  /** Among several that hold the same place, which one it is: 1 comes first. */
  rank?: number;
  /** When it lapses, as a sentence. */
  expires?: string;
  /** Its label is not its name but one that everybody may read. */
  neutral?: boolean;
  movable?: boolean;
  resizable?: boolean;
  /** Why it may not be moved, as a sentence; such a bar is neither moved nor made longer. */
  locked?: string;
  /** It may be taken out of the rows, back among what is not placed. */
  unplaceable?: boolean;
}

/** Something that is to be placed, in the lane below the rows. */
export interface GridChip {
  id: string;
  label: string;
  /** How long it will last. */
  minutes: number;
  hue: Hue;
  detail?: string;
  /** It keeps this start wherever it is put; only its row is open. */
  at?: number;
  /** It may only be looked at. */
  fixed?: boolean;
}

/** A stretch in which a row cannot be used: outside its hours, or taken out of use. It lies behind the bars. */
export interface GridBlock {
  rowId: string;
  /** What the owner calls it; one without a name is not opened by a click. */
  id?: string;
  starts: number;
  ends: number;
  kind: "shut" | "blocked";
  /** Said and shown as it is, such as "Closed" or "Painters until Thursday". */
  label: string;
}

/** A stretch of time on a row: what a drag proposes before it is dropped. */
export interface Span {
  rowId: string;
  starts: number;
  ends: number;
}

/** A bar with the place it would have. */
export interface Move extends Span {
  barId: string;
}

/** Which part of a bar is held. */
export type Grip = "body" | "start" | "end";

/** What is held at this moment, at the times it would have: the question that every row in view answers. */
export interface Proposal {
  /** The bar that is held; null for a new stretch and for what comes from the lane. */
  barId: string | null;
  /** What is held from the lane of what is not placed. */
  chipId: string | null;
  starts: number;
  ends: number;
  /** Every bar that is held, which therefore stands in nobody's way where it was. */
  held: ReadonlySet<string>;
}

/** Why something does not fit in a row: a few words for the row's heading, and the whole sentence. */
export interface Misfit {
  short: string;
  reason: string;
}

/** What an owner says of a row; a sentence alone serves as both. */
export type Verdict = string | Misfit | null;

/** Asked once for each time that is proposed; what it answers is asked of every row in view. It only warns. */
export type FitsOf = (proposal: Proposal) => (rowId: string) => Verdict;
