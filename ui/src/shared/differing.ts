// What of a form differs from what stood there: only that is written, so that the history names what somebody changed and
// nothing is asked again that nobody touched.

/** The fields of `after` that are not as they were. */
export function differing<Fields extends object>(before: Fields, after: Fields): Partial<Fields> {
  const was = before as Record<string, unknown>;
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(was[field]))) as Partial<Fields>;
}

/** Whether an edit says more than what it is about. */
export const saysSomething = (edit: object): boolean => Object.keys(edit).some((field) => field !== "id");
