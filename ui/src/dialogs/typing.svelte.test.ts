// Fields of the dialogs, typed letter by letter as people do.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { t } from "../words/words";
import DateInput from "./DateInput.svelte";
import { emptyLeg, toLeg, type LegFields } from "./leg-form";
import LegEditor from "./LegEditor.svelte";
import type { Stop } from "./stops";

let shown: ReturnType<typeof mount> | null = null;
afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;

/** All that stood there is replaced, one letter at a time. */
function type(name: string, text: string) {
  field(name).focus();
  for (let end = 1; end <= text.length; end += 1) {
    field(name).value = text.slice(0, end);
    field(name).dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
  }
}

function leave(name: string) {
  field(name).blur();
  flushSync();
}

describe("a date", () => {
  function open(value: string, near = "2018-06-19") {
    const of = $state({ name: "date", value, near });
    shown = mount(DateInput, { target: document.body, props: of });
    return of;
  }

  it.each([
    ["2018-06-24", "12", "2018-06-12"],
    ["2018-06-25", "+1", "2018-06-26"],
    ["2018-06-19", "+10", "2018-06-29"],
    ["2018-06-14", "28", "2018-06-28"],
    ["2018-06-19", "2.7.", "2018-07-02"],
  ])("that stood at %s is, after %o, %s", (before, text, after) => {
    const of = open(before);
    type("date", text);
    expect(of.value).toBe(after);
  });

  it("is read beside what stands there by now once the field was left", () => {
    const of = open("2018-06-24");
    type("date", "12");
    leave("date");
    type("date", "+1");
    expect(of.value).toBe("2018-06-13");
  });
});

describe("a leg", () => {
  const stop = (id: string): Stop => ({ id, at: { airport: id }, label: id, detail: "", zone: "Europe/Vienna" });
  const overnight = { ...emptyLeg("2018-06-18"), from: stop("VIE"), to: stop("YUL"), leaves: "22:10", arrives: "01:30", arrivalDate: "2018-06-19" };

  function open(fields: LegFields) {
    const of = $state({ fields, places: [], near: "2018-06-19", problems: {}, doubled: null, testid: "leg" });
    shown = mount(LegEditor, { target: document.body, props: of });
    return of;
  }

  it("whose day of arrival cannot be read keeps what was typed, and does not land on the day it leaves", () => {
    const of = open(overnight);
    type("arrival-date", "20 jn");
    leave("arrival-date");
    expect(field("arrival-date").value).toBe("20 jn");
    expect(toLeg(of.fields)).toEqual({ ok: false, problems: { arrivalDate: "travel-problem-date" } });
    type("arrival-date", "20 jun");
    expect(toLeg(of.fields)).toMatchObject({ leg: { arrives: { local: "2018-06-20T01:30" } } });
  });

  it("says so beside the field", () => {
    const of = open(overnight);
    Object.assign(of.problems, { arrivalDate: t("travel-problem-date") });
    flushSync();
    expect(field("arrival-date").getAttribute("aria-invalid")).toBe("true");
  });

  it.each([["19", "2018-06-20"], ["17.6", "2018-06-18"], ["+2", "2018-06-21"]])("over night moved to %o still lands on the next day", (text, lands) => {
    const of = open({ ...overnight });
    type("date", text);
    expect(of.fields.arrivalDate).toBe(lands);
  });

  it("lands on the day it leaves again when the day of arrival is emptied", () => {
    const of = open({ ...overnight });
    field("arrival-date").value = "";
    field("arrival-date").dispatchEvent(new Event("input", { bubbles: true }));
    leave("arrival-date");
    expect(toLeg(of.fields)).toMatchObject({ leg: { arrives: { local: "2018-06-18T01:30" } } });
  });
});
