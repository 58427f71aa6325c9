import { describe, expect, it } from "vitest";
import { agenda } from "../../src/core/answers/agenda.js";
import { evaluateRegister } from "../../src/core/answers/evaluator.js";
import { explain } from "../../src/core/answers/explain.js";
import { registerContext } from "../../src/core/answers/register-context.js";
import { parseRegister } from "../../src/core/register/parse-register.js";
import type { Profile } from "../../src/language/profile.js";
import { canTho, haiPhongThanhUy, laoCai } from "../../src/profiles/index.js";
import { agendaView } from "../../src/report/agenda-view.js";
import { evaluationView } from "../../src/report/evaluation/evaluation-view.js";
import { summaryRows } from "../../src/report/evaluation/summary.js";
import { explainView } from "../../src/report/explain-view.js";
import { renderMarkdown } from "../../src/report/render-markdown.js";
import { instantWords } from "../../src/report/words/days.js";

const vietnamese = (profile: Profile) => ({ lang: "vi", width: Number.POSITIVE_INFINITY, profile }) as const;

const document = (number: string, issuedOn: string) => ({ number, issuedOn });

describe("who leads a classified task", () => {
  const register = {
    tasks: [
      {
        id: "1",
        title: "x",
        secrecy: "secret",
        lead: "Sở Y tế",
        dueOn: "2024-03-10",
        document: document("1/M", "2024-02-05"),
      },
      {
        id: "2",
        title: "Việc chung",
        lead: "các sở, ngành",
        dueOn: "2024-03-11",
        document: document("2", "2024-02-05"),
      },
    ],
    reports: [],
  };
  const evaluation = evaluateRegister(register, { profile: laoCai, asOf: "2024-04-29" });

  it("is said to be kept back, not to be unknown: on the board and in the worklist", () => {
    const board = renderMarkdown(evaluationView(evaluation, vietnamese(laoCai)));
    expect(board).toContain("| 1 | (mật) | (không ghi do độ mật) |");
    expect(board).not.toContain("Sở Y tế");
    const list = renderMarkdown(
      agendaView(agenda(evaluation), vietnamese(laoCai), { labels: new Map(), notices: [], tasks: evaluation.tasks }),
    );
    expect(list).toMatch(/\(không ghi do độ mật\).*1: \(mật\)/);
  });

  it("is told apart from a lead that the register does not name, in the row of both", () => {
    const names = summaryRows(evaluation, vietnamese(laoCai)).map(([name]) => name);
    expect(names).toContain("(chưa rõ đơn vị chủ trì): 1; (không ghi do độ mật): 1");
  });
});

describe("what several bodies owe by one day", () => {
  // Quarter II ends on 30/6, as the half-year does: both reports before 20/6, so by 19/6 (A07: two reports).
  const tasks = ["Sở Y tế", "Sở Nội vụ"].map((lead, i) => ({
    id: String(i + 1),
    title: `Việc ${i + 1}`,
    lead,
    dueOn: "2024-12-31",
    document: document(String(i + 1), "2024-04-02"),
    events: [{ type: "registered", on: "2024-04-03" }],
  }));

  it("is one line of the worklist, with the periods that end then", () => {
    const evaluation = evaluateRegister({ tasks, reports: [] }, { profile: laoCai, asOf: "2024-05-06" });
    const list = renderMarkdown(agendaView(agenda(evaluation), vietnamese(laoCai)));
    const rows = list.split("\n").filter((row) => row.includes("19/06/2024"));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain("Báo cáo định kỳ: quý II/2024, 6 tháng đầu năm 2024");
    expect(rows[0]).toContain("Sở Y tế; Sở Nội vụ");
  });

  it("is one late line of the board; its number counts each body and period", () => {
    const evaluation = evaluateRegister({ tasks, reports: [] }, { profile: laoCai, asOf: "2024-06-24" });
    const board = renderMarkdown(evaluationView(evaluation, vietnamese(laoCai)));
    // Two bodies, two reports each.
    expect(board).toContain("Việc quá hạn, chưa kể việc thực hiện nhiệm vụ (4, tính từng đơn vị, từng kỳ)");
    expect(board).toMatch(/\| Sở Y tế; Sở Nội vụ \| Báo cáo định kỳ: quý II\/2024, 6 tháng đầu năm 2024/);
  });
});

describe("a time of day", () => {
  it.each([
    ["2025-10-01T07:00:00+07:00", "07 giờ ngày 01/10/2025", "07:00 2025-10-01"],
    ["2025-10-01T15:30:00+07:00", "15 giờ 30 ngày 01/10/2025", "15:30 2025-10-01"],
    [null, "01/10/2025", "2025-10-01"],
  ])("%s is written as an office writes it", (at, vi, en) => {
    expect(instantWords("2025-10-01", at, "vi")).toBe(vi);
    expect(instantWords("2025-10-01", at, "en")).toBe(en);
  });
});

describe("an explanation", () => {
  const stepsOf = (profile: Profile, raw: object, provision: string, asOf: string, ruleId = provision) => {
    const register = parseRegister({ tasks: [raw], reports: [] });
    const [task] = register.tasks;
    return explain(task, { profile, asOf, provision, context: registerContext(register) }).derivations.filter(
      (one) => one.ruleId === ruleId && one.kind === "duty" && one.steps.length > 0,
    );
  };

  it("names tenure behind the count and before the day", () => {
    // Due Wednesday 20/3/2024; handed over on Monday 11/3. Three working days: 21, 22, 25/3.
    const [told] = stepsOf(
      laoCai,
      {
        id: "1",
        title: "x",
        lead: "Sở Y tế",
        dueOn: "2024-03-20",
        document: document("1", "2024-02-02"),
        events: [{ type: "reassigned", on: "2024-03-11", by: "assigner", lead: "Sở Nội vụ" }],
      },
      "lao-cai/7.2.a",
      "2024-04-29",
    );
    expect(told?.unit).toBe("Sở Nội vụ");
    expect(told?.steps.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      "trigger 2024-03-20",
      "firstDay 2024-03-21",
      "skip 2024-03-23",
      "skip 2024-03-24",
      "end 2024-03-25",
      "tenure 2024-03-11",
      "due 2024-03-25",
    ]);
    expect(told?.steps.at(-2)?.text.vi).toBe("Sở Nội vụ chủ trì từ thứ Hai 11/03/2024");
  });

  it("names tenure, then effect, of a state that had begun before the regulation took effect", () => {
    // Due 31/7/2015, in force from 10/8/2015 (A48); Sở Nội vụ leads from 20/8 and owes from then on.
    const told = stepsOf(
      laoCai,
      {
        id: "1",
        title: "x",
        lead: "Sở Y tế",
        dueOn: "2015-07-31",
        document: document("1", "2015-06-03"),
        events: [{ type: "reassigned", on: "2015-08-20", by: "assigner", lead: "Sở Nội vụ" }],
      },
      "lao-cai/20.2",
      "2015-09-10",
      "lao-cai/20.2:explain",
    ).find(({ unit }) => unit === "Sở Nội vụ");
    expect(told?.since).toBe("2015-08-20");
    expect(told?.steps.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      "trigger 2015-07-31",
      "tenure 2015-08-20",
      "effect 2015-08-10",
      "pass 2015-08-20",
    ]);
  });

  it("says which deadline it counts from, and leaves out one that gave rise to nothing", () => {
    // 5/9 was moved on 4/9 to 26/9: the first never passed. Seven working days after Friday 26/9: Tuesday 7/10.
    const register = parseRegister({
      tasks: [
        {
          id: "1",
          title: "x",
          lead: "Ban Tổ chức Thành ủy",
          dueOn: "2025-09-05",
          document: document("1", "2025-08-11"),
          events: [{ type: "deadlineAdjusted", on: "2025-09-04", dueOn: "2025-09-26", by: "assigner" }],
        },
      ],
      reports: [],
    });
    const [task] = register.tasks;
    const asked = { profile: haiPhongThanhUy, asOf: "2025-09-24", provision: "hai-phong-thanh-uy/8.1.d" };
    const { derivations } = explain(task, { ...asked, context: registerContext(register) });
    const steps = derivations.find(({ kind }) => kind === "state")?.steps ?? [];
    expect(steps[0]?.text).toEqual({
      vi: "Mốc: thời hạn được điều chỉnh ngày 04/09/2025, thứ Sáu 26/09/2025",
      en: "Trigger: the deadline as adjusted on 2025-09-04, Friday 2025-09-26",
    });
    expect(steps.at(-1)?.text.vi).toBe("Phải làm từ thứ Ba 07/10/2025");
  });

  it("names the debtor, and does not say of what has no last day that it was done in time", () => {
    const register = parseRegister({
      tasks: [
        {
          id: "1",
          title: "x",
          lead: "Sở Xây dựng",
          dueOn: "2024-03-15",
          document: document("1", "2024-01-25"),
          events: [{ type: "delayExplained", on: "2024-04-05", by: "Sở Xây dựng" }],
        },
      ],
      reports: [],
    });
    const [task] = register.tasks;
    const explanation = explain(task, {
      profile: canTho,
      asOf: "2024-04-22",
      provision: "can-tho/11.2",
      context: registerContext(register),
    });
    const text = renderMarkdown(explainView([explanation], vietnamese(canTho)));
    expect(text).toContain("Phải làm từ (Sở Xây dựng): thứ Bảy 16/03/2024 — đã làm");
    expect(text).not.toContain("đúng hạn");
    expect(text).toContain("Chưa phát sinh (Sở Xây dựng); chỉ nơi thực hiện biết có hay không");
  });
});
