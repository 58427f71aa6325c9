import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import type { Profile } from "../../../src/language/profile.js";
import { laoCai } from "../../../src/profiles/index.js";

describe("the status of a task", () => {
  const profile: Profile = {
    ...laoCai,
    statuses: [
      {
        id: "done",
        name: { vi: "Xong", en: "Done" },
        when: { fact: "completed", operator: "equal", value: true },
      },
      {
        id: "urgentOrDone",
        name: { vi: "Khẩn", en: "Urgent" },
        when: {
          any: [
            { fact: "urgent", operator: "equal", value: true },
            { fact: "completed", operator: "equal", value: true },
          ],
        },
      },
    ],
  };
  const status = (task: object) => {
    const { id, name } = evaluate({ id: "1", ...task }, { profile, asOf: "2026-03-04" }).status;
    return { id, name };
  };
  const events = [{ type: "completed", on: "2026-03-03" }];

  it("is the first of the regulation's own words that holds", () => {
    expect(status({ urgent: true, events })).toEqual({ id: "done", name: { vi: "Xong", en: "Done" } });
    expect(status({ urgent: true })).toEqual({ id: "urgentOrDone", name: { vi: "Khẩn", en: "Urgent" } });
  });

  it("is called unnamed where the regulation has no word for it", () => {
    expect(status({})).toEqual({ id: "unnamed", name: { vi: "Chưa xác định", en: "Not named by the regulation" } });
  });
});

describe("an inspection (lao-cai/17.1 to 17.3)", () => {
  const owed = (profile: Profile, by: string) =>
    evaluate(
      { id: "1", lead: "Sở Xây dựng", events: [{ type: "inspectionEnded", on: "2026-03-09", by }] },
      { profile, asOf: "2026-03-10" },
    )
      .duties.filter(({ provision, state }) => provision.startsWith("lao-cai/17.") && state !== "notApplicable")
      .map(({ provision }) => provision);

  it("is the Office's under its role and under either of its names", () => {
    const names = [laoCai.actors["office"]?.vi ?? "", laoCai.actors["office"]?.en ?? ""];
    for (const by of ["office", ...names, names[0]?.toUpperCase() ?? ""]) {
      expect([by, [...new Set(owed(laoCai, by))]]).toEqual([by, ["lao-cai/17.1"]]);
    }
  });

  it("is known by its role alone where a regulation gives the Office no name", () => {
    const { office: _, ...actors } = laoCai.actors;
    expect([...new Set(owed({ ...laoCai, actors }, "office"))]).toEqual(["lao-cai/17.1"]);
  });
});
