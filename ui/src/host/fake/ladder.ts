// What the made-up desk does with several bookings at once, with holds and with series.
import type { BookingDetails, Commands, HoldRow, Moment, SeriesRow, UseWord, WallTime } from "../../api/generated/api";
import { bookingFacts, fits, inLine, inOrder, rankOf, spaceIn } from "./keeping";
import { one, without, wrote, type Writes } from "./rows";
import { at, eachDay, from } from "./time";
import type { Booking, World } from "./world";

interface Place { space: string | null; starts: Moment | null; ends: Moment | null }
const TABLE = { room_booking: "bookings", session: "sessions", meeting: "meetings" } as const;

function used(world: World, what: UseWord, id: string): Place & { id: string; title: string } {
  return one<Place & { id: string; title: string }>(world[TABLE[what]], what, id);
}

const read = (time: WallTime | null | undefined, was: Moment | null): Moment | null => (time === undefined ? was : time && from(time));

/** All go at once; what serves something goes with it, and each is judged where the others will be. */
function moveAll(world: World, moves: { what: UseWord; id: string; to: Place }[]): void {
  const going = new Map<string, Place>();
  for (const { what, id, to } of moves) {
    inOrder(to.starts, to.ends);
    const booking = world.bookings.find((row) => row.id === id);
    for (const other of [id, booking?.session, booking?.meeting, ...world.bookings.filter((row) => what !== "room_booking" && (row.session === id || row.meeting === id)).map((row) => row.id)]) if (other) going.set(other, to);
  }
  const moved = world.bookings.map((row) => ({ ...row, ...going.get(row.id) })) as Booking[];
  for (const row of moved) if (going.has(row.id)) fits(world, row, moved);
  for (const row of [...world.bookings, ...world.sessions, ...world.meetings]) Object.assign(row, going.get(row.id));
}

function holdOf(world: World, id: string): Booking {
  const row = one(world.bookings, "room_booking", id);
  if (row.status !== "hold") throw { kind: "not_a_hold", name: row.title };
  return row;
}

const lapsed = (world: World, row: Booking) => row.status === "hold" && !!row.hold_expires && row.hold_expires.at <= at(`${world.today}T12:00`).at;

function setStatus(row: Booking, status: Booking["status"]): void {
  Object.assign(row, { status }, status === "hold" ? {} : { hold_rank: null, hold_expires: null, challenger: null });
}

function holdRow(world: World, row: Booking): HoldRow {
  const challenger = world.bookings.find(({ id }) => id === row.challenger);
  return {
    id: row.id, title: row.title, space: row.space, space_name: spaceIn(world, row.space), delegation: null, delegation_name: "", starts: row.starts, ends: row.ends, rank: rankOf(world, row), of: inLine(world, row).length,
    expires: row.hold_expires ?? null, lapsed: lapsed(world, row), challenger: challenger?.id ?? null, challenger_title: challenger?.title ?? "",
  };
}

function newBooking(details: BookingDetails, id: string, starts: Moment, ends: Moment): Booking {
  return {
    id, space: details.space, title: details.title, purpose: details.purpose ?? "other", status: details.status ?? "confirmed", starts, ends, set_up_minutes: details.set_up_minutes ?? 0, tear_down_minutes: details.tear_down_minutes ?? 0,
    session: null, meeting: null, headcount: details.headcount ?? null, note: details.note ?? "",
  };
}

const inSeries = (world: World, series: string) => world.bookings.filter((row) => row.series === series);

function seriesRow(world: World, id: string): SeriesRow {
  const rows = inSeries(world, id);
  const first = rows[0];
  if (!first) throw { kind: "not_found", what: "booking_series", id };
  const live = rows.filter((row) => row.status !== "released");
  return {
    id, title: first.title, space: first.space, space_name: spaceIn(world, first.space), rhythm: "daily", first_day: first.series_day ?? "", last_day: rows.at(-1)?.series_day ?? "", starts: first.starts.time, ends: first.ends.time,
    days_long: first.ends.date === first.starts.date ? 0 : 1, booked: live.length, skipped: rows.length - live.length,
  };
}

const dayIn = (world: World, input: Commands["skip_series_day"]["input"]): Booking => {
  const row = inSeries(world, input.series).find((booking) => booking.series_day === input.day);
  if (!row) throw { kind: "invalid", field: "day", problem: "out_of_range" };
  return row;
};

export const LADDER_ANSWERS = {
  list_holds: (world: World): HoldRow[] => world.bookings.filter((row) => row.status === "hold").sort((a, b) => (a.hold_expires?.at ?? "9").localeCompare(b.hold_expires?.at ?? "9")).map((row) => holdRow(world, row)),
  list_booking_series: (world: World): SeriesRow[] => [...new Set(world.bookings.flatMap((row) => row.series ?? []))].map((id) => seriesRow(world, id)),
};

export const LADDER_WRITES: Writes = {
  move_bookings: (world, { moves }) => {
    const read_ = moves.map((move) => {
      const row = used(world, move.what, move.id);
      return { what: move.what, id: move.id, to: { space: move.space === undefined ? row.space : move.space, starts: read(move.starts, row.starts), ends: read(move.ends, row.ends) } };
    });
    moveAll(world, read_);
    return wrote(null, moves.map(({ what, id }) => used(world, what, id).title).join(", "), ["room_booking", "session", "meeting"], { count: String(moves.length) });
  },
  swap_bookings: (world, input) => {
    const [a, b] = [used(world, input.one.what, input.one.id), used(world, input.other.what, input.other.id)];
    const facts = { other: b.title, space: spaceIn(world, a.space), other_space: spaceIn(world, b.space) };
    const place = (there: Place, own: Place): Place => ({ space: there.space, starts: input.times ? there.starts : own.starts, ends: input.times ? there.ends : own.ends });
    moveAll(world, [{ ...input.one, to: place(b, a) }, { ...input.other, to: place(a, b) }]);
    return wrote(null, a.title, ["room_booking", "session", "meeting"], facts);
  },
  copy_bookings: (world, { copies }, id) => {
    const made = copies.map((copy, n): Booking => {
      const original = one(world.bookings, "room_booking", copy.id);
      return { ...original, id: `${id}-${n}`, space: copy.space ?? original.space, starts: from(copy.starts), ends: from(copy.ends), session: null, meeting: null, hold_rank: null, challenger: null, series: null, series_day: null };
    });
    for (const row of made) fits(world, row, [...world.bookings, ...made]);
    world.bookings.push(...made);
    return wrote(made.map((row) => row.id), made.map((row) => row.title).join(", "), ["room_booking"], { count: String(made.length) });
  },
  challenge_hold: (world, input) => {
    const [hold, by] = [holdOf(world, input.id), holdOf(world, input.by)];
    const line = inLine(world, hold).map((row) => row.id);
    if (line.indexOf(by.id) <= line.indexOf(hold.id)) throw { kind: "not_behind_hold", name: by.title, hold: hold.title };
    Object.assign(hold, { challenger: by.id }, input.answer_by ? { hold_expires: from(input.answer_by) } : {});
    return wrote(null, hold.title, ["room_booking"], { ...bookingFacts(world, hold), by: by.title });
  },
  withdraw_challenge: (world, { id }) => {
    const hold = one(world.bookings, "room_booking", id);
    hold.challenger = null;
    return wrote(null, hold.title, ["room_booking"], bookingFacts(world, hold));
  },
  confirm_booking: (world, { id }) => {
    const row = one(world.bookings, "room_booking", id);
    const waiting = inLine(world, row).filter((hold) => hold.id !== id);
    fits(world, { ...row, status: "confirmed" });
    setStatus(row, "confirmed");
    return wrote({ still_waiting: waiting.map((hold) => holdRow(world, hold)) }, row.title, ["room_booking"], bookingFacts(world, row));
  },
  release_booking: (world, { id }) => {
    const row = one(world.bookings, "room_booking", id);
    setStatus(row, "released");
    return wrote(null, row.title, ["room_booking"], bookingFacts(world, row));
  },
  release_lapsed_holds: (world) => {
    const over = world.bookings.filter((row) => lapsed(world, row));
    for (const row of over) setStatus(row, "released");
    return wrote(over.map((row) => row.id), over.map((row) => row.title).join(", "), over.length > 0 ? ["room_booking"] : [], { count: String(over.length) });
  },
  promote_hold: (world, { id }) => {
    const hold = holdOf(world, id);
    for (const other of inLine(world, hold)) if (other.hold_rank) other.hold_rank += 1;
    hold.hold_rank = 1;
    return wrote(null, hold.title, ["room_booking"], bookingFacts(world, hold));
  },
  book_series: (world, input, id) => {
    const over = input.ends <= input.starts ? 1 : (input.days_long ?? 0);
    const later = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    const made = eachDay(input.first_day, input.last_day).map((day, n): Booking => ({ ...newBooking(input.booking, `${id}-${n}`, at(`${day}T${input.starts}`), at(`${later(day, over)}T${input.ends}`)), series: id, series_day: day }));
    const booked = made.filter((row) => {
      try {
        fits(world, row);
        return true;
      } catch (refusal) {
        if (input.skip_taken) return false;
        const { starts: _starts, ends: _ends, ...taken } = refusal as Record<string, string>;
        throw { ...taken, kind: "series_day_taken", day: row.series_day };
      }
    });
    world.bookings.push(...booked);
    const facts = { space: spaceIn(world, input.booking.space), count: String(booked.length), from: input.first_day, to: input.last_day };
    return wrote({ id, booked: booked.map((row) => row.id), left_out: [] }, input.booking.title, ["room_booking", "booking_series"], facts);
  },
  skip_series_day: (world, input) => {
    const row = dayIn(world, input);
    setStatus(row, "released");
    return wrote(null, row.title, ["room_booking", "series_skip"], { space: spaceIn(world, row.space), when: input.day });
  },
  add_series_day_back: (world, input) => {
    const row = dayIn(world, input);
    fits(world, { ...row, status: "confirmed" });
    setStatus(row, "confirmed");
    return wrote(row.id, row.title, ["room_booking", "series_skip"], { space: spaceIn(world, row.space), when: input.day });
  },
  remove_series: (world, { id }) => {
    const row = seriesRow(world, id);
    for (const booking of inSeries(world, id)) world.bookings = without(world.bookings, booking.id);
    return wrote(null, row.title, ["room_booking", "booking_series", "series_skip"], { space: row.space_name, from: row.first_day, to: row.last_day });
  },
};
