// Rooming lists: what changed since the last one, a list entered as sent, an earlier one looked at, the files.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { setHost } from "../../../host/choose";
import { fakeHost } from "../../../host/fake";
import { importing } from "../../../state/importing.svelte";
import { messages } from "../../../state/messages.svelte";
import { standing } from "../../../state/standing.svelte";
import { t } from "../../../words/words";
import { chosenHotel } from "../chosen-hotel.svelte";
import Lists from "./Lists.svelte";

let shown: Record<string, unknown>;
let exported: unknown[] = [];
beforeEach(async () => {
  const whole = fakeHost({ opens: "congress" });
  exported = [];
  setHost({ ...whole, callLong: (name, input, tell) => { exported.push([name, input]); return whole.callLong(name, input, tell); } });
  standing.open(await call("standing", {}));
  chosenHotel.id = "plc-westin";
  shown = mount(Lists, { target: document.body });
});
afterEach(async () => {
  await unmount(shown);
  messages.clear();
  importing.open = false;
  document.body.replaceChildren();
});

const seen = <Found>(holds: () => Found) => vi.waitFor(() => { flushSync(); const found = holds(); expect(found).toBeTruthy(); return found as NonNullable<Found>; });
const by = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const rows = (change: string) => [...document.querySelectorAll(`[data-testid="rooming-lines"] tr.${change}`)];
const send = async () => {
  (await seen(() => by("send-list"))).click();
  (await seen(() => by("send-list-now"))).closest("form")!.requestSubmit();
};

it("shows what was amended beside what it says now, and what is gone struck", async () => {
  await seen(() => rows("amended")[0]);
  const [amended] = rows("amended");
  expect([...amended!.querySelectorAll("del bdi")].map((cell) => cell.textContent)).toContain("Double");
  expect([...amended!.querySelectorAll("ins bdi")].map((cell) => cell.textContent)).toContain("Suite");
  expect([rows("amended").length, rows("new").length, rows("cancelled").length]).toEqual([1, 1, 1]);
  expect(rows("cancelled")[0]!.querySelector("del")?.textContent).toContain("Inès Haddad");
});

it("enters a list as sent; then nothing is new, and the next is refused unless it is wanted all the same", async () => {
  await seen(() => rows("amended")[0]);
  await send();
  await seen(() => document.body.textContent?.includes(t("roomlists-no-news", { number: 2 })));
  expect((await call("list_rooming_lists", {})).map(({ number, new: news, amended, cancelled }) => [number, news, amended, cancelled]).at(-1)).toEqual([2, 1, 1, 1]);
  await send();
  await seen(() => document.querySelector('[role="dialog"] [role="alert"]'));
  document.querySelector<HTMLInputElement>('input[name="anyway"]')!.click();
  flushSync();
  by("send-list-now")!.closest("form")!.requestSubmit();
  await seen(() => !by("send-list-now"));
  expect(await call("list_rooming_lists", {})).toHaveLength(3);
});

it("shows a list as it was sent, whatever became of the stays", async () => {
  (await seen(() => document.querySelector<HTMLElement>('[data-testid="sent-lists"] tbody button'))).click();
  await seen(() => document.body.textContent?.includes(t("roomlists-number", { hotel: "Le Westin Montréal", number: 1 })) && document.querySelector('[data-testid="rooming-lines"]')?.textContent?.includes("Inès Haddad"));
  expect([rows("cancelled").length, by("send-list")]).toEqual([0, null]);
  by("list-now")!.click();
  await seen(() => by("send-list"));
});

it("writes only what changed where that was asked for", async () => {
  await seen(() => rows("amended")[0]);
  document.querySelectorAll<HTMLInputElement>('.bar input[type="radio"]')[1]!.click();
  flushSync();
  by("export-list")!.click();
  (await seen(() => by("export-list-now"))).closest("form")!.requestSubmit();
  await seen(() => exported[0]);
  expect(exported[0]).toEqual(["export_rooming_list", { hotel: "plc-westin", number: null, since: 1, only_changes: true, formats: ["xlsx", "pdf"], wording: { language: "en", own_digits: false } }]);
  await seen(() => !by("export-list-now"));
});

it("takes the hotel's answer in as stays", async () => {
  (await seen(() => by("import-answer"))).click();
  expect([importing.open, importing.noun]).toEqual([true, "stays"]);
});
