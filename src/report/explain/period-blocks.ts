import type { Derivation } from "../../core/answers/derivation.js";
import { compareText } from "../../core/model/compare-text.js";
import type { PeriodGround } from "../../core/rules/period-grounds.js";
import type { Bilingual } from "../../errors.js";
import { type Reader, ruleBearer, say } from "../audience.js";
import { type Block, cell, list, steps, subheading, type Tone } from "../block.js";
import { clean } from "../text-width.js";
import { REASON, STATE, stateOf } from "../wording.js";
import { unitWords } from "../words/bodies.js";
import { counted, dayWithWeekday, dayWord, lateWords } from "../words/days.js";
import { roleWords } from "../words/debtors.js";
import { periodWords } from "../words/periods.js";
import { sentWords } from "../words/sent.js";
import { stepCells } from "./step-cells.js";

/** What the tasks of a register are called where a report is explained: label and title, by their ids. */
export type TaskNames = ReadonlyMap<string, string>;

/** A derivation of a report, with what its arguable dates are told by. */
interface Report extends Derivation {
  /** The dates that other readings give, in words; empty where none were asked for. */
  readonly others: readonly string[];
}

/** Whether a derivation is that of a report of a register, of a body or of the office as a whole. */
export const isReport = ({ kind, key, period }: Derivation): boolean =>
  kind === "duty" && period !== null && key?.startsWith("-/") === true;

/** So many tasks are named; more are counted. */
const MOST_NAMED = 5;

const namesOf = (grounds: readonly PeriodGround[], names: TaskNames, { lang }: Reader, withDay: boolean): string => {
  const words = grounds.slice(0, MOST_NAMED).map(({ taskId, on }) => {
    const name = names.get(taskId) ?? clean(taskId);
    return withDay ? `${name} (${say(lang, "ngày ", "")}${dayWord(on, lang)})` : name;
  });
  const rest = grounds.length - words.length;
  if (rest > 0) words.push(say(lang, `và ${rest} nhiệm vụ khác`, `and ${counted(rest, "", "more task", "en")}`));
  return words.join("; ");
};

/** On account of which tasks a report is owed, in words: of each kind of ground the tasks. */
const groundWords = ({ grounds = [] }: Derivation, names: TaskNames, reader: Reader): readonly string[] => {
  const { lang } = reader;
  const tell = (why: PeriodGround["why"], vi: string, en: string): readonly string[] => {
    const own = grounds.filter((one) => one.why === why);
    return own.length === 0 ? [] : [`${say(lang, vi, en)} ${namesOf(own, names, reader, why !== "open")}`];
  };
  const day = grounds.find(({ why }) => why === "open")?.on;
  const open = day === undefined ? "" : dayWord(day, lang);
  return [
    ...tell("open", `ngày ${open} còn nhiệm vụ chưa xong:`, `not finished on ${open}:`),
    ...tell("finished", "trong kỳ có nhiệm vụ đã xong:", "finished in the period:"),
    ...tell("late", "trong kỳ có nhiệm vụ thành quá hạn:", "became late in the period:"),
    ...tell("feedback", "trong kỳ có phản hồi về nhiệm vụ:", "feedback in the period on:"),
  ];
};

const wordOf = (table: Readonly<Record<string, Bilingual>>, key: string, { lang }: Reader): string =>
  table[key]?.[lang] ?? key;

/** How a report stands, in words. */
const standWords = (one: Derivation, reader: Reader): string => {
  const { lang } = reader;
  const { state, on, reason, fulfilledOn, workingDaysLate } = one;
  if (fulfilledOn !== undefined) return sentWords(one, dayWord(fulfilledOn, lang), lang);
  if (state === "overdue")
    return `${lateWords(workingDaysLate ?? 0, lang)}; ${say(lang, "sổ không có báo cáo nào tính cho kỳ này", "the register has no report that counts for this period")}`;
  if (state === "missed")
    return say(
      lang,
      "đã qua, không làm: sổ không có báo cáo của kỳ này, kỳ sau đó đã báo cáo",
      "missed: the register has no report of this period, a later one was reported",
    );
  if (on === null && state === "pending") return say(lang, "sổ chưa có báo cáo của kỳ này", "not reported yet");
  const why = reason === null ? "" : `; ${wordOf(REASON, reason, reader)}`;
  const words = state === "notApplicable" ? stateOf(state, reason)[lang] : wordOf(STATE, state, reader);
  return `${words}${why}`;
};

const TONES: Readonly<Record<string, Tone>> = { overdue: "late", undetermined: "soon", met: "done", metLate: "done" };

/** What is late stands first, then what is not known, then the rest. */
const RANK = ["overdue", "undetermined", "missed", "dueSoon", "pending"];
const rankOf = ({ state }: Derivation): number => (RANK.includes(state) ? RANK.indexOf(state) : RANK.length);

const bearerWords = ({ unit, ruleId }: Derivation, reader: Reader): string =>
  unit === null ? roleWords(ruleBearer(ruleId, reader) ?? "", null, reader) : unitWords(unit, reader);

/** Why it is owed, in a sentence; of a period to come the day will tell. */
export const reasonWords = (one: Derivation, names: TaskNames, reader: Reader): string | null => {
  const grounds = one.state === "pending" || one.state === "dueSoon" ? [] : groundWords(one, names, reader);
  return grounds.length === 0
    ? null
    : `${say(reader.lang, "Phải báo cáo vì", "Owed because of what was")} ${grounds.join("; ")}`;
};

/** What is said of bodies that stand alike, for the same reason. */
interface Line {
  readonly rank: number;
  readonly tone: Tone | undefined;
  readonly who: string[];
  readonly words: readonly string[];
}

const linesOf = (own: readonly Report[], names: TaskNames, reader: Reader): readonly Line[] => {
  const lines = new Map<string, Line>();
  for (const one of own) {
    const reason = reasonWords(one, names, reader);
    const words = [standWords(one, reader), ...(reason === null ? [] : [reason]), ...one.others];
    const key = words.join("|");
    const line = lines.get(key) ?? { rank: rankOf(one), tone: TONES[one.state], who: [], words };
    const who = bearerWords(one, reader);
    if (!line.who.includes(who)) line.who.push(who);
    lines.set(key, line);
  }
  return [...lines.values()].sort((a, b) => a.rank - b.rank || compareText(a.who.join(), b.who.join()));
};

/** The periods of a report, oldest first: the steps to the day of each once, then every body, how it stands and why. */
export const periodBlocks = (reports: readonly Report[], names: TaskNames, reader: Reader): Block[] => {
  const { lang } = reader;
  const periods = new Map<string, Report[]>();
  for (const one of reports) {
    const key = `${one.on ?? ""}|${one.period ?? ""}|${one.version ?? ""}`;
    periods.set(key, [...(periods.get(key) ?? []), one]);
  }
  const inOrder = [...periods.values()].sort(([a], [b]) => compareText(a?.on ?? "9999", b?.on ?? "9999"));
  return inOrder.flatMap((own): Block[] => {
    const [first] = own;
    if (first === undefined) return [];
    const due =
      first.on === null
        ? say(lang, "văn bản không nêu ngày", "the text names no day")
        : `${say(lang, "hạn", "due")} ${dayWithWeekday(first.on, lang)}`;
    return [
      subheading(`${say(lang, "Kỳ", "Period")} ${periodWords(first.period ?? "", lang)}: ${due}`),
      ...(first.steps.length === 0 ? [] : [steps(stepCells(first, reader))]),
      list(
        linesOf(own, names, reader).map(({ who, words, tone }) => cell(`${who.join("; ")}: ${words.join("\n")}`, tone)),
      ),
    ];
  });
};
