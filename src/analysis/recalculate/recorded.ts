import { canonicalJson } from "../../core/model/canonical-json.js";
import type { Register, SentReport, Task, TaskEvent } from "../../core/model/task.js";
import type { Bilingual } from "../../errors.js";
import { EVENT } from "../../language/words/events.js";
import type { Moved } from "./recalculation.js";
import { both, recordWords } from "./words.js";

/** What one register has and another has not, told apart by all that is written of it. */
const missing = <T>(items: readonly T[], others: readonly T[]): readonly T[] => {
  const known = new Set(others.map(canonicalJson));
  return items.filter((item) => !known.has(canonicalJson(item)));
};

const eventWords = ({ type, on }: TaskEvent, sign: string): Bilingual =>
  both(`${sign} ${EVENT[type].name.vi} ${on}`, `${sign} ${EVENT[type].name.en} ${on}`);

const reportWords = ({ on, period }: SentReport, sign: string): Bilingual =>
  both(`${sign} báo cáo ${period ?? ""} ngày ${on}`, `${sign} report ${period ?? ""} on ${on}`);

/** Fields of a task whose values differ; the values of what may be secret are not repeated. */
const fieldsOf = (before: Task, after: Task): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) =>
      key !== "events" &&
      canonicalJson(Reflect.get(before, key) ?? null) !== canonicalJson(Reflect.get(after, key) ?? null),
  );

const joined = (words: readonly Bilingual[]): Bilingual =>
  words.length === 0 ? recordWords : both(words.map(({ vi }) => vi).join("; "), words.map(({ en }) => en).join("; "));

const ofTask = (before: Task | undefined, after: Task | undefined): Bilingual => {
  if (before === undefined) return both("nhiệm vụ mới vào sổ", "the task was entered");
  if (after === undefined) return both("nhiệm vụ không còn trong sổ", "the task left the register");
  const fields = fieldsOf(before, after);
  return joined([
    ...missing(after.events, before.events).map((event) => eventWords(event, "+")),
    ...missing(before.events, after.events).map((event) => eventWords(event, "−")),
    ...(fields.length === 0 ? [] : [both(`trường: ${fields.join(", ")}`, `fields: ${fields.join(", ")}`)]),
  ]);
};

/** What of the record changed for a duty: events added or taken away, fields, reports; else that the register did. */
export const recordedChanges = (before: Register, after: Register, moved: Moved): Bilingual => {
  if (moved.taskId !== null) {
    const of = ({ tasks }: Register): Task | undefined => tasks.find(({ id }) => id === moved.taskId);
    return ofTask(of(before), of(after));
  }
  const own = ({ provision, unit }: SentReport): boolean =>
    provision === moved.provision && (unit === null || moved.unit === null || unit === moved.unit);
  return joined([
    ...missing(after.reports ?? [], before.reports ?? [])
      .filter(own)
      .map((report) => reportWords(report, "+")),
    ...missing(before.reports ?? [], after.reports ?? [])
      .filter(own)
      .map((report) => reportWords(report, "−")),
  ]);
};
