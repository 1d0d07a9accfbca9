// Sensitive needs stay closed until somebody opens them, are entered with their purpose, and a person can be purged.
import { flushSync } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { host, setHost } from "../../../host/choose";
import { messages } from "../../../state/messages.svelte";
import { fill, hidePerson, one, press, sendDialog, showPerson } from "../person/inspector.fixture";

afterEach(async () => {
  messages.clear();
  await hidePerson();
});

const section = () => one('[data-testid="needs"]').textContent ?? "";

describe("sensitive needs", () => {
  it("say only how many they are, and are not read until they are opened", async () => {
    await showPerson("Salma Ben Amor");
    const asked: string[] = [];
    const real = host();
    setHost({ ...real, call: (name, input) => { asked.push(name); return real.call(name, input); } });
    expect(section()).toContain("2");
    expect(section()).not.toContain("MOML");
    expect(asked).not.toContain("sensitive_needs");
    press("unfold-needs");
    await vi.waitFor(() => expect(section()).toContain("MOML Muslim meal"));
    expect(asked).toContain("sensitive_needs");
  });

  it("mark what should be gone by now", async () => {
    await showPerson("Salma Ben Amor");
    press("unfold-needs");
    await vi.waitFor(() => expect(one('[data-need="assistance"]').textContent).toContain("to be deleted"));
    expect(one('[data-need="dietary"]').querySelector(".badge")).toBeNull();
  });

  it("are entered with a purpose and with those who may read them", async () => {
    const { id } = await showPerson("Karim Trabelsi");
    press("add-need");
    fill("text", "Nut allergy");
    await sendDialog();
    expect(one('[role="dialog"]').textContent).toContain("Write what it is kept for.");
    fill("purpose", "Meals");
    one('[role="dialog"] [value="caterer"]').click();
    flushSync();
    await sendDialog();
    await vi.waitFor(async () => expect(await call("sensitive_needs", { person: id })).toMatchObject([{ text: "Nut allergy", purpose: "Meals", audience: ["caterer"] }]));
  });
});

describe("a purge", () => {
  it("asks for the name, and offers no undo", async () => {
    const { id } = await showPerson("Salma Ben Amor");
    press("purge");
    await vi.waitFor(() => expect(one('[role="dialog"]').textContent).toContain("before migration.forum"));
    fill("confirm_name", "Salma");
    expect(one<HTMLButtonElement>('[data-testid="purge-send"]').disabled).toBe(true);
    fill("confirm_name", "Salma Ben Amor");
    await sendDialog();
    await vi.waitFor(() => expect(messages.all.at(-1)).toMatchObject({ text: "Purge a person", undo: null }));
    await expect(call("person", { id })).rejects.toThrow("not_found");
  });
});
