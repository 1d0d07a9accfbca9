import { expect, it } from "vitest";
import { codesOf, offeredLanguages, tongues } from "./tongues";

const LANGUAGES = [{ language: "ar", name: "Arabic", own_name: "العربية" }, { language: "fr", name: "French", own_name: "français" }];

it("reads codes, and leaves out what is empty", () => expect(codesOf(" fr, ,ar,")).toEqual(["fr", "ar"]));
it("names them, and keeps what no list knows", () => expect(tongues("fr,tlh", LANGUAGES)).toBe("French, tlh"));
it("offers what is not chosen yet, by either name", () => {
  expect(offeredLanguages(LANGUAGES, "fran", []).map(({ id }) => id)).toEqual(["fr"]);
  expect(offeredLanguages(LANGUAGES, "", ["fr"]).map(({ id }) => id)).toEqual(["ar"]);
});
