// Days as people write them into the facts of a body.

/** Nothing, a day of the calendar, or a year, which stands for its first day. */
export function dayOrYear(text: string): string | null | "wrong" {
  const bare = text.trim();
  if (bare === "") return null;
  if (/^\d{4}$/.test(bare)) return `${bare}-01-01`;
  const day = new Date(`${bare}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(bare) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(bare) ? bare : "wrong";
}
