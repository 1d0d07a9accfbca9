// What was refused is said as long as the form stands as it was sent, and no longer.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it, vi } from "vitest";
import { setHost } from "../host/choose";
import { fakeHost } from "../host/fake";
import PlaceDialog from "./PlaceDialog.svelte";
import { driverOptions, vehicleOptions } from "./transfer-form";
import type { DriverRow, VehicleRow } from "../api/generated/api";

let shown: ReturnType<typeof mount> | null = null;
afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

const alert = () => document.querySelector('[role="alert"]')?.textContent ?? "";
function type(name: string, text: string) {
  const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

it("a place refused is no longer called refused once its name is another", async () => {
  const whole = fakeHost({ opens: "congress" });
  setHost({ ...whole, call: async (name, input) => { if (name === "add_place") throw { kind: "already_there", name: "Westin" }; return whole.call(name, input); } });
  shown = mount(PlaceDialog, { target: document.body, props: { onclose: () => undefined } });
  flushSync();
  type("name", "Westin");
  document.querySelector("form")!.requestSubmit();
  await vi.waitFor(() => { flushSync(); expect(alert()).toContain("Westin"); });
  type("name", "Westin Harbour");
  expect(alert()).toBe("");
  type("name", "Westin");
  expect(alert()).toContain("Westin");
});

it("vehicles are offered with their seats and driver, drivers by name, and none of either", () => {
  const coach = { id: "v", name: "Coach 3", seats: 40, driver_name: "Luc Roy" } as VehicleRow;
  expect(vehicleOptions([coach, { ...coach, id: "w", seats: null, driver_name: "" }]).map(({ value, label }) => [value, label])).toEqual([["", expect.any(String)], ["v", "Coach 3 · 40 seats · Luc Roy"], ["w", "Coach 3"]]);
  expect(driverOptions([{ id: "d", name: "Luc Roy" } as DriverRow]).map(({ value }) => value)).toEqual(["", "d"]);
});
