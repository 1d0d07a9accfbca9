// A list whose choice is stored as it is made.

/** A list whose choice was refused shows the plan's value again, and keeps the focus; it is told so like any choice. */
export async function choosing(event: Event, before: string, save: (value: string) => Promise<unknown>): Promise<void> {
  const list = event.currentTarget as HTMLSelectElement;
  if (list.value === before || (await save(list.value))) return;
  list.value = before;
  list.dispatchEvent(new Event("change"));
}
