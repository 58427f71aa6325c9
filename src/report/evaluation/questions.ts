import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { isOfRegister, type Question } from "../../core/model/question.js";
import type { Language } from "../../errors.js";
import { EVENT_TYPES } from "../../language/vocabulary.js";
import { EVENT } from "../../language/words/events.js";
import { type Reader, say } from "../audience.js";
import { type Block, type Cell, cell, heading, list, text } from "../block.js";
import { clean } from "../text-width.js";
import { countedIn, undeterminedIn } from "./late.js";
import { tasksNamed } from "./tasks-named.js";

interface Asked {
  readonly question: Question;
  readonly tasks: Set<string>;
  /** What hangs on it of the duties that the head of the board counts as not determined. */
  readonly duties: Set<string>;
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
  const duties = new Set(own.flatMap((one) => [...one.duties]));
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
  const duties = new Set(own.flatMap((one) => [...one.duties]));
  return [
    { question: { ...first.question, text }, tasks: new Set(), duties },
    ...asked.filter((one) => !own.includes(one)),
  ];
};

const NAMED = /^“(.+)”/u;
/** So many names stand in a line. */
const MOST_NAMED = 8;

const listedNames = (names: readonly string[], lang: Language): string => {
  const shown = names.slice(0, MOST_NAMED).map((name) => (lang === "vi" ? `“${name}”` : `"${name}"`));
  const more = names.length - shown.length;
  return `${shown.join(", ")}${more === 0 ? "" : say(lang, ` và ${more} nơi khác`, ` and ${more} more`)}`;
};

/** The same question of several tasks stands once. */
const gather = (evaluation: RegisterEvaluation): Asked[] => {
  const asked = new Map<string, Asked>();
  const countedOf = countedIn(evaluation);
  const add = (question: Question, taskId: string | null): void => {
    const key = `${question.code}|${question.text.vi}`;
    const known = asked.get(key) ?? { question, tasks: new Set<string>(), duties: new Set<string>() };
    if (taskId !== null) known.tasks.add(taskId);
    for (const key of countedOf(question.keys)) known.duties.add(key);
    asked.set(key, known);
  };
  for (const question of evaluation.register.questions) add(question, null);
  for (const { id, questions } of evaluation.tasks)
    for (const question of questions) if (!isOfRegister(question)) add(question, id);
  return [...oneOfKinds(oneOfEvents([...asked.values()]))].sort(
    (a, b) => a.tasks.size - b.tasks.size || b.duties.size - a.duties.size,
  );
};

const item = ({ question, tasks, duties }: Asked, { lang }: Reader): Cell => {
  const n = duties.size;
  const hangs = n === 0 ? "" : say(lang, ` (${n} việc chưa xác định)`, ` (${n} not determined)`);
  const whose = tasksNamed([...tasks].map(clean), lang);
  return cell(`${whose === "" ? "" : `${whose}: `}${clean(question.text[lang])}${hangs}`, "soon");
};

/** A question that a register has no place to answer is asked of nobody. */
const isAnswerable = ({ question }: Asked): boolean => question.code !== "ownDelay";

/**
 * How the numbers behind the questions come to that of the head of the board: a duty may hang on several of them, or on
 * what no register has a place for.
 */
const sumNote = (asked: readonly Asked[], evaluation: RegisterEvaluation, { lang }: Reader): Block[] => {
  const all = undeterminedIn(evaluation);
  const hanging = new Set(asked.flatMap(({ duties }) => [...duties]));
  const told = asked.reduce((sum, { duties }) => sum + duties.size, 0);
  const beside = all - hanging.size;
  const parts = [
    told === hanging.size
      ? null
      : say(
          lang,
          `Một việc có thể tùy nhiều điều trên; tính mỗi việc một lần là ${hanging.size} việc.`,
          `A duty may hang on several of these; each counted once they are ${hanging.size}.`,
        ),
    beside === 0
      ? null
      : say(
          lang,
          `${beside} việc chưa xác định ${hanging.size === 0 ? "" : "khác "}tùy vào điều mà sổ không có chỗ ghi.`,
          `${beside} not determined ${hanging.size === 0 ? "" : "beside these "}for want of what a register has no place for.`,
        ),
  ].filter((part) => part !== null);
  return parts.length === 0 ? [] : [text(parts.join(" "), "quiet")];
};

/** What the record does not tell: of the register once, with what to write where, then of single tasks, the same question of several in one line. */
export const questions = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const asked = gather(evaluation).filter(isAnswerable);
  if (asked.length === 0) return sumNote(asked, evaluation, reader);
  return [
    heading(
      say(reader.lang, `Sổ chưa cho biết (${asked.length})`, `What the register does not tell (${asked.length})`),
    ),
    list(asked.map((one) => item(one, reader))),
    ...sumNote(asked, evaluation, reader),
  ];
};
