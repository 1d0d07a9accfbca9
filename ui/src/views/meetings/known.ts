// What an inspector of a meeting knows besides the meeting: long lists, read once however many meetings one walks past.
import type { DelegationRow, LanguageName, PersonRow, StaffRow } from "../../api/generated/api";

export interface Known {
  delegations: readonly DelegationRow[];
  people: readonly PersonRow[];
  languages: readonly LanguageName[];
  staff: readonly StaffRow[];
}
