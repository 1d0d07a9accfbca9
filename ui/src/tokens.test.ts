// The colours can be read: text at least 4.5:1, lines that outline what can be used at least 3:1, on every surface, in both themes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const SURFACES = ["surface", "surface-page", "surface-rail", "surface-sunken", "surface-raised", "surface-hover", "surface-selected"];
const THEMES = { light: 0, dark: 1 } as const;

function colour(name: string, theme: keyof typeof THEMES): string {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!found) throw new Error(`no colour ${name}`);
  return found[THEMES[theme] + 1]!;
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const themes = Object.keys(THEMES) as (keyof typeof THEMES)[];

describe.each(themes)("the %s theme", (theme) => {
  it.each(SURFACES)("outlines what can be used on %s", (surface) => expect(contrast(colour("line-strong", theme), colour(surface, theme))).toBeGreaterThanOrEqual(3));
  it.each(SURFACES)("can be read on %s", (surface) => {
    for (const text of ["text", "text-muted"]) expect(contrast(colour(text, theme), colour(surface, theme)), text).toBeGreaterThanOrEqual(4.5);
  });
  it.each(["travel", "lodging", "programme", "meetings", "rooms", "block", "resolve", "warn", "good", "accent"])("can be read on the soft ground of %s", (hue) =>
    expect(contrast(colour(`${hue}-text`, theme), colour(`${hue}-soft`, theme))).toBeGreaterThanOrEqual(4.5));
});
