import fc from "fast-check";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { compareText } from "../../core/model/compare-text.js";
import { days } from "../arbitraries/days.js";
import type { DrawnTask } from "../arbitraries/tasks.js";
import { defineLaw } from "../law.js";
import { must, mustEqual } from "../support/must.js";
import { registersFor } from "../support/situations.js";

const byKey = <T extends { readonly key: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => compareText(a.key, b.key));

const printed = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();

/** What is said of the register itself; bodies stand in the order in which tasks name them, which is no part of it. */
const ownPart = ({ register, summary, nextChange }: RegisterEvaluation): unknown => ({
  ...register,
  duties: byKey(register.duties),
  questions: printed(register.questions.map(({ keys, ...question }) => ({ ...question, keys: [...keys].sort() }))),
  oftenLate: printed(register.oftenLate),
  all: summary.all,
  nextChange,
});

export const permutedTasks = defineLaw(
  "permuted-tasks",
  {
    vi: "Đảo thứ tự các nhiệm vụ thì kết quả đảo theo, ngoài ra không đổi",
    en: "Permuting the tasks permutes the results and changes nothing else",
  },
  {
    vi: "Không quy định nào phụ thuộc vào chỗ đứng của một nhiệm vụ trong sổ.",
    en: "No rule depends on where in a register a task stands.",
  },
  (subject) => {
    const shuffled = registersFor(subject).chain((register) => {
      const places = register.tasks.map((_, i) => i);
      return fc.tuple(fc.constant(register), fc.shuffledSubarray(places, { minLength: places.length }));
    });
    return fc.property(shuffled, days(subject.calendar), ([register, order], asOf) => {
      const permute = <T>(items: readonly T[]): T[] => order.flatMap((place) => items[place] ?? []);
      const plain = subject.evaluateRegister(register, asOf);
      const permuted = subject.evaluateRegister({ ...register, tasks: permute(register.tasks) }, asOf);
      mustEqual(permuted.tasks, permute(plain.tasks), "the tasks");
      mustEqual(ownPart(permuted), ownPart(plain), "the register");
    });
  },
);

/** A document of its own: how many tasks one assigns is said by the register alone. */
const ofOwnDocument = (task: DrawnTask, i: number): DrawnTask =>
  task.document === undefined ? task : { ...task, document: { ...task.document, number: `${i + 1}/UBND` } };

/** The index of bodies that a task gives: who leads and who coordinates it. */
const leadsOf = ({ lead, coordinators = [], events = [] }: DrawnTask): string[] => [
  ...(lead === undefined ? [] : [lead]),
  ...coordinators,
  ...events.flatMap((event) => (event.lead === undefined ? [] : [event.lead])),
];

export const taskByTask = defineLaw(
  "task-by-task",
  {
    vi: "Kết quả của sổ nói về mỗi nhiệm vụ đúng điều mà riêng nhiệm vụ ấy, kèm danh mục của sổ, nói",
    en: "A register says of each task what the task alone, with the register's index, says",
  },
  {
    vi: "Nghĩa vụ của một nhiệm vụ phát sinh từ lịch sử của chính nó; từ các nhiệm vụ khác chỉ lấy tên các cơ quan và số nhiệm vụ của một văn bản.",
    en: "The duties of a task follow from its own history; of the tasks beside it only the names of bodies and the number of tasks of a document count.",
  },
  (subject) =>
    fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
      const tasks = register.tasks.map(ofOwnDocument);
      const whole = subject.evaluateRegister({ ...register, tasks }, asOf);
      const units = [...register.units, ...tasks.flatMap(leadsOf)];
      const alone = tasks.flatMap(
        (task) => subject.evaluateRegister({ ...register, tasks: [task], units }, asOf).tasks,
      );
      mustEqual(whole.tasks, alone, "the tasks");
    }),
);

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

export const countedOnce = defineLaw(
  "counted-once",
  {
    vi: "Bảng tổng hợp đếm mỗi nhiệm vụ đúng một lần, ở đơn vị của nó và ở dòng tổng",
    en: "A summary counts each task once, at its unit and in the total",
  },
  {
    vi: "Các ô của bảng là một cách chia các nhiệm vụ: không nhiệm vụ nào rơi ra ngoài hay nằm ở hai ô.",
    en: "The cells of a summary are a division of the tasks: none falls outside and none lies in two.",
  },
  (subject) =>
    fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
      const { summary, tasks } = subject.evaluateRegister(register, asOf);
      must(sum(summary.all.counts) === tasks.length, () => `${sum(summary.all.counts)} counted of ${tasks.length}`);
      for (const [cell, count] of Object.entries(summary.all.counts)) {
        const inCell = tasks.filter(({ status }) => status.cell === cell).length;
        must(count === inCell, () => `${cell}: ${count} in the total, ${inCell} tasks`);
        const ofUnits = summary.units.reduce(
          (total, { counts }) => total + (new Map(Object.entries(counts)).get(cell) ?? 0),
          0,
        );
        must(count === ofUnits, () => `${cell}: ${count} in the total, ${ofUnits} of the units`);
      }
    }),
);
