import { expect, it } from "vitest";
import { asOffers, offeredDelegations } from "./delegations";

const ALL = asOffers([{ id: "d1", name: "Nantes", head: "Johanna Rolland" }, { id: "d2", name: "New Nantes", head: null }, { id: "d3", name: "Sfax", head: "منير اللومي" }]);

it("offers delegations by their names and their heads', the closest first, and none twice", () => {
  expect(offeredDelegations(ALL, "nant", new Set()).map(({ id }) => id)).toEqual(["d1", "d2"]);
  expect(offeredDelegations(ALL, "rolland", new Set()).map(({ id }) => id)).toEqual(["d1"]);
  expect(offeredDelegations(ALL, "", new Set(["d1"])).map(({ id }) => id)).toEqual(["d2", "d3"]);
});
