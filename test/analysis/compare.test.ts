import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparedRow, Comparison } from "../../src/analysis/compare/comparison.js";
import { coverage } from "../../src/profiles/accounting/index.js";
import { NAMED_ACTS } from "../../src/profiles/acts.js";
import { canTho, haiPhongSnv, konTumSnn, laoCai, profiles } from "../../src/profiles/index.js";
import { compare, type DondocError, parseProfile } from "./support.js";

const five = compare(profiles);

const rowOf = ({ rows }: Comparison, act: string, facet: string | null = null): ComparedRow =>
  rows.find((row) => row.act === act && row.facet === facet) ?? expect.fail(`no row ${act} ${facet}`);

describe("compare", () => {
  it("names the ambiguities that reach a rule from the article its dates are borrowed from", () => {
    // Lào Cai 5.2.b names no day and takes those of article 22, where A04 and A05 are.
    const { cells } = rowOf(five, "reportClassified", "unitsToOffice/halfYear");
    const own = cells.flatMap(({ entries }) => entries).find(({ provision }) => provision === "lao-cai/5.2.b");
    expect(own?.readings).toEqual(expect.arrayContaining(["A04", "A05", "A36"]));
  });

  it("names of several dates of a rule the ambiguities that move this one", () => {
    // *Trước* stands beside the day of the quarter, at the head of the others; what six months are is asked of the half-year.
    const readings = (period: string): readonly string[] =>
      rowOf(five, "periodicReport", `unitsToOffice/${period}`).cells.flatMap(({ entries }) =>
        entries.filter(({ provision }) => provision === "lao-cai/22.1").flatMap((entry) => entry.readings),
      );
    const moved = (codes: readonly string[]): readonly string[] =>
      codes.filter((code) => code === "A05" || code === "A32");
    expect(moved(readings("quarter"))).toEqual([]);
    expect(moved(readings("halfYear"))).toEqual(["A05", "A32"]);
    expect(moved(readings("year"))).toEqual(["A05"]);
  });

  it("says kịp thời where the text does, and nothing of time where it does not", () => {
    const bounds = (act: string): unknown =>
      rowOf(five, act).cells.flatMap(({ entries }) => entries.map(({ provision, bound }) => `${provision} ${bound}`));
    // The Party has the word; Lào Cai, Cần Thơ and Kon Tum only tell what is to be done.
    expect(bounds("returnTask")).toEqual([
      "hai-phong-snv/6.1.c by",
      "lao-cai/6.2.a null",
      "hai-phong-thanh-uy/7.1.b promptly",
      "can-tho/5.2#2 null",
      "kon-tum-snn/6.2#2 null",
    ]);
    // A regulation whose places no catalogue knows is taken at the word of its rules.
    const rule = laoCai.rules.find((one) => one.provision === "lao-cai/6.2.a") ?? expect.fail("no rule");
    const text = {
      id: "own",
      extends: "lao-cai",
      title: { vi: "Quy chế mẫu", en: "A sample" },
      rules: [{ ...rule, id: "own/1", provision: "own/1" }],
    };
    const own = rowOf(compare([parseProfile(text, { base: () => laoCai })]), "returnTask").cells[0]?.entries;
    expect(own?.map(({ ruleId, bound }) => `${ruleId} ${bound}`).sort()).toEqual([
      "lao-cai/6.2.a null",
      "own/1 promptly",
    ]);
  });

  it("tells silence from words without a number and from words that are not computed", () => {
    const returned = rowOf(five, "returnTask").cells.map(({ state }) => state);
    expect(returned).toEqual(["rule", "noNumber", "noNumber", "noNumber", "noNumber"]);
    const corrected = rowOf(five, "correctRecord").cells;
    expect(corrected.map(({ state }) => state)).toEqual([
      "notComputed",
      "noNumber",
      "notComputed",
      "notComputed",
      "notComputed",
    ]);
    expect(corrected[0]?.because).toEqual([{ provision: "hai-phong-snv/7.1.b", because: "untimed" }]);
  });

  it("puts one act under two topics in one row, and one topic of three acts in three", () => {
    const provisions = (act: string): (string | undefined)[] =>
      rowOf(five, act).cells.flatMap(({ entries }) => entries.map(({ provision }) => provision));
    // Entering a task and following it; the report of what is beyond one's means.
    expect(provisions("registerTask")).toEqual(expect.arrayContaining(["hai-phong-snv/6.2.a", "lao-cai/7.1"]));
    expect(provisions("proposeMeasures")).toEqual(["lao-cai/21.2", "can-tho/11.2"]);
    // Proposing measures, proposing a review of responsibility, reporting who does not report.
    expect(provisions("escalate")).not.toContain("hai-phong-snv/8.1.d");
    expect(provisions("proposeReview")).toEqual(["hai-phong-snv/8.1.d"]);
    expect(provisions("reportSilence")).toEqual(["hai-phong-thanh-uy/8.1.e", "hai-phong-thanh-uy/8.1.e"]);
  });

  it("gives the spread of numbers and of named days", () => {
    expect(rowOf(five, "handleFeedback").spread).toEqual({ unit: "workingDays", least: 5, most: 10 });
    expect(rowOf(five, "reportInspection").spread).toEqual({ unit: "workingDays", least: 5, most: 7 });
    // Ngay of the Party and 5 working days of Lào Cai for several tasks.
    expect(rowOf(five, "registerTask").spread).toEqual({ unit: "workingDays", least: 0, most: 5 });
    // Before 20 December of Lào Cai, before 10 November of Cần Thơ: last days 19 December and 9 November.
    expect(rowOf(five, "periodicReport", "unitsToOffice/year").spread).toEqual({
      unit: "date",
      least: "11-09",
      most: "12-19",
    });
  });

  it("calls trước ngày 20 and chậm nhất ngày 19 the same", () => {
    const two = compare([canTho, konTumSnn]);
    expect(rowOf(two, "periodicReport", "unitsToOffice/month").agreement).toBe(true);
    expect(rowOf(two, "periodicReport", "officeToHeads/year").agreement).toBe(false);
    const differing = compare([canTho, konTumSnn], { differences: true }).rows;
    expect(differing.every(({ agreement }) => !agreement)).toBe(true);
    expect(differing.length).toBe(two.rows.filter(({ agreement }) => !agreement).length);
  });

  it("names the readings that change a rule, and shows what another says", () => {
    const anchor = (readings: Readonly<Record<string, string>>) => {
      const { entries } = rowOf(compare([laoCai], { readings }), "recordResult").cells[0] ?? expect.fail("no cell");
      return entries.find(({ ruleId }) => ruleId === "lao-cai/7.2.a");
    };
    expect(anchor({})?.readings).toContain("A09");
    expect(anchor({})?.anchor).toBe("due");
    expect(anchor({ A09: "assigned" })?.anchor).not.toBe("due");
    const moved = compare(profiles, { readings: { A56: "office" } });
    const ofOffice = rowOf(moved, "periodicReport", "officeToHeads/quarter").cells[0]?.entries ?? [];
    expect(ofOffice.map(({ provision }) => provision)).toContain("hai-phong-snv/18.5");
  });

  it("says of a regulation of one's own what it takes over and what it changes", () => {
    const text = {
      id: "own",
      extends: "lao-cai",
      title: { vi: "Quy chế mẫu", en: "A sample" },
      remove: ["lao-cai/19.5"],
    };
    const own = parseProfile(text, { base: () => laoCai });
    const { rows } = compare([laoCai, own]);
    const feedback = rows.find(({ act }) => act === "handleFeedback")?.cells.map(({ state }) => state);
    expect(feedback).toEqual(["rule", "silent"]);
    const raised = rows.find(({ act }) => act === "raiseErrors")?.cells.map(({ state }) => state);
    expect(raised).toEqual(["notComputed", "notComputed"]);
  });

  it("refuses a regulation given twice, a reading nobody knows and an option that is none", () => {
    const issuesOf = (act: () => unknown): readonly string[] => {
      try {
        act();
      } catch (error) {
        return (error as DondocError).issues.map(({ code, path }) => `${code} ${path}`);
      }
      return [];
    };
    expect(issuesOf(() => compare([laoCai, laoCai]))).toEqual(["given-twice profiles[1]"]);
    expect(issuesOf(() => compare([]))).toEqual(["missing profiles"]);
    expect(issuesOf(() => compare([laoCai], { readings: { A9: "x" } }))).toEqual(["unknown-name readings"]);
    expect(issuesOf(() => compare([laoCai], { readings: { A09: "x" } }))).toEqual(["unknown-name readings.A09"]);
    const misspelt = { difference: true } as object;
    expect(issuesOf(() => compare([laoCai], misspelt))).toEqual(["unknown-key difference"]);
  });

  it("accounts for every place that it calls not computed", () => {
    for (const { provision, because } of NAMED_ACTS) {
      const profile = profiles.find(({ id }) => provision.startsWith(`${id}/`)) ?? expect.fail(provision);
      const covered = coverage(profile).provisions.find(({ id }) => id === provision) ?? expect.fail(provision);
      // A sentence that holds two acts has a rule for the one; the other is a part of its account, or the bearer's own judgement.
      if (covered.served.length === 0 || because !== "judgement")
        expect(covered.reason ?? covered.part?.reason).toBe(because);
      else expect(because).toBe("judgement");
    }
  });

  it("has every rule of the five in a row, save those on what is recorded", () => {
    const shown = new Set(
      five.rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.map((one) => one.ruleId))),
    );
    const missing = profiles.flatMap(({ rules }) =>
      rules.filter((rule) => !shown.has(rule.id ?? rule.provision) && !("record" in rule.trigger)),
    );
    expect(missing).toEqual([]);
    expect(haiPhongSnv.rules.length).toBeGreaterThan(20);
  });

  it("does not depend on the order of the regulations", () => {
    const sorted = ({ rows }: Comparison): unknown =>
      rows.map((row) => ({ ...row, cells: [...row.cells].sort((a, b) => (a.profile < b.profile ? -1 : 1)) }));
    fc.assert(
      fc.property(fc.shuffledSubarray([...profiles], { minLength: 2 }), fc.boolean(), (some, differences) => {
        const inOrder = profiles.filter((profile) => some.includes(profile));
        expect(sorted(compare(some, { differences }))).toEqual(sorted(compare(inOrder, { differences })));
      }),
      { numRuns: 20 },
    );
  });
});
