import { describe, expect, it } from "vitest";
import type { HangsOn } from "../../../src/index.js";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Given = Readonly<Record<string, unknown>>;

/** The late duties of a rule, each with its period and the readings it hangs on. */
const lateOf = (profile: string, ruleId: string, asOf: string, register: Given, options: Given = {}) => {
  const { tasks, register: whole } = evaluateRegister(register, { profile: getProfile(profile), asOf, ...options });
  return [...whole.duties, ...tasks.flatMap(({ duties }) => duties)]
    .filter((duty) => duty.ruleId === ruleId && duty.hangsOn !== undefined)
    .map(({ due, hangsOn = [] }) => ({ due, on: hangsOn.map(({ code, value }: HangsOn) => `${code}=${value}`) }));
};

const task = (more: Given = {}) => ({
  id: "A",
  title: "Việc A",
  lead: "Sở Xây dựng",
  document: { number: "77/UBND-TH", issuedOn: "2026-03-02" },
  dueOn: "2026-06-30",
  events: [{ type: "registered", on: "2026-03-03" }],
  ...more,
});

describe("A rule that borrows the days of another provision", () => {
  it("hangs on the readings of those days too: the secret report of Lào Cai 5.2.b", () => {
    // “Trước ngày 20”: Thursday 19/3, or, read inclusively, Friday 20/3 itself.
    const secret = task({
      secrecy: "secret",
      title: "",
      dueOn: "2026-02-27",
      events: [{ type: "assigned", on: "2026-01-12" }],
    });
    const on = (asOf: string) => lateOf("lao-cai", "lao-cai/5.2.b", asOf, { tasks: [secret], reports: [] });
    expect(on("2026-03-19")).toEqual([]);
    expect(on("2026-03-20")).toEqual([{ due: "2026-03-19", on: ["A04=inclusive", "A36=noDate"] }]);
    expect(on("2026-03-21")).toEqual([{ due: "2026-03-19", on: ["A36=noDate"] }]);
  });
});

describe("Readings that touch no one place", () => {
  it("reach the task itself: a deadline on a Saturday (A49)", () => {
    const on = (asOf: string) =>
      lateOf("lao-cai", "lao-cai/4.1:task", asOf, { tasks: [task({ dueOn: "2026-03-21" })] });
    expect(on("2026-03-21")).toEqual([]);
    expect(on("2026-03-23")).toEqual([{ due: "2026-03-21", on: ["A49=nextWorkingDay"] }]);
    expect(on("2026-03-24")).toEqual([{ due: "2026-03-21", on: [] }]);
  });

  it("are not named where nothing on the task is about them", () => {
    const register = { tasks: [task({ dueOn: "2026-03-20" })] };
    expect(lateOf("lao-cai", "lao-cai/4.1:task", "2026-03-23", register)).toEqual([{ due: "2026-03-20", on: [] }]);
  });

  it("reach the task itself: one that its lead suspended (A57)", () => {
    const events = [
      { type: "registered", on: "2026-03-03" },
      { type: "suspended", on: "2026-03-10", by: "Sở Xây dựng" },
    ];
    const register = { tasks: [task({ dueOn: "2026-03-20", events })] };
    expect(lateOf("lao-cai", "lao-cai/4.1:task", "2026-03-23", register)).toEqual([
      { due: "2026-03-20", on: ["A57=stop"] },
    ]);
  });
});

describe("What is late all the same does not hang on a reading", () => {
  it("by the rule that stands in the place of its own: the entry of two tasks of one document", () => {
    // Issued on Monday 2/3: five working days end on Monday 9/3, three on Thursday 5/3. Counting the added ones only (A08) is another matter.
    const register = { tasks: [task(), task({ id: "B", events: [] })], reports: [] };
    const late = lateOf("lao-cai", "lao-cai/7.1#2", "2026-03-10", register);
    expect(late).toEqual([{ due: "2026-03-09", on: ["A08=added"] }]);
  });

  it("by another name of its period: the Office's fortnightly review of Sở Ngoại vụ", () => {
    // Thursdays 12/3 and 26/3: under A17=monthly the first is owed all the same, the second is not.
    const division = task({
      lead: "Phòng Lãnh sự",
      dueOn: undefined,
      events: [{ type: "assigned", on: "2026-03-03" }],
    });
    const late = lateOf(
      "hai-phong-snv",
      "hai-phong-snv/10.1",
      "2026-03-27",
      { tasks: [division], reports: [] },
      { periods: "all" },
    );
    const march = late.filter(({ due }) => due?.startsWith("2026-03") === true);
    expect(march.find(({ due }) => due === "2026-03-12")?.on).not.toContain("A17=monthly");
    expect(march.find(({ due }) => due === "2026-03-26")?.on).toContain("A17=monthly");
  });
});
