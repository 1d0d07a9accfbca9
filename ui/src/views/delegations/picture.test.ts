// Which files are taken for pictures, and that their bytes arrive whole.
import { describe, expect, it } from "vitest";
import { pictureSource } from "../../shared/picture";
import { chosenPicture } from "./picture";

describe("a chosen picture", () => {
  it.each(["image/svg+xml", "image/gif", "application/pdf", ""])("is not taken as %s", async (type) => {
    expect(await chosenPicture(new Blob(["x"], { type }))).toEqual({ problem: "protocol-picture-kind" });
  });

  it("is not taken when it is larger than the planner takes", async () => {
    expect(await chosenPicture(new Blob([new Uint8Array(512 * 1024 + 1)], { type: "image/png" }))).toEqual({ problem: "protocol-picture-large" });
    expect(await chosenPicture(new Blob([new Uint8Array(512 * 1024)], { type: "image/png" }))).toMatchObject({ media_type: "image/png" });
  });

  it("keeps every byte", async () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
    const chosen = await chosenPicture(new Blob([bytes], { type: "image/jpeg" }));
    if (chosen.problem !== undefined) throw new Error(chosen.problem);
    expect(Uint8Array.from(atob(chosen.base64), (letter) => letter.charCodeAt(0))).toEqual(bytes);
    expect(pictureSource(chosen).startsWith("data:image/jpeg;base64,")).toBe(true);
  });
});
