// Days about a person are typed the way people write them, here as among flights; what is no date never counts as none.
import { afterEach, expect, it, vi } from "vitest";
import { call } from "../../../api/call";
import { t } from "../../../words/words";
import { fill, hidePerson, one, press, sendDialog, showPerson } from "./inspector.fixture";

afterEach(hidePerson);

const dialog = () => document.querySelector('[role="dialog"]')?.textContent ?? "";
const field = (name: string) => one<HTMLInputElement>(`[role="dialog"] [name="${name}"]`);

async function stays() {
  await sendDialog();
  expect(dialog()).toContain(t("shared-date-unread"));
}

it("since when an office is held", async () => {
  const { id, offices } = await showPerson("Johanna Rolland");
  const office = offices[0]!;
  one(`[aria-label^="${t("protocol-office-edit-this", { office: "" }).trim()}"]`).click();
  await vi.waitFor(() => field("since"));
  fill("since", "4 avril");
  await stays();
  expect((await call("person", { id })).offices[0]).toEqual(office);
  fill("since", "4.4.2014");
  fill("until", "30 jun 2020");
  await sendDialog();
  await vi.waitFor(async () => expect((await call("person", { id })).offices[0]).toMatchObject({ since: "2014-04-04", until: "2020-06-30" }));
});

it("when forms of address were confirmed", async () => {
  const { id } = await showPerson("Johanna Rolland");
  press("confirm-address");
  expect(field("confirmed_on").value).toBe("20 June 2018");
  fill("salutation", "Madame la Maire,");
  fill("confirmed_by", "Cabinet de la Maire");
  fill("confirmed_on", "last week");
  await stays();
  fill("confirmed_on", "-2");
  await sendDialog();
  await vi.waitFor(async () => expect((await call("person", { id })).forms_confirmed_on).toBe("2018-06-18"));
});

it("when a need is to be deleted", async () => {
  const { id } = await showPerson("Karim Trabelsi");
  press("add-need");
  fill("text", "Nut allergy");
  fill("purpose", "Meals at the dinner");
  fill("delete_after", "soon");
  await stays();
  fill("delete_after", "1 sep");
  await sendDialog();
  await vi.waitFor(async () => expect((await call("sensitive_needs", { person: id })).map((need) => need.delete_after)).toEqual(["2018-09-01"]));
});
