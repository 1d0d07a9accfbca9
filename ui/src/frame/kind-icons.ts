// The picture of each kind of thing that is found by name.
import BedDouble from "@lucide/svelte/icons/bed-double";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import Car from "@lucide/svelte/icons/car";
import Circle from "@lucide/svelte/icons/circle";
import CircleUser from "@lucide/svelte/icons/circle-user";
import DoorOpen from "@lucide/svelte/icons/door-open";
import Handshake from "@lucide/svelte/icons/handshake";
import Landmark from "@lucide/svelte/icons/landmark";
import MapPin from "@lucide/svelte/icons/map-pin";
import Plane from "@lucide/svelte/icons/plane";
import UserRound from "@lucide/svelte/icons/user-round";
import type { Component } from "svelte";
import type { Kind } from "../api/generated/api";

const ICONS: Partial<Record<Kind, Component<{ size?: number }>>> = {
  person: UserRound, office: UserRound, body: Landmark, delegation: Landmark, leg: Plane, journey: Plane, place: MapPin, venue: MapPin, vehicle: Car, movement: Car, driver: CircleUser,
  session: CalendarDays, meeting: Handshake, space: DoorOpen, room_booking: DoorOpen, stay: BedDouble, staff_member: UserRound,
};

export const iconOf = (kind: Kind): Component<{ size?: number }> => ICONS[kind] ?? Circle;
