import { describe, expect, it } from "vitest";
import type { StayRow, VehicleRow, VenueRow } from "../api/generated/api";
import { emptyTransfer, proposed, seatsLeft, spotKey, spotOf, toMovement, usualTown, type TransferFields } from "./transfer-form";

const typed = (more: Partial<TransferFields> = {}): TransferFields => ({ ...emptyTransfer("2018-06-19", ["p"]), from: "place:a", to: "venue:b", picksUp: "1545", ...more });

describe("a transfer", () => {
  it("leaves the drop-off to the way when none is typed", () => expect(toMovement(typed())).toMatchObject({ ok: true, input: { from: { place: "a" }, to: { venue: "b" }, starts: { local: "2018-06-19T15:45" }, ends: null, vehicle: null, bags: null, passengers: ["p"] } }));
  it("may end after midnight", () => expect(toMovement(typed({ picksUp: "23:40", dropsOff: "0:20" }))).toMatchObject({ input: { ends: { local: "2018-06-20T00:20" } } }));
  it("says beside each field what is missing", () => expect(toMovement(typed({ from: "", picksUp: "soon", dropsOff: "x", bags: "two" }))).toEqual({ ok: false, problems: { from: "travel-problem-from", picksUp: "travel-problem-time", dropsOff: "travel-problem-time", bags: "travel-problem-number" } }));
});

it("a proposal fills times and ends and keeps what was typed beside them", () => {
  const fields = proposed(typed({ greeter: "Camille Roy", vehicle: "v", sign: "" }), { kind: "arrival", service: "vip", from: { place: "yul" }, to: { place: "westin" }, starts: { local: "2018-06-19T15:40:00" }, ends: { local: "2018-06-19T16:10:00" }, leg: "leg", sign_text: "Johanna Rolland", passengers: ["p", "q"] });
  expect(fields).toMatchObject({ from: "place:yul", to: "place:westin", date: "2018-06-19", picksUp: "15:40", dropsOff: "16:10", sign: "Johanna Rolland", greeter: "Camille Roy", vehicle: "v", leg: "leg", passengers: ["p", "q"] });
});

it("brings people to their hotel, or to the first venue", () => {
  const stay = { hotel: "westin", status: "confirmed", guests: [{ id: "p" }] } as StayRow;
  const venue = { id: "palais" } as VenueRow;
  expect([usualTown(["p"], [stay], [venue]), usualTown(["q"], [stay], [venue]), usualTown(["p"], [{ ...stay, status: "cancelled" }], [])]).toEqual(["place:westin", "venue:palais", ""]);
});

it.each([{ place: "plc:1" }, { venue: "ven-1" }])("%o has a key that leads back", (spot) => expect(spotOf(spotKey(spot))).toEqual(spot));
it("counts seats only where they are known", () => expect([seatsLeft({ seats: 3 } as VehicleRow, 4), seatsLeft({ seats: null } as VehicleRow, 4), seatsLeft(undefined, 1)]).toEqual([-1, null, null]));
