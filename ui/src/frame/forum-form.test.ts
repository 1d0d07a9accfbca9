// What is written when the forum's own fields are sent.
import { describe, expect, it } from "vitest";
import type { ForumView } from "../api/generated/api";
import { forumChange, forumFields } from "./forum-form";

const FORUM: ForumView = { title: "World Congress", short_code: "WC18", edition: "2018", host: null, city: "Montréal", zone: "America/Toronto", starts_on: "2018-06-19", ends_on: "2018-06-22", cover: "", outcome: "", themes: [], partners: [], zone_data: "2026a" };

describe("the forum's fields", () => {
  it("write nothing when nothing changed", () => expect(forumChange(FORUM, forumFields(FORUM))).toBeNull());
  it("write only what changed", () => expect(forumChange(FORUM, { ...forumFields(FORUM), city: " Laval ", outcome: "A declaration" })).toEqual({ city: "Laval", outcome: "A declaration" }));
  it("can be emptied", () => expect(forumChange(FORUM, { ...forumFields(FORUM), edition: "" })).toEqual({ edition: "" }));
});
