// Beginning a forum: once, however often Enter is pressed while the program is at it.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setHost } from "../../host/choose";
import { fakeHost } from "../../host/fake";
import NewForum from "./NewForum.svelte";

// A plain field in place of the list that opens, which a document without a screen cannot show.
vi.mock("../../shared/Combobox.svelte", () => import("../../shared/TextInput.svelte"));

let form: Record<string, unknown>;
const opened = vi.fn();
let begun = 0;
let zonesRead = false;

beforeEach(() => {
  const whole = fakeHost({ opens: "nothing", slow: 20 });
  begun = 0;
  zonesRead = false;
  opened.mockClear();
  setHost({ ...whole, call: async (name, input) => {
    if (name === "new_forum") begun += 1;
    const answer = await whole.call(name, input);
    zonesRead ||= name === "zones";
    return answer;
  } });
  form = mount(NewForum, { target: document.body, props: { onopened: opened } });
});
afterEach(async () => {
  await unmount(form);
  document.body.replaceChildren();
});

function fill(label: string, text: string) {
  const field = [...document.querySelectorAll("label")].find((one) => one.textContent?.includes(label))!;
  const input = document.getElementById(field.htmlFor) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

describe("a new forum", () => {
  it("begins once", async () => {
    await vi.waitFor(() => expect(zonesRead).toBe(true));
    fill("Name of the forum", "Mayoral Forum");
    fill("Host city", "Barcelona");
    fill("First day", "2014-06-19");
    fill("Last day", "2014-06-20");
    fill("Time zone", "Europe/Madrid");
    for (let time = 0; time < 2; time += 1) document.querySelector("form")!.requestSubmit();
    await vi.waitFor(() => expect(opened).toHaveBeenCalled());
    await new Promise((next) => setTimeout(next, 60));
    expect([begun, opened.mock.calls.length]).toEqual([1, 1]);
  });
});
