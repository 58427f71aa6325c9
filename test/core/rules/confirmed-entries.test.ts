import { describe, expect, it } from "vitest";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

/**
 * A result that was confirmed on the System had been entered there by then; on which day nobody wrote down. Documents of
 * Monday 2/3/2026; the 9th and the 16th of March are Mondays, and no holiday lies in that month.
 */

const event = (type: string, on: string, more: object = {}) => ({ type, on, ...more });

interface Given {
  readonly asOf: string;
  readonly events: readonly object[];
  readonly dueOn?: string | null;
  readonly more?: object;
  readonly options?: object;
}

const LEAD = {
  "lao-cai": "Sở Y tế",
  "can-tho": "Sở Y tế",
  "hai-phong-snv": "Phòng Hợp tác",
  "hai-phong-thanh-uy": "Đảng ủy phường Hồng Bàng",
  "kon-tum-snn": "Phòng Kế hoạch",
} as const;
type Id = keyof typeof LEAD;

const judged = (id: Id, { asOf, events, dueOn = "2026-03-31", more, options }: Given) => {
  const document = { number: "1", issuedOn: "2026-03-02" };
  const given = [event("assigned", "2026-03-02"), event("registered", "2026-03-02"), ...events];
  const task = { id: "1", title: "v", document, lead: LEAD[id], dueOn, events: given };
  const register = { tasks: [task], ...more };
  const [first] = evaluateRegister(register, { profile: getProfile(id), asOf, ...options }).tasks;
  if (first === undefined) throw new Error("one task was given, none came back");
  return first;
};

/** How a duty stands: state, last day, the day it was done, working days late. */
const dutyOf = (id: Id, rule: string, given: Given) =>
  judged(id, given)
    .duties.filter(({ ruleId }) => ruleId === rule)
    .map(({ state, due, fulfilledOn, workingDaysLate }) => [state, due, fulfilledOn, workingDaysLate]);

const confirmed = (on: string, by?: string) => event("confirmed", on, by === undefined ? {} : { by });

describe("SNV 6.1.b: a result of 9/3 is entered by Tuesday 10/3", () => {
  const issued = [event("resultIssued", "2026-03-09", { ref: "9/SNgV" }), event("completed", "2026-03-09")];
  const of = (asOf: string, ...more: object[]) =>
    dutyOf("hai-phong-snv", "hai-phong-snv/6.1.b", { asOf, events: [...issued, ...more] });
  const MET = [["met", "2026-03-10", null, null]];
  const OPEN = [["undetermined", "2026-03-10", null, null]];

  it("is met where it was confirmed by then, on a day that nobody wrote down", () => {
    expect(of("2026-03-16", confirmed("2026-03-10", "cityOffice"))).toEqual(MET);
    expect(of("2026-03-16", confirmed("2026-03-09", "Văn phòng UBND thành phố"))).toEqual(MET);
    expect(of("2026-03-16", confirmed("2026-03-10"))).toEqual(MET);
  });

  it("is late until the confirmation that comes after it, and from then on not known", () => {
    const late = confirmed("2026-03-12", "cityOffice");
    expect(of("2026-03-11", late)).toEqual([["overdue", "2026-03-10", null, 1]]);
    expect(of("2026-03-12", late)).toEqual(OPEN);
    expect(of("2026-06-30", late)).toEqual(OPEN);
  });

  it("asks for the day of the entry then", () => {
    const events = [...issued, confirmed("2026-03-12", "cityOffice")];
    const { questions, duties } = judged("hai-phong-snv", { asOf: "2026-03-16", events });
    const [key] = duties.flatMap((duty) => (duty.ruleId === "hai-phong-snv/6.1.b" ? [duty.key] : []));
    const asked = questions.filter(({ keys }) => key !== undefined && keys.includes(key));
    expect(asked.map(({ code, text }) => [code, text.vi])).toEqual([
      ["stateUndated", "Ngày cập nhật kết quả là ngày nào? Ghi ngày cập nhật kết quả vào sổ."],
    ]);
  });

  it("goes by the entry where one is recorded, before the confirmation or after it", () => {
    const entered = (on: string) => event("resultRecorded", on, { evidence: ["a.pdf"] });
    expect(of("2026-03-16", entered("2026-03-10"), confirmed("2026-03-12", "cityOffice"))).toEqual([
      ["met", "2026-03-10", "2026-03-10", null],
    ]);
    // Wednesday, Thursday, Friday.
    expect(of("2026-03-16", confirmed("2026-03-10", "cityOffice"), entered("2026-03-13"))).toEqual([
      ["metLate", "2026-03-10", "2026-03-13", 3],
    ]);
  });

  it("is not met by what the division, or one beside it, says of itself", () => {
    const overdue = [["overdue", "2026-03-10", null, 4]];
    expect(of("2026-03-16", confirmed("2026-03-10", "Phòng Hợp tác"))).toEqual(overdue);
    expect(of("2026-03-16", confirmed("2026-03-10", "Phòng Lễ tân"))).toEqual(overdue);
  });

  it("is not met by a confirmation of what was there before", () => {
    const events = [confirmed("2026-03-06", "cityOffice"), ...issued];
    expect(dutyOf("hai-phong-snv", "hai-phong-snv/6.1.b", { asOf: "2026-03-16", events })).toEqual([
      ["overdue", "2026-03-10", null, 4],
    ]);
  });

  it("is not met by one that came when the finish had been taken back", () => {
    const again = event("reopened", "2026-03-10", { by: "office" });
    expect(of("2026-03-16", again, confirmed("2026-03-11", "cityOffice"))).toEqual([
      ["overdue", "2026-03-10", null, 4],
    ]);
  });

  it("of a task without a deadline likewise", () => {
    const given = { asOf: "2026-03-16", events: [...issued, confirmed("2026-03-10", "cityOffice")], dueOn: null };
    expect(dutyOf("hai-phong-snv", "hai-phong-snv/6.1.b", given)).toEqual(MET);
  });

  it("stays unknown without one where the register keeps no entries, though it keeps confirmations", () => {
    const given = {
      asOf: "2026-03-16",
      events: issued,
      more: { keeps: ["assigned", "registered", "resultIssued", "completed", "confirmed"] },
    };
    expect(dutyOf("hai-phong-snv", "hai-phong-snv/6.1.b", given)).toEqual(OPEN);
  });
});

describe("Thành ủy 6.1.a, 6.2.a: a task finished on Monday 9/3 is entered that day", () => {
  const done = event("completed", "2026-03-09");
  const of = (rule: string, dueOn: string | null, ...more: object[]) =>
    dutyOf("hai-phong-thanh-uy", rule, { asOf: "2026-03-16", events: [done, ...more], dueOn });

  it.each([
    ["hai-phong-thanh-uy/6.1.a", "2026-03-31"],
    ["hai-phong-thanh-uy/6.2.a", null],
  ] as const)("%s: by the day of the confirmation", (rule, dueOn) => {
    expect(of(rule, dueOn)).toEqual([["overdue", "2026-03-09", null, 5]]);
    expect(of(rule, dueOn, confirmed("2026-03-09", "office"))).toEqual([["met", "2026-03-09", null, null]]);
    expect(of(rule, dueOn, confirmed("2026-03-10", "office"))).toEqual([["undetermined", "2026-03-09", null, null]]);
    expect(of(rule, dueOn, confirmed("2026-03-09", "Đảng ủy phường Hồng Bàng"))).toEqual([
      ["overdue", "2026-03-09", null, 5],
    ]);
  });
});

describe("Cần Thơ 5.2: what was handled on 10/3 is updated with it", () => {
  const done = event("completed", "2026-03-10");
  const of = (asOf: string, options: object = {}) =>
    dutyOf("can-tho", "can-tho/5.2:update", { asOf, events: [done, confirmed("2026-03-12", "office")], options });

  it("is owed until it is confirmed, and met then", () => {
    expect(of("2026-03-11")).toEqual([["owed", null, null, null]]);
    expect(of("2026-03-12")).toEqual([["met", null, null, null]]);
  });

  it("is met where the confirmation alone tells of the finish, whichever day that was", () => {
    const of = (asOf: string, ...events: object[]) =>
      dutyOf("can-tho", "can-tho/5.2:update", { asOf, events: [...events, confirmed("2026-03-12", "office")] });
    expect(of("2026-03-16")).toEqual([["met", null, null, null]]);
    expect(of("2026-03-16", event("resultRecorded", "2026-03-11"))).toEqual([["met", null, "2026-03-11", null]]);
  });

  it("is not known where a number of days is set that the confirmation comes after", () => {
    const one = { readings: { A23: "promptlyCounted" }, parameters: { promptWorkingDays: 1 } };
    expect(of("2026-03-16", one)).toEqual([["undetermined", "2026-03-11", null, null]]);
    const two = { readings: { A23: "promptlyCounted" }, parameters: { promptWorkingDays: 2 } };
    expect(of("2026-03-16", two)).toEqual([["met", "2026-03-12", null, null]]);
  });
});

describe("Lào Cai 7.2.a, Kon Tum 6.3.b: texts that have no result confirmed", () => {
  it.each([
    ["lao-cai", "lao-cai/7.2.a", "2026-03-11"],
    ["kon-tum-snn", "kon-tum-snn/6.3.b", "2026-03-10"],
  ] as const)("%s: the entry is owed as before", (id, rule, due) => {
    const events = [event("completed", "2026-03-06"), confirmed("2026-03-09", "office")];
    // Due on Friday 6/3 and three working days more: Wednesday 11/3; two: Tuesday 10/3.
    const [[state, last] = []] = dutyOf(id, rule, { asOf: "2026-03-16", events, dueOn: "2026-03-06" });
    expect([state, last]).toEqual(["overdue", due]);
  });
});
