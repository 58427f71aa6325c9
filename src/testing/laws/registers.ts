import fc from "fast-check";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { compareText } from "../../core/model/compare-text.js";
import { EVENT_TYPES } from "../../language/vocabulary.js";
import { days } from "../arbitraries/days.js";
import type { DrawnTask } from "../arbitraries/tasks.js";
import { defineLaw } from "../law.js";
import { must, mustEqual } from "../support/must.js";
import { registersFor } from "../support/situations.js";
import type { Subject } from "../support/subject.js";

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

const someOf = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });

/** A register in which tasks share documents, names are written in two ways, and not every event is kept. */
const sharing = (subject: Subject): fc.Arbitrary<unknown> =>
  fc
    .record({
      register: registersFor(subject),
      shared: someOf,
      capitals: someOf,
      keeps: fc.option(fc.subarray([...EVENT_TYPES]), { nil: null }),
    })
    .map(({ register, shared, capitals, keeps }) => ({
      ...register,
      keeps,
      tasks: register.tasks.map((task, i) => inCapitals(inOneDocument(task, shared[i]), capitals[i])),
    }));

/** A task without a day of its document is one of the same document, and says nothing of several: the register does. */
const inOneDocument = (task: DrawnTask, shared = false): object => {
  if (!shared || task.document !== undefined) return task;
  const { multiUnit: _, ...rest } = task;
  return { ...rest, document: { number: "12/UBND" } };
};

const inCapitals = (task: object, capitals = false): object =>
  capitals && "lead" in task && typeof task.lead === "string" ? { ...task, lead: task.lead.toUpperCase() } : task;

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
    fc.property(sharing(subject), days(subject.calendar), (register, asOf) => {
      const whole = subject.evaluateRegister(register, asOf);
      const context = subject.engine.registerContext(register);
      const tasks = subject.engine.parseRegister(register).tasks;
      const alone = tasks.map((task) => subject.evaluate(task, asOf, context));
      mustEqual(whole.tasks, alone, "the tasks");
    }),
);

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

/** A cell that is late, and the one that it is at a unit of which nobody knows whether it is late. */
const NOT_KNOWN: Readonly<Record<string, "openUndetermined" | "doneUndated">> = {
  openOverdue: "openUndetermined",
  doneLate: "doneUndated",
};

const unitsIn = ({ units }: RegisterEvaluation["summary"], cell: string): number =>
  units.reduce((total, { counts }) => total + (new Map(Object.entries(counts)).get(cell) ?? 0), 0);

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
      const counted = sum(summary.all.counts) + summary.all.outsideScope;
      must(counted === tasks.length, () => `${counted} counted of ${tasks.length}`);
      for (const [cell, count] of Object.entries(summary.all.counts)) {
        const inCell = tasks.filter(({ status }) => status.cell === cell);
        // What bodies lead that the regulation does not name is counted apart, once it counts at all.
        const named = inCell.filter(({ outsideScope }) => outsideScope !== true).length;
        must(
          count === named || count === inCell.length,
          () => `${cell}: ${count} in the total, ${inCell.length} tasks`,
        );
        const ofUnits = unitsIn(summary, cell);
        const other = NOT_KNOWN[cell];
        // What became late before it was handed over, or was taken up again, is late as a task; of its new lead nobody knows.
        const moved = other === undefined ? 0 : unitsIn(summary, other) - summary.all.counts[other];
        must(moved >= 0 && moved <= count, () => `${cell}: ${moved} are not known at their units`);
        const isOther = Object.values(NOT_KNOWN).some((name) => name === cell);
        must(
          isOther ? count <= ofUnits : count === ofUnits + moved,
          () => `${cell}: ${count} in the total, ${ofUnits} of the units`,
        );
      }
    }),
);
