// A list whose first row may be a row like the others: asked, and never taken for headings in silence.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import type { StagingView } from "../../api/generated/api";
import HeadingsChoice from "./HeadingsChoice.svelte";

const column = (heading: string, sample: string) => ({ column: 0, heading, field: null, known_from: "guessed" as const, samples: [sample] });
const view = (open: StagingView["open"], heading_row: number | null): StagingView =>
  ({ open, heading_row, columns: [column(heading_row === null ? "" : "Ana Petrova", heading_row === null ? "Ana Petrova" : "Boris Ivanov")], rows: [] }) as unknown as StagingView;

let place: Record<string, unknown> | undefined;
afterEach(async () => {
  if (place) await unmount(place);
  document.body.replaceChildren();
});

function show(of: StagingView): number[] {
  const said: number[] = [];
  place = mount(HeadingsChoice, { target: document.body, props: { view: of, onchoose: (row: number) => said.push(row) } });
  flushSync();
  return said;
}
const choice = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`);

it("asks with the row in doubt, and has no answer of its own", () => {
  const said = show(view(["headings"], 1));
  expect(document.body.textContent).toContain("Ana Petrova");
  expect(document.querySelector("input:checked")).toBeNull();
  choice("none")!.click();
  choice("row")!.click();
  expect(said).toEqual([0, 1]);
});

it("shows what was said, for changing it", () => {
  show(view([], null));
  expect(choice("none")!.checked).toBe(true);
});

it("is not there where the headings are known", () => {
  show(view([], 1));
  expect(choice("row")).toBeNull();
});
