// Money typed the way people write it is the amount they mean, and is read back as money.
import { describe, expect, it } from "vitest";
import { digitsOf, moneyText, moneyTyped, parseMoney } from "./money";

describe("money", () => {
  it.each([
    ["185", "EUR", 18_500], ["185.50", "EUR", 18_550], ["185,5", "EUR", 18_550], ["1,250.50", "EUR", 125_050], ["1.250,50", "EUR", 125_050], ["1 250", "EUR", 125_000], ["1,250", "EUR", 125_000], ["12000", "JPY", 12_000], ["12,000", "JPY", 12_000], ["1.250", "TND", 1_250_000], ["185.555", "EUR", 18_555_500], ["0", "EUR", 0],
  ])("%s in %s is an amount", (text, currency, amount) => {
    expect(parseMoney(text, currency)).toBe(amount);
  });

  it.each([["12.5", "JPY"], ["185.5555", "EUR"], ["-5", "EUR"], ["€185", "EUR"], ["one", "EUR"], ["1,2,3", "EUR"]])("%s in %s is none", (text, currency) => {
    expect(parseMoney(text, currency)).toBe("wrong");
  });

  it("is nothing where nothing was typed", () => {
    expect([parseMoney(" ", "EUR"), moneyTyped(null, "EUR")]).toEqual([null, ""]);
  });

  it("is read with its sign, and with places only where there are some", () => {
    expect([moneyText(18_500, "EUR"), moneyText(18_550, "EUR"), moneyText(1_200, "JPY"), moneyText(18_550, "")]).toEqual(["€185", "€185.50", "JP¥1,200", "185.50"]);
  });

  it.each([0, 5, 18_500, 18_550, 1_250_050])("is typed back as it was: %i", (amount) => {
    expect(parseMoney(moneyTyped(amount, "EUR"), "EUR")).toBe(amount);
  });

  it("has the places of its currency", () => {
    expect([digitsOf("EUR"), digitsOf("JPY"), digitsOf("TND"), digitsOf("")]).toEqual([2, 0, 3, 2]);
  });
});
