"""Checks that five readers accept calendar files and compute the same moments: check.py FILE.ics...

Every reader answers with a mapping from an item's id to its start and end; times in UTC, whole days as days.
"""

import datetime
import json
import pathlib
import subprocess
import sys

UTC = datetime.timezone.utc


def moment(value):
    if value is None:
        return None
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value} has no zone")
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def by_ical(path):
    from ical.calendar_stream import IcsCalendarStream

    calendar = IcsCalendarStream.calendar_from_ics(read(path))
    return {event.uid: [moment(event.dtstart), moment(event.dtend)] for event in calendar.events}


def by_icalendar(path):
    import icalendar

    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    faults = [fault for part in calendar.walk() for fault in part.errors]
    if faults:
        raise ValueError(faults)
    return {str(event["UID"]): [moment(dt(event, "DTSTART")), moment(dt(event, "DTEND"))] for event in calendar.events}


def dt(event, name):
    return event[name].dt if name in event else None


def by_vobject(path):
    import vobject

    calendar = vobject.readOne(read(path))
    calendar.validate(raiseException=True)
    end = lambda event: event.dtend.value if hasattr(event, "dtend") else None
    return {event.uid.value: [moment(event.dtstart.value), moment(end(event))] for event in getattr(calendar, "vevent_list", [])}


def by_khal(path):
    from khal.icalendar import cal_from_ics, sanitize
    import logging
    import pytz

    heard = []
    listener = logging.Handler(logging.WARNING)
    listener.emit = lambda record: heard.append(record.getMessage())
    logging.getLogger("khal").addHandler(listener)
    calendar = cal_from_ics(read(path))
    events = {}
    for event in calendar.walk("VEVENT"):
        announced_end = "DTEND" in event
        event = sanitize(event, pytz.UTC, str(path))
        events[str(event["UID"])] = [moment(dt(event, "DTSTART")), moment(dt(event, "DTEND")) if announced_end else None]
    logging.getLogger("khal").removeHandler(listener)
    if heard:
        raise ValueError(heard)
    return events


def by_ical_js(path):
    script = pathlib.Path(__file__).with_name("check.mjs")
    return json.loads(subprocess.run(["node", script, path], check=True, capture_output=True, text=True).stdout)


def read(path):
    return path.read_bytes().decode("utf-8")


READERS = {"ical": by_ical, "icalendar": by_icalendar, "vobject": by_vobject, "khal": by_khal, "ical.js": by_ical_js}


def check(path):
    """Says what is wrong with one file; nothing when all is well."""
    answers, problems = {}, []
    for name, reader in READERS.items():
        try:
            answers[name] = reader(path)
        except Exception as fault:  # A reader may fail in any way; each is a finding.
            problems.append(f"{name} does not accept it: {fault!r}")
    expected = next(iter(answers.values()), {})
    if not expected:
        problems.append("there is no item in it, so nothing was compared")
    for name, answer in answers.items():
        for uid in sorted(expected.keys() | answer.keys()):
            if answer.get(uid) != expected.get(uid):
                problems.append(f"{name} reads {uid} as {answer.get(uid)}, not {expected.get(uid)}")
    return problems, len(expected)


def main(paths):
    if not paths:
        sys.exit(__doc__)
    if len(paths) > 1:
        # A process for each file: vobject keeps the first description of a zone for as long as it runs.
        sys.exit(max([subprocess.run([sys.executable, __file__, path]).returncode for path in paths]))
    path = pathlib.Path(paths[0])
    problems, count = check(path)
    print(f"{path.name}: {count} items, {len(READERS)} readers" + ("" if problems else ", all equal"))
    for problem in problems:
        print(f"  {problem}")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
