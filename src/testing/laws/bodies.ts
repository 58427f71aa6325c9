import fc from "fast-check";
import { type DayNumber, dateOf, dayOf } from "../../calendar/index.js";
import type { Duty } from "../../core/model/evaluation.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isRecurrence } from "../../language/rule-kind.js";
import { days, windowOf } from "../arbitraries/days.js";
import { LEADS } from "../arbitraries/interest.js";
import { type DrawnRegister, lastDayOfRegister } from "../arbitraries/registers.js";
import type { DrawnTask } from "../arbitraries/tasks.js";
import { defineLaw } from "../law.js";
import { must, mustEqual } from "../support/must.js";
import { quietRegister, registersFor } from "../support/situations.js";
import { without } from "../support/structure.js";
import type { Subject } from "../support/subject.js";

export const isLate = ({ state }: Duty): boolean => state === "overdue" || state === "missed" || state === "metLate";

/** Every duty of a register and of its tasks. */
const allDuties = (subject: Subject, register: unknown, asOf: string): readonly Duty[] => {
  const { register: own, tasks } = subject.evaluateRegister(register, asOf);
  return [...own.duties, ...tasks.flatMap(({ duties }) => duties)];
};

/** Whether reports are owed by bodies that lead and by no others. */
const asksOnlyLeads = ({ rules }: Profile): boolean =>
  rules.every((rule) => !isRecurrence(rule) || rule.trigger.owedBy === undefined || rule.trigger.owedBy === "leading");

/** The names of those that led, or did something, by the record of a task. */
const namesIn = (task: DrawnTask): readonly (string | undefined)[] => [
  task.lead,
  ...(task.coordinators ?? []),
  ...(task.events ?? []).flatMap(({ lead, by }) => [lead, by]),
];

export const noTaskNoDebt = defineLaw(
  "no-task-no-debt",
  {
    vi: "Cơ quan chưa từng giữ nhiệm vụ nào thì không nợ gì",
    en: "A body that never held a task owes nothing",
  },
  {
    vi: "Nghĩa vụ theo dõi, báo cáo gắn với nhiệm vụ được giao; có tên trong danh sách thôi thì chưa phải làm gì, trừ nơi văn bản buộc mọi cơ quan trong danh sách.",
    en: "What is owed hangs on a task that was given; to stand in a list is no reason to act, save where the text binds every body listed.",
  },
  (subject) => {
    const applies = asksOnlyLeads(subject.profile);
    return fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
      if (!applies) return;
      const named = new Set(register.tasks.flatMap(namesIn));
      for (const { unit, key, state } of allDuties(subject, register, asOf)) {
        // What was sent is met, and no debt, where none was owed.
        if (unit === null || state === "notApplicable" || state === "met") continue;
        must(named.has(unit), () => `${key}: ${unit} is ${state} and held no task`);
      }
    });
  },
);

/** A register whose tasks go to a body that held none before, on a day after all that is recorded. */
const passedOn = (subject: Subject): fc.Arbitrary<readonly [DrawnRegister, string, DayNumber]> =>
  fc.tuple(registersFor(subject), fc.integer({ min: 1, max: 40 })).map(([register, gap]) => {
    const last = Math.max(
      lastDayOfRegister(register, windowOf(subject.calendar).first),
      ...register.tasks.flatMap(deadlinesOf),
    );
    const from = last + gap;
    const name = "Sở Công Thương";
    const tasks = register.tasks.map((task) => ({
      ...task,
      events: [...(task.events ?? []), { type: "reassigned" as const, on: dateOf(from), lead: name }],
    }));
    return [{ ...register, tasks }, name, from] as const;
  });

const deadlinesOf = (task: DrawnTask): DayNumber[] =>
  [task.dueOn, ...(task.events ?? []).map(({ dueOn }) => dueOn)].flatMap((due) => (due == null ? [] : [dayOf(due)]));

export const noDebtBackwards = defineLaw(
  "no-debt-backwards",
  {
    vi: "Chuyển giao nhiệm vụ không làm nơi nhận chịu việc quá hạn từ trước",
    en: "A reassignment moves no debt backwards",
  },
  {
    vi: "Nơi mới chủ trì chỉ chịu trách nhiệm từ ngày được giao; việc đã quá hạn trước đó ở lại với nơi đã để quá hạn.",
    en: "A new lead answers from the day it was given the task; what had become overdue stays with the one who let it.",
  },
  (subject) => {
    // What every body of the register owes hangs on no task that was passed on.
    const isOfAll = (rule: Rule): boolean => isRecurrence(rule) && rule.trigger.owedBy === "listed";
    const ofAll = new Set(subject.profile.rules.filter(isOfAll).map(ruleId));
    return fc.property(passedOn(subject), fc.integer({ min: 0, max: 60 }), ([register, name, from], later) => {
      for (const duty of allDuties(subject, register, dateOf(from + later))) {
        if (duty.unit !== name || !isLate(duty) || ofAll.has(duty.ruleId)) continue;
        // Of a period counts its day before any roll.
        const on = duty.trigger?.kind === "calendar" ? duty.trigger.on : duty.due;
        must(on !== null && dayOf(on) >= from, () => `leads from ${dateOf(from)}: ${JSON.stringify(duty)}`);
      }
    });
  },
);

/** Each way in which an office writes the name of a body, and the name itself. */
const SPELLINGS: readonly (readonly [written: string, name: string])[] = LEADS.flatMap((name) =>
  [
    name.toUpperCase(),
    name.replace("UBND", "Ủy ban nhân dân"),
    name.replace("UBND", "Uỷ ban nhân dân"),
    name.replace(" ", "  "),
    name.normalize("NFD"),
  ]
    .filter((written) => written !== name)
    .map((written) => [written, name] as const),
);

const inAll = (value: unknown, from: string, to: string): unknown => {
  if (typeof value === "string") return value === from ? to : value;
  if (Array.isArray(value)) return value.map((part: unknown) => inAll(part, from, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inAll(part, from, to)]));
};

const printed = (value: unknown): string => JSON.stringify(value).normalize("NFC");

/** A name in a result, as the result prints it, replaced wherever it stands in a text. */
const named = (text: string, written: string, name: string): string => {
  const shown = printed(written).slice(1, -1).replace(/\s+/gu, " ");
  return text.replace(/ {2,}/gu, " ").replaceAll(shown, name);
};

/** The hash of what was given is of its very letters. */
const OF_INPUT: ReadonlySet<string> = new Set(["meta"]);

export const respellingChangesNothing = defineLaw(
  "respelling-changes-nothing",
  {
    vi: "Viết tên cơ quan theo cách khác không làm thay đổi gì ngoài tên được hiển thị",
    en: "Respelling a name changes nothing but the name shown",
  },
  {
    vi: "Chữ hoa, chỗ đặt dấu, chữ viết tắt là thói quen của người ghi sổ; cơ quan vẫn là một.",
    en: "Capitals, the place of a tone and short forms are habits of whoever keeps the register; the body is one and the same.",
  },
  (subject) =>
    fc.property(
      registersFor(subject),
      days(subject.calendar),
      fc.constantFrom(...SPELLINGS),
      (register, asOf, [written, name]) => {
        const plain = subject.evaluateRegister(register, asOf);
        const respelt = subject.evaluateRegister(inAll(register, name, written), asOf);
        const [found, expected] = [respelt, plain].map((one) => named(printed(without(one, OF_INPUT)), written, name));
        mustEqual(found, expected, `${name} written ${written}`);
      },
    ),
);

export const emptyReportsOnlyAnswer = defineLaw(
  "empty-reports-only-answer",
  {
    vi: "Ghi rõ “chưa gửi báo cáo nào” chỉ biến câu hỏi thành nghĩa vụ",
    en: "To say that no report was sent only turns questions into debts",
  },
  {
    vi: "Sổ không theo dõi báo cáo thì không kết luận được ai chậm; khi sổ nói rõ là chưa có báo cáo, chỉ những chỗ chưa biết mới đổi.",
    en: "A register that keeps no reports makes nobody late by them; once it says that there are none, only what was unknown changes.",
  },
  (subject) =>
    fc.property(quietRegister(subject), ([register, asOf]) => {
      const { reports: _, ...silent } = register;
      const before = subject.evaluateRegister(silent, dateOf(asOf)).register.duties;
      const said = subject.evaluateRegister({ ...silent, reports: [] }, dateOf(asOf)).register.duties;
      // A rule may name a day for a period and none for the same one elsewhere.
      const nameOf = ({ key, trigger }: Duty): string => `${key} ${trigger === null}`;
      const after = new Map(said.map((duty) => [nameOf(duty), duty]));
      for (const duty of before) {
        must(!isLate(duty), () => `${duty.key}: ${duty.state} though no reports are kept`);
        if (duty.state === "undetermined") continue;
        mustEqual(after.get(nameOf(duty)), duty, duty.key);
      }
    }),
);
