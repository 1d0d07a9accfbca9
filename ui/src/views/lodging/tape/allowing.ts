// The nights a full block was refused for.

export function nightsNamed(text: string): string[] {
  return [...new Set(text.match(/\d{4}-\d{2}-\d{2}/g) ?? [])].toSorted();
}
