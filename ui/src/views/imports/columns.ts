// What each column of a list fills, and how its dates are read.
import type { ColumnView, ImportDates, ImportField, StagingView } from "../../api/generated/api";

/** What no column fills is chosen as this, because a list of choices knows only texts. */
export const LEFT_OUT = "";

type Mapping = Record<number, ImportField | null>;

/** What every column fills once one of them is chosen anew; a field is filled by one column, so the other lets it go. */
export function remapped(columns: readonly ColumnView[], column: number, field: string): Mapping {
  const chosen = field === LEFT_OUT ? null : field;
  const meaning = (each: ColumnView): ImportField | null => (each.column === column ? chosen : each.field === chosen ? null : each.field);
  return Object.fromEntries(columns.map((each) => [each.column, meaning(each)]));
}

/** Fields that hold days. */
const DATED = new Set(["departs", "departure_day", "arrives", "arrival_day", "check_in", "check_out", "day", "starts", "ends"]);
const PARTS: Record<ImportDates, readonly [year: number, month: number, day: number]> = { day_month_year: [2, 1, 0], month_day_year: [2, 0, 1], year_month_day: [0, 1, 2] };

/** The day a text is by a convention, such as "2014-04-03"; null where it is none. */
export function dayBy(text: string, convention: ImportDates): string | null {
  const parts = /(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})/.exec(text)?.slice(1);
  if (!parts) return null;
  const [year, month, day] = PARTS[convention].map((place) => parts[place] ?? "") as [string, string, string];
  if (day.length > 2 || month.length > 2 || (year.length !== 4 && year.length !== 2)) return null;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const real = new Date(`${date}T12:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : null;
}

/** A text of the list that shows how its dates are read: one that two conventions read as different days, if there is one. */
export function telling({ columns, dates }: Pick<StagingView, "columns" | "dates">): string | null {
  const texts = columns.filter(({ field }) => field !== null && DATED.has(field)).flatMap(({ samples }) => samples);
  const read = (text: string) => (dates?.possible ?? []).map((convention) => dayBy(text, convention)).filter((day) => day !== null);
  return texts.find((text) => new Set(read(text)).size > 1) ?? texts.find((text) => read(text).length > 0) ?? null;
}

/** Encodings in which offices save their lists, by their names on the web. */
const ENCODINGS = ["utf-8", "utf-16le", "windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "iso-8859-2", "macintosh", "shift_jis", "euc-kr", "gb18030", "big5"] as const;

/** The encodings to choose from; the one in use is among them, whatever it is. */
export function encodings(now: string): string[] {
  const used = now.toLowerCase();
  return ENCODINGS.some((each) => each === used) ? [...ENCODINGS] : [used, ...ENCODINGS];
}

export const DELIMITERS = [",", ";", "\t", "|"] as const;
const DELIMITER_WORDS: Record<string, string> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };

/** The word by which a delimiter is named. */
export const delimiterWord = (delimiter: string): string => DELIMITER_WORDS[delimiter] ?? "other";
