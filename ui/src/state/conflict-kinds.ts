// The tables conflicts rest on: whatever reads conflicts is read again after a write to one of them.
import type { Kind } from "../api/generated/api";

export const CONFLICT_KINDS: readonly Kind[] = [
  "forum", "body", "delegation", "person", "office", "membership", "place", "venue", "space", "session", "attendance", "meeting", "participant", "room_booking", "leg", "traveller", "journey", "movement", "passenger", "vehicle", "driver",
  "transit_time", "stay", "guest", "room_type", "hotel_room", "room_block", "block_night", "sensitive_need", "rule_setting", "waiver",
  "space_layout", "opening_hours", "closure", "closure_allowance", "desk_rules", "invitation", "booking_series", "party", "meeting_window", "staff_member", "staff_hours",
];
