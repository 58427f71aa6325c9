import { isOfRegister, type Question } from "../../core/model/question.js";
import type { Said } from "./said.js";
import type { UnrecordedFact } from "./sensitivity.js";

/** Where it is written in whatever event: `events[3].by` is `events.by`. */
const placeless = (field: string): string => field.replace(/\[\d+\]/g, "");

/** What is not recorded, by what it is and where it is written: what would settle most stands first. */
export const factsOf = ({ tasks, register }: Said): readonly UnrecordedFact[] => {
  const groups = new Map<string, Question[]>();
  const add = (question: Question): void => {
    const id = `${question.code}|${placeless(question.field)}`;
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [question]);
    else known.push(question);
  };
  // What is asked of the register is asked there once, with the duties of all its tasks.
  register.questions.forEach(add);
  for (const { questions } of tasks) questions.filter((question) => !isOfRegister(question)).forEach(add);
  const facts = [...groups.values()].flatMap((questions): UnrecordedFact[] => {
    const [first] = questions;
    if (first === undefined) return [];
    return [
      Object.freeze({
        code: first.code,
        field: placeless(first.field),
        text: first.text,
        subjects: Object.freeze([...new Set(questions.map(({ subject }) => subject))]),
        duties: new Set(questions.flatMap(({ keys }) => keys)).size,
      }),
    ];
  });
  return Object.freeze(facts.sort((a, b) => b.duties - a.duties));
};
