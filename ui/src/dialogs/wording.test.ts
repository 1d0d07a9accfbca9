// The choice of a document's language.
import { describe, expect, it } from "vitest";
import { hasOwnDigits, languageChoices, OWN } from "./wording";

const LANGUAGES = [{ tag: "en", name: "English", has_own_digits: false }, { tag: "ar", name: "العربية", has_own_digits: true }];

describe("a document's language", () => {
  it("goes by the name it gives itself", () => expect(languageChoices(LANGUAGES, false, "").map(({ label }) => label)).toEqual(["English", "العربية"]));
  it("can be each reader's own", () => expect(languageChoices(LANGUAGES, true, "Each reader's own")[0]).toEqual({ value: OWN, label: "Each reader's own" }));
  it.each([["en", false], ["ar", true], [OWN, true]])("in %s has a choice of digits: %s", (language, offered) => expect(hasOwnDigits(LANGUAGES, language)).toBe(offered));
});
