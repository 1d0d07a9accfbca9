// The tables behind what this place shows: rows also tell arrivals, hotels and conflicts, and stand in the order of the
// language in force, so nearly every table reaches them.
import type { Kind } from "../../api/generated/api";
import { CONFLICT_KINDS } from "../../state/conflict-kinds";

export const TOLD_OF: readonly Kind[] = [...CONFLICT_KINDS, "picture", "body_name", "precedence_scheme", "precedence_move"];

export const PERSON_TOLD_OF: readonly Kind[] = ["person", "office", "body", "membership", "delegation", "picture", "sensitive_need"];
