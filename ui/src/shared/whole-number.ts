// Whole numbers as people write them.

/** Spaces, commas, points and thin spaces between groups of three are how people write large numbers; nothing typed is null. */
export function wholeNumber(text: string): number | null | "wrong" {
  const bare = text.trim().replace(/(?<=\d)[\s.,\u00A0\u2009\u202F’'](?=\d{3}(?!\d))/g, "");
  if (bare === "") return null;
  return /^\d{1,12}$/.test(bare) ? Number(bare) : "wrong";
}
