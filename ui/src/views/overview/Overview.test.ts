// The overview on screen, with made-up data: the countdown goes by the day at the forum, and what waits leads there.
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { call } from "../../api/call";
import { setHost } from "../../host/choose";
import { fakeHost, type FakeWishes } from "../../host/fake";
import { route } from "../../state/route.svelte";
import { standing } from "../../state/standing.svelte";
import { t } from "../../words/words";
import Overview from "./Overview.svelte";

let shown: ReturnType<typeof mount> | undefined;

async function open(today: string, opens: FakeWishes["opens"] = "congress"): Promise<void> {
  setHost(fakeHost({ opens }));
  standing.open({ ...(await call("standing", {})), today });
  route.reset();
  shown = mount(Overview, { target: document.body });
  await vi.waitFor(() => {
    flushSync();
    expect(document.querySelector(".countdown")).not.toBeNull();
  });
}

const countdown = (): string | null | undefined => document.querySelector(".countdown")?.textContent;

afterEach(() => {
  if (shown) void unmount(shown);
  standing.open(null);
  document.body.replaceChildren();
});

describe("the overview", () => {
  it("counts down to the day on the forum's wall, and goes on when that changes", async () => {
    await open("2018-06-18");
    expect(countdown()).toBe(t("overview-days-to-go", { count: 1 }));
    standing.update({ ...standing.current!, today: "2018-06-19" });
    flushSync();
    expect(countdown()).toBe(t("overview-day-of", { number: 1, all: 4 }));
  });

  it("says how many delegations have not settled their coming, and shows those", async () => {
    await open("2018-06-18");
    const waiting = (await call("list_delegations", {})).filter(({ status }) => status === "invited" || status === "tentative").length;
    const line = document.querySelector('[data-testid="unanswered"]');
    expect(waiting).toBeGreaterThan(0);
    expect(line?.parentElement?.textContent).toContain(t("overview-unanswered", { count: waiting }));
    (line as HTMLElement).click();
    expect([route.place, route.takeStatuses()]).toEqual(["delegations", ["invited", "tentative"]]);
  });

  it("leads from the worst conflicts to all of them", async () => {
    await open("2018-06-18", "crowded");
    document.querySelector<HTMLElement>('[data-testid="all-conflicts"]')!.click();
    expect([route.place, route.takeLevel(), route.takeLevel()]).toEqual(["conflicts", "", null]);
  });

  it("leads from a status to the delegations that have it", async () => {
    await open("2018-06-18");
    const bars = [...document.querySelectorAll<HTMLElement>(".bars button")];
    bars.find((bar) => bar.textContent?.includes(t("delegation-status-accepted")))!.click();
    expect(route.takeStatuses()).toEqual(["accepted"]);
  });
});
