import type { TaskChange } from "../core/register/merge/change-book.js";
import type { ChangedTask, MergedRegister, NamedTask } from "../core/register/merge/merge-registers.js";
import type { Bilingual, Language } from "../errors.js";
import { EVENT } from "../language/words/events.js";
import { say } from "./audience.js";
import { type Block, type CsvRows, cell, heading, list, text } from "./block.js";
import { clean, shorten } from "./text-width.js";
import { both } from "./wording.js";
import { counted, dayWord } from "./words/days.js";
import { RECORDED_STATE, SECRECY } from "./words/facts.js";

const LONGEST = 80;
/** So many lines are told beside a register. */
const MOST_LINES = 50;

const FIELD: Readonly<Record<string, Bilingual>> = {
  title: both("nội dung", "title"),
  document: both("văn bản giao", "document"),
  "document.number": both("số văn bản", "number of the document"),
  "document.issuedOn": both("ngày văn bản", "day of the document"),
  assignedBy: both("cơ quan giao", "assigned by"),
  lead: both("chủ trì", "lead"),
  coordinators: both("phối hợp", "coordinators"),
  monitor: both("người theo dõi", "monitor"),
  dueOn: both("thời hạn", "deadline"),
  secrecy: both("độ mật", "secrecy"),
  recordedState: both("trạng thái", "state"),
  extendedTo: both("gia hạn đến", "extended to"),
  urgent: both("khẩn", "urgent"),
  multiUnit: both("nhiều nhiệm vụ, nhiều đơn vị", "several tasks or units"),
  writtenReportRequired: both("yêu cầu báo cáo bằng văn bản", "written report asked"),
};
/** Fields that say yes or no. */
const FLAGS = new Set(["urgent", "multiUnit", "writtenReportRequired"]);

const fieldWords = (field: string, lang: Language): string => {
  const type = Object.entries(EVENT).find(([name]) => field === `events.${name}`)?.[1];
  if (type !== undefined) return type.name[lang];
  const known = Object.hasOwn(FIELD, field) ? FIELD[field] : undefined;
  return known?.[lang] ?? clean(field.replace(/^extra\./, ""));
};

/** Values that are codes, by their fields. */
const CODES: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  recordedState: RECORDED_STATE,
  secrecy: SECRECY,
};
const TRUTH: Readonly<Record<string, Bilingual>> = { true: both("có", "yes"), false: both("không", "no") };

const codeWords = (field: string, value: string, lang: Language): string | undefined => {
  const table = Object.hasOwn(CODES, field) ? CODES[field] : FLAGS.has(field) ? TRUTH : undefined;
  return table !== undefined && Object.hasOwn(table, value) ? table[value]?.[lang] : undefined;
};

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A value as it is written; a day as people write it. */
const shownIn = (field: string, value: string | null, lang: Language): string => {
  if (value === null) return "—";
  const code = codeWords(field, value, lang);
  if (code !== undefined) return code;
  return ISO_DAY.test(value) ? dayWord(value, lang) : `“${shorten(clean(value), LONGEST)}”`;
};

const changeWords = ({ field, before, after, kept }: TaskChange, lang: Language): string => {
  const name = fieldWords(field, lang);
  const shown = (value: string | null): string => shownIn(field, value, lang);
  if (kept)
    return say(lang, `${name}: sổ mới để trống, giữ ${shown(before)}`, `${name}: blank now, ${shown(before)} is kept`);
  if (before === null && after === null) return name;
  return before === null ? `${name}: ${shown(after)}` : `${name}: ${shown(before)} → ${shown(after)}`;
};

const nameOf = ({ id, ordinal, title }: NamedTask, lang: Language): string => {
  const words = title === null ? say(lang, "(mật)", "(classified)") : shorten(clean(title), LONGEST);
  const label = ordinal ?? id;
  return `${shorten(clean(label), LONGEST)}: ${words === "" ? "—" : words}`;
};

const changedWords = (task: ChangedTask, lang: Language): string =>
  `${nameOf(task, lang)}: ${task.changes.map((change) => changeWords(change, lang)).join("; ")}`;

const countWords = ({ register, appeared, changed, left }: MergedRegister, lang: Language): string =>
  say(
    lang,
    `Sổ đã ghép có ${register.tasks.length} nhiệm vụ: ${appeared.length} mới, ${changed.length} thay đổi, ${left.length} không còn trong sổ mới.`,
    `${counted(register.tasks.length, "", "task", lang)} after the merge: ${appeared.length} appeared, ${changed.length} changed, ${left.length} left.`,
  );

/** What came between two registers, a line each, for whoever writes the merged one into a file. */
export const mergeLines = (merged: MergedRegister, lang: Language): readonly string[] => {
  const { appeared, changed, left } = merged;
  const lines = [
    ...appeared.map((task) => `+ ${nameOf(task, lang)}`),
    ...changed.map((task) => `~ ${changedWords(task, lang)}`),
    ...left.map((task) => `− ${nameOf(task, lang)}`),
  ];
  const more = lines.length - MOST_LINES;
  const rest = more > 0 ? [say(lang, `và ${more} dòng khác`, `and ${more} more`)] : [];
  return [countWords(merged, lang), ...lines.slice(0, MOST_LINES), ...rest];
};

interface View {
  readonly lang: Language;
  readonly width: number;
  readonly keepLeft: boolean;
}

/** What came between two registers, for people. */
export const mergeView = (merged: MergedRegister, { lang, keepLeft }: View): Block[] => {
  const { appeared, changed, left } = merged;
  const section = (head: string, items: readonly string[]): Block[] =>
    items.length === 0 ? [] : [heading(`${head} (${items.length})`), list(items.map((words) => cell(words)))];
  const fate = keepLeft
    ? say(lang, "vẫn giữ", "kept")
    : say(lang, "không đưa vào sổ ghép", "not in the merged register");
  return [
    text(countWords(merged, lang), "strong"),
    ...section(
      say(lang, "Nhiệm vụ mới", "Appeared"),
      appeared.map((task) => nameOf(task, lang)),
    ),
    ...section(
      say(lang, "Thay đổi", "Changed"),
      changed.map((task) => changedWords(task, lang)),
    ),
    ...section(
      say(lang, `Không còn trong sổ mới, ${fate}`, `Left, ${fate}`),
      left.map((task) => nameOf(task, lang)),
    ),
  ];
};

/** The same for a spreadsheet: one row a change. */
export const mergeRows = ({ appeared, changed, left }: MergedRegister, lang: Language): CsvRows => {
  const heads: readonly (readonly [string, string])[] = [
    ["Loại", "What"],
    ["Mã", "Id"],
    ["STT", "No."],
    ["Nhiệm vụ", "Task"],
    ["Mục", "Field"],
    ["Trước", "Before"],
    ["Sau", "After"],
  ];
  const row = (what: string, { id, ordinal, title }: NamedTask, ...rest: readonly (string | null)[]) => [
    what,
    clean(id),
    ordinal === undefined ? null : clean(ordinal),
    title === null ? say(lang, "(mật)", "(classified)") : clean(title),
    ...Array.from({ length: 3 }, (_, i) => rest[i] ?? null),
  ];
  return [
    heads.map(([vi, en]) => say(lang, vi, en)),
    ...appeared.map((task) => row(say(lang, "mới", "appeared"), task)),
    ...changed.flatMap((task) =>
      task.changes.map(({ field, before, after, kept }) =>
        row(
          kept ? say(lang, "để trống, giữ giá trị cũ", "blank, kept") : say(lang, "thay đổi", "changed"),
          task,
          fieldWords(field, lang),
          before,
          after,
        ),
      ),
    ),
    ...left.map((task) => row(say(lang, "không còn", "left"), task)),
  ];
};
