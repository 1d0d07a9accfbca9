// Which delegations a field offers, found by any word of their names.
import type { DelegationId, DelegationRow } from "../api/generated/api";
import { closest, folded, type Findable } from "../shared/matching";

export interface OfferedDelegation extends Findable { id: DelegationId; name: string; detail: string }

export const asOffers = (rows: readonly Pick<DelegationRow, "id" | "name" | "head">[]): OfferedDelegation[] =>
  rows.map(({ id, name, head }) => ({ id, name, detail: head ?? "", text: folded([name, head ?? ""].join(" ")) }));

/** Those that hold every word typed and are not chosen yet, the closest first. */
export const offeredDelegations = (all: readonly OfferedDelegation[], typed: string, chosen: ReadonlySet<string>, most = 12): OfferedDelegation[] =>
  closest(all.filter(({ id }) => !chosen.has(id)), typed, most);
