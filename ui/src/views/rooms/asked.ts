// What the rooms were asked for, one at a time: the dialog that is open, and what it begins with.

import type { RoomBar } from "../../api/generated/api";
import type { NeedSeed } from "../../dialogs/room-needs";
import type { Taking } from "../../dialogs/reseating";
import type { Span } from "../../grid/model";
import type { BookingFields } from "./booking-form";

export type Asked =
  | { kind: "book"; place: Span; seed?: Partial<BookingFields>; release?: readonly string[] }
  /** Without anything that looks for another room, a booking begins with what is found; `fields` were typed for it already. */
  | { kind: "find"; seed: NeedSeed; fields?: BookingFields }
  | { kind: "reseat"; taking: Taking }
  | { kind: "send"; how: "move" | "copy"; bars: readonly RoomBar[] }
  | { kind: "room" }
  | { kind: "holds" };
