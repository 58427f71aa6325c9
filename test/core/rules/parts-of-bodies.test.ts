import { describe, expect, it } from "vitest";
import { canTho, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

const WHOLE = "Chi cục Kiểm lâm";
const PART = "Hạt Kiểm lâm Đăk Hà";
const SISTER = "Hạt Kiểm lâm Kon Plông";

/** A task led by a part of a body since Wednesday 1/3/2023, judged on Monday 20/3: the report of March was due on 19/3. */
const judged = (reports: readonly object[], events: readonly object[] = [], lead = PART) =>
  evaluateRegister(
    {
      bodies: [{ name: WHOLE }, { name: PART, partOf: WHOLE }, { name: SISTER, partOf: WHOLE }],
      reports,
      tasks: [
        {
          id: "T1",
          title: "Việc",
          lead,
          document: { number: "1/X", issuedOn: "2023-03-01" },
          dueOn: "2023-03-10",
          events: [{ type: "received", on: "2023-03-01" }, { type: "assigned", on: "2023-03-01" }, ...events],
        },
      ],
    },
    { profile: konTumSnn, asOf: "2023-03-20" },
  );
const report = (unit: string, period: string | null = "2023-03") => ({
  provision: "kon-tum-snn/20.1",
  on: "2023-03-17",
  unit,
  ...(period === null ? {} : { period }),
});
const march = (...reports: readonly object[]) =>
  judged(reports)
    .register.duties.filter(({ ruleId, period }) => ruleId === "kon-tum-snn/20.1" && period === "2023-03")
    .map(({ unit, state }) => `${unit} ${state}`);

describe("The report of a body of which a part leads (SEMANTICS 11)", () => {
  it("is owed by the part, and met by what its whole sent", () => {
    expect(march()).toEqual([`${PART} overdue`]);
    expect(march(report(WHOLE))).toContain(`${PART} met`);
    expect(march(report(WHOLE, null))).toContain(`${PART} met`);
  });

  it("is met by what the part itself sent, listed under its own name and not under its whole's", () => {
    expect(march(report(PART))).toEqual([`${PART} met`]);
  });

  it("is not met by what another part of the whole, or another body, sent", () => {
    expect(march(report(SISTER))).toContain(`${PART} overdue`);
    expect(march(report("Chi cục Thủy lợi"))).toContain(`${PART} overdue`);
  });

  it("is in doubt where nobody knows for which period the whole reported", () => {
    expect(march(report(WHOLE, "2023-Q1"))).toEqual([`${PART} undetermined`]);
  });

  it("counts for the whole that leads, and is listed under the name of the part, too", () => {
    const led = judged([report(PART)], [], WHOLE).register.duties;
    const states = led.filter(({ ruleId, period }) => ruleId === "kon-tum-snn/20.1" && period === "2023-03");
    expect(states.map(({ unit, state }) => `${unit} ${state}`)).toEqual([`${WHOLE} met`, `${PART} met`]);
  });

  it.each([
    ["can-tho/12.1", canTho, "Sở Y tế", "Chi cục Dân số", "2026-05", "2026-05-26"],
    ["lao-cai/22.1", laoCai, "Sở Y tế", "Sở Y tế - Chi cục Dân số", "2026-Q2", "2026-06-29"],
  ] as const)("%s too", (provision, profile, whole, part, period, asOf) => {
    const bodies = [{ name: whole }, { name: part, partOf: whole, kind: "department" }];
    const task = { id: "A", title: "Việc A", lead: part, document: { number: "1/X", issuedOn: "2026-05-04" } };
    const states = (reports: readonly object[]) =>
      evaluateRegister({ bodies, reports, tasks: [{ ...task, events: [] }] }, { profile, asOf })
        .register.duties.filter((duty) => duty.ruleId === provision && duty.period === period && duty.unit === part)
        .map(({ state }) => state);
    expect(states([])).toEqual(["overdue"]);
    expect(states([{ provision, period, on: asOf.replace(/\d\d$/, "18"), unit: whole }])).toEqual(["met"]);
  });
});

describe("An act on a task that a part leads", () => {
  const explained = (by: string) =>
    judged([], [{ type: "delayExplained", on: "2023-03-15", by }])
      .tasks.flatMap(({ duties }) => duties)
      .filter(({ ruleId }) => ruleId === "kon-tum-snn/19.2:explain")
      .map(({ unit, state }) => `${unit} ${state}`);

  it("is the lead's by its own name, and by that of its whole", () => {
    expect(explained(PART)).toEqual([`${PART} met`]);
    expect(explained(WHOLE)).toEqual([`${PART} met`]);
  });

  it("is another's by the name of another part, or of another body", () => {
    expect(explained(SISTER)).toEqual([`${PART} owed`]);
    expect(explained("Chi cục Thủy lợi")).toEqual([`${PART} owed`]);
  });
});
