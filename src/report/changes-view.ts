import type { RegisterEvaluation } from "../core/answers/register-evaluation.js";
import { type Cause, CHANGE_KINDS, type Change, type Changes, type DutyView } from "../core/changes/change.js";
import type { TaskEvaluation } from "../core/model/evaluation.js";
import { optional } from "../core/model/optional.js";
import type { Bilingual, Language } from "../errors.js";
import type { Profile } from "../language/profile.js";
import { CAUSE, CHANGE } from "../language/words/changes.js";
import { EVENT } from "../language/words/events.js";
import { citation, dutyName, type Reader, ruleAction, ruleText, say } from "./audience.js";
import { type Block, type CsvRows, cell, heading, type Table, type Tone, text, title } from "./block.js";
import { taskLabels } from "./evaluation/task-labels.js";
import { profileHead } from "./profile-head.js";
import { clean, shorten } from "./text-width.js";
import { STATE, TOPIC } from "./wording.js";
import { aboutWhom } from "./words/about-whom.js";
import { toldOfBodies, unitWords } from "./words/bodies.js";
import { counted, dayWord } from "./words/days.js";
import { roleWords } from "./words/debtors.js";
import { periodsWords, periodWords } from "./words/periods.js";

const LONGEST_TITLE = 60;

const TONES: Readonly<Partial<Record<Change["kind"], Tone>>> = { becameLate: "late", met: "done", left: "quiet" };

/** What a changed duty is read with: the later result, in which most of them stand, and the earlier. */
interface Read {
  readonly changes: Changes;
  readonly before: RegisterEvaluation;
  readonly after: RegisterEvaluation;
}

interface ChangesReader {
  readonly lang: Language;
  readonly width: number;
  /** `null`: a regulation that the package does not know; its rules are called by their ids. */
  readonly profile: Profile | null;
  /** What the two results are called: the files they were stored in. */
  readonly files?: { readonly before: string; readonly after: string };
  /** The bodies that are no more in the later result. */
  readonly ended?: NonNullable<Reader["ended"]>;
}

const isEvent = (name: string): name is keyof typeof EVENT => Object.hasOwn(EVENT, name);

const OF_PERIODS: ReadonlySet<Cause["code"]> = new Set(["period", "periodBegan", "periodOver"]);

const refWords = (code: Cause["code"], ref: string, lang: Language): string => {
  if (code === "event" && isEvent(ref)) return EVENT[ref].name[lang];
  return OF_PERIODS.has(code) ? periodWords(ref, lang) : clean(ref);
};

/** What a day that passed, or came, is called in front of it. */
const WITH_DAY: Readonly<Partial<Record<Cause["code"], Bilingual>>> = {
  dayPassed: { vi: "đã qua ngày", en: "the day passed:" },
  dayCame: { vi: "đã đến ngày", en: "the day came:" },
};

/** The cause with its day and what stands behind it. */
const causeWords = ({ code, on, ref }: Cause, lang: Language): string => {
  const before = WITH_DAY[code];
  if (before !== undefined && on !== null && ref === null) return `${before[lang]} ${dayWord(on, lang)}`;
  const name = ref === null ? null : refWords(code, ref, lang);
  const more = [name, on === null ? null : dayWord(on, lang)].filter((part) => part !== null);
  return more.length === 0 ? CAUSE[code][lang] : `${CAUSE[code][lang]}: ${more.join(", ")}`;
};

/** Who owes it: the body, or the role where no body is named, and why. */
const bearerWords = ({ before, after, actor, taskId }: Change, leds: Leds, reader: ChangesReader): string => {
  const { lang, profile } = reader;
  const led = taskId === null ? null : leds.get(taskId);
  const own = profile === null || led === undefined ? null : { lang, profile, width: Number.POSITIVE_INFINITY };
  const role = own === null ? (profile?.actors[actor]?.[lang] ?? actor) : roleWords(actor, led ?? null, own);
  const [was, now] = [before?.unit ?? null, after?.unit ?? null];
  if (before !== null && after !== null && was !== now) return `${clean(was ?? role)} → ${clean(now ?? role)}`;
  const unit = now ?? was;
  return unit === null ? clean(role) : unitWords(unit, { lang, ...optional("ended", reader.ended) });
};

const viewWords = (view: DutyView | null, lang: Language): string => {
  if (view === null) return "—";
  const { state, due, fulfilledOn } = view;
  // What has no last day is done, neither in time nor late.
  const words =
    due !== null || (state !== "met" && state !== "pending")
      ? STATE[state][lang]
      : state === "met"
        ? say(lang, "đã làm", "done")
        : say(lang, "phải làm, văn bản không nêu ngày", "owed, the text names no day");
  if (fulfilledOn !== null)
    return say(lang, `${words}, ngày ${dayWord(fulfilledOn, lang)}`, `${words}, on ${fulfilledOn}`);
  return due === null ? words : say(lang, `${words}, hạn ${dayWord(due, lang)}`, `${words}, due ${due}`);
};

/** What is done: the act of a state, else what the rule is called beside the others of its bearer; with its periods. */
const actWords = (change: Change, periods: readonly string[], leds: Leds, reader: ChangesReader): string => {
  const { lang, profile } = reader;
  const own = profile === null ? null : { lang, profile, width: Number.POSITIVE_INFINITY };
  const act = own === null ? TOPIC[change.topic][lang] : (ruleAction(change.ruleId, own) ?? dutyName(change, own));
  const task = change.taskId === null ? undefined : leds.get(change.taskId);
  const about = own === null ? "" : aboutWhom(change, task, { ...own, ...optional("ended", reader.ended) });
  return periods.length === 0 ? `${act}${about}` : `${act}: ${periodsWords(periods, lang)}`;
};

const ruleWords = ({ provision }: Change, { lang, profile }: ChangesReader): string =>
  profile === null ? provision : citation(provision, { lang, profile });

/** What the tasks of both results are called. */
const namesOf = ({ before, after }: Read, lang: Language): ((taskId: string | null) => string) => {
  const labels = new Map([...taskLabels(before.tasks), ...taskLabels(after.tasks)]);
  const titles = new Map([...before.tasks, ...after.tasks].map(({ id, title }) => [id, title]));
  return (taskId) => {
    if (taskId === null) return "—";
    const title = titles.get(taskId) ?? null;
    const words = title === null ? say(lang, "(mật)", "(classified)") : shorten(clean(title), LONGEST_TITLE);
    return `${labels.get(taskId) ?? clean(taskId)}: ${words}`;
  };
};

type Leds = ReadonlyMap<string, Pick<TaskEvaluation, "leads" | "secrecy" | "duties">>;

/** Who leads the tasks of both results, by the later of them. */
const ledsOf = ({ before, after }: Read): Leds =>
  new Map([...before.tasks, ...after.tasks].map((task) => [task.id, task]));

/** One row: the same that became of one duty, of several bodies or periods. */
interface Line {
  readonly change: Change;
  readonly who: readonly string[];
  readonly periods: readonly string[];
}

const linesOf = (own: readonly Change[], leds: Leds, reader: ChangesReader): readonly Line[] => {
  const { lang } = reader;
  const grouped = (lines: readonly Line[], keyOf: (line: Line) => readonly string[]): Line[] => {
    const groups = new Map<string, Line>();
    for (const line of lines) {
      const { before, after, cause, taskId, ruleId } = line.change;
      const views = [viewWords(before, lang), viewWords(after, lang), cause.code, cause.on ?? ""];
      const key = [taskId ?? "", ruleId, ...views, ...keyOf(line)].join("|");
      const known = groups.get(key);
      groups.set(
        key,
        known === undefined
          ? line
          : {
              ...known,
              who: [...new Set([...known.who, ...line.who])],
              periods: [...new Set([...known.periods, ...line.periods])],
            },
      );
    }
    return [...groups.values()];
  };
  const single = own.map(
    (change): Line => ({
      change,
      who: [bearerWords(change, leds, reader)],
      periods: change.period === null ? [] : [change.period],
    }),
  );
  const ofBodies = grouped(single, ({ periods }) => [periods.join(",")]);
  return grouped(ofBodies, ({ who, periods }) => [who.join(";"), periods.length === 0 ? "" : "periods"]);
};

const table = (own: readonly Change[], read: Read, reader: ChangesReader): Table => {
  const { lang } = reader;
  const nameOf = namesOf(read, lang);
  const leds = ledsOf(read);
  return {
    kind: "table",
    columns: [
      { head: say(lang, "Nhiệm vụ", "Task"), flex: true },
      { head: say(lang, "Việc", "Act"), flex: true },
      { head: say(lang, "Ai", "Who"), flex: true },
      { head: say(lang, "Trước", "Before"), flex: true },
      { head: say(lang, "Sau", "After"), flex: true },
      { head: say(lang, "Vì sao", "Why"), flex: true },
    ],
    rows: linesOf(own, leds, reader).map(({ change, who, periods }) => [
      cell(nameOf(change.taskId)),
      cell(`${actWords(change, periods, leds, reader)}\n${ruleWords(change, reader)}`),
      cell(who.join("; ")),
      cell(viewWords(change.before, lang)),
      cell(viewWords(change.after, lang), TONES[change.kind]),
      cell(causeWords(change.cause, lang)),
    ]),
  };
};

/** What became late stands first. */
const IN_ORDER: readonly Change["kind"][] = ["becameLate", ...CHANGE_KINDS.filter((kind) => kind !== "becameLate")];

/** How many there are; what bodies owe together on one task is one. */
const countOf = (changes: readonly Change[]): number =>
  new Set(
    changes.map(({ kind, key, taskId }) => `${kind}|${taskId === null ? key : key.slice(0, key.lastIndexOf("/"))}`),
  ).size;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The register of one result: its file, the day judged, how many tasks. */
const resultWords = ({ tasks, asOf }: RegisterEvaluation, file: string | undefined, lang: Language): string => {
  const name = file === undefined ? "" : `${clean(file)}, `;
  return say(
    lang,
    `${name}xét ngày ${dayWord(asOf, lang)}, ${tasks.length} nhiệm vụ`,
    `${name}judged on ${asOf}, ${counted(tasks.length, "", "task", lang)}`,
  );
};

/** Which regulation, and which two results of which register. */
const head = ({ changes, before, after }: Read, { lang, profile, files }: ChangesReader): Block[] => [
  ...(profile === null ? [title(clean(changes.profile))] : profileHead(profile, lang)),
  text(`${say(lang, "Kết quả trước", "Before")}: ${resultWords(before, files?.before, lang)}`),
  text(`${say(lang, "Kết quả sau", "After")}: ${resultWords(after, files?.after, lang)}`),
];

/** What changed between two results, one table for each kind of change; what became late stands first. */
export const changesView = (read: Read, shown: ChangesReader): Block[] => {
  const { lang } = shown;
  const reader = toldOfBodies(shown, read.after);
  const { from, to, changes } = read.changes;
  const days = say(lang, `Từ ${dayWord(from, lang)} đến ${dayWord(to, lang)}`, `From ${from} to ${to}`);
  const all = countOf(changes);
  const count = say(lang, `${all} thay đổi`, counted(all, "", "change", lang));
  return [
    ...head(read, reader),
    text(`${days}: ${count}.`, "strong"),
    ...IN_ORDER.flatMap((kind): Block[] => {
      const own = changes.filter((change) => change.kind === kind);
      if (own.length === 0) return [];
      const rows = table(own, read, reader);
      const each =
        rows.rows.length < countOf(own)
          ? say(lang, ", tính từng đơn vị, từng kỳ", ", each body and period counted")
          : "";
      return [heading(`${capital(CHANGE[kind][lang])} (${countOf(own)}${each})`), rows];
    }),
  ];
};

/** The same for a spreadsheet: one row a change, days as they are computed with. */
export const changesRows = (read: Read, reader: ChangesReader): CsvRows => {
  const { lang, profile } = reader;
  const nameOf = namesOf(read, lang);
  const leds = ledsOf(read);
  const heads: readonly (readonly [string, string])[] = [
    ["Thay đổi", "Change"],
    ["Mã nhiệm vụ", "Task id"],
    ["Nhiệm vụ", "Task"],
    ["Điều khoản", "Rule"],
    ["Việc", "Act"],
    ["Ai", "Who"],
    ["Trạng thái trước", "State before"],
    ["Hạn trước", "Due before"],
    ["Trạng thái sau", "State after"],
    ["Hạn sau", "Due after"],
    ["Ngày làm", "Done on"],
    ["Vì sao", "Why"],
    ["Nội dung quy định", "Text of the rule"],
  ];
  const rule = (change: Change): string =>
    profile === null ? change.ruleId : ruleText(change.ruleId, { lang, profile, width: Number.POSITIVE_INFINITY });
  return [
    heads.map(([vi, en]) => say(lang, vi, en)),
    ...read.changes.changes.map((change) => [
      CHANGE[change.kind][lang],
      change.taskId === null ? null : clean(change.taskId),
      change.taskId === null ? null : nameOf(change.taskId),
      change.ruleId,
      actWords(change, change.period === null ? [] : [change.period], leds, reader),
      bearerWords(change, leds, reader),
      change.before === null ? null : STATE[change.before.state][lang],
      change.before?.due ?? null,
      change.after === null ? null : STATE[change.after.state][lang],
      change.after?.due ?? null,
      change.after?.fulfilledOn ?? null,
      causeWords(change.cause, lang),
      rule(change),
    ]),
  ];
};
