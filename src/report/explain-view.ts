import type { Derivation } from "../core/answers/derivation.js";
import type { Explanation } from "../core/answers/explain.js";
import type { ArguableDate, TaskEvaluation } from "../core/model/evaluation.js";
import { actorName, answered, meaningIn, type Reader, ruleBearer, ruleText, say } from "./audience.js";
import { type Block, type CsvRows, cell, heading, list, steps, subheading, text, title } from "./block.js";
import { deadlineWords, titleWords } from "./evaluation/task-words.js";
import { isReport, periodBlocks, reasonWords, type TaskNames } from "./explain/period-blocks.js";
import { stepCells } from "./explain/step-cells.js";
import { readingNotes } from "./profile-head.js";
import { clean } from "./text-width.js";
import { hasVersions, otherVersion, versionCell } from "./versions.js";
import { both, DERIVED_STATE, NOT_YET as NOT_ARISEN, REASON, STATE, stateOf } from "./wording.js";
import { toldOfBodies, unitsWords } from "./words/bodies.js";
import { counted, dayWithWeekday, dayWord, lateWords } from "./words/days.js";
import { HIDDEN_LEAD, isLeadHidden, roleWords, UNKNOWN_LEAD } from "./words/debtors.js";
import { periodWords } from "./words/periods.js";
import { arguableWords, meaningOf } from "./words/readings.js";

/** A derivation with the dates other readings would give, when they were asked for. */
export interface ArguedDerivation extends Derivation {
  readonly arguable?: readonly ArguableDate[];
}

export interface ArguedExplanation extends Explanation {
  readonly derivations: readonly ArguedDerivation[];
}

const lookUp = (
  table: Readonly<Record<string, { readonly vi: string; readonly en: string }>>,
  key: string,
): { vi: string; en: string } => table[key] ?? { vi: key, en: key };

const DONE = both("đã làm", "done");

/** How it stands; what has no last day is done, neither in time nor late. */
const stateWords = (
  { state, on, reason, kind, fulfilledOn, workingDaysLate }: Derivation,
  { lang }: Reader,
): string => {
  const done = fulfilledOn === undefined ? null : dayWord(fulfilledOn, lang);
  if (state === "met" && on === null)
    return done === null ? DONE[lang] : `${DONE[lang]}${say(lang, ` ngày ${done}`, ` on ${done}`)}`;
  if (state === "met" && done !== null) return say(lang, `đã làm đúng hạn, ngày ${done}`, `met in time, on ${done}`);
  if (state === "metLate" && done !== null && workingDaysLate !== undefined)
    return say(
      lang,
      `đã làm ngày ${done}, muộn ${workingDaysLate} ngày làm việc`,
      `met on ${done}, ${counted(workingDaysLate, "", "working day", "en")} late`,
    );
  if (state === "overdue" && workingDaysLate !== undefined) return lateWords(workingDaysLate, lang);
  if (state === "notReached" && on !== null) return NOT_ARISEN[lang];
  if (kind === "duty" && state === "notApplicable") return stateOf(state, reason)[lang];
  return lookUp({ ...STATE, ...DERIVED_STATE }, state)[lang];
};

/** A state that is still to come. */
const STILL_TO_COME = both("Nếu không có gì thay đổi, phải làm từ", "If nothing happens, owed from");

const WHAT = {
  duty: both("Hạn", "Due"),
  state: both("Phải làm từ", "Owed since"),
  right: both("Quyền đến hết", "Right until"),
  effect: both("Hiệu lực từ", "In force from"),
} as const;

/** A derivation as it is told: with the bodies of several that say the same. */
interface Told extends ArguedDerivation {
  readonly units: readonly string[];
}

/** The task that is explained, as it is judged. */
export interface ExplainedTask {
  readonly evaluation: TaskEvaluation;
  /** What it is called: its number, or the running number of its row. */
  readonly label: string;
  /** Its document, where it may be shown. */
  readonly document: { readonly number: string | null; readonly issuedOn: string | null } | null;
}

/** What is explained, beside the dates. */
export interface Explained {
  readonly task?: ExplainedTask | null;
  /** What the tasks of the register are called. */
  readonly names?: TaskNames;
}

/** Whom the explanation is about: the task, of which a duty may name nobody. */
type Asked = TaskEvaluation | null;

/** Who owes it, by name; the role where no body is named. */
const bearerOf = ({ units, ruleId, kind, key }: Told, asked: Asked, reader: Reader): string | null => {
  if (units.length > 0) return unitsWords(units, reader);
  const role = ruleBearer(ruleId, reader);
  if (role === null || kind === "effect") return null;
  // A date of the calendar, asked without a register, is everybody's who holds the role: nobody is left unsaid.
  const words = key === null ? actorName(role, reader) : roleWords(role, asked, reader);
  // It stands in brackets itself.
  const at = words.endsWith(")") ? words.lastIndexOf(" (") : -1;
  return at < 0 ? words : `${words.slice(0, at)}, ${words.slice(at + 2, -1)}`;
};

const conclusion = (derivation: Told, asked: Asked, reader: Reader): string => {
  const { lang } = reader;
  const { kind, on, since, period, reason } = derivation;
  const why = reason === null ? "" : `; ${lookUp(REASON, reason)[lang]}`;
  const of = [period === null ? null : periodWords(period, lang), bearerOf(derivation, asked, reader)].filter(
    (part) => part !== null,
  );
  const whose = of.length === 0 ? "" : ` (${of.join("; ")})`;
  const version = otherVersion(derivation, reader);
  const words = `${stateWords(derivation, reader)}${version === null ? "" : `; ${version}`}`;
  if (on === null && since === null) return `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1)}${whose}${why}`;
  const what = on === null ? WHAT.state : kind === "state" && since === null ? STILL_TO_COME : WHAT[kind];
  return `${what[lang]}${whose}: ${dayWithWeekday(on ?? since ?? "", lang)} — ${words}${why}`;
};

/** Another reading with its date; its code stands there, since whoever asks for it takes it with `--reading`. */
const meaning = (arguable: ArguableDate, { profile, lang }: Reader): string =>
  lang === "vi"
    ? `${arguableWords(arguable, profile, lang)} (${arguable.code})`
    : `${arguableWords(arguable, profile, lang)} (${meaningOf(arguable, profile, lang)})`;

const arguableBlocks = ({ arguable }: ArguedDerivation, reader: Reader): Block[] => {
  if (arguable === undefined) return [];
  if (arguable.length === 0)
    return [text(say(reader.lang, "Không cách hiểu nào làm đổi ngày này.", "No reading moves this day."), "quiet")];
  return [
    text(say(reader.lang, "Theo cách hiểu khác:", "Under other readings:"), "soon"),
    list(arguable.map((one) => cell(meaning(one, reader), "soon"))),
  ];
};

/** Of what binds somebody else no day is worked out. */
const BINDS_OTHERS: ReadonlySet<Derivation["reason"]> = new Set<Derivation["reason"]>(["outsideScope", "otherKind"]);

const derivationBlocks = (derivation: Told, asked: Asked, reader: Reader): Block[] => [
  subheading(conclusion(derivation, asked, reader)),
  ...(derivation.steps.length === 0 || BINDS_OTHERS.has(derivation.reason)
    ? []
    : [steps(stepCells(derivation, reader))]),
  ...arguableBlocks(derivation, reader),
];

const isSame = (one: ArguedDerivation, other: ArguedDerivation): boolean =>
  JSON.stringify({ ...one, key: null, unit: null }) === JSON.stringify({ ...other, key: null, unit: null });

/** Bodies of which the same is said, by the same steps, share one answer. */
const inOne = (derivations: readonly ArguedDerivation[]): Told[] => {
  const told: Told[] = [];
  for (const one of derivations) {
    const unit = one.unit === null ? [] : [clean(one.unit)];
    const at = told.findIndex(
      ({ units: _, ...known }) => !isReport(one) && one.unit !== null && known.unit !== null && isSame(known, one),
    );
    const known = told[at];
    if (known === undefined) told.push({ ...one, units: unit });
    else told[at] = { ...known, units: [...new Set([...known.units, ...unit])] };
  }
  return told;
};

/**
 * Of a state the duty that it gives rise to says who owes it since when, and the day of the state itself stands where nobody
 * owes it yet; what gives no day is told once for each reason.
 */
const toldOf = (derivations: readonly ArguedDerivation[]): Told[] => {
  const states = new Set(derivations.filter(({ kind }) => kind === "state").map(({ ruleId }) => ruleId));
  const isOwed = ({ kind, ruleId, on, since }: ArguedDerivation): boolean =>
    kind === "duty" && states.has(ruleId) && (on !== null || since !== null);
  const owed = new Set(derivations.filter(isOwed).map(({ ruleId }) => ruleId));
  const seen = new Set<string>();
  // What was done of an act that only its bearer can know to be due says it all: that no more arose is no second answer.
  const done = new Set(
    derivations.filter(({ reason }) => reason !== "invoked").map(({ ruleId, unit }) => `${ruleId}|${unit ?? ""}`),
  );
  const told = derivations.filter((one) => {
    const { kind, ruleId, on, since, state, reason, unit, arguable = [] } = one;
    if (kind === "duty" && states.has(ruleId)) return isOwed(one);
    if (kind === "state" && owed.has(ruleId) && (since !== null || on === null)) return arguable.length > 0;
    if (reason === "invoked" && done.has(`${ruleId}|${unit ?? ""}`)) return false;
    if (on !== null || since !== null || arguable.length > 0) return true;
    const key = `${ruleId}|${state}|${reason ?? ""}|${unit ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return inOne(told);
};

const givesDay = ({ on, since, arguable = [] }: ArguedDerivation): boolean =>
  on !== null || since !== null || arguable.length > 0;

/** The readings used, of those that are asked about: in words, with their codes where those of others are asked for. */
const readingBlocks = ({ readings, derivations }: ArguedExplanation, { lang }: Reader): Block[] => {
  if (readings.length === 0) return [];
  const isArgued = derivations.some(({ arguable }) => arguable !== undefined);
  const items = readings.map((reading) => {
    const meant = meaningIn(reading, reading.value, lang);
    const words = answered(reading, say(lang, `hiểu là ${meant}`, meant), lang);
    return cell(isArgued ? `${words} (${reading.code})` : words);
  });
  return [text(say(lang, "\nCách hiểu đã dùng:", "\nReadings used:"), "quiet"), list(items)];
};

/** The dates of one rule: the reports of a register by their periods, all else one by one. */
const ruleBlocks = (told: readonly Told[], asked: Asked, names: TaskNames, reader: Reader): Block[] => {
  const reports = told.filter(isReport);
  const others = (one: Told) => (one.arguable ?? []).map((date) => meaning(date, reader));
  return [
    ...periodBlocks(
      reports.map((one) => ({ ...one, others: otherLines(others(one), reader) })),
      names,
      reader,
    ),
    ...told.filter((one) => !isReport(one)).flatMap((derivation) => derivationBlocks(derivation, asked, reader)),
  ];
};

const otherLines = (others: readonly string[], { lang }: Reader): readonly string[] =>
  others.length === 0 ? [] : [`${say(lang, "Theo cách hiểu khác:", "Under other readings:")} ${others.join("; ")}`];

/** How the dates of one provision came about. */
const explanationBlocks = (
  explanation: ArguedExplanation,
  { task, names = NO_NAMES }: Explained,
  reader: Reader,
): Block[] => {
  const { lang } = reader;
  const asked = task?.evaluation ?? null;
  const own = toldOfBodies(reader, { register: explanation });
  const told = toldOf(explanation.derivations);
  const rules = [...new Set(told.map(({ ruleId }) => ruleId))];
  return [
    heading(explanation.cite[lang]),
    text(explanation.text[lang]),
    ...rules.flatMap((id, i) => [
      // Rules of one place are told apart by what they ask; the first of them is not always the one whose words stand above.
      ...(i === 0 && (rules.length === 1 || ruleText(id, reader) === explanation.text[lang])
        ? []
        : [text(`\n${ruleText(id, reader)}`)]),
      ...ruleBlocks(
        told.filter(({ ruleId }) => ruleId === id),
        asked,
        names,
        own,
      ),
    ]),
    ...readingBlocks(explanation, reader),
  ];
};

const NO_NAMES: TaskNames = new Map();

/** The rules of a task that give no day, each with its reason. */
const idleBlocks = (idle: readonly ArguedExplanation[], asked: Asked, reader: Reader): Block[] => {
  if (idle.length === 0) return [];
  const { lang } = reader;
  const items = idle.flatMap((explanation) => {
    const told = toldOf(explanation.derivations);
    return [...new Set(told.map(({ ruleId }) => ruleId))].map((id) => {
      const why = told.filter(({ ruleId }) => ruleId === id).map((one) => conclusion(one, asked, reader));
      const words = told.length === 1 ? explanation.text[lang] : ruleText(id, reader);
      return cell(`${explanation.cite[lang]}: ${words}\n${[...new Set(why)].join("\n")}`, "quiet");
    });
  });
  return [heading(say(lang, "Không có ngày", "Without a day")), list(items)];
};

const isDated = ({ derivations }: ArguedExplanation): boolean => derivations.some(givesDay);

/** The task that is explained: what it is called, its document, who leads it, and how it stands against its deadline. */
const taskBlocks = ({ evaluation, label, document }: ExplainedTask, reader: Reader): Block[] => {
  const { lang } = reader;
  const leads =
    evaluation.leads.length > 0
      ? evaluation.leads.map(clean).join("; ")
      : isLeadHidden(evaluation, reader)
        ? HIDDEN_LEAD[lang]
        : UNKNOWN_LEAD[lang];
  const { number, issuedOn } = document ?? { number: null, issuedOn: null };
  const day = issuedOn === null ? "" : say(lang, ` ngày ${dayWord(issuedOn, lang)}`, ` of ${dayWord(issuedOn, lang)}`);
  const facts = [
    number === null && day === ""
      ? null
      : `${say(lang, "Văn bản giao", "Document")}: ${number === null ? say(lang, "(sổ không ghi số)", "(no number)") : clean(number)}${day}`,
    `${say(lang, "Chủ trì", "Lead")}: ${leads}`,
    `${say(lang, "Thời hạn", "Deadline")}: ${deadlineWords(evaluation, lang)
      .replace(/\n(?=\()/gu, " ")
      .replaceAll("\n", ", ")}`,
  ].filter((part) => part !== null);
  return [
    text(`${say(lang, "Nhiệm vụ", "Task")} ${clean(label)}: ${titleWords(evaluation, lang)}`, "strong"),
    text(facts.join(" · ")),
  ];
};

/** @param explained - The task, and what the tasks of the register are called. */
export const explainView = (
  explanations: readonly ArguedExplanation[],
  reader: Reader,
  explained: Explained = {},
): Block[] => {
  const { lang, profile } = reader;
  const [first] = explanations;
  if (first === undefined) return [text(say(lang, "Không có nghĩa vụ nào có ngày.", "No duty has a date."))];
  const { task = null } = explained;
  const known =
    first.knownAt === null
      ? ""
      : say(lang, ` · biết đến hết ${dayWord(first.knownAt, lang)}`, ` · known on ${first.knownAt}`);
  return [
    title(profile.title[lang]),
    text(`${say(lang, "Ngày xét:", "As of")} ${dayWithWeekday(first.asOf, lang)}${known}`),
    ...(task === null ? [] : taskBlocks(task, reader)),
    ...readingNotes(reader),
    ...(explanations.length === 1 ? explanations : explanations.filter(isDated)).flatMap((explanation) =>
      explanationBlocks(explanation, explained, reader),
    ),
    ...(explanations.length === 1
      ? []
      : idleBlocks(
          explanations.filter((one) => !isDated(one)),
          task?.evaluation ?? null,
          reader,
        )),
  ];
};

/** The steps for a spreadsheet, one row a step. */
export const explainRows = (
  explanations: readonly ArguedExplanation[],
  reader: Reader,
  { names = NO_NAMES }: Explained = {},
): CsvRows => {
  const { lang } = reader;
  const several = hasVersions(reader.profile);
  const heads = [
    say(lang, "Điều khoản", "Provision"),
    say(lang, "Kỳ", "Period"),
    say(lang, "Đơn vị", "Unit"),
    say(lang, "Kết quả", "Result day"),
    say(lang, "Tình trạng", "State"),
    say(lang, "Bước", "Step"),
    say(lang, "Ngày", "Day"),
    say(lang, "Diễn giải", "Words"),
    say(lang, "Căn cứ", "Basis"),
    ...(several ? [say(lang, "Bản quy chế", "Version")] : []),
  ];
  const body = explanations.flatMap(({ provision, derivations }) =>
    derivations.flatMap((derivation) => {
      const { period, unit, on: result, arguable = [] } = derivation;
      const reason = reasonWords(derivation, names, reader);
      const version = several ? [versionCell(derivation, reader)] : [];
      const place = [provision, period, unit === null ? null : clean(unit), result, stateWords(derivation, reader)];
      return [
        ...derivation.steps.map(({ on, text: words, basis }, i) => [
          ...place,
          i + 1,
          on,
          words[lang],
          basis,
          ...version,
        ]),
        ...(reason === null ? [] : [[...place, null, null, reason, null, ...version]]),
        ...arguable.map((one) => [
          ...place,
          null,
          one.on,
          meaning(one, reader),
          `${one.code}=${one.value}`,
          ...version,
        ]),
      ];
    }),
  );
  return [heads, ...body];
};
