import { expect, it } from "vitest";
import type { MeetingDetail, PersonRow } from "../../api/generated/api";
import { broughtIn } from "./seats";

const person = (id: string, delegation: string | null) => ({ id, name: id, delegation, delegation_name: delegation ?? "" }) as PersonRow;
const MEETING = { participants: [{ person: "mayor" }], parties: [{ delegation: "nantes", side: "requesting" }, { delegation: "sfax", side: "receiving" }] } as unknown as MeetingDetail;

it("offers those of the sides first, on their side of the table, and nobody who sits there", () => {
  const offered = broughtIn([person("mayor", "nantes"), person("stranger", null), person("adviser", "sfax"), person("guest", "recife")], MEETING);
  expect(offered.map(({ value, side }) => [value, side])).toEqual([["adviser", "receiving"], ["stranger", "other"], ["guest", "other"]]);
});
