// What the made-up forum does to its rooms: booking, moving several at once, holds and who is first, series, re-seating.
import type { Commands } from "../../api/generated/api";
import { moveAll, nameOfSpace, refuseTaken, rowOf } from "./room-uses";
import { competing, hasLapsed, holdRow, seriesDays } from "./rooms";
import { edit, named, one, without, wrote, type Writes } from "./rows";
import { at, from, stretchText } from "./time";
import type { Booking, World } from "./world";

const facts = (world: World, row: Booking) => ({ space: nameOfSpace(world, row.space), when: stretchText(row.starts, row.ends) });
const said = (world: World, row: Booking, result: unknown = null, more: Record<string, string> = {}) => wrote(result, row.title, ["room_booking"], { ...facts(world, row), ...more });
const booking = (world: World, id: string): Booking => one(world.bookings, "room_booking", id);
const noneIf = <Value>(value: Value | null | undefined, other: Value): Value => value ?? other;

function hold(world: World, id: string): Booking {
  const row = booking(world, id);
  if (row.status !== "hold" || hasLapsed(world, row)) throw { kind: "not_a_hold", name: row.title };
  return row;
}

/** A place among holds, a time to lapse and somebody's question are a hold's alone. */
function put(row: Booking, status: Booking["status"]): void {
  row.status = status;
  if (status !== "hold") Object.assign(row, { hold_rank: null, hold_expires: null, challenger: null });
}

type Details = Omit<Commands["book_room"]["input"], "starts" | "ends" | "session" | "meeting">;

function detailed(id: string, input: Details, starts: Booking["starts"], ends: Booking["ends"]): Booking {
  const { space, title, purpose, status, set_up_minutes, tear_down_minutes, headcount, note, neutral_title, delegation, layout, equipment, booths, step_free, hold_rank, hold_expires } = input;
  return {
    id, space, title: named(title, "title"), purpose: purpose ?? "other", status: status ?? "confirmed", starts, ends, set_up_minutes: set_up_minutes ?? 0, tear_down_minutes: tear_down_minutes ?? 0, session: null, meeting: null, headcount: headcount ?? null, note: note ?? "",
    neutral_title: neutral_title ?? "", delegation: delegation ?? null, layout: layout ?? null, equipment: equipment ?? "", booths: booths ?? 0, step_free: step_free ?? false, hold_rank: hold_rank ?? null, hold_expires: hold_expires ? from(hold_expires) : null,
  };
}

function newBooking(world: World, input: Commands["book_room"]["input"], id: string): Booking {
  const row: Booking = { ...detailed(id, input, from(input.starts), from(input.ends)), session: input.session ?? null, meeting: input.meeting ?? null };
  refuseTaken(world, row);
  world.bookings.push(row);
  return row;
}

const hoursOn = (day: string, starts: string, ends: string, days: number) => {
  const last = new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return [at(`${day}T${starts}`), at(`${last}T${ends}`)] as const;
};

export const ROOM_WRITES: Writes = {
  book_room: (world, input, id) => said(world, newBooking(world, input, id), id),
  move_booking: (world, { id, space, starts, ends }) => {
    moveAll(world, [{ what: "room_booking", id, ...(space ? { space } : {}), ...(starts ? { starts } : {}), ...(ends ? { ends } : {}) }]);
    return said(world, booking(world, id));
  },
  edit_booking: (world, { id, status, hold_expires, ...change }) => {
    const row = booking(world, id);
    refuseTaken(world, { ...row, status: status ?? row.status });
    if (change.title != null) named(change.title, "title");
    edit(row, { ...change, set_up_minutes: change.set_up_minutes === null ? 0 : change.set_up_minutes, tear_down_minutes: change.tear_down_minutes === null ? 0 : change.tear_down_minutes });
    if (status) put(row, status);
    if (hold_expires !== undefined) row.hold_expires = hold_expires && from(hold_expires);
    return said(world, row);
  },
  move_bookings: (world, { moves }) => {
    moveAll(world, moves);
    const names = moves.map((move) => rowOf(world, move).title);
    return wrote(null, names.join(", "), ["room_booking", "session", "meeting"], { count: String(moves.length) });
  },
  swap_bookings: (world, { one: first, other: second, times }) => {
    const [a, b] = [{ ...rowOf(world, first) }, { ...rowOf(world, second) }];
    const hours = ({ starts, ends }: typeof a) => (times && starts ? { starts: { local: starts.local }, ...(ends ? { ends: { local: ends.local } } : {}) } : {});
    moveAll(world, [{ ...first, space: b.space, ...hours(b) }, { ...second, space: a.space, ...hours(a) }]);
    return wrote(null, a.title, ["room_booking", "session", "meeting"], { other: b.title, space: nameOfSpace(world, a.space), other_space: nameOfSpace(world, b.space) });
  },
  copy_bookings: (world, { copies }, id) => {
    const made = copies.map((copy, index): Booking => {
      const like = booking(world, copy.id);
      const row = { ...like, id: `${id}-${index}`, space: copy.space ?? like.space, starts: from(copy.starts), ends: from(copy.ends), session: null, meeting: null, series: null, series_day: null, challenger: null };
      refuseTaken(world, row);
      world.bookings.push(row);
      return row;
    });
    return wrote(made.map((row) => row.id), made.map(({ title }) => title).join(", "), ["room_booking"], { count: String(made.length) });
  },
  challenge_hold: (world, { id, by, answer_by }) => {
    const row = hold(world, id);
    const asking = hold(world, by);
    const ladder = competing(world, row).map((each) => each.id);
    if (ladder.indexOf(by) <= ladder.indexOf(id)) throw { kind: "not_behind_hold", name: asking.title, hold: row.title };
    Object.assign(row, { challenger: by }, answer_by ? { hold_expires: from(answer_by) } : {});
    return said(world, row, null, { by: asking.title });
  },
  withdraw_challenge: (world, { id }) => {
    const row = booking(world, id);
    row.challenger = null;
    return said(world, row);
  },
  confirm_booking: (world, { id }) => {
    const row = booking(world, id);
    const waiting = competing(world, row).filter((each) => each.id !== id);
    refuseTaken(world, { ...row, status: "confirmed" });
    put(row, "confirmed");
    return said(world, row, { still_waiting: waiting.map((each) => holdRow(world, each)) });
  },
  confirm_bookings: (world, { ids }) => {
    const rows = ids.map((id) => booking(world, id));
    const waiting = new Set(rows.flatMap((row) => competing(world, row)).filter(({ id }) => !ids.includes(id as never)));
    for (const row of rows) refuseTaken(world, { ...row, status: "confirmed" });
    for (const row of rows) put(row, "confirmed");
    return wrote({ still_waiting: [...waiting].map((each) => holdRow(world, each)) }, rows.map(({ title }) => title).join(", "), ["room_booking"], { count: String(rows.length) });
  },
  release_bookings: (world, { ids }) => {
    const rows = ids.map((id) => booking(world, id));
    for (const row of rows) put(row, "released");
    return wrote(null, rows.map(({ title }) => title).join(", "), ["room_booking"], { count: String(rows.length) });
  },
  release_booking: (world, { id }) => {
    const row = booking(world, id);
    put(row, "released");
    return said(world, row);
  },
  release_lapsed_holds: (world) => {
    const lapsed = world.bookings.filter((row) => hasLapsed(world, row));
    for (const row of lapsed) put(row, "released");
    return wrote(lapsed.map(({ id }) => id), lapsed.map(({ title }) => title).join(", "), ["room_booking"], { count: String(lapsed.length) });
  },
  promote_hold: (world, { id }) => {
    const row = hold(world, id);
    for (const other of competing(world, row)) if (other.id !== id && other.hold_rank != null) other.hold_rank += 1;
    row.hold_rank = 1;
    return said(world, row);
  },
  book_series: (world, { booking: like, rhythm, first_day, last_day, starts, ends, days_long, skip_taken }, id) => {
    const days = noneIf(days_long, ends > starts ? 0 : 1);
    const booked: Booking[] = [];
    const left_out: Commands["book_series"]["output"]["result"]["left_out"] = [];
    for (const day of seriesDays({ rhythm, first_day, last_day })) {
      const row: Booking = { ...detailed(`${id}-${day}`, like, ...hoursOn(day, starts, ends, days)), series: id, series_day: day };
      try {
        refuseTaken(world, row, "series_day_taken");
        booked.push(row);
      } catch (reason) {
        if (!skip_taken) throw reason;
        const { holder_id, holder } = reason as { holder_id: string; holder: string };
        left_out.push({ day, holder: holder_id, holder_title: holder });
        world.skips.push({ id: `${id}-skip-${day}`, series: id, day });
      }
    }
    world.series.push({ id, rhythm, first_day, last_day, starts, ends, days_long: days });
    world.bookings.push(...booked);
    return wrote({ id, booked: booked.map((row) => row.id), left_out }, like.title, ["room_booking", "booking_series", "series_skip"], { space: nameOfSpace(world, like.space), count: String(booked.length), from: first_day, to: last_day });
  },
  skip_series_day: (world, { series, day }, id) => {
    const row = world.bookings.find((each) => each.series === series && each.series_day === day);
    if (row) put(row, "released");
    world.skips.push({ id, series, day });
    return wrote(null, row?.title ?? "", ["room_booking", "series_skip"], { space: nameOfSpace(world, row?.space ?? null), when: day });
  },
  add_series_day_back: (world, { series, day }, id) => {
    const row = world.bookings.find((each) => each.series === series && each.series_day === day) ?? null;
    const like = row ?? world.bookings.find((each) => each.series === series);
    if (!like) throw { kind: "not_found", what: "booking_series", id: series };
    const { starts, ends, days_long } = one(world.series, "booking_series", series);
    const [opens, closes] = hoursOn(day, starts, ends, days_long);
    const back: Booking = { ...like, id: row?.id ?? id, starts: opens, ends: closes, series_day: day, status: "confirmed" };
    refuseTaken(world, back, "series_day_taken");
    if (row) Object.assign(row, back);
    else world.bookings.push(back);
    world.skips = world.skips.filter((each) => each.series !== series || each.day !== day);
    return wrote(back.id, like.title, ["room_booking", "series_skip"], { space: nameOfSpace(world, back.space), when: day });
  },
  edit_series: (world, { series, from_day, starts, ends, days_long, ...change }) => {
    const row = one(world.series, "booking_series", series);
    const booked = world.bookings.filter((each) => each.series === series && (each.series_day ?? "") >= (from_day ?? "") && each.status !== "released");
    if (starts && ends) Object.assign(row, { starts, ends, days_long: noneIf(days_long, ends > starts ? 0 : 1) });
    for (const each of booked) {
      edit(each, { ...change, id: undefined });
      if (starts && ends) [each.starts, each.ends] = hoursOn(each.series_day!, starts, ends, row.days_long);
    }
    for (const each of booked) refuseTaken(world, each, "series_day_taken");
    return wrote(series, booked[0]?.title ?? "", ["room_booking", "booking_series"], { space: nameOfSpace(world, booked[0]?.space ?? null), from: from_day ?? row.first_day, to: row.last_day });
  },
  remove_series: (world, { id }) => {
    const row = one(world.series, "booking_series", id);
    const like = world.bookings.find((each) => each.series === id);
    world.bookings = world.bookings.filter((each) => each.series !== id);
    world.skips = world.skips.filter((each) => each.series !== id);
    world.series = without(world.series, id);
    return wrote(null, like?.title ?? "", ["room_booking", "booking_series", "series_skip"], { space: nameOfSpace(world, like?.space ?? null), from: row.first_day, to: row.last_day });
  },
  reseat: (world, { take, book, moves, release }, id) => {
    for (const each of release) put(booking(world, each), "released");
    moveAll(world, take ? [...moves, take] : moves);
    const row = book ? newBooking(world, book, id) : null;
    return wrote(row?.id ?? null, row?.title ?? (take ? rowOf(world, take).title : ""), ["room_booking", "session", "meeting"], { count: String(moves.length) });
  },
};
