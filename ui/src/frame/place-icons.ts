// The picture of each place, the same in the rail and the palette.
import BedDouble from "@lucide/svelte/icons/bed-double";
import Building from "@lucide/svelte/icons/landmark";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import DoorOpen from "@lucide/svelte/icons/door-open";
import FileText from "@lucide/svelte/icons/file-text";
import Gauge from "@lucide/svelte/icons/layout-dashboard";
import Handshake from "@lucide/svelte/icons/handshake";
import HistoryIcon from "@lucide/svelte/icons/history";
import TriangleAlert from "@lucide/svelte/icons/triangle-alert";
import Plane from "@lucide/svelte/icons/plane";
import UserRound from "@lucide/svelte/icons/user-round";
import type { Component } from "svelte";
import type { Place } from "../state/places";

export const PLACE_ICONS: Record<Place, Component<{ size?: number }>> = {
  overview: Gauge, delegations: Building, programme: CalendarDays, travel: Plane, lodging: BedDouble, meetings: Handshake, rooms: DoorOpen, conflicts: TriangleAlert, person: UserRound, documents: FileText, history: HistoryIcon,
};
