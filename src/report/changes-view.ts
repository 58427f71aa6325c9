import type { RegisterEvaluation } from "../core/answers/register-evaluation.js";
import { type Cause, CHANGE_KINDS, type Change, type Changes, type DutyView } from "../core/changes/change.js";
import type { Language } from "../errors.js";
import type { Profile } from "../language/profile.js";
import { CAUSE, CHANGE } from "../language/words/changes.js";
import { EVENT } from "../language/words/events.js";
import { citation, ruleText, say } from "./audience.js";
import { type Block, type CsvRows, cell, heading, type Table, type Tone, text } from "./block.js";
import { taskLabels } from "./evaluation/task-labels.js";
import { clean, shorten } from "./text-width.js";
import { STATE, TOPIC } from "./wording.js";
import { counted, dayWord } from "./words/days.js";

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
}

const isEvent = (name: string): name is keyof typeof EVENT => Object.hasOwn(EVENT, name);

/** The cause with its day and what stands behind it. */
const causeWords = ({ code, on, ref }: Cause, lang: Language): string => {
  const name = ref === null ? null : code === "event" && isEvent(ref) ? EVENT[ref].name[lang] : clean(ref);
  const more = [name, on === null ? null : dayWord(on, lang)].filter((part) => part !== null);
  return more.length === 0 ? CAUSE[code][lang] : `${CAUSE[code][lang]}: ${more.join(", ")}`;
};

/** Who owes it: the body, or the role where no body is named. */
const bearerWords = ({ before, after, actor }: Change, { lang, profile }: ChangesReader): string => {
  const role = profile?.actors[actor]?.[lang] ?? actor;
  const [was, now] = [before?.unit ?? null, after?.unit ?? null];
  if (before !== null && after !== null && was !== now) return `${clean(was ?? role)} → ${clean(now ?? role)}`;
  return clean(now ?? was ?? role);
};

const viewWords = (view: DutyView | null, lang: Language): string => {
  if (view === null) return "—";
  const day = view.fulfilledOn ?? view.due;
  return day === null ? STATE[view.state][lang] : `${STATE[view.state][lang]}, ${dayWord(day, lang)}`;
};

const actWords = ({ topic, period }: Change, lang: Language): string =>
  period === null ? TOPIC[topic][lang] : `${TOPIC[topic][lang]} (${period})`;

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

const table = (own: readonly Change[], nameOf: (id: string | null) => string, reader: ChangesReader): Table => {
  const { lang } = reader;
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
    rows: own.map((change) => [
      cell(nameOf(change.taskId)),
      cell(`${actWords(change, lang)}\n${ruleWords(change, reader)}`),
      cell(bearerWords(change, reader)),
      cell(viewWords(change.before, lang)),
      cell(viewWords(change.after, lang), TONES[change.kind]),
      cell(causeWords(change.cause, lang)),
    ]),
  };
};

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** What changed between two results, one table for each kind of change. */
export const changesView = (read: Read, reader: ChangesReader): Block[] => {
  const { lang } = reader;
  const { from, to, changes } = read.changes;
  const nameOf = namesOf(read, lang);
  const days = say(lang, `Từ ${dayWord(from, lang)} đến ${dayWord(to, lang)}`, `From ${from} to ${to}`);
  const count = say(lang, `${changes.length} thay đổi`, counted(changes.length, "", "change", lang));
  return [
    text(`${days}: ${count}.`, "strong"),
    ...CHANGE_KINDS.flatMap((kind): Block[] => {
      const own = changes.filter((change) => change.kind === kind);
      if (own.length === 0) return [];
      return [heading(`${capital(CHANGE[kind][lang])} (${own.length})`), table(own, nameOf, reader)];
    }),
  ];
};

/** The same for a spreadsheet: one row a change, days as they are computed with. */
export const changesRows = (read: Read, reader: ChangesReader): CsvRows => {
  const { lang, profile } = reader;
  const nameOf = namesOf(read, lang);
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
      actWords(change, lang),
      bearerWords(change, reader),
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
