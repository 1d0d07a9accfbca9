import { describe, expect, it } from "vitest";
import type { AddMovement, MovementRow, StayRow, VehicleRow, VenueRow } from "../api/generated/api";
import { emptyTransfer, fieldsOfMovement, proposed, seatsLeft, spotKey, spotOf, toEdited, toMovement, usualTown, type TransferFields } from "./transfer-form";

const typed = (more: Partial<TransferFields> = {}): TransferFields => ({ ...emptyTransfer("2018-06-19", ["p"]), from: "place:a", to: "venue:b", picksUp: "1545", ...more });

describe("a transfer", () => {
  it("leaves the drop-off to the way when none is typed", () => expect(toMovement(typed())).toMatchObject({ ok: true, input: { from: { place: "a" }, to: { venue: "b" }, starts: { local: "2018-06-19T15:45" }, ends: null, vehicle: null, bags: null, passengers: ["p"] } }));
  it("may end after midnight", () => expect(toMovement(typed({ picksUp: "23:40", dropsOff: "0:20" }))).toMatchObject({ input: { ends: { local: "2018-06-20T00:20" } } }));
  it("says beside each field what is missing", () => expect(toMovement(typed({ from: "", picksUp: "soon", dropsOff: "x", bags: "two" }))).toEqual({ ok: false, problems: { from: "travel-problem-from", picksUp: "travel-problem-time", dropsOff: "travel-problem-time", bags: "travel-problem-number" } }));
});

describe("a transfer changed", () => {
  const moment = (time: string) => ({ date: "2018-06-19", time });
  const row = { id: "m", kind: "arrival", service: "vip", status: "assigned", from: { at: { place: "a" } }, to: { at: { venue: "b" } }, starts: moment("15:45"), ends: moment("16:20"), vehicle: "v", driver: "d", own_driver: false, greeter: "", sign_text: "", bags: 4, leg: "l", note: "", passengers: [{ id: "p" }] } as unknown as MovementRow;
  const edited = (more: Partial<TransferFields>) => {
    const fields = { ...fieldsOfMovement(row), ...more };
    const answer = toMovement(fields);
    return answer.ok ? toEdited(row, fields, answer.input) : null;
  };

  it("says only what was changed, and leaves to the planner what it works out: status, bags of the leg, the vehicle's driver", () => {
    expect(edited({})).toEqual({ id: "m" });
    expect(edited({ greeter: "Camille Roy" })).toEqual({ id: "m", greeter: "Camille Roy" });
    expect(edited({ vehicle: "w" })).toEqual({ id: "m", vehicle: "w" });
    expect(edited({ date: "2018-06-20" })).toEqual({ id: "m", starts: { local: "2018-06-20T15:45" }, ends: { local: "2018-06-20T16:20" } });
  });
  it("has a drop-off, which no change leaves to the way again", () => expect(toMovement({ ...fieldsOfMovement(row), dropsOff: " " }, true)).toEqual({ ok: false, problems: { dropsOff: "travel-problem-time" } }));
  it("says them once they are typed", () => expect([edited({ bags: "" })?.bags, edited({ bags: "2" })?.bags, edited({ status: "done" })?.status]).toEqual([null, 2, "done"]));
});

it("a proposal fills times and ends and keeps what was typed beside them", () => {
  const fields = proposed(typed({ picksUp: "", greeter: "Camille Roy", vehicle: "v", sign: "", passengers: [] }), { kind: "arrival", service: "vip", from: { place: "yul" }, to: { place: "westin" }, starts: { local: "2018-06-19T15:40:00" }, ends: { local: "2018-06-19T16:10:00" }, leg: "leg", sign_text: "Johanna Rolland", passengers: ["p", "q"] });
  expect(fields).toMatchObject({ from: "place:yul", to: "place:westin", date: "2018-06-19", picksUp: "15:40", dropsOff: "16:10", sign: "Johanna Rolland", greeter: "Camille Roy", vehicle: "v", leg: "leg", passengers: ["p", "q"] });
});

describe("a second proposal", () => {
  const proposal = (starts: string, ends: string) => ({ kind: "arrival", service: "vip", from: { place: "yul" }, to: { place: "westin" }, starts: { local: `2018-06-19T${starts}` }, ends: { local: `2018-06-19T${ends}` }, passengers: ["p"] }) as AddMovement;
  const [first, second] = [proposal("15:40", "16:10"), proposal("15:40", "16:30")];
  const times = ({ date, picksUp, dropsOff }: TransferFields) => [date, picksUp, dropsOff];
  it("fills the times as long as they are the first one's", () => expect(times(proposed(proposed(typed({ picksUp: "" }), first), second, first))).toEqual(["2018-06-19", "15:40", "16:30"]));
  it("leaves a pick-up typed by hand, and its drop-off to the way", () => expect(times(proposed({ ...proposed(typed({ picksUp: "" }), first), picksUp: "16:20" }, second, first))).toEqual(["2018-06-19", "16:20", ""]));
  it("leaves both where both were typed", () => expect(times(proposed({ ...proposed(typed({ picksUp: "" }), first), picksUp: "16:20", dropsOff: "17:00" }, second, first))).toEqual(["2018-06-19", "16:20", "17:00"]));
  it("leaves a pick-up typed before the first came", () => expect(times(proposed(typed({ picksUp: "16:20" }), first))).toEqual(["2018-06-19", "16:20", ""]));
});

it("brings people to their hotel, or to the first venue", () => {
  const stay = { hotel: "westin", status: "confirmed", guests: [{ id: "p" }] } as StayRow;
  const venue = { id: "palais" } as VenueRow;
  expect([usualTown(["p"], [stay], [venue]), usualTown(["q"], [stay], [venue]), usualTown(["p"], [{ ...stay, status: "cancelled" }], [])]).toEqual(["place:westin", "venue:palais", ""]);
});

it.each([{ place: "plc:1" }, { venue: "ven-1" }])("%o has a key that leads back", (spot) => expect(spotOf(spotKey(spot))).toEqual(spot));
it("counts seats only where they are known", () => expect([seatsLeft({ seats: 3 } as VehicleRow, 4), seatsLeft({ seats: null } as VehicleRow, 4), seatsLeft(undefined, 1)]).toEqual([-1, null, null]));
