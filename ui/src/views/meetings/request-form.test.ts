import { describe, expect, it } from "vitest";
import type { MeetingDetail, Moment } from "../../api/generated/api";
import { blank, fieldsOf, placed, toRequest, toTerms, windowOf, type RequestFields } from "./request-form";

const TODAY = "2018-06-20";
const typed = (more: Partial<RequestFields>): RequestFields => ({ ...blank(TODAY), asking: "nantes", asked: ["sfax"], ...more });
const moment = (local: string): Moment => ({ at: `${local}:00Z`, local, date: local.slice(0, 10), time: local.slice(11), zone: "UTC", shift: "+00:00" });

const MEETING = {
  id: "m", title: "Nantes – Sfax", neutral_title: "", kind: "bilateral", status: "requested", starts: null, ends: null, space: null, space_name: "", note: "", participants: [], conflicts: [], topic: "Ports", priority: "normal", minutes: 30, plus: null,
  interpretation: "none", note_taker: false, layout: "bilateral", flags: true, press: "closed", step_free: false, wished_venue: null, wished_venue_name: "", wished_space: "s1", wished_space_name: "510", sensitivity: "normal", pinned: false, received_on: "2018-05-28", outcome: "",
  parties: [], windows: [{ starts: moment("2018-06-20T09:00"), ends: moment("2018-06-20T12:00") }, { starts: moment("2018-06-20T22:00"), ends: moment("2018-06-22T10:00") }], briefs: [], commitments: [], carried: [], last_met: null, booking: null, staff: [],
} satisfies MeetingDetail;

describe("a new request", () => {
  it("sends only what was said", () => expect(toRequest(typed({}), TODAY)).toEqual({ ok: true, input: { asking: "nantes", asked: ["sfax"], terms: {} } }));
  it("says what was said", () => {
    const answer = toRequest(typed({ kind: "signing", topic: " Ports ", priority: "must", minutes: "45", plus: "2", level: "any", principal: "p1", layout: "boardroom", windows: [{ date: TODAY, starts: "9", ends: "1130", lastDay: "" }, { date: TODAY, starts: "", ends: "", lastDay: "" }] }), TODAY);
    expect(answer).toEqual({ ok: true, input: { asking: "nantes", asked: ["sfax"], level: "any", principal: "p1", terms: { kind: "signing", topic: "Ports", priority: "must", minutes: 45, plus: 2, layout: "boardroom", windows: [{ starts: { local: `${TODAY}T09:00` }, ends: { local: `${TODAY}T11:30` } }] } } });
  });
  it.each([
    ["nobody asks", { asking: "" as const }, "asking"], ["nobody is asked", { asked: [] }, "asked"], ["one asks itself", { asked: ["nantes"] }, "asked"], ["no minutes", { minutes: "0" }, "minutes"], ["more than a day", { minutes: "1441" }, "minutes"], ["words for minutes", { minutes: "half" }, "minutes"],
    ["too many beside it", { plus: "101" }, "plus"], ["a time that ends before it begins", { windows: [{ date: TODAY, starts: "18:00", ends: "05:00", lastDay: TODAY }] }, "windows"], ["half a time", { windows: [{ date: TODAY, starts: "9", ends: "", lastDay: "" }] }, "windows"],
  ])("%s", (_, more, field) => {
    const answer = toRequest(typed(more), TODAY);
    expect(answer.ok ? [] : Object.keys(answer.problems)).toEqual([field]);
  });
  it("names all that is wrong at once", () => {
    const answer = toRequest({ ...blank(TODAY), minutes: "x" }, TODAY);
    expect(answer.ok ? [] : Object.keys(answer.problems)).toEqual(["asking", "asked", "minutes"]);
  });
});

describe("a request that is edited", () => {
  it("changes nothing when nothing was changed, a stretch of several days among it", () => expect(toTerms(MEETING, fieldsOf(MEETING))).toEqual({ ok: true, input: null }));
  it("clears what was emptied", () => expect(toTerms(MEETING, { ...fieldsOf(MEETING), minutes: "", layout: "", space: "", received: "", windows: [] })).toEqual({ ok: true, input: { id: "m", terms: { minutes: null, layout: null, wished_space: null, received_on: null, windows: [] } } }));
  it("keeps a title", () => expect(toTerms(MEETING, { ...fieldsOf(MEETING), title: " " })).toEqual({ ok: false, problems: { title: "meetings-problem-title" } }));
});

it("reads past midnight", () => expect(windowOf({ date: TODAY, starts: "22", ends: "1", lastDay: "" })).toEqual({ starts: { local: `${TODAY}T22:00` }, ends: { local: "2018-06-21T01:00" } }));

it("puts a refusal beside its field", () => {
  expect(placed({ kind: "invalid", field: "minutes", problem: "out_of_range" }).field).toBe("minutes");
  expect(placed({ kind: "invalid", field: "received_on", problem: "not_a_date" }).field).toBe("received");
  expect(placed({ kind: "read_only" }).field).toBeNull();
});
