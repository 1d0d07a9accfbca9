// A person's languages are rows with a level, changed one by one; what nobody understood stands beside them.
import { flushSync } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import type { LanguageSkill } from "../../../api/generated/api";
import { messages } from "../../../state/messages.svelte";
import { undo } from "../../../state/writing";
import { hidePerson, one, press, showPerson } from "./inspector.fixture";
import { added, changed, without } from "./languages";

const TWO: LanguageSkill[] = [{ language: "fr", level: "C1" }, { language: "ar", level: "native" }];

describe("rows of languages", () => {
  it("change one by one", () => {
    expect(changed(TWO, 0, { level: "C2" })).toEqual([{ language: "fr", level: "C2" }, TWO[1]]);
    expect(added(TWO, "en")).toEqual([...TWO, { language: "en", level: "unsaid" }]);
    expect(without(TWO, 0)).toEqual([TWO[1]]);
  });

  it("are each of another language", () => {
    expect(changed(TWO, 0, { language: "ar" })).toBeNull();
    expect(added(TWO, "fr")).toBeNull();
  });
});

describe("the languages of a person", () => {
  afterEach(async () => {
    messages.clear();
    await hidePerson();
  });
  const rows = () => [...document.querySelectorAll<HTMLElement>("[data-language]")];

  it("have a level that is chosen where it stands, and can be taken back", async () => {
    const { id } = await showPerson("Salma Ben Amor");
    expect(rows().map((row) => row.dataset.language)).toEqual(["ar", "fr"]);
    const level = one<HTMLSelectElement>('[data-language="fr"] select');
    expect(level.value).toBe("C1");
    // The test document does not know which option is checked.
    level.querySelector = (query: string) => (query === ":checked" ? (level.selectedOptions[0] ?? null) : null);
    level.value = "C2";
    level.dispatchEvent(new Event("change", { bubbles: true }));
    flushSync();
    await vi.waitFor(async () => expect((await call("person", { id })).languages_text).toBe("Arabic native, French C2, some Italian"));
    await undo();
    expect((await call("person", { id })).languages_text).toBe("Arabic native, French C1, some Italian");
  });

  it("can be taken away, and what was not understood stays", async () => {
    const { id } = await showPerson("Salma Ben Amor");
    one('[data-language="ar"] button[aria-label^="Take"]').click();
    await vi.waitFor(async () => expect((await call("person", { id })).languages_text).toBe("French C1, some Italian"));
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect(one<HTMLInputElement>('[name="languages_unread"]').value).toBe("some Italian");
  });

  it("are added in a row of their own, which has the focus", async () => {
    await showPerson("Karim Trabelsi");
    press("add-language");
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("name") ?? document.activeElement?.tagName).toBe("INPUT"));
    expect(document.activeElement?.closest("[data-new-language]")).not.toBeNull();
  });
});
