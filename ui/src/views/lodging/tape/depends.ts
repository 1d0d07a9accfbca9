// The tables the tape chart rests on.
import type { Kind } from "../../../api/generated/api";
import { CONFLICT_KINDS } from "../../../state/conflict-kinds";

export const CHART_OF: readonly Kind[] = [...CONFLICT_KINDS, "connecting_rooms", "sub_block"];
export const HOTELS_OF: readonly Kind[] = ["place", "stay", "guest", "venue", "transit_time", "room_type", "hotel_room", "room_block", "block_night", "rooming_list"];
