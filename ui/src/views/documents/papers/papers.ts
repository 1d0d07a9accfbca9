// What can be chosen of a document: about what, and what its reader may ask for.
import type { Field, PaperAudience, PaperSubject } from "../../../api/generated/api";

/** What documents can be about, as choices. The one without a name is about all of them together. */
export function subjectChoices(subjects: readonly PaperSubject[], all: string): { value: string; label: string }[] {
  return subjects.map(({ id, name }) => ({ value: id, label: name || all }));
}

/** What a document of these kinds can hold at all, of what a reader may ask for. */
const HELD: readonly Field[] = ["phone", "email", "room_number", "bilateral", "medical", "security_note"];

export function askable(reader: PaperAudience): Field[] {
  return reader.may_ask_for.filter((field) => HELD.includes(field));
}
