// A drop on the grid as the write it stands for. Only what really changed is sent, so that moving a session to
// another room never touches its times, and an open end stays open until its edge is pulled.

import type { Commands, RoomBar, WallTime } from "../../api/generated/api";
import { wallTime, type Clock } from "../../grid/clock";
import { barOf } from "./bars";

type Move =
  | { name: "move_booking"; input: Commands["move_booking"]["input"] }
  | { name: "move_session"; input: Commands["move_session"]["input"] };

export function moveOf(bar: RoomBar, clock: Clock, space: string, starts: number, ends: number): Move | null {
  const before = barOf(bar);
  const change: { space?: string; starts?: WallTime; ends?: WallTime } = {};
  if (space !== before.rowId) change.space = space;
  if (starts !== before.starts) change.starts = wallTime(clock, starts);
  const stretched = ends - starts !== before.ends - before.starts;
  const endMoved = ends !== before.ends;
  if (endMoved && (!before.openEnd || stretched)) change.ends = wallTime(clock, ends);
  if (Object.keys(change).length === 0) return null;
  if (bar.what === "room_booking") return { name: "move_booking", input: { id: bar.id, ...change } };
  return bar.what === "session" ? { name: "move_session", input: { id: bar.id, ...change } } : null;
}
