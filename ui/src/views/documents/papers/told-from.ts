// Everything a document can tell of: when any of it changes, the document on the screen is set again.
import type { Kind } from "../../../api/generated/api";

export const TOLD_FROM_ALL: Kind[] = [
  "forum", "body", "body_name", "theme", "partner", "person", "office", "delegation", "membership", "precedence_scheme", "precedence_move", "sensitive_need",
  "place", "leg", "traveller", "journey", "movement", "passenger", "vehicle", "driver", "venue", "space", "space_layout", "room_booking", "booking_series", "closure",
  "session", "attendance", "invitation", "meeting", "party", "participant", "staff_member", "brief", "commitment", "stay", "guest", "waiver", "issue", "paper_handout",
];
