// The tables placing rests on: those of conflicts, and what only meetings ask for.
import type { Kind } from "../../../api/generated/api";
import { CONFLICT_KINDS } from "../../../state/conflict-kinds";

export const PLACING_KINDS: readonly Kind[] = [...new Set<Kind>([...CONFLICT_KINDS, "party", "meeting_window", "staff_member", "staff_hours"])];
