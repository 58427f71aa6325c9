import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/calendar/index.js";
import { evaluate } from "../../../src/core/answers/evaluator.js";
import { checkTask } from "../../../src/core/register/parse-task.js";
import { laoCai } from "../../../src/profiles/index.js";
import { lifeOf, lifeWith } from "../../support/lives.js";

const at = (type: string, on: string, rest: object = {}) => ({ type, on, ...rest });
const issued = at("issued", "2026-01-05");
const assigned = at("assigned", "2026-01-08");
const received = at("received", "2026-01-09");
const completed = at("completed", "2026-02-02");

const contradictions = (events: readonly object[], rest: object = {}) =>
  evaluate({ id: "1", title: "Báo cáo", events, ...rest }, { profile: laoCai, asOf: "2026-12-01" }).findings.filter(
    ({ provision }) => provision === null,
  );

describe("a contradiction says in both languages what was done on which day, against what", () => {
  it.each<[string, readonly object[], string, string]>([
    [
      "completedBeforeAssignment",
      [at("completed", "2026-01-02"), assigned],
      "hoàn thành ngày 02/01/2026 trước ngày giao 08/01/2026",
      "completed on 2026-01-02 before it was assigned on 2026-01-08",
    ],
    [
      "completedBeforeReceipt",
      [at("completed", "2026-01-02"), received],
      "hoàn thành ngày 02/01/2026 trước ngày nhận 09/01/2026",
      "completed on 2026-01-02 before it was received on 2026-01-09",
    ],
    [
      "cancelledBeforeIssued",
      [at("cancelled", "2026-01-02"), issued],
      "hủy ngày 02/01/2026 trước ngày ban hành 05/01/2026",
      "called off on 2026-01-02 before it was issued on 2026-01-05",
    ],
    [
      "cancelledBeforeAssignment",
      [at("cancelled", "2026-01-02"), assigned],
      "hủy ngày 02/01/2026 trước ngày giao 08/01/2026",
      "called off on 2026-01-02 before it was assigned on 2026-01-08",
    ],
    [
      "cancelledAfterCompletion",
      [issued, completed, at("cancelled", "2026-02-03")],
      "hủy ngày 03/02/2026 khi đã hoàn thành",
      "called off on 2026-02-03 after it was finished",
    ],
    [
      "twoCompletions",
      [issued, completed, at("completed", "2026-02-04")],
      "hoàn thành hai lần, lần sau ngày 04/02/2026",
      "completed twice, the second time on 2026-02-04",
    ],
    [
      "confirmedBeforeCompletion",
      [issued, at("confirmed", "2026-01-20"), completed],
      "xác nhận ngày 20/01/2026 khi chưa hoàn thành",
      "confirmed on 2026-01-20 before it was completed",
    ],
    [
      "suspendedTwice",
      [issued, at("suspended", "2026-01-12"), at("suspended", "2026-01-13")],
      "tạm dừng ngày 13/01/2026 khi đang tạm dừng",
      "suspended on 2026-01-13 while it was suspended",
    ],
    [
      "resumedWithoutSuspension",
      [issued, at("resumed", "2026-01-13")],
      "tiếp tục ngày 13/01/2026 khi không tạm dừng",
      "resumed on 2026-01-13 without a suspension",
    ],
    [
      "adjustedAfterCompletion",
      [issued, completed, at("deadlineAdjusted", "2026-02-04", { dueOn: "2026-03-02" })],
      "điều chỉnh thời hạn ngày 04/02/2026 khi đã hoàn thành",
      "deadline adjusted on 2026-02-04 after it was finished",
    ],
    [
      "adjustedBeforeAssignment",
      [at("deadlineAdjusted", "2026-01-06", { dueOn: "2026-03-02" })],
      "điều chỉnh thời hạn ngày 06/01/2026 trước khi giao",
      "deadline adjusted on 2026-01-06 before the assignment",
    ],
    [
      "adjustedBeforeAssignment",
      [issued, at("deadlineAdjusted", "2026-01-06", { dueOn: "2026-03-02" }), assigned],
      "điều chỉnh thời hạn ngày 06/01/2026 trước khi giao ngày 08/01/2026",
      "deadline adjusted on 2026-01-06 before the assignment of 2026-01-08",
    ],
    [
      "receivedBeforeIssued",
      [at("received", "2026-01-02"), issued],
      "nhận văn bản ngày 02/01/2026 trước ngày ban hành 05/01/2026",
      "the document was received on 2026-01-02 before it was issued on 2026-01-05",
    ],
  ])("%s", (code, events, vi, en) => {
    expect(contradictions(events)).toEqual([
      {
        code,
        severity: "warning",
        provision: null,
        field: "events",
        message: { vi: `Mâu thuẫn: ${vi}.`, en: `Contradiction: ${en}.` },
      },
    ]);
  });

  it("deadlineBeforeDocument names the field, for it may be a misprint", () => {
    expect(contradictions([issued], { dueOn: "2026-01-04" })).toEqual([
      {
        code: "deadlineBeforeDocument",
        severity: "warning",
        provision: null,
        field: "dueOn",
        message: {
          vi: "Thời hạn 04/01/2026 sớm hơn ngày ban hành 05/01/2026; có thể in nhầm.",
          en: "The deadline 2026-01-04 lies before the issue on 2026-01-05; perhaps a misprint.",
        },
      },
    ]);
  });
});

describe("nothing contradicts", () => {
  it.each<[string, readonly object[], object]>([
    ["what happened on the day of issue", [issued, at("completed", "2026-01-05")], {}],
    ["a receipt on the day of issue", [issued, at("received", "2026-01-05")], {}],
    ["a deadline on the day of issue", [issued], { dueOn: "2026-01-05" }],
    [
      "a deadline moved on the day of assignment",
      [assigned, at("deadlineAdjusted", "2026-01-08", { dueOn: "2026-03-02" })],
      {},
    ],
    [
      "a deadline moved once the document was issued",
      [issued, at("deadlineAdjusted", "2026-01-06", { dueOn: "2026-03-02" })],
      {},
    ],
    [
      "a deadline moved once it was received",
      [received, at("deadlineAdjusted", "2026-01-12", { dueOn: "2026-03-02" })],
      {},
    ],
    [
      "a second suspension after the first ended",
      [issued, at("suspended", "2026-01-12"), at("resumed", "2026-01-13"), at("suspended", "2026-01-14")],
      {},
    ],
    ["a task called off that was never finished", [issued, at("cancelled", "2026-01-12")], {}],
  ])("%s", (_, events, rest) => {
    expect(contradictions(events, rest)).toEqual([]);
  });
});

describe("the state of a task", () => {
  const folded = lifeWith;

  it("is suspended from the day of the suspension to the day before it is resumed", () => {
    const events = [issued, at("suspended", "2026-01-12"), at("resumed", "2026-01-15")];
    expect(folded(events, "2026-01-14")).toMatchObject({
      suspended: true,
      suspensions: [{ from: dayOf("2026-01-12"), to: null }],
    });
    expect(folded(events, "2026-01-15")).toMatchObject({
      suspended: false,
      suspensions: [{ from: dayOf("2026-01-12"), to: dayOf("2026-01-14") }],
    });
  });

  it("counts a suspension recorded twice from the first day", () => {
    const events = [issued, at("suspended", "2026-01-12"), at("suspended", "2026-01-14")];
    expect(folded(events, "2026-01-20").suspensions).toEqual([{ from: dayOf("2026-01-12"), to: null }]);
  });

  it("is returned until it is received again, passed on, or given another deadline", () => {
    const returned = at("returned", "2026-01-12");
    expect(folded([issued, returned], "2026-01-20").returned).toBe(true);
    const answers = [
      at("received", "2026-01-13"),
      at("reassigned", "2026-01-13", { lead: "Sở Nội vụ" }),
      at("deadlineAdjusted", "2026-01-13", { dueOn: "2026-03-02" }),
    ];
    for (const answer of answers) expect(folded([issued, returned, answer], "2026-01-20").returned).toBe(false);
    expect(folded([issued, returned, at("urged", "2026-01-13")], "2026-01-20").returned).toBe(true);
  });

  it("keeps its lead when it is reassigned without a name", () => {
    const lead = { lead: "Sở Y tế" };
    expect(folded([issued, at("reassigned", "2026-01-13")], "2026-01-20", lead).lead).toBe("Sở Y tế");
    expect(folded([issued, at("reassigned", "2026-01-13", { lead: "Sở Nội vụ" })], "2026-01-20", lead).lead).toBe(
      "Sở Nội vụ",
    );
  });

  it("starts with the assignment, with the issue where no assignment is recorded, never with the receipt", () => {
    expect(folded([issued, assigned], "2026-01-20").start).toBe(dayOf("2026-01-08"));
    expect(folded([issued, received], "2026-01-20").start).toBe(dayOf("2026-01-05"));
    expect(folded([received], "2026-01-20").start).toBeNull();
  });

  it("is closed by what came first, completion or cancellation", () => {
    const cancelled = at("cancelled", "2026-02-03");
    expect(folded([issued, completed, cancelled], "2026-03-02").closed).toBe(dayOf("2026-02-02"));
    expect(folded([issued, at("cancelled", "2026-01-20"), completed], "2026-03-02").closed).toBe(dayOf("2026-01-20"));
    expect(folded([issued, cancelled], "2026-03-02").closed).toBe(dayOf("2026-02-03"));
    expect(folded([issued, completed], "2026-03-02").closed).toBe(dayOf("2026-02-02"));
    expect(folded([issued], "2026-03-02").closed).toBeNull();
  });

  it("has the first deadline it was given as its original one, also when that came later", () => {
    const moved = at("deadlineAdjusted", "2026-01-12", { dueOn: "2026-03-02", reason: "Chờ ý kiến" });
    const again = at("deadlineAdjusted", "2026-01-13", { dueOn: "2026-04-01", authorisedBy: "Chủ tịch" });
    expect(folded([issued, moved, again], "2026-01-20")).toMatchObject({
      originalDue: dayOf("2026-03-02"),
      due: dayOf("2026-04-01"),
      adjustments: [
        { on: "2026-01-12", dueOn: "2026-03-02", reason: "Chờ ý kiến", authorisedBy: null },
        { on: "2026-01-13", dueOn: "2026-04-01", reason: null, authorisedBy: "Chủ tịch" },
      ],
    });
    expect(folded([issued, moved], "2026-01-20", { dueOn: "2026-02-02" }).originalDue).toBe(dayOf("2026-02-02"));
  });

  it("is still to come while its document is not issued and nothing has happened", () => {
    const document = { document: { issuedOn: "2026-01-05" } };
    expect(folded([], "2026-01-04", document).issuedLater).toBe(dayOf("2026-01-05"));
    expect(folded([], "2026-01-05", document).issuedLater).toBeNull();
    expect(folded([], "2026-01-04").issuedLater).toBeNull();
  });

  it("holds nothing that was recorded after the day on which it was known", () => {
    const late = at("completed", "2026-02-02", { recordedAt: "2026-02-05" });
    const task = checkTask({ id: "1", events: [issued, late, at("urged", "2026-02-03")] });
    const known = (knownAt: string) => lifeOf(task, "2026-02-10", knownAt);
    expect(known("2026-02-04")).toMatchObject({ completed: null });
    expect(known("2026-02-04").events.map(({ type }) => type)).toEqual(["issued", "urged"]);
    expect(known("2026-02-05").completed).toBe(dayOf("2026-02-02"));
  });
});
