// What an office dialog sends: everything for a new office, only what changed for one that is there.
import { describe, expect, it } from "vitest";
import type { OfficeView } from "../../../api/generated/api";
import { officeFields, readNewOffice, readOfficeChange } from "./office-form";

const OFFICE: OfficeView = { id: "off-1", body: "body-1", body_name: "Nantes", title: "Mayor", local_title: "Maire", rank_class: "head_of_body", since: "2014-04-04", until: null, acting: false, represents: null };

describe("an office", () => {
  it("needs its body and its title", () => {
    expect(readNewOffice(officeFields(null), "per-1").problems).toEqual({ body: "protocol-office-body-missing", title: "protocol-office-title-missing" });
  });

  it("cannot end on the day it begins", () => {
    const fields = { ...officeFields(OFFICE), until: "2014-04-04" };
    expect(readOfficeChange(fields, OFFICE).problems).toEqual({ until: "protocol-office-until-early" });
  });

  it("sends only what changed", () => {
    expect(readOfficeChange(officeFields(OFFICE), OFFICE).input).toEqual({ id: "off-1" });
    expect(readOfficeChange({ ...officeFields(OFFICE), title: " Lady Mayor ", acting: true }, OFFICE).input).toEqual({ id: "off-1", title: "Lady Mayor", acting: true });
  });

  it("takes away what was emptied", () => {
    expect(readOfficeChange({ ...officeFields(OFFICE), since: "" }, OFFICE).input).toEqual({ id: "off-1", since: null });
  });

  it("is entered whole", () => {
    const fields = { ...officeFields(null, "body-1"), title: "Councillor", represents: "off-9" };
    expect(readNewOffice(fields, "per-1").input).toEqual({ person: "per-1", body: "body-1", title: "Councillor", local_title: null, rank_class: "head_of_body", since: null, until: null, acting: false, represents: "off-9" });
  });
});
