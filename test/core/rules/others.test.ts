import { describe, expect, it } from "vitest";
import type { CheckedEvent } from "../../../src/core/model/checked-event.js";
import type { Lifecycle } from "../../../src/core/model/lifecycle.js";
import { compileOthers } from "../../../src/core/rules/others.js";

const ACTORS = {
  office: { vi: "Văn phòng", en: "Office" },
  director: { vi: "Giám đốc", en: "Director" },
};
const isAnother = (actor: string, by: string | undefined, lead: string | null = "Sở Y tế"): boolean =>
  compileOthers(actor, ACTORS)({ source: { by } } as CheckedEvent, { lead } as Lifecycle);

describe("an act of another actor than the Office", () => {
  it.each([
    "director",
    "Giám đốc",
    "Director",
    " GIÁM ĐỐC ",
    "lead",
    "Sở Y tế",
    " sở y tế ",
    "Sở Y tế".normalize("NFD"),
  ])("is one by %s", (by) => {
    expect(isAnother("office", by)).toBe(true);
  });

  it.each(["office", "Office", " VĂN PHÒNG ", "Văn phòng".normalize("NFD"), "Nguyễn Văn A", undefined])(
    "is not one by %s",
    (by) => {
      expect(isAnother("office", by)).toBe(false);
    },
  );

  it("is not one by the Office where the Office itself leads", () => {
    expect(isAnother("office", "Văn phòng", "Văn phòng")).toBe(false);
  });

  it("is not known to be one by a unit while nobody leads", () => {
    expect(isAnother("office", "Sở Y tế", null)).toBe(false);
  });
});

describe("an act of another actor than the lead", () => {
  it("is one by the Office, not one by the unit that leads or by a unit that is not named", () => {
    expect(isAnother("lead", "Văn phòng")).toBe(true);
    expect(isAnother("lead", "lead")).toBe(false);
    expect(isAnother("lead", "Sở Y tế")).toBe(false);
    expect(isAnother("lead", "Sở Nội vụ")).toBe(false);
    expect(isAnother("lead", "Sở Nội vụ", null)).toBe(false);
  });
});
