import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/entry/evaluate.js";
import { haiPhongSnv, laoCai } from "../../../src/profiles/index.js";

/** An inspection that ended on Monday 9/3/2026, judged on the next day. */
const evaluated = (lead: string | null, by?: string, profile = laoCai) =>
  evaluate(
    { id: "1", lead, events: [{ type: "inspectionEnded", on: "2026-03-09", ...(by === undefined ? {} : { by }) }] },
    { profile, asOf: "2026-03-10" },
  );
/** Which items of Điều 17 are owed: `lao-cai/17.2 pending Sở Xây dựng`. */
const owed = (...given: Parameters<typeof evaluated>): string[] =>
  evaluated(...given)
    .duties.filter(({ provision, state }) => /\/1[67]\./.test(provision) && state !== "notApplicable")
    .map(({ ruleId, state, unit }) => `${ruleId} ${state} ${unit}`);

describe("an inspection by the lead of the task (lao-cai/17.2, 17.3)", () => {
  it("is that of a department, or of a district, as the lead is", () => {
    expect(owed("Sở Xây dựng", "lead")).toEqual(["lao-cai/17.2 pending Sở Xây dựng"]);
    expect(owed("UBND huyện Sa Pa", "lead")).toEqual(["lao-cai/17.3 pending UBND huyện Sa Pa"]);
  });

  it("leaves open which, when the register names no lead", () => {
    const found = evaluated(null, "lead");
    expect(owed(null, "lead")).toEqual(["lao-cai/17.2 undetermined null", "lao-cai/17.3 undetermined null"]);
    expect(
      found.questions.filter(({ keys }) => keys.some((key) => key.includes("17."))).map(({ code }) => code),
    ).toEqual(["whoDid"]);
  });
});

describe("an inspection by whoever did it, of the lead or not", () => {
  it("is reported by the body that inspected, or by the Office", () => {
    expect(owed("Sở Xây dựng", "Sở Nội vụ")).toEqual(["lao-cai/17.2 pending Sở Nội vụ"]);
    expect(owed("Sở Xây dựng", "UBND huyện Sa Pa")).toEqual(["lao-cai/17.3 pending UBND huyện Sa Pa"]);
    const office = ["lao-cai/17.1 pending null", "lao-cai/17.1:notify pending null"];
    expect(owed("Sở Xây dựng", "office")).toEqual(office);
    // The head of a body acts for it.
    expect(owed("Sở Xây dựng", "Chánh Văn phòng UBND tỉnh")).toEqual(office);
  });

  it("is owed by nobody in particular when the register does not say whose: one question, nothing late", () => {
    const [question, ...others] = evaluated("Sở Xây dựng").questions.filter(({ code }) => code === "whoDid");
    expect(others).toEqual([]);
    expect(question?.keys).toHaveLength(4);
    expect(owed("Sở Xây dựng").map((text) => text.split(" ").slice(0, 2).join(" "))).toEqual([
      "lao-cai/17.1 undetermined",
      "lao-cai/17.1:notify undetermined",
      "lao-cai/17.2 undetermined",
      "lao-cai/17.3 undetermined",
    ]);
  });

  it("hangs on the kind of a body whose kind is not known", () => {
    const found = evaluated("Sở Xây dựng", "Trung tâm Pháp y");
    expect(owed("Sở Xây dựng", "Trung tâm Pháp y")).toEqual([
      "lao-cai/17.2 undetermined Trung tâm Pháp y",
      "lao-cai/17.3 undetermined Trung tâm Pháp y",
    ]);
    const asked = found.questions.filter(({ code }) => code === "kindOfBody");
    expect(asked.map(({ keys }) => keys.length)).toEqual([2]);
  });

  it("excludes the Office from the division's report and the division from the Office's (hai-phong-snv/16)", () => {
    const by = (name?: string): string[] =>
      owed("Phòng Lễ tân", name, haiPhongSnv).map((text) => text.split(" ")[0] ?? "");
    expect(new Set(by("Phòng Lễ tân"))).toEqual(new Set(["hai-phong-snv/16.1"]));
    expect(by("office").every((id) => id.startsWith("hai-phong-snv/16.2"))).toBe(true);
    expect(by("office").length).toBeGreaterThan(0);
    expect(owed("Phòng Lễ tân", undefined, haiPhongSnv).every((text) => text.includes(" undetermined "))).toBe(true);
  });
});
