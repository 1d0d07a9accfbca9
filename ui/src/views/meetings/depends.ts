// The tables behind what this place shows.
import type { Kind } from "../../api/generated/api";
import { CONFLICT_KINDS } from "../../state/conflict-kinds";

/** The list: its rows tell sides in order of precedence, and conflicts. */
export const ROWS_OF: readonly Kind[] = [...CONFLICT_KINDS, "precedence_scheme", "precedence_move"];

/** One meeting in full. */
export const MEETING_OF: readonly Kind[] = [...ROWS_OF, "brief", "commitment"];

/** Those who serve, with the meetings they are assigned to. */
export const STAFF_OF: readonly Kind[] = ["staff_member", "staff_hours", "person", "delegation", "body", "meeting", "participant"];
