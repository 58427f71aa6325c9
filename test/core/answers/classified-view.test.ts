import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { Profile, SecrecyPolicy } from "../../../src/language/profile.js";
import { laoCai } from "../../../src/profiles/index.js";

const TASK = {
  id: "1",
  title: "Kế hoạch",
  lead: "Sở Y tế",
  coordinators: ["Sở Nội vụ"],
  dueOn: "2026-03-04",
  secrecy: "secret",
  events: [
    { type: "issued", on: "2026-02-02" },
    { type: "deadlineAdjusted", on: "2026-02-09", dueOn: "2026-03-06", reason: "bận", authorisedBy: "Chủ tịch" },
  ],
};
const { secrecy: POLICY, ...SILENT } = laoCai;
const allowing = (...allowed: SecrecyPolicy["allowed"]): Profile => ({
  ...SILENT,
  secrecy: { provision: "lao-cai/5.2.a", where: "system", text: { vi: "Sổ riêng", en: "Books of their own" }, allowed },
});
const seen = (profile: Profile, secrecy = "secret") => {
  const { title, lead, coordinators, dueOn, duties, findings } = evaluate(
    { ...TASK, secrecy },
    { profile, asOf: "2026-03-05" },
  );
  const units = new Set(duties.map(({ unit }) => unit).filter((unit) => unit !== null));
  const told = findings.filter(({ code }) => code === "classifiedRecord").map(({ message }) => message);
  return { title, lead, coordinators, units: [...units], adjustments: dueOn.adjustments, told };
};

const DAYS = { on: "2026-02-09", dueOn: "2026-03-06" };
const HIDDEN = {
  title: null,
  lead: null,
  coordinators: [],
  units: [],
  adjustments: [{ ...DAYS, reason: null, authorisedBy: null }],
};

describe("what is shown of a classified task", () => {
  it("is neither title, lead, coordinators nor the words about a deadline, where the regulation is silent", () => {
    expect(POLICY?.allowed).toEqual([]);
    expect(seen(SILENT)).toEqual({ ...HIDDEN, told: [] });
    expect(seen(allowing())).toMatchObject(HIDDEN);
  });

  it("is the lead, where the regulation lets it be recorded", () => {
    expect(seen(allowing("lead"))).toMatchObject({ ...HIDDEN, lead: "Sở Y tế", units: ["Sở Y tế"] });
  });

  it("are the coordinators, where the regulation lets them be recorded", () => {
    expect(seen(allowing("coordinators"))).toMatchObject({ ...HIDDEN, coordinators: ["Sở Nội vụ"] });
  });

  it("is where its record may be kept, in both languages and with the article", () => {
    expect(seen(allowing()).told).toEqual([
      { vi: "Sổ riêng (điểm a khoản 2 Điều 5).", en: "Books of their own (Article 5, item 2, point a)." },
    ]);
  });
});

describe("what is shown of a task that is not classified", () => {
  it("is everything, whatever the regulation says of classified ones", () => {
    for (const profile of [SILENT, allowing()]) {
      expect(seen(profile, "none")).toEqual({
        title: "Kế hoạch",
        lead: "Sở Y tế",
        coordinators: ["Sở Nội vụ"],
        units: ["Sở Y tế"],
        adjustments: [{ ...DAYS, reason: "bận", authorisedBy: "Chủ tịch" }],
        told: [],
      });
    }
  });
});
