import fc from "fast-check";
import { days } from "../arbitraries/days.js";
import type { DrawnTask } from "../arbitraries/tasks.js";
import { defineLaw } from "../law.js";
import { must } from "../support/must.js";
import { tasksFor } from "../support/situations.js";

const MARK = "MARKER";
const marked = (key: string): string => `${MARK} ${key}`;

/** The task with a mark in everything that somebody wrote, but for the names of units. */
export const withMarks = (task: DrawnTask): DrawnTask => ({
  ...task,
  title: marked("title"),
  document: {
    ...task.document,
    number: marked("number"),
    title: marked("title"),
    signer: marked("signer"),
    submittedBy: marked("submittedBy"),
  },
  assignedBy: marked("assignedBy"),
  monitor: marked("monitor"),
  dueText: marked("dueText"),
  extra: { [marked("heading")]: marked("extra") },
  events: (task.events ?? []).map((event) => ({
    ...event,
    note: marked("note"),
    ref: marked("ref"),
    evidence: [marked("evidence")],
    reason: marked("reason"),
    authorisedBy: marked("authorisedBy"),
  })),
});

export const classifiedStaysSilent = defineLaw(
  "classified-stays-silent",
  {
    vi: "Kết quả về nhiệm vụ mật không chứa chữ nào của trích yếu, văn bản, ghi chú",
    en: "A result on a classified task holds none of the words of its title, document or notes",
  },
  {
    vi: "Kết quả được in, gửi và hiển thị ở nơi hồ sơ mật không được phép có mặt.",
    en: "Results are printed, sent and shown where the record of a classified task may not be.",
  },
  (subject) => {
    const secrecy = fc.constantFrom("confidential" as const, "secret" as const, "topSecret" as const);
    return fc.property(tasksFor(subject, { secrecy }).map(withMarks), days(subject.calendar), (task, asOf) => {
      const evaluation = subject.evaluateRegister({ tasks: [task] }, asOf);
      const text = JSON.stringify([evaluation, subject.engine.agenda(evaluation)]);
      const shown = text.match(/MARKER \w+/g) ?? [];
      must(shown.length === 0, () => `shown: ${[...new Set(shown)].join(", ")}`);
    });
  },
);
