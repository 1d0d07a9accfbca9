// Prints what ical.js reads from a calendar file: one JSON object from an item's id to its start and end in UTC.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}
const moment = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString().replace(".000Z", "Z"));
const events = {};
for (const part of calendar.getAllSubcomponents("vevent")) {
  const start = part.getFirstPropertyValue("dtstart");
  const end = part.getFirstPropertyValue("dtend");
  events[part.getFirstPropertyValue("uid")] = [moment(start), end ? moment(end) : null];
}
console.log(JSON.stringify(events));
