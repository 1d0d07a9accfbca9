// The fields of a block, of some of its nights and of what it keeps, and the writes they make.
import type { BlockStanding, Commands, DelegationId, EditRoomBlock, KeptRow, Payer, RoomBlockId, RoomBlockRow, RoomTypeId } from "../../../api/generated/api";
import { differing } from "../../../shared/differing";
import { wholeNumber } from "../../../shared/whole-number";
import { moneyTyped, parseMoney } from "./money";
import { stretchProblem } from "./nights";

export const STANDINGS: BlockStanding[] = ["inquiry", "tentative", "definite", "released"];
export const PAYERS: Payer[] = ["host", "organiser", "own", "shared"];

export type Problems<Field extends string> = Partial<Record<Field, string>>;
export type Read<Input, Field extends string> = { ok: true; input: Input } | { ok: false; problems: Problems<Field> };

export interface BlockFields { name: string; standing: BlockStanding; payer: Payer; currency: string; deposit: string; deposit_due: string; deposit_paid_on: string; cut_off: string; attrition: string; note: string }
export type BlockProblem = "name" | "currency" | "deposit" | "attrition";
type BlockInput = Required<Omit<EditRoomBlock, "id">>;

/** Empty for a new one. */
export function blockFields(block: RoomBlockRow | null): BlockFields {
  if (!block) return { name: "", standing: "definite", payer: "own", currency: "", deposit: "", deposit_due: "", deposit_paid_on: "", cut_off: "", attrition: "", note: "" };
  const { name, standing, payer, currency, note } = block;
  return {
    name, standing, payer, currency, note, deposit: moneyTyped(block.deposit, currency), deposit_due: block.deposit_due ?? "", deposit_paid_on: block.deposit_paid_on ?? "", cut_off: block.cut_off ?? "",
    attrition: block.attrition_percent === null ? "" : String(block.attrition_percent),
  };
}

export function readBlock(fields: BlockFields): Read<BlockInput, BlockProblem> {
  const currency = fields.currency.trim().toUpperCase();
  const deposit = parseMoney(fields.deposit, currency);
  const attrition = wholeNumber(fields.attrition.replace("%", ""));
  const problems: Problems<BlockProblem> = {};
  if (fields.name.trim() === "") problems.name = "hotels-problem-block-name";
  if (currency !== "" && !/^[A-Z]{3}$/.test(currency)) problems.currency = "hotels-problem-currency";
  if (deposit === "wrong") problems.deposit = "hotels-problem-money";
  if (attrition === "wrong" || (attrition !== null && attrition > 100)) problems.attrition = "hotels-problem-percent";
  if (Object.keys(problems).length > 0 || deposit === "wrong" || attrition === "wrong") return { ok: false, problems };
  const { standing, payer, note } = fields;
  const input = { name: fields.name.trim(), standing, payer, currency, deposit, deposit_due: fields.deposit_due || null, deposit_paid_on: fields.deposit_paid_on || null, cut_off: fields.cut_off || null, attrition_percent: attrition, note: note.trim() };
  return { ok: true, input };
}

/** Only what is not as it was. */
export function blockEdit(block: RoomBlockRow, input: BlockInput): EditRoomBlock {
  const was = readBlock(blockFields(block));
  return { id: block.id, ...(was.ok ? differing(was.input, input) : input) };
}

export interface NightsFields { type: string; from: string; until: string; contracted: string; rate: string; shoulder: "as_is" | "yes" | "no" }
export type NightsProblem = "type" | "from" | "until" | "contracted" | "rate";

/** What is left empty stays as it is. */
export function readNights(block: RoomBlockId, currency: string, fields: NightsFields): Read<Commands["set_block_nights"]["input"], NightsProblem> {
  const contracted = wholeNumber(fields.contracted);
  const rate = parseMoney(fields.rate, currency);
  const problems = stretchProblems<NightsProblem>(fields);
  if (fields.type === "") problems.type = "hotels-problem-type";
  if (contracted === "wrong" || (contracted !== null && contracted > 10_000)) problems.contracted = "hotels-problem-rooms";
  if (rate === "wrong") problems.rate = "hotels-problem-money";
  if (contracted === null && rate === null && fields.shoulder === "as_is") problems.contracted ??= "hotels-problem-nothing";
  if (Object.keys(problems).length > 0 || contracted === "wrong" || rate === "wrong") return { ok: false, problems };
  return {
    ok: true,
    input: {
      block, room_type: fields.type as RoomTypeId, from: fields.from, until: fields.until,
      ...(contracted === null ? {} : { contracted }), ...(rate === null ? {} : { rate }), ...(fields.shoulder === "as_is" ? {} : { shoulder: fields.shoulder === "yes" }),
    },
  };
}

export interface AllowFields { type: string; from: string; until: string; over: string; reason: string }
export type AllowProblem = "type" | "from" | "until" | "over" | "reason";

export function readAllow(block: RoomBlockId, fields: AllowFields): Read<Commands["allow_over_block"]["input"], AllowProblem> {
  const over = wholeNumber(fields.over);
  const problems = stretchProblems<AllowProblem>(fields);
  if (fields.type === "") problems.type = "hotels-problem-type";
  if (over === null || over === "wrong" || over > 10_000) problems.over = "hotels-problem-rooms";
  if (over !== 0 && fields.reason.trim() === "") problems.reason = "hotels-problem-reason";
  if (Object.keys(problems).length > 0 || typeof over !== "number") return { ok: false, problems };
  return { ok: true, input: { block, room_type: fields.type as RoomTypeId, from: fields.from, until: fields.until, over, reason: fields.reason.trim() } };
}

export interface KeptFields { delegation: string; type: string; from: string; until: string; rooms: string }
export type KeptProblem = "delegation" | "type" | "from" | "until" | "rooms";

export const keptFields = (kept: KeptRow | null, usual: { type: string; from: string; until: string }): KeptFields =>
  kept ? { delegation: kept.delegation, type: kept.room_type, from: kept.from, until: kept.until, rooms: String(kept.rooms) } : { delegation: "", ...usual, rooms: "" };

export function readKept(block: RoomBlockId, fields: KeptFields): Read<Commands["add_sub_block"]["input"], KeptProblem> {
  const rooms = wholeNumber(fields.rooms);
  const problems = stretchProblems<KeptProblem>(fields);
  if (fields.delegation === "") problems.delegation = "hotels-problem-delegation";
  if (fields.type === "") problems.type = "hotels-problem-type";
  if (rooms === null || rooms === "wrong" || rooms < 1 || rooms > 10_000) problems.rooms = "hotels-problem-some-rooms";
  if (Object.keys(problems).length > 0 || typeof rooms !== "number") return { ok: false, problems };
  return { ok: true, input: { block, room_type: fields.type as RoomTypeId, delegation: fields.delegation as DelegationId, from: fields.from, until: fields.until, rooms } };
}

function stretchProblems<Field extends string>(fields: { from: string; until: string }): Problems<Field | "from" | "until"> {
  const wrong = stretchProblem(fields);
  const problems: Problems<Field | "from" | "until"> = {};
  if (wrong) (problems as Problems<"from" | "until">)[wrong] = wrong === "from" ? "hotels-problem-from" : "hotels-problem-until";
  return problems;
}
