import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "../../../src/language/vocabulary.js";
import { canTho, haiPhongSnv, haiPhongThanhUy, konTumSnn, laoCai } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

type Regulation = typeof laoCai | typeof canTho | typeof haiPhongSnv | typeof haiPhongThanhUy | typeof konTumSnn;

const done = (id: string, on: string, more: object = {}) => ({
  id,
  title: `Việc ${id}`,
  lead: "Phòng Lễ tân",
  dueOn: "2026-03-20",
  events: [
    { type: "assigned", on: "2026-03-02" },
    { type: "completed", on },
  ],
  ...more,
});
const TASKS = [done("C", "2026-03-19"), done("D", "2026-03-23")];
const WITHOUT = EVENT_TYPES.filter((type) => type !== "confirmed");

const judged = (profile: Regulation, register: object) =>
  evaluateRegister({ tasks: TASKS, reports: [], ...register }, { profile, asOf: "2026-03-30" });
const codes = ({ tasks }: ReturnType<typeof judged>) =>
  tasks.flatMap(({ findings }) => findings.map(({ code }) => code)).filter((code) => code === "confirmationMissing");
const asked = ({ register }: ReturnType<typeof judged>) =>
  register.questions.filter(({ code, subject }) => code === "eventNotKept" && subject === "confirmed");

describe("A register that keeps no confirmations (SEMANTICS 9)", () => {
  it.each([
    [haiPhongSnv, "Đã thực hiện"],
    [haiPhongThanhUy, "Đã hoàn thành"],
  ] as const)("has finished tasks: $0.id", (profile, word) => {
    const whole = judged(profile, { keeps: WITHOUT });
    expect(whole.tasks.map(({ phase, status }) => [phase, status.name.vi, status.cell])).toEqual([
      ["completed", word, "doneOnTime"],
      ["completed", word, "doneLate"],
    ]);
    const { total, done: finished, open, awaitingConfirmation, share } = whole.summary.all;
    expect({ total, finished, open, awaitingConfirmation, share }).toEqual({
      total: 2,
      finished: 2,
      open: 0,
      awaitingConfirmation: 0,
      share: "100.00",
    });
  });

  it.each([[haiPhongSnv], [haiPhongThanhUy]] as const)("misses none, and is asked once: $0.id", (profile) => {
    const whole = judged(profile, { keeps: WITHOUT });
    expect(codes(whole)).toEqual([]);
    expect(asked(whole).map(({ text }) => text.vi)).toEqual([
      "Sổ không theo dõi: xác nhận kết quả. Đã có việc nào như vậy chưa? Thêm cột “Ngày xác nhận kết quả”.",
    ]);
  });

  it("is asked nothing where the regulation asks for no confirmation, or nothing is finished", () => {
    for (const profile of [laoCai, canTho, konTumSnn]) expect(asked(judged(profile, { keeps: WITHOUT }))).toEqual([]);
    const open = [{ ...done("C", "2026-03-19"), events: [{ type: "assigned", on: "2026-03-02" }] }];
    expect(asked(judged(haiPhongSnv, { keeps: WITHOUT, tasks: open }))).toEqual([]);
  });

  it("leaves a task waiting that it says to wait", () => {
    const events = [{ type: "assigned", on: "2026-03-02" }];
    const tasks = [done("C", "2026-03-19", { events, recordedState: "awaitingConfirmation" })];
    const [one] = judged(haiPhongSnv, { keeps: WITHOUT, tasks }).tasks;
    expect([one?.phase, one?.status.awaitingConfirmation]).toEqual(["awaitingConfirmation", true]);
  });
});

describe("A register that keeps confirmations", () => {
  it.each([[haiPhongSnv], [haiPhongThanhUy]] as const)(
    "has tasks that wait for one, and misses it: $0.id",
    (profile) => {
      const whole = judged(profile, {});
      expect(whole.tasks.map(({ phase }) => phase)).toEqual(["awaitingConfirmation", "awaitingConfirmation"]);
      expect(codes(whole)).toHaveLength(2);
      expect(asked(whole)).toEqual([]);
    },
  );
});
