import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { isOfRegister, type Question } from "../../core/model/question.js";
import { EVENT_TYPES } from "../../language/vocabulary.js";
import { EVENT } from "../../language/words/events.js";
import { type Reader, say } from "../audience.js";
import { type Block, type Cell, cell, heading, list } from "../block.js";
import { clean } from "../text-width.js";

interface Asked {
  readonly question: Question;
  readonly tasks: Set<string>;
  duties: number;
}

/** The events that a register does not keep stand in one line, each named once. */
const oneOfEvents = (asked: readonly Asked[]): readonly Asked[] => {
  const own = asked.filter(({ question }) => question.code === "eventNotKept");
  const [first] = own;
  if (first === undefined || own.length < 2) return asked;
  const types = new Set(own.map(({ question }) => question.subject));
  const names = EVENT_TYPES.filter((type) => types.has(type)).map((type) => EVENT[type].name);
  const text = {
    vi: `Sổ không theo dõi: ${names.map(({ vi }) => vi).join(", ")}. Đã có việc nào như vậy chưa? Thêm cho mỗi việc một cột “Ngày …”.`,
    en: `The register does not keep: ${names.map(({ en }) => en).join(", ")}. Has any of it happened? Add a column, or write it under "events".`,
  };
  const duties = own.reduce((sum, one) => sum + one.duties, 0);
  const together: Asked = { question: { ...first.question, text }, tasks: new Set(), duties };
  return [together, ...asked.filter((one) => !own.includes(one))];
};

/** The same question of several tasks stands once. */
const gather = (evaluation: RegisterEvaluation): Asked[] => {
  const asked = new Map<string, Asked>();
  const add = (question: Question, taskId: string | null): void => {
    const key = `${question.code}|${question.text.vi}|${taskId ?? ""}`;
    const known = asked.get(key) ?? { question, tasks: new Set<string>(), duties: 0 };
    if (taskId !== null) known.tasks.add(taskId);
    known.duties += question.keys.length;
    asked.set(key, known);
  };
  for (const question of evaluation.register.questions) add(question, null);
  for (const { id, questions } of evaluation.tasks)
    for (const question of questions) if (!isOfRegister(question)) add(question, id);
  return [...oneOfEvents([...asked.values()])].sort((a, b) => a.tasks.size - b.tasks.size || b.duties - a.duties);
};

const item = ({ question, tasks, duties }: Asked, { lang }: Reader): Cell => {
  const hangs = duties === 0 ? "" : say(lang, ` (${duties} việc chưa xác định)`, ` (${duties} not determined)`);
  const whose = [...tasks].map(clean).join(", ");
  return cell(`${whose === "" ? "" : `${whose}: `}${clean(question.text[lang])}${hangs}`, "soon");
};

/** What the record does not tell: of the register once, with what to write where, then of single tasks, a line each. */
export const questions = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const asked = gather(evaluation);
  if (asked.length === 0) return [];
  return [
    heading(
      say(reader.lang, `Sổ chưa cho biết (${asked.length})`, `What the register does not tell (${asked.length})`),
    ),
    list(asked.map((one) => item(one, reader))),
  ];
};
