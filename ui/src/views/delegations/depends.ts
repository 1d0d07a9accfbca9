// The tables behind what this place shows: rows also tell arrivals, hotels and conflicts, so nearly every table reaches them.
import type { Kind } from "../../api/generated/api";

export const TOLD_OF: readonly Kind[] = [
  "body", "delegation", "person", "office", "membership", "leg", "traveller", "stay", "guest", "session", "attendance", "meeting", "participant", "room_booking", "picture", "body_name", "movement", "passenger", "forum", "precedence_scheme", "precedence_move",
];

export const PERSON_TOLD_OF: readonly Kind[] = ["person", "office", "body", "membership", "delegation", "picture", "sensitive_need"];
