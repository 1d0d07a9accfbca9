// A page that stands for the typeset itinerary: drawn here as a picture, because the real one comes from the program.
import type { DocumentLanguage, ItineraryPreview, Timeline } from "../../api/generated/api";

const LINE = 30;

export const documentLanguages = (): DocumentLanguage[] => [
  { tag: "en", name: "English", has_own_digits: false }, { tag: "es", name: "Español", has_own_digits: false }, { tag: "fr", name: "Français", has_own_digits: false },
  { tag: "ca", name: "Català", has_own_digits: false }, { tag: "ar", name: "العربية", has_own_digits: true },
];

export function preview(timeline: Timeline, language: string): ItineraryPreview {
  const items = timeline.days.flatMap((day) => day.items);
  const lines = timeline.days.flatMap((day) => (day.items.length === 0 ? [] : [{ text: day.date, day: true }, ...day.items.map((item) => ({ text: `${item.starts.time}   ${item.title}`, day: false }))]));
  const unprintable = timeline.name.includes("Ossouka") ? [{ text: "Café ☕ with the press", characters: "☕" }] : [];
  return {
    person: timeline.person, name: timeline.name, language: language === "own" ? "en" : language, file_name: "itinerary.pdf", pages: items.length === 0 ? [] : [page(timeline.name, lines)], text: lines.map((line) => line.text).join("\n"), calendar: "", unprintable, items: items.length, empty: items.length === 0,
  };
}

function page(name: string, lines: { text: string; day: boolean }[]): string {
  const body = lines.map((line, index) => `<text x="60" y="${190 + index * LINE}" font-size="${line.day ? 17 : 14}" font-weight="${line.day ? 600 : 400}">${escape(line.text.slice(0, 60))}</text>`).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="595" height="842" font-family="sans-serif"><rect width="595" height="842" fill="#fff"/><text x="60" y="90" font-size="26" font-weight="600">${escape(name)}</text><text x="60" y="120" font-size="14" fill="#555">ICLEI World Congress 2018, Montréal</text>${body}</svg>`;
  return `data:image/svg+xml;base64,${btoa(String.fromCharCode(...new TextEncoder().encode(svg)))}`;
}

const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
