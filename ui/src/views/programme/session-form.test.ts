import { describe, expect, it } from "vitest";
import type { Moment, SessionDetail } from "../../api/generated/api";
import { emptyFields, expectedTyped, phaseOf, retimed, toSession } from "./session-form";

const fields = { ...emptyFields("2018-06-20"), title: " Opening ", starts: "9", ends: "10.30" };

describe("a new session", () => {
  it("carries only what was filled in", () => {
    expect(toSession(fields)).toEqual({
      ok: true,
      input: { title: "Opening", kind: "plenary", date: "2018-06-20", starts: { local: "2018-06-20T09:00" }, ends: { local: "2018-06-20T10:30" } },
    });
  });

  it("may have no end, and no time at all", () => {
    expect(toSession({ ...fields, ends: "" })).toMatchObject({ ok: true, input: { starts: { local: "2018-06-20T09:00" } } });
    expect(toSession({ ...fields, starts: "", ends: "", code: "OP", space: "s1" })).toEqual({
      ok: true, input: { title: "Opening", kind: "plenary", date: "2018-06-20", code: "OP", space: "s1" },
    });
  });

  it.each([
    [{ title: " " }, "title", "programme-problem-title"],
    [{ starts: "soon" }, "starts", "programme-problem-time"],
    [{ ends: "late" }, "ends", "programme-problem-time"],
    [{ starts: "" }, "starts", "programme-problem-start-first"],
    [{ ends: "8" }, "ends", "programme-problem-end"],
  ])("with %o says so beside the field", (change, field, problem) => {
    expect(toSession({ ...fields, ...change })).toMatchObject({ ok: false, problems: { [field]: problem } });
  });
});

function moment(local: string): Moment {
  return { at: `${local}:00Z`, local, date: local.slice(0, 10), time: local.slice(11), zone: "America/Montreal", shift: "-04:00" };
}

const detail = {
  id: "s", date: "2018-06-20", starts: moment("2018-06-20T14:00"), ends: moment("2018-06-20T15:30"), zone: "America/Montreal",
} as SessionDetail;
const zone = "America/Montreal";

describe("what else is said of a session", () => {
  it("goes along when it was said, the link only where one takes part from elsewhere", () => {
    const said = { ...fields, mode: "hybrid" as const, link: " https://meet.example ", track: "Circular", hostBody: "b1", heard: "FR", expected: "1,200", layout: "theatre" as const, principalsOnly: true, dress: " Business ", languages: "EN, FR", neutralTitle: "Working session", note: "Water" };
    expect(toSession(said)).toMatchObject({ input: { mode: "hybrid", link: "https://meet.example", track: "Circular", host_body: "b1", heard_languages: "FR", expected: 1200, layout: "theatre", principals_only: true, dress: "Business", languages: "EN, FR", neutral_title: "Working session", note: "Water" } });
    expect(toSession({ ...said, mode: "in_person" })).not.toHaveProperty("input.link");
  });
  it("is refused beside its field", () => {
    expect(toSession({ ...fields, expected: "many" })).toMatchObject({ ok: false, problems: { expected: "programme-problem-count" } });
    expect(toSession({ ...fields, date: "" })).toEqual({ ok: false, problems: { date: "shared-date-unread" } });
    expect(() => expectedTyped("many")).toThrow("programme-problem-count");
  });
});

it("a day lies before, in or after the forum", () => {
  const days = ["2018-06-19", "2018-06-20"];
  expect(["2018-05-25", "2018-06-19", "2018-06-20", "2018-09-01"].map((date) => phaseOf(date, days))).toEqual(["before", "during", "during", "after"]);
});

describe("new times for a session", () => {
  it("without a time have a day alone", () => {
    const untimed = { ...detail, starts: null, ends: null } as SessionDetail;
    expect(retimed(untimed, { date: "2018-05-25" })).toEqual({ ok: true, input: { id: "s", date: "2018-05-25" } });
    expect(retimed(untimed, { date: "2018-06-20" })).toEqual({ ok: true, input: null });
  });

  it.each([
    ["an end only", { ends: "16" }, { id: "s", ends: { local: "2018-06-20T16:00", zone } }],
    ["another day moves both", { date: "2018-06-21" }, { id: "s", starts: { local: "2018-06-21T14:00", zone }, ends: { local: "2018-06-21T15:30", zone } }],
    ["an emptied end becomes open", { ends: "" }, { id: "s", ends: null }],
    ["both emptied", { starts: "", ends: "" }, { id: "s", starts: null, ends: null }],
    ["an end past midnight", { starts: "22", ends: "1" }, { id: "s", starts: { local: "2018-06-20T22:00", zone }, ends: { local: "2018-06-21T01:00", zone } }],
    ["nothing new", { starts: "14:00" }, null],
  ])("%s", (_, change, input) => {
    expect(retimed(detail, change)).toEqual({ ok: true, input });
  });

  it.each([
    ["an end stays on the last day", { ends: "18" }, { id: "s", ends: { local: "2018-06-22T18:00", zone } }],
    ["another day moves both and keeps the length", { date: "2018-06-21" }, { id: "s", starts: { local: "2018-06-21T14:00", zone }, ends: { local: "2018-06-23T12:00", zone } }],
    ["another last day moves nothing else", { lastDay: "2018-06-21" }, { id: "s", ends: { local: "2018-06-21T12:00", zone } }],
  ])("over several days: %s", (_, change, input) => {
    expect(retimed({ ...detail, ends: moment("2018-06-22T12:00") } as SessionDetail, change)).toEqual({ ok: true, input });
  });

  it("refuses an end before the start, beside the end", () => {
    expect(retimed(detail, { ends: "13" })).toEqual({ ok: false, field: "ends", problem: "programme-problem-end" });
  });
});
