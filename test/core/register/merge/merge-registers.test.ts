import { describe, expect, it } from "vitest";
import { evaluateRegister } from "../../../../src/core/answers/evaluator.js";
import { type MergeOptions, mergeRegisters } from "../../../../src/core/register/merge/merge-registers.js";
import { laoCai } from "../../../../src/profiles/index.js";
import { issuesOf } from "../../../support/issues.js";

type Raw = Readonly<Record<string, unknown>>;

const task = (own: Raw = {}): Raw => ({
  id: "A",
  title: "Rà soát quy hoạch",
  document: { number: "12/UBND-TH", issuedOn: "2024-05-02" },
  lead: "Sở Tài chính",
  dueOn: "2024-06-28",
  ...own,
});
const merge = (last: readonly Raw[], next: readonly Raw[], options: MergeOptions = {}) =>
  mergeRegisters({ tasks: last }, { tasks: next }, options);
/** The one task of both registers. */
const mergedOf = (last: Raw, next: Raw, options: MergeOptions = {}) => {
  const { register, changed } = merge([task(last)], [task(next)], options);
  return { own: register.tasks[0], changes: changed[0]?.changes ?? [] };
};

describe("the tasks of two registers", () => {
  it("are told as new, changed or left; one that left is kept when asked for", () => {
    const last = [task(), task({ id: "B", title: "Kiểm tra" }), task({ id: "C", title: "Đôn đốc" })];
    const next = [
      task({ id: "D", title: "Tổng kết" }),
      task(),
      task({ id: "B", title: "Kiểm tra", monitor: "Nguyễn A" }),
    ];
    const { register, appeared, changed, left } = merge(last, next);
    expect(register.tasks.map(({ id }) => id)).toEqual(["D", "A", "B"]);
    expect(appeared).toEqual([{ id: "D", title: "Tổng kết" }]);
    expect(changed).toEqual([
      {
        id: "B",
        title: "Kiểm tra",
        changes: [{ field: "monitor", before: null, after: "Nguyễn A", kept: false }],
      },
    ]);
    expect(left).toEqual([{ id: "C", title: "Đôn đốc" }]);
    expect(merge(last, next, { keepLeft: true }).register.tasks.map(({ id }) => id)).toEqual(["D", "A", "B", "C"]);
  });

  describe("that are classified, in sheets without ids", () => {
    const secret = (id: string, number: string | null, own: Raw = {}): Raw =>
      task({ id, title: "", document: number === null ? null : { number }, secrecy: "secret", ...own });
    const reported = [{ type: "progressReported", on: "2024-06-03" }];
    const told = (last: readonly Raw[], next: readonly Raw[]) => {
      const { register, appeared, left } = merge(last, next);
      return {
        tasks: register.tasks.map(({ id, document, events }) => [id, document?.number, events.length]),
        appeared: appeared.map(({ id }) => id),
        left: left.map(({ id }) => id),
      };
    };

    it("are found again by their documents, wherever their rows stand, and keep their ids", () => {
      const last = [secret("mật-4", "5/M"), secret("mật-5", "6/M", { events: reported })];
      expect(told(last, [secret("mật-4", "6/M"), secret("mật-9", "7/M")])).toEqual({
        tasks: [
          ["mật-5", "6/M", 1],
          ["mật-9", "7/M", 0],
        ],
        appeared: ["mật-9"],
        left: ["mật-4"],
      });
    });

    it("never take the history of another for the place of their rows alone", () => {
      const last = [secret("mật-5", "5/M", { events: reported })];
      expect(told(last, [secret("mật-5", "6/M")])).toMatchObject({ appeared: ["mật-5"], left: ["mật-5"] });
      const due = { dueOn: "2024-12-31" };
      expect(told([secret("mật-5", null, { events: reported })], [secret("mật-5", null, due)])).toMatchObject({
        tasks: [["mật-5", undefined, 0]],
        left: ["mật-5"],
      });
      expect(told([secret("mật-5", null, { events: reported })], [secret("mật-5", null)])).toMatchObject({
        tasks: [["mật-5", undefined, 1]],
        left: [],
      });
    });

    it("lose an id that holds the number of their document, and take none that another has", () => {
      const last = [secret("6/M@2024-05-02", "6/M"), secret("mật-1", "5/M")];
      expect(told(last, [secret("mật-1", "6/M"), secret("mật-2", "5/M")])).toEqual({
        tasks: [
          ["mật-1~2", "6/M", 0],
          ["mật-1", "5/M", 0],
        ],
        appeared: [],
        left: [],
      });
    });
  });

  it("are found again by their content where ids are running numbers that moved on", () => {
    const reported = [{ type: "progressReported", on: "2024-06-03" }];
    const last = [
      task({ id: "1", events: reported }),
      task({ id: "2", title: "Kiểm tra", document: { number: "13/UBND-TH", issuedOn: "2024-05-03" } }),
    ];
    const next = [
      task({ id: "1", title: "Đôn đốc", document: { number: "11/UBND-TH", issuedOn: "2024-05-01" } }),
      task({ id: "2" }),
      task({ id: "3", title: "Kiểm tra", document: { number: "13/UBND-TH", issuedOn: "2024-05-03" } }),
    ];
    const { register, appeared, changed, left } = merge(last, next);
    // The keys of a history stay; the new task gives way.
    expect(register.tasks.map(({ id, title, events }) => [id, title, events.length])).toEqual([
      ["1~2", "Đôn đốc", 0],
      ["1", "Rà soát quy hoạch", 1],
      ["2", "Kiểm tra", 0],
    ]);
    expect([appeared.map(({ title }) => title), changed, left]).toEqual([["Đôn đốc"], [], []]);
  });

  it("with one id and neither number nor title in common are two", () => {
    const { appeared, left } = merge(
      [task()],
      [task({ title: "Kiểm tra", document: { number: "99/UBND-TH", issuedOn: "2024-06-02" } })],
    );
    expect([appeared.length, left.length]).toEqual([1, 1]);
  });

  it("with one id whose title was rewritten are one, and its title is told", () => {
    const { changes } = mergedOf({}, { title: "Rà soát quy hoạch tỉnh" });
    expect(changes).toEqual([
      { field: "title", before: "Rà soát quy hoạch", after: "Rà soát quy hoạch tỉnh", kept: false },
    ]);
  });

  it("are the same however their words and names are spelt", () => {
    const { changes } = mergedOf(
      { lead: "Sở Tài chính, UBND tỉnh", title: "Hoà giải" },
      { lead: "UBND tỉnh;  SỞ TÀI CHÍNH", title: "hòa  giải." },
    );
    expect(changes).toEqual([]);
  });
});

describe("the history of a task", () => {
  it("stays, and what the new register tells is added", () => {
    const urged = { type: "urged", on: "2024-06-10", by: "office", note: "lần 1" };
    const { own, changes } = mergedOf(
      { events: [{ type: "progressReported", on: "2024-06-03" }, urged] },
      { events: [{ type: "progressReported", on: "2024-06-17" }] },
    );
    expect(own?.events).toEqual([
      { type: "progressReported", on: "2024-06-03" },
      urged,
      { type: "progressReported", on: "2024-06-17" },
    ]);
    expect(changes).toEqual([{ field: "events.progressReported", before: null, after: "2024-06-17", kept: false }]);
  });

  it("holds an act that both tell once, with all that either tells of it", () => {
    const { own, changes } = mergedOf(
      { events: [{ type: "urged", on: "2024-06-10", by: "office" }] },
      { events: [{ type: "urged", on: "2024-06-10", note: "công văn 5" }] },
    );
    expect(own?.events).toEqual([{ type: "urged", on: "2024-06-10", by: "office", note: "công văn 5" }]);
    expect(changes).toEqual([]);
  });

  it("has the day of the completion mended, unless the task was taken up again between", () => {
    const done = (on: string) => ({ type: "completed", on });
    const mended = mergedOf({ events: [done("2024-06-20")] }, { events: [done("2024-06-21")] });
    expect(mended.own?.events).toEqual([done("2024-06-21")]);
    expect(mended.changes).toEqual([
      { field: "events.completed", before: "2024-06-20", after: "2024-06-21", kept: false },
    ]);
    const again = { type: "reopened", on: "2024-06-24" };
    const { own } = mergedOf({ events: [done("2024-06-20"), again] }, { events: [done("2024-06-28")] });
    expect(own?.events).toEqual([done("2024-06-20"), again, done("2024-06-28")]);
  });

  it("is not taken back by a cell that is blank", () => {
    const { own, changes } = mergedOf(
      { monitor: "Nguyễn A", events: [{ type: "completed", on: "2024-06-20" }], extra: { "Ghi chú": "x" } },
      { lead: null, dueOn: null },
    );
    expect(own).toMatchObject({
      lead: "Sở Tài chính",
      dueOn: "2024-06-28",
      monitor: "Nguyễn A",
      extra: { "Ghi chú": "x" },
    });
    expect(own?.events).toHaveLength(1);
    expect(changes.map(({ field, kept }) => [field, kept])).toEqual([
      ["lead", true],
      ["dueOn", true],
      ["monitor", true],
      ["extra.Ghi chú", true],
    ]);
  });
});

describe("a deadline that differs", () => {
  it("and is later is in force, of a day not known: nobody was late meanwhile", () => {
    const { own, changes } = mergedOf({}, { dueOn: "2024-07-31" });
    expect(own).toMatchObject({ dueOn: "2024-06-28", extendedTo: "2024-07-31", events: [] });
    expect(changes).toEqual([{ field: "dueOn", before: "2024-06-28", after: "2024-07-31", kept: false }]);
    const { tasks } = evaluateRegister(
      { tasks: own === undefined ? [] : [own] },
      { profile: laoCai, asOf: "2024-07-15" },
    );
    expect(tasks[0]?.dueOn).toMatchObject({ original: "2024-06-28", current: "2024-07-31", earlier: [] });
    expect(tasks[0]?.status.cell).toBe("openInTime");
  });

  it("and is earlier is the day mended", () => {
    expect(mergedOf({}, { dueOn: "2024-06-20" }).own).toMatchObject({ dueOn: "2024-06-20" });
    expect(mergedOf({}, { dueOn: "2024-06-20" }).own?.extendedTo).toBeUndefined();
  });

  it("moved on the day that is told; what was late before stays on record", () => {
    const { own } = mergedOf({}, { dueOn: "2024-07-31" }, { on: "2024-07-08" });
    expect(own?.events).toEqual([{ type: "deadlineAdjusted", on: "2024-07-08", dueOn: "2024-07-31" }]);
    // From Friday 28 June to Monday 8 July: 1 to 5 and 8 July are six working days.
    const { tasks } = evaluateRegister(
      { tasks: own === undefined ? [] : [own] },
      { profile: laoCai, asOf: "2024-07-15" },
    );
    expect(tasks[0]?.dueOn.earlier).toEqual([
      { due: "2024-06-28", until: "2024-07-08", workingDaysLate: 6, units: ["Sở Tài chính"] },
    ]);
  });

  it("is none where the first deadline is printed beside one that was moved", () => {
    const moved = { events: [{ type: "deadlineAdjusted", on: "2024-06-20", dueOn: "2024-07-31" }] };
    for (const dueOn of ["2024-06-28", "2024-07-31"]) expect(mergedOf(moved, { dueOn }).changes).toEqual([]);
    expect(mergedOf(moved, { dueOn: "2024-07-31" }).own).toMatchObject({ dueOn: "2024-06-28", ...moved });
  });

  it("needs its day where earlier adjustments have theirs", () => {
    const moved = { events: [{ type: "deadlineAdjusted", on: "2024-06-20", dueOn: "2024-07-31" }] };
    expect(issuesOf(() => mergedOf(moved, { dueOn: "2024-08-30" }))).toMatchObject([{ code: "missing", path: "on" }]);
    expect(mergedOf(moved, { dueOn: "2024-08-30" }, { on: "2024-07-22" }).own?.events).toHaveLength(2);
  });
});

describe("a lead that differs", () => {
  it("leads from the beginning, or from the day that is told", () => {
    expect(mergedOf({}, { lead: "Sở Xây dựng" }).own).toMatchObject({ lead: "Sở Xây dựng", events: [] });
    expect(mergedOf({}, { lead: "Sở Xây dựng" }, { on: "2024-06-17" }).own).toMatchObject({
      lead: "Sở Tài chính",
      events: [{ type: "reassigned", on: "2024-06-17", lead: "Sở Xây dựng" }],
    });
  });

  it("is none where the new lead was recorded before", () => {
    const passed = { events: [{ type: "reassigned", on: "2024-06-17", lead: "Sở Xây dựng" }] };
    const { own, changes } = mergedOf(passed, { lead: "sở xây dựng" });
    expect([own?.lead, own?.events, changes]).toEqual(["Sở Tài chính", passed.events, []]);
  });
});

describe("what registers hold beside tasks", () => {
  it("is put together; the new one says what is kept, reports that were kept are kept", () => {
    const report = { provision: "lao-cai/22.1", period: "2024-Q1", unit: "Sở A", on: "2024-03-15" };
    const { register } = mergeRegisters(
      {
        tasks: [task()],
        reports: [report],
        bodies: [{ name: "Sở A", aliases: ["SA"] }],
        keeps: ["completed", "urged"],
      },
      {
        tasks: [task()],
        bodies: [{ name: "SỞ A", kind: "department" }, { name: "Sở B" }],
        keeps: ["completed"],
        meetings: [{ type: "briefing", on: "2024-06-03" }],
      },
    );
    expect(register.reports).toEqual([report]);
    expect(register.keeps).toEqual(["completed"]);
    expect(register.bodies).toEqual([{ name: "SỞ A", aliases: ["SA"], kind: "department" }, { name: "Sở B" }]);
    expect(register.meetings).toHaveLength(1);
    expect(merge([task()], [task()]).register.reports).toBeNull();
  });
});

describe("a classified task", () => {
  it("is as secret as either register says, and shows no word", () => {
    const { register, changed, left, appeared } = merge(
      [
        task({ secrecy: "secret", lead: "Sở MẬT-VỤ" }),
        task({ id: "B", title: "CHUYẾN THĂM", secrecy: "confidential" }),
      ],
      [
        task({ lead: "Sở B", extra: { "CỘT RIÊNG": "x" } }),
        task({ id: "C", title: "CHUYẾN ĐI", secrecy: "topSecret" }),
      ],
    );
    expect(register.tasks[0]?.secrecy).toBe("secret");
    expect(JSON.stringify([changed, left, appeared])).not.toMatch(/MẬT-VỤ|CHUYẾN|CỘT|Rà soát/);
    expect(changed[0]?.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ["lead", null, null],
      ["secrecy", null, null],
      ["extra", null, null],
    ]);
  });

  it.each([
    ["in both", "confidential", "secret"],
    ["no more in the new one", "confidential", "none"],
    ["only in the new one", "none", "confidential"],
  ] as const)("is told by the id that it has in the merged register: %s", (_, before, after) => {
    const old = task({ id: "X1", secrecy: before });
    const { register, changed } = merge([old], [task({ id: "X2", secrecy: after, urgent: true })]);
    expect(changed.map(({ id }) => id)).toEqual(register.tasks.map(({ id }) => id));
  });

  it("gives up an id that holds words of it", () => {
    const open = task({ id: "12/UBND-TH@2024-05-02 rà soát quy hoạch" });
    const closed = task({ id: "12/UBND-TH@2024-05-02", secrecy: "confidential" });
    const { register, changed } = merge([open], [closed]);
    expect([register.tasks[0]?.id, changed[0]?.id]).toEqual(["12/UBND-TH@2024-05-02", "12/UBND-TH@2024-05-02"]);
  });
});

describe("options", () => {
  it("that are wrong are named", () => {
    expect(issuesOf(() => mergeRegisters([], [], { on: "8/7/2024" }))).toMatchObject([
      { code: "not-a-date", path: "on" },
    ]);
    const misspelt: object = { keepleft: true };
    expect(issuesOf(() => mergeRegisters([], [], misspelt))).toMatchObject([{ code: "unknown-key" }]);
  });
});
