// Hotels and blocks: the ledger is typed into with the keys, over is allowed with a reason, rooms are entered and edited.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { setHost } from "../../../host/choose";
import { fakeHost, type FakeWishes } from "../../../host/fake";
import { messages } from "../../../state/messages.svelte";
import { standing } from "../../../state/standing.svelte";
import { t } from "../../../words/words";
import { chosenHotel } from "../chosen-hotel.svelte";
import Blocks from "./Blocks.svelte";

let shown: Record<string, unknown>;
const open = async (opens: FakeWishes["opens"] = "congress") => {
  setHost(fakeHost({ opens }));
  standing.open(await call("standing", {}));
  chosenHotel.id = "plc-arts";
  shown = mount(Blocks, { target: document.body });
};
afterEach(async () => {
  await unmount(shown);
  messages.clear();
  document.body.replaceChildren();
});

const seen = <Found>(holds: () => Found) => vi.waitFor(() => { flushSync(); const found = holds(); expect(found).toBeTruthy(); return found as NonNullable<Found>; });
const one = <Found extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<Found>(selector);
const by = (id: string) => one(`[data-testid="${id}"]`);
const cells = (measure: string, group = 0) => [...document.querySelectorAll<HTMLElement>(`[data-testid="ledger"] tbody:nth-of-type(${group + 1}) tr.${measure} td[role="gridcell"]`)];
const press = (target: HTMLElement, key: string, more: KeyboardEventInit = {}) => { target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more })); flushSync(); };
const fill = (selector: string, value: string) => {
  const field = one<HTMLInputElement>(selector)!;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
};
const ledger = () => call("block_ledger", { id: "blk-congress" });

describe("the ledger", () => {
  beforeEach(() => open());

  it("sets what is typed for all nights that were chosen with Shift", async () => {
    const first = (await seen(() => cells("contracted")[2]))!;
    first.click();
    flushSync();
    press(first, "ArrowRight", { shiftKey: true });
    press(cells("contracted")[3]!, "ArrowRight", { shiftKey: true });
    expect(cells("contracted").map((cell) => cell.getAttribute("aria-selected"))).toEqual(["false", "false", "true", "true", "true", "false", "false"]);
    press(cells("contracted")[4]!, "1");
    fill("td input", "15");
    press(one("td input")!, "Enter");
    await seen(() => cells("contracted")[4]?.textContent?.trim() === "15");
    expect((await ledger()).rows[0]!.cells.map(({ contracted }) => contracted)).toEqual([4, 10, 15, 15, 15, 12, 6]);
  });

  it("says beside the grid why a figure was not taken, and Esc leaves it as it was", async () => {
    const cell = await seen(() => cells("rate")[0]);
    cell.click();
    flushSync();
    press(cell, "Enter");
    await seen(() => one("td input"));
    fill("td input", "some");
    press(one("td input")!, "Enter");
    await seen(() => document.body.textContent?.includes(t("hotels-problem-money")));
    press(one("td input")!, "Escape");
    await seen(() => !one("td input"));
    expect((await ledger()).rows[0]!.cells[0]!.rate).toBe(18_500);
  });

  it("cannot be typed into where it only follows", async () => {
    const cell = await seen(() => cells("picked_up")[0]);
    cell.click();
    press(cell, "5");
    expect(one("td input")).toBe(null);
    expect(cell.getAttribute("aria-readonly")).toBe("true");
  });

  it("says what is allowed over the contract, and why", async () => {
    await seen(() => cells("left")[4]?.textContent?.includes(t("hotels-over-allowed")));
    expect(document.body.textContent).toContain("The hotel confirmed two more by telephone");
    expect(cells("left")[4]!.textContent).toContain("−1");
  });

  it("has a text for what is drawn", async () => {
    const picture = await seen(() => document.querySelector("svg[role='img']"));
    expect(picture.querySelector("title")?.textContent).toBe(t("hotels-plot-title", { name: "Congress block" }));
    expect(picture.querySelector("desc")?.textContent).toContain("Tue 19 June: 23 contracted, 17 picked up, 4 held");
  });
});

describe("more than is contracted", () => {
  beforeEach(() => open());

  it("is allowed only with a reason, for the nights that were chosen", async () => {
    const cell = await seen(() => cells("left")[3]);
    cell.click();
    flushSync();
    by("allow-more")!.click();
    await seen(() => by("send-allow"));
    expect(one<HTMLInputElement>('input[name="from"]')!.title).toBe("2018-06-20");
    fill('input[name="over"]', "1");
    by("send-allow")!.closest("form")!.requestSubmit();
    await seen(() => document.body.textContent?.includes(t("hotels-problem-reason")) && one('form[aria-busy="false"]'));
    fill('textarea[name="reason"]', "Agreed with the desk");
    by("send-allow")!.closest("form")!.requestSubmit();
    await seen(() => !by("send-allow"));
    expect((await ledger()).rows[0]!.cells[3]).toMatchObject({ over: 1, over_reason: "Agreed with the desk" });
  });
});

describe("the head of a block", () => {
  beforeEach(() => open());

  it("counts the cut-off in words and says what leaving it would cost", async () => {
    await seen(() => document.body.textContent?.includes(t("hotels-cut-off-past", { days: 30 })));
    expect(document.body.textContent).toContain(t("hotels-pick-up-of", { picked: "90", contracted: "125" }));
    expect(document.body.textContent).toContain("€6,327");
  });

  it("says beside it why a block is not removed", async () => {
    (await seen(() => document.querySelector<HTMLElement>(`[aria-label="${t("hotels-block-remove", { name: "Congress block" })}"]`))).click();
    (await seen(() => by("remove-block"))).closest("form")!.requestSubmit();
    await seen(() => document.querySelector('[role="dialog"] [role="alert"]'));
    expect((await call("list_room_blocks", {})).some(({ id }) => id === "blk-congress")).toBe(true);
  });
});

describe("types and rooms", () => {
  beforeEach(async () => {
    await open();
    (await seen(() => document.querySelectorAll<HTMLInputElement>('.pages input[type="radio"]')[1])).click();
    await seen(() => by("add-rooms"));
  });

  it("are entered as a row of numbers, refused where one is there", async () => {
    by("add-rooms")!.click();
    await seen(() => by("send-rooms"));
    fill('input[name="numbers"]', "310-313");
    by("send-rooms")!.closest("form")!.requestSubmit();
    await seen(() => document.querySelector('[role="dialog"] [role="alert"]')?.textContent?.includes("310"));
    fill('input[name="numbers"]', "313-316");
    expect(by("send-rooms")!.textContent).toContain("4");
    by("send-rooms")!.closest("form")!.requestSubmit();
    await seen(() => !by("send-rooms"));
    expect((await call("list_hotel_rooms", {})).filter(({ room_type }) => room_type === "rty-sup")).toHaveLength(16);
  });

  it("are connected two at a time, and the door is taken away again", async () => {
    for (const id of ["hrm-arts-301", "hrm-arts-302"]) one<HTMLInputElement>(`[data-room="${id}"]`)!.click();
    flushSync();
    (await seen(() => by("connect-rooms"))).click();
    await seen(() => by("connect-rooms")?.textContent?.includes(t("hotels-rooms-disconnect")));
    by("connect-rooms")!.click();
    await seen(() => by("connect-rooms")?.textContent?.includes(t("hotels-rooms-connect")));
    one<HTMLInputElement>('[data-room="hrm-arts-303"]')!.click();
    flushSync();
    expect(by("connect-rooms")).toBe(null);
  });
});

describe("where nothing is", () => {
  it("one sentence leads to the first hotel, which is entered with its times", async () => {
    await open("bare");
    (await seen(() => [...document.querySelectorAll("button")].find((button) => button.textContent?.includes(t("hotels-add"))))).click();
    await seen(() => by("send-hotel"));
    fill('input[name="name"]', "Hotel Nou");
    fill('input[name="check-in"]', "15");
    by("send-hotel")!.closest("form")!.requestSubmit();
    await seen(() => document.querySelector("h2")?.textContent && document.body.textContent?.includes("Hotel Nou") && !by("send-hotel"));
    expect((await call("list_hotels", {}))[0]).toMatchObject({ name: "Hotel Nou", check_in_from: "15:00" });
    expect(document.body.textContent).toContain(t("hotels-blocks-empty"));
  });
});
