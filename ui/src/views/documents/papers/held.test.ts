// Who holds which document: how copies stand, how they are gathered, and what is written again.
import { describe, expect, it } from "vitest";
import type { PaperHolder } from "../../../api/generated/api";
import { gathered, readerText, renewalOf, standingOf, standingText, wrongOf, type Held } from "./held";

const copy = (facts: Partial<PaperHolder>): PaperHolder => ({ paper: "door_sign", about: "a", name: "Hall A", audience: "participants", recipient: "", issue: 1, handed: "2018-06-08 18:20", changes: 0, ...facts });
const KINDS = [{ kind: "door_sign" as const, audiences: [{ audience: "participants" as const }, { audience: "host_liaison" as const }] }, { kind: "manifest" as const, audiences: [{ audience: "driver" as const }] }];
const held = (copies: PaperHolder[]): Held => ({ key: "k", kind: "door_sign", audience: "participants", recipient: "", copies });

describe("a copy", () => {
  it.each([[3, "wrong", "3 lines are wrong"], [1, "wrong", "1 line is wrong"], [0, "right", "Right"], [null, "untold", "Not followed"]] as const)("of which %s lines differ is %s", (changes, standing, said) => {
    expect(standingOf(copy({ changes }))).toBe(standing);
    expect(standingText(copy({ changes }))).toBe(said);
  });
  it("names its reader where it says a name", () => {
    expect(readerText(copy({}))).toBe("All participants");
    expect(readerText(copy({ audience: "driver", recipient: "Noah Tremblay" }))).toBe("Driver: Noah Tremblay");
  });
});

describe("what is held", () => {
  const all = [
    copy({ paper: "manifest", audience: "driver", about: "p", name: "Airport", recipient: "Zoé", changes: 2 }), copy({ paper: "manifest", audience: "driver", about: "p", name: "Airport", recipient: "Ana" }),
    copy({ audience: "host_liaison" }), copy({ about: "c", name: "Hall C", changes: 1 }), copy({ about: "b", name: "Hall B" }), copy({}),
  ];
  it("stands by kind and reader as those are offered, the wrong first, then by name", () => {
    const [signs, manifests] = gathered(all, KINDS);
    expect(signs).toMatchObject({ kind: "door_sign", copies: 4 });
    expect(signs!.readers.map(({ audience, copies }) => [audience, copies.map(({ name }) => name)])).toEqual([["participants", ["Hall C", "Hall A", "Hall B"]], ["host_liaison", ["Hall A"]]]);
    expect(manifests!.readers.map(({ recipient }) => recipient)).toEqual(["Ana", "Zoé"]);
  });
  it("leaves out kinds nobody holds", () => expect(gathered(wrongOf(all), KINDS.slice(1)).map(({ kind, copies }) => [kind, copies])).toEqual([["manifest", 1]]));
});

describe("what is written again", () => {
  const there = () => false;
  it("is only what is wrong, held against the issue its reader has", () => {
    expect(renewalOf(held([copy({ changes: 2 }), copy({ about: "b" }), copy({ about: "c", changes: 1 }), copy({ about: "d", changes: null })]), there)).toEqual({ kind: "door_sign", audience: "participants", recipient: "", about: ["a", "c"], since: 1 });
  });
  it("is held against what each was handed last where the issues differ", () => expect(renewalOf(held([copy({ changes: 2 }), copy({ about: "c", changes: 1, issue: 2 })]), there)?.since).toBeNull());
  it("is nothing where nothing is wrong, or what is wrong is in the plan no more", () => {
    expect(renewalOf(held([copy({}), copy({ changes: null })]), there)).toBeNull();
    expect(renewalOf(held([copy({ changes: 2 })]), () => true)).toBeNull();
    expect(renewalOf(held([copy({ changes: 2 }), copy({ about: "c", changes: 1 })]), ({ about }) => about === "c")?.about).toEqual(["a"]);
  });
});
