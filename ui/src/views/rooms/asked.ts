// What the rooms were asked for, one at a time: the dialog that is open, and what it begins with.

import type { RoomBar } from "../../api/generated/api";
import type { NeedSeed } from "../../dialogs/room-needs";
import type { Taking } from "../../dialogs/reseating";
import type { Span } from "../../grid/model";
import type { BookingFields } from "./booking-form";

/** A booking that is being made, with all that was typed for it. */
export interface Typed {
  place: Span;
  seed: Partial<BookingFields>;
  release: readonly string[];
  /** Meetings, only asked for, that give up their room for it. */
  giving: readonly string[];
}

export type Asked =
  | ({ kind: "book"; place: Span } & Partial<Typed>)
  /** Without anything that looks for another room, a booking begins with what is found; `typed` is the one it is looked for. */
  | { kind: "find"; seed: NeedSeed; typed?: Typed }
  | { kind: "reseat"; taking: Taking; typed?: Typed }
  | { kind: "send"; how: "move" | "copy"; bars: readonly RoomBar[] }
  | { kind: "room" }
  | { kind: "holds" };
