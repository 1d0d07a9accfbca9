// The forms of address of a person: suggested by rule, confirmed by an office, and no longer confirmed once changed.
import { afterEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { write } from "../../../state/writing";
import { fill, hidePerson, one, press, sendDialog, showPerson } from "./inspector.fixture";

afterEach(hidePerson);

const state = () => one('[data-testid="address-state"]').textContent;

describe("forms of address", () => {
  it("are suggested with the rule that gave them, and taken over as a draft", async () => {
    const { id } = await showPerson("Johanna Rolland");
    press("suggest-address");
    await vi.waitFor(() => expect(one('[data-testid="suggestion"]').textContent).toContain("no rule is known"));
    await sendDialog();
    await vi.waitFor(async () => expect((await call("person", { id })).forms.salutation).toBe("Dear Mayor,"));
    await vi.waitFor(() => expect(state()).toContain("Not confirmed"));
  });

  it("say who confirmed them and when", async () => {
    await showPerson("Johanna Rolland");
    press("confirm-address");
    fill("salutation", "Madame la Maire,");
    await sendDialog();
    expect(one('[role="dialog"]').textContent).toContain("Write who confirmed them.");
    fill("confirmed_by", "Cabinet de la Maire");
    await sendDialog();
    await vi.waitFor(() => expect(state()).toContain("Confirmed by Cabinet de la Maire on 20 June 2018"));
  });

  it("are no longer confirmed once somebody changes them", async () => {
    const { id } = await showPerson("Johanna Rolland");
    await write("confirm_address", { person: id, spoken: "Madame la Maire", confirmed_by: "Cabinet" });
    await vi.waitFor(() => expect(state()).toContain("Confirmed by"));
    await write("edit_person", { id, spoken: "Mayor" });
    await vi.waitFor(() => expect(state()).toContain("Not confirmed"));
  });
});
