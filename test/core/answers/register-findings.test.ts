import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { profileFindings } from "../../../src/core/answers/register-evaluation.js";
import type { Profile } from "../../../src/language/profile.js";
import { getProfile, laoCai } from "../../../src/profiles/index.js";

describe("what a reader should know of the regulation", () => {
  it("is nothing while it is in force", () => {
    // Lào Cai: signed 31/7/2015, in force ten days later (lao-cai/qd.2).
    expect(profileFindings(laoCai, "2015-08-10")).toEqual([]);
    expect(profileFindings(laoCai, "2026-03-04")).toEqual([]);
  });

  it("is that it is not in force yet, and from when it will be", () => {
    expect(profileFindings(laoCai, "2015-08-09")).toEqual([
      {
        code: "beforeEffect",
        severity: "warning",
        provision: "lao-cai/qd.2",
        field: null,
        message: {
          vi: "Ngày 09/08/2015 trước ngày hiệu lực 10/08/2015.",
          en: "2015-08-09 lies before the day of effect, 2015-08-10.",
        },
      },
    ]);
  });

  it("is that it is in force no longer, from the day after its last day", () => {
    const ended: Profile = { ...laoCai, effect: { ...laoCai.effect, until: "2026-06-30" } };
    expect(profileFindings(ended, "2026-06-30")).toEqual([]);
    expect(profileFindings(ended, "2026-07-01")).toEqual([
      {
        code: "afterEffect",
        severity: "warning",
        provision: "lao-cai/qd.2",
        field: null,
        message: {
          vi: "Ngày 01/07/2026 sau ngày hết hiệu lực 30/06/2026.",
          en: "2026-07-01 lies after the last day of effect, 2026-06-30.",
        },
      },
    ]);
  });

  it.each(["kon-tum-snn", "hai-phong-thanh-uy"] as const)("is, of %s, that it is a draft and binds nobody", (id) => {
    const profile = getProfile(id);
    const [draft, ...rest] = profileFindings(profile, "2014-01-02");
    expect(rest).toEqual([]);
    expect(draft).toMatchObject({ code: "draft", severity: "warning", provision: profile.effect.provision });
    expect(draft?.message).toEqual({
      vi: `Văn bản là dự thảo, không có hiệu lực bắt buộc. ${profile.standingNote.vi}`,
      en: `The text is a draft and binds nobody. ${profile.standingNote.en}`,
    });
  });
});

describe("the reports of a register", () => {
  // The Office's report of the third quarter is due on 24 September (lao-cai/22.2: before the 25th).
  const task = { id: "1", lead: "Sở Y tế", events: [{ type: "assigned", on: "2026-07-01" }] };
  const ofOffice = (reports?: readonly object[]) => {
    const register = reports === undefined ? { tasks: [task] } : { tasks: [task], reports };
    const { duties, questions, findings } = evaluateRegister(register, {
      profile: laoCai,
      asOf: "2026-10-01",
    }).register;
    const own = duties.filter(({ provision, period }) => provision === "lao-cai/22.2" && period === "2026-Q3");
    return { states: own.map(({ state }) => state), keys: own.map(({ key }) => key), questions, findings };
  };

  it("are not known to be late where it keeps none, and it is asked once for all of them", () => {
    const { states, keys, questions, findings } = ofOffice();
    expect(states).toEqual(["undetermined"]);
    expect(findings).toEqual([]);
    const [question, ...others] = questions.filter(({ code }) => code === "reportsNotKept");
    expect(others).toEqual([]);
    expect(question).toMatchObject({ subject: "reports", field: "reports" });
    expect(question?.keys).toEqual(expect.arrayContaining(keys));
    // The quarterly report of the department, due on 19 September, hangs on the same answer.
    expect(question?.keys).toContain("-/lao-cai%2F22.1/2026-Q3/sở y tế");
  });

  it("are overdue where it says that none was sent, and nothing is asked", () => {
    expect(ofOffice([])).toMatchObject({ states: ["overdue"], questions: [] });
  });

  it("are met by one that it lists", () => {
    const sent = { provision: "lao-cai/22.2", period: "2026-Q3", unit: null, on: "2026-09-23" };
    expect(ofOffice([sent])).toMatchObject({ states: ["met"], questions: [], findings: [] });
  });
});
