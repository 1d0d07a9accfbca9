// What rooms that were found rest on.
import type { Kind } from "../../../api/generated/api";

export const ROOMS_OF: Kind[] = ["stay", "guest", "room_type", "hotel_room", "connecting_rooms", "room_block", "block_night", "sub_block", "membership", "leg", "traveller", "sensitive_need"];
