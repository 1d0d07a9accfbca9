import { expect, it } from "vitest";
import { toVenue, venueFields } from "./venue-form";

const FIELDS = { name: "Palais", address: "", city: "Montréal", north: "45.504", east: "−73,56" };

it("reads degrees as people write them, or leaves the venue without a position", () => {
  expect(toVenue(FIELDS)).toEqual({ ok: true, input: { name: "Palais", address: "", city: "Montréal", position: { latitude: 45.504, longitude: -73.56 } } });
  expect(toVenue({ ...FIELDS, north: "", east: " " })).toMatchObject({ input: { position: null } });
});

it.each([["", "-73"], ["91", "0"], ["45°", "-73"]])("says that %s, %s is no position", (north, east) => {
  expect(toVenue({ ...FIELDS, north, east })).toEqual({ ok: false, problems: { position: "spaces-venue-problem-position" } });
});

it("shows what is known", () => {
  expect(venueFields({ name: "A", address: "", city: "", position: { latitude: 45.5, longitude: -73 } } as never)).toMatchObject({ north: "45.5", east: "-73" });
});
