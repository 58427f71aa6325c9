import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../src/core/answers/evaluator.js";
import { profileFindings, reportFindings } from "../../../src/core/answers/register-evaluation.js";
import type { Duty } from "../../../src/core/model/evaluation.js";
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
          vi: "Ngày 2015-08-09 trước ngày hiệu lực 2015-08-10.",
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
          vi: "Ngày 2026-07-01 sau ngày hết hiệu lực 2026-06-30.",
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

describe("a register without any report that was sent", () => {
  const duty = (state: Duty["state"]): Duty => ({ state }) as Duty;

  it("is told that every past report shows as overdue, and where to list those sent", () => {
    const [finding, ...rest] = reportFindings([duty("met"), duty("overdue"), duty("pending")], 0);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ code: "noReportsRecorded", severity: "info", provision: null, field: "reports" });
    expect(finding?.message.vi).toMatch(/mọi kỳ báo cáo đã qua đều hiện là quá hạn.*`reports`/);
    expect(finding?.message.en).toMatch(/every past one shows as overdue.*`reports`/);
  });

  it("is told nothing once it lists one, or while no report is overdue", () => {
    expect(reportFindings([duty("overdue")], 1)).toEqual([]);
    expect(reportFindings([duty("met"), duty("metLate"), duty("pending"), duty("dueSoon")], 0)).toEqual([]);
    expect(reportFindings([], 0)).toEqual([]);
  });

  it("has that finding and no other; one with a report that is used has none", () => {
    // The Office's report of the third quarter is due on 24 September (lao-cai/22.2: before the 25th).
    const findings = (reports: readonly object[]) =>
      evaluateRegister({ tasks: [], reports }, { profile: laoCai, asOf: "2026-10-01" }).register.findings;
    expect(findings([]).map(({ code }) => code)).toEqual(["noReportsRecorded"]);
    expect(findings([{ provision: "lao-cai/22.2", period: "2026-Q3", unit: null, on: "2026-09-23" }])).toEqual([]);
  });
});
