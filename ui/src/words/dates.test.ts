// Calendar dates as people read them.
import { describe, expect, it } from "vitest";
import { countryName, dayText, daysBetween, longDayText, shortDayText, spanText, zoneCity } from "./dates";

describe("dates", () => {
  it("names a day", () => {
    expect(dayText("2018-06-20")).toBe("Wed 20 June");
    expect(shortDayText("2018-06-20")).toBe("20 Jun");
    expect(longDayText("2018-06-20")).toBe("Wednesday 20 June 2018");
  });

  it.each([
    ["2018-06-19", "2018-06-22", "19–22 June 2018"],
    ["2018-06-19", "2018-06-19", "19 June 2018"],
    ["2018-06-30", "2018-07-02", "30 June – 2 July 2018"],
    ["2018-12-31", "2019-01-02", "31 December 2018 – 2 January 2019"],
  ])("says %s to %s as %s", (from, to, said) => expect(spanText(from, to)).toBe(said));

  it("counts whole days over a change of clocks", () => expect(daysBetween("2018-03-24", "2018-03-26")).toBe(2));
  it.each([["Europe/Madrid", "Madrid"], ["America/Argentina/Buenos_Aires", "Buenos Aires"], ["UTC", "UTC"]])("names %s by its city, %s", (zone, city) => expect(zoneCity(zone)).toBe(city));
  it("leaves what is no country's code as it is", () => {
    expect(countryName("GA")).toBe("Gabon");
    expect(countryName("somewhere")).toBe("somewhere");
  });
});
