// What a screen sends is what it meant.
import { expect, it } from "vitest";
import { setHost } from "../host/choose";
import { fakeHost } from "../host/fake";
import { call, Refused } from "./call";

it.each([Number.NaN, Number.POSITIVE_INFINITY])("%o is never sent: as JSON it would read “nothing known”", async (seats) => {
  const sent: unknown[] = [];
  setHost({ ...fakeHost({ opens: "congress" }), call: async (_name, input) => void sent.push(input) });
  await expect(call("edit_vehicle", { id: "veh-1", seats })).rejects.toBeInstanceOf(Refused);
  expect(sent).toEqual([]);
});
