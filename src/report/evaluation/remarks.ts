import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { RegisterNotice } from "../../core/model/task.js";
import type { Language } from "../../errors.js";
import { citation, type Reader, say } from "../audience.js";
import { type Block, type Cell, cell, heading, list } from "../block.js";
import { clean } from "../text-width.js";
import { findingWords } from "../words/findings.js";
import { periodWords } from "../words/periods.js";
import { tasksNamed } from "./tasks-named.js";

/** Where a notice stands: task, row, column. */
const placeWords = ({ taskId, row, column, code }: RegisterNotice, lang: Language): string => {
  // What is said of a column names it by itself.
  const parts =
    code === "columnKept" || code === "columnUnderstood"
      ? []
      : [
          taskId === undefined ? null : clean(taskId),
          row === undefined ? null : say(lang, `dòng ${row}`, `row ${row}`),
          column === undefined ? null : say(lang, `cột “${clean(column)}”`, `column “${clean(column)}”`),
        ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `${parts.join(", ")}: `;
};

const PLACE = /“([a-z0-9-]+\/[\w.#:]+)”/u;
/** The first word of a sentence that stands by itself; behind a place, “8, dòng 9: …”, it stays as it is. */
const FIRST_WORD = /^\p{Ll}(?=\p{L}*(?:\s|$))/u;
const FOR_PERIOD = /kỳ (\S+) (?=không được tính)/u;

/** A notice in Vietnamese without a word of the data. */
export const spokenNotice = (message: string, lang: Language): string =>
  lang === "en"
    ? message
    : message
        .replace("được giữ trong extra", "được giữ nguyên, không dùng để tính")
        .replace(FIRST_WORD, (letter) => letter.toLocaleUpperCase("vi"));

/** A message as an officer reads it: a place by its number, a period by its name, no word of the data. */
export const officeWords = (message: string, { lang, profile }: Pick<Reader, "lang" | "profile">): string =>
  lang === "en"
    ? message
    : spokenNotice(
        message
          .replace(PLACE, (_, place: string) => `theo ${citation(place, { lang, profile })}`)
          .replace(FOR_PERIOD, (_, period: string) => `kỳ ${periodWords(period, lang)} `),
        lang,
      );

/** A notice in words; of a classified task only that there is one, for its detail may repeat what was written. */
export const noticeWords = (notice: RegisterNotice, classified: ReadonlySet<string>, lang: Language): string => {
  const hidden = notice.taskId !== undefined && classified.has(notice.taskId);
  const detail = hidden ? say(lang, `(mật) ${notice.code}`, `(classified) ${notice.code}`) : clean(notice.detail[lang]);
  return `${placeWords(notice, lang)}${detail}`;
};

/** Whether a notice stands at the head of the board: a column that a board lives by, or a whole register, is missing in it. */
export const isAtHead = ({ code }: RegisterNotice): boolean => code === "columnsMissing" || code === "registerSkipped";

/** Of so few tasks it is not said that they are all. */
const FEW = 8;

/** The day of the act that a finding is about. */
const ON_DAY: Readonly<Record<Language, RegExp>> = {
  vi: / ngày (\d{2}\/\d{2}\/\d{4})/u,
  en: / on (\d{4}-\d{2}-\d{2})/u,
};

/** What is found of several tasks, with the day of each. */
interface Found {
  readonly id: string;
  readonly day: string | null;
  readonly words: string;
}

/** The same finding, whatever the day of the act: an item names each task, with its day where there are several. */
const itemOf = (words: string, found: readonly Found[], whose: (names: readonly string[]) => string): string => {
  const [first] = found;
  if (first !== undefined && new Set(found.map(({ day }) => day)).size === 1)
    return `${whose([...new Set(found.map(({ id }) => id))])}: ${first.words}`;
  return `${whose(found.map(({ id, day }) => (day === null ? id : `${id} (${day})`)))}: ${words}`;
};

/** The findings of the tasks; tasks with the same one share an item. */
const taskItems = (evaluation: RegisterEvaluation, lang: Language): Cell[] => {
  const byMessage = new Map<string, Found[]>();
  for (const { id, findings } of evaluation.tasks) {
    for (const sentence of findingWords(findings, lang)) {
      const words = clean(sentence);
      const day = ON_DAY[lang].exec(words)?.[1] ?? null;
      const key = words.replace(ON_DAY[lang], "");
      byMessage.set(key, [...(byMessage.get(key) ?? []), { id: clean(id), day, words }]);
    }
  }
  const all = evaluation.tasks.length;
  const whose = (ids: readonly string[]): string =>
    ids.length === all && all > FEW ? say(lang, `Cả ${all} nhiệm vụ`, `All ${all} tasks`) : tasksNamed(ids, lang);
  return [...byMessage].map(([words, found]) => cell(itemOf(words, found, whose), "soon"));
};

/** What stands out in the regulation, the tasks and the register. A draft is said in the title already. */
export const remarks = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const { lang } = reader;
  const classified = new Set(evaluation.tasks.filter(({ secrecy }) => secrecy !== "none").map(({ id }) => id));
  const found = new Set(evaluation.tasks.flatMap(({ id, findings }) => findings.map(({ code }) => `${code}|${id}`)));
  const items: Cell[] = [
    ...evaluation.register.findings
      .filter(({ code }) => code !== "draft")
      .map(({ message }) => cell(officeWords(message[lang], reader), "soon")),
    ...taskItems(evaluation, lang),
    ...evaluation.notices
      // What was left out stands at the head, too.
      .filter(
        (notice) =>
          notice.code !== "taskLeftOut" && !isAtHead(notice) && !found.has(`${notice.code}|${notice.taskId ?? ""}`),
      )
      .map((notice) => cell(officeWords(noticeWords(notice, classified, lang), reader))),
  ];
  return items.length === 0
    ? []
    : [heading(say(lang, `Lưu ý (${items.length})`, `Remarks (${items.length})`)), list(items)];
};
