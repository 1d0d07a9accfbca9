// Which sessions a person may still be added to, out of the whole programme, and by which words each is found.
import type { Programme, SessionFunction, SessionRow, Timeline } from "../../api/generated/api";

export const FUNCTIONS: readonly SessionFunction[] = ["attendee", "speaker", "panellist", "chair", "moderator", "keynote", "rapporteur", "host"];

/** Every session that still takes place and that the person is not in already, in the order of the programme. */
export function openSessions(programme: Programme, timeline: Timeline): SessionRow[] {
  const attended = new Set(timeline.days.flatMap((day) => day.items).filter((item) => item.what === "session").map((item) => item.id));
  return programme.days.flatMap((day) => day.sessions).filter((session) => !session.cancelled && !attended.has(session.id));
}

export function sessionWords(session: SessionRow): string[] {
  return [session.code, session.title, session.space_name, session.venue_name, session.date, session.theme];
}
