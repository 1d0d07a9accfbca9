// Bars and rooms for the tests of the rooms' grid, on one day in Montréal.
import type { SpaceRow } from "../../api/generated/api";
import { axisOf, momentAt } from "../axis.fixture";
import { readAxis } from "../clock";
import { HOUR } from "../model";
import type { ProgrammeBar } from "./bars";

export const zone = "America/Montreal";
export const clock = readAxis(axisOf(zone, "2018-06-20"));

export function at(hours: number): number {
  return clock.starts + hours * HOUR;
}

export function bar(key: string, from: number, to: number | null, more: Partial<ProgrammeBar> = {}): ProgrammeBar {
  return {
    key, space: "s1", what: "room_booking", id: key, title: key, neutral_title: "", status: "confirmed", booking: null, purpose: "meeting", rank: null, hold_expires: null, lapsed: false, layout: null, headcount: null, delegation_name: "", delegations: [], series: null,
    starts: momentAt(at(from), zone), ends: to === null ? null : momentAt(at(to), zone), set_up_minutes: 0, tear_down_minutes: 0, conflicts: [], movable: true, ...more,
  };
}

export function room(id: string, more: Partial<SpaceRow> = {}): SpaceRow {
  return {
    id, name: id, venue: "v", venue_name: "Palais", building: "", floor: "", capacity: null, area: null, step_free: "unknown", booths: 0, equipment: "", set_up_minutes: 0, tear_down_minutes: 0, note: "", parent: null, depth: 0, position: 1, layouts: [], bookings: 0, ...more,
  };
}
