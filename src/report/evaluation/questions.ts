import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { isOfRegister, type Question } from "../../core/model/question.js";
import type { Language } from "../../errors.js";
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

/** Bodies whose kind is asked stand in one line. */
const oneOfKinds = (asked: readonly Asked[]): readonly Asked[] => {
  const own = asked.filter(({ question, tasks }) => question.code === "kindOfBody" && tasks.size === 0);
  const [first] = own;
  if (first === undefined || own.length < 2) return asked;
  const names = own.flatMap(({ question }) => NAMED.exec(question.text.vi)?.[1] ?? []);
  const shown = listedNames(names, "vi");
  const text = {
    vi: `${shown} thuộc loại cơ quan nào? Ghi loại cơ quan vào danh sách cơ quan, đơn vị của sổ.`,
    en: `What kind of body is each of ${listedNames(names, "en")}? Write it under "bodies".`,
  };
  const duties = own.reduce((sum, one) => sum + one.duties, 0);
  return [
    { question: { ...first.question, text }, tasks: new Set(), duties },
    ...asked.filter((one) => !own.includes(one)),
  ];
};

const NAMED = /^“(.+)”/u;
/** So many names, or ids, stand in a line. */
const MOST_NAMED = 8;

const listedNames = (names: readonly string[], lang: Language): string => {
  const shown = names.slice(0, MOST_NAMED).map((name) => (lang === "vi" ? `“${name}”` : `"${name}"`));
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more === 0 ? "" : say(lang, ` và ${more} nơi khác`, ` and ${more} more`)}`;
};

/** The same question of several tasks stands once. */
const gather = (evaluation: RegisterEvaluation): Asked[] => {
  const asked = new Map<string, Asked>();
  const add = (question: Question, taskId: string | null): void => {
    const key = `${question.code}|${question.text.vi}`;
    const known = asked.get(key) ?? { question, tasks: new Set<string>(), duties: 0 };
    if (taskId !== null) known.tasks.add(taskId);
    known.duties += question.keys.length;
    asked.set(key, known);
  };
  for (const question of evaluation.register.questions) add(question, null);
  for (const { id, questions } of evaluation.tasks)
    for (const question of questions) if (!isOfRegister(question)) add(question, id);
  return [...oneOfKinds(oneOfEvents([...asked.values()]))].sort(
    (a, b) => a.tasks.size - b.tasks.size || b.duties - a.duties,
  );
};

const item = ({ question, tasks, duties }: Asked, { lang }: Reader): Cell => {
  const hangs = duties === 0 ? "" : say(lang, ` (${duties} việc chưa xác định)`, ` (${duties} not determined)`);
  const ids = [...tasks].map(clean);
  const more = ids.length - MOST_NAMED;
  const others = say(lang, ` và ${more} nhiệm vụ khác`, ` and ${more} more`);
  const whose = `${ids.slice(0, MOST_NAMED).join(", ")}${more > 0 ? others : ""}`;
  return cell(`${whose === "" ? "" : `${whose}: `}${clean(question.text[lang])}${hangs}`, "soon");
};

/** A question that a register has no place to answer is asked of nobody. */
const isAnswerable = ({ question }: Asked): boolean => question.code !== "ownDelay";

/** What the record does not tell: of the register once, with what to write where, then of single tasks, the same question of several in one line. */
export const questions = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const asked = gather(evaluation).filter(isAnswerable);
  if (asked.length === 0) return [];
  return [
    heading(
      say(reader.lang, `Sổ chưa cho biết (${asked.length})`, `What the register does not tell (${asked.length})`),
    ),
    list(asked.map((one) => item(one, reader))),
  ];
};
