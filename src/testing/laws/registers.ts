import fc from "fast-check";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { days } from "../arbitraries/days.js";
import { defineLaw } from "../law.js";
import { must, mustEqual } from "../support/must.js";
import { registersFor } from "../support/situations.js";

/** What is said of the register itself, with the units that are often late in an order of their own. */
const ownPart = ({ register, summary, nextChange }: RegisterEvaluation): unknown => ({
  ...register,
  oftenLate: register.oftenLate.map((unit) => JSON.stringify(unit)).sort(),
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

export const taskByTask = defineLaw(
  "task-by-task",
  {
    vi: "Kết quả của sổ nói về mỗi nhiệm vụ đúng điều mà kết quả riêng của nhiệm vụ ấy nói",
    en: "A register says of each task what the task's own evaluation says",
  },
  {
    vi: "Nghĩa vụ của một nhiệm vụ chỉ phát sinh từ lịch sử của chính nó, không từ các nhiệm vụ đứng cạnh.",
    en: "The duties of a task follow from its own history and not from the tasks beside it.",
  },
  (subject) =>
    fc.property(registersFor(subject), days(subject.calendar), (register, asOf) => {
      const { tasks } = subject.evaluateRegister(register, asOf);
      mustEqual(
        tasks,
        register.tasks.map((task) => subject.evaluate(task, asOf)),
        "the tasks",
      );
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
