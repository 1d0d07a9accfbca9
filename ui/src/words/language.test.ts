// The window speaks the language that is asked for, or the system's, or English.
import { afterEach, describe, expect, it } from "vitest";
import { parseDate } from "../dialogs/typed-date";
import { moneyText } from "../views/lodging/blocks/money";
import { dayText, longDayText, monthText, shortDayText, spanText } from "./dates";
import { chosenOf, FIRST, LANGUAGES, speak, spoken } from "./language.svelte";
import { figure, t, word } from "./words";

afterEach(() => speak(FIRST));

describe("a language", () => {
  it("is called as it calls itself, English first", () => expect(LANGUAGES).toEqual([{ tag: "en", name: "English" }, { tag: "es", name: "Español" }]));

  it.each([
    ["es", ["fr-FR"], "es"], ["", ["es-MX", "en"], "es"], ["", ["fr-FR", "es-ES", "en"], "es"], ["", ["EN-us"], "en"], ["", ["fr"], "en"], ["", [], "en"], ["xx", ["es"], "es"], ["", ["est"], "en"],
  ])("%j on a system with %j is %s", (asked, system, tag) => expect(chosenOf(asked, system)).toBe(tag));

  it("is that of the page", () => {
    speak("es");
    expect([spoken(), document.documentElement.lang, document.documentElement.dir]).toEqual(["es", "es", "ltr"]);
    speak("en");
    expect([spoken(), document.documentElement.lang, document.documentElement.dir]).toEqual(["en", "en", "ltr"]);
  });
});

describe("in Spanish", () => {
  const said = (tag: string, say: () => string) => {
    speak(tag);
    return say();
  };

  it.each([
    [() => word("kind", "delegation"), "Delegation", "Delegación"],
    [() => t("op-place-meetings", { count: 1 }), "Place one meeting", "Programar una reunión"],
    [() => t("op-place-meetings", { count: 3 }), "Place 3 meetings", "Programar 3 reuniones"],
    [() => dayText("2018-06-20"), "Wed 20 June", "mié 20 de junio"],
    [() => shortDayText("2018-06-20"), "20 Jun", "20 jun"],
    [() => monthText("2018-06-20"), "June 2018", "junio de 2018"],
    [() => longDayText("2018-06-20"), "Wednesday 20 June 2018", "miércoles 20 de junio de 2018"],
    [() => spanText("2018-06-30", "2018-07-02"), "30 June – 2 July 2018", "30 de junio – 2 de julio de 2018"],
    [() => figure(50_000), "50,000", "50.000"],
    [() => moneyText(18_050, "EUR").replace(/\s/g, " "), "€180.50", "180,50 €"],
  ])("%s", (say, english, spanish) => {
    expect([said("en", say), said("es", say), said("en", say)]).toEqual([english, spanish, english]);
  });

  it.each([["19 de junio de 2018", "2018-06-19"], ["mar 19 jun", "2018-06-19"], ["miércoles 20 de junio", "2018-06-20"], ["3 sept", "2018-09-03"], ["2 enero 2019", "2019-01-02"], ["1 ago", "2018-08-01"], ["19 june", "2018-06-19"], ["19 de nada", null]])("a date is read as people write it: %s", (typed, date) => {
    speak("es");
    expect(parseDate(typed, "2018-06-20")).toBe(date);
  });

  it("English is said where a word is missing", () => {
    speak("xx");
    expect(t("op-place-meetings", { count: 1 })).toBe("Place one meeting");
  });
});
