// Money is kept in the smallest unit of its currency, and read and written the way people write it.
import { locale } from "../../../words/language.svelte";

/** Places behind the point: two for euros, none for yen. What is no currency is taken to have two. */
export function digitsOf(currency: string): number {
  try {
    return new Intl.NumberFormat(locale(), { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** "€180", "€180.50", "CA$1,200"; without a currency the figure alone. */
export function moneyText(amount: number, currency: string): string {
  const digits = digitsOf(currency);
  const value = amount / 10 ** digits;
  const shown = { minimumFractionDigits: digits, maximumFractionDigits: digits, trailingZeroDisplay: "stripIfInteger" } as const;
  try {
    return new Intl.NumberFormat(locale(), { style: "currency", currency, ...shown }).format(value);
  } catch {
    return new Intl.NumberFormat(locale(), shown).format(value);
  }
}

/** What stands in a field where the amount is typed: "180.50", "180". */
export function moneyTyped(amount: number | null, currency: string): string {
  if (amount === null) return "";
  const digits = digitsOf(currency);
  return amount % 10 ** digits === 0 ? String(amount / 10 ** digits) : (amount / 10 ** digits).toFixed(digits);
}

/** "1,250.50", "1.250,50", "1 250": the last sign counts as the point when no more digits follow it than the currency has. */
export function parseMoney(text: string, currency: string): number | null | "wrong" {
  const bare = text.trim().replace(/[\s\u00A0\u2009\u202F’']/g, "");
  if (bare === "") return null;
  const digits = digitsOf(currency);
  const parts = /^(\d{1,3}(?:[.,]\d{3})*|\d+)(?:[.,](\d+))?$/.exec(bare);
  if (!parts) return "wrong";
  const [, whole = "", fraction = ""] = parts;
  if (fraction.length > digits || whole.replace(/\D/g, "").length > 11) return "wrong";
  return Number(`${whole.replace(/\D/g, "")}${fraction.padEnd(digits, "0")}`);
}
