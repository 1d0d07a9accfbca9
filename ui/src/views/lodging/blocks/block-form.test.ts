// What is typed about a block becomes the write that is meant, or says what is wrong beside its field.
import { describe, expect, it } from "vitest";
import type { RoomBlockRow } from "../../../api/generated/api";
import { blockEdit, blockFields, keptFields, readAllow, readBlock, readKept, readNights } from "./block-form";

const BLOCK = { id: "b", name: "Congress", standing: "definite", payer: "host", currency: "EUR", deposit: 150_050, deposit_due: "2018-05-01", deposit_paid_on: null, cut_off: "2018-05-21", attrition_percent: 20, note: "" } as RoomBlockRow;
const said = (answer: { ok: boolean }) => (answer as { problems?: object }).problems;

describe("the terms of a block", () => {
  it("are written only where they differ; what is emptied is cleared", () => {
    const fields = { ...blockFields(BLOCK), deposit: "", cut_off: "", standing: "tentative" as const };
    const answer = readBlock(fields);
    expect(answer.ok && blockEdit(BLOCK, answer.input)).toEqual({ id: "b", standing: "tentative", deposit: null, cut_off: null });
  });

  it("left as they were are no write", () => {
    const answer = readBlock(blockFields(BLOCK));
    expect(answer.ok && blockEdit(BLOCK, answer.input)).toEqual({ id: "b" });
  });

  it("say what is wrong", () => {
    expect(said(readBlock({ ...blockFields(null), name: " ", currency: "euro", deposit: "some", attrition: "120 %" }))).toEqual({ name: "hotels-problem-block-name", currency: "hotels-problem-currency", deposit: "hotels-problem-money", attrition: "hotels-problem-percent" });
  });
});

describe("nights", () => {
  const fields = { type: "t", from: "2018-06-19", until: "2018-06-22", contracted: "", rate: "", shoulder: "as_is" as const };
  it("keep what is left empty", () => {
    const answer = readNights(BLOCK.id, "EUR", { ...fields, rate: "185" });
    expect(answer.ok && answer.input).toEqual({ block: "b", room_type: "t", from: "2018-06-19", until: "2018-06-22", rate: 18_500 });
  });

  it("may be none: giving all rooms back is said as 0", () => {
    const answer = readNights(BLOCK.id, "EUR", { ...fields, contracted: "0", shoulder: "yes" });
    expect(answer.ok && answer.input).toMatchObject({ contracted: 0, shoulder: true });
  });

  it("need something to say and an end after the start", () => {
    expect(said(readNights(BLOCK.id, "EUR", fields))).toEqual({ contracted: "hotels-problem-nothing" });
    expect(said(readNights(BLOCK.id, "EUR", { ...fields, until: "2018-06-19", contracted: "3" }))).toEqual({ until: "hotels-problem-until" });
  });
});

describe("leave to go over", () => {
  const fields = { type: "t", from: "2018-06-19", until: "2018-06-20", over: "2", reason: "" };
  it("needs a reason", () => {
    expect(said(readAllow(BLOCK.id, fields))).toEqual({ reason: "hotels-problem-reason" });
    expect(readAllow(BLOCK.id, { ...fields, reason: "By telephone" }).ok).toBe(true);
  });
  it("is taken back without one", () => expect(readAllow(BLOCK.id, { ...fields, over: "0" }).ok).toBe(true));
});

it("what is kept needs somebody to keep it for and at least one room", () => {
  const fields = keptFields(null, { type: "t", from: "2018-06-19", until: "2018-06-22" });
  expect(said(readKept(BLOCK.id, { ...fields, rooms: "0" }))).toEqual({ delegation: "hotels-problem-delegation", rooms: "hotels-problem-some-rooms" });
  const answer = readKept(BLOCK.id, { ...fields, delegation: "d", rooms: "4" });
  expect(answer.ok && answer.input).toEqual({ block: "b", room_type: "t", delegation: "d", from: "2018-06-19", until: "2018-06-22", rooms: 4 });
});
