import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { compareText } from "../../core/model/compare-text.js";
import type { Duty } from "../../core/model/evaluation.js";
import type { Phase } from "../../language/vocabulary.js";
import { actorName, dutyName, isOfKinds, type Reader, ruleAction, ruleText, say } from "../audience.js";
import { type Block, type Cell, cell, heading, list, type Table, text } from "../block.js";
import { clean } from "../text-width.js";
import { citationIn, readerOf } from "../versions.js";
import { aboutWhom } from "../words/about-whom.js";
import { counted, dayShort, dayWord, owedWords } from "../words/days.js";
import { periodsWords } from "../words/periods.js";
import { hangsOnWords } from "../words/readings.js";
import { countedFromWords } from "./counted-from.js";
import { dueWords } from "./next-step.js";
import {
  byDue,
  byRule,
  type DutyOf,
  debtorWords,
  type Owed,
  registerDutiesOf,
  sameOfBodies,
  standing,
  taskDuties,
  tasksWords,
} from "./owed.js";

/** What must be done: the act of a state and about whom, else what the rule demands; with its periods. */
export const whatWords = (
  { duty, periods, tasks }: Pick<Owed, "duty" | "periods" | "tasks">,
  reader: Reader,
): string => {
  if (periods.length > 0) return `${dutyName(duty, readerOf(duty, reader))}: ${periodsWords(periods, reader.lang)}`;
  const own = readerOf(duty, reader);
  return `${ruleAction(duty.ruleId, own) ?? ruleText(duty.ruleId, own)}${aboutWhom(duty, tasks[0], reader)}`;
};

/** Who, with the role where a body bears it that is not named after it. */
const whoCell = (owed: Owed, reader: Reader): Cell => {
  const debtor = debtorWords(owed, reader);
  const role = actorName(owed.duty.actor, reader);
  return cell(debtor === role || owed.duty.actor === "lead" ? debtor : `${debtor}\n(${role})`);
};

const columns = (last: { readonly head: string; readonly max: number }, { lang }: Reader): Table["columns"] => [
  { head: say(lang, "Ai", "Who"), flex: true },
  { head: say(lang, "Việc phải làm", "What"), flex: true },
  { head: say(lang, "Nhiệm vụ", "Task"), flex: true },
  last,
  { head: say(lang, "Căn cứ", "Provision"), max: 27, flex: true },
];

/** The readings that a lateness hangs on; where only some periods of a line do, with their names. */
const hangingWords = ({ duties, periods }: Owed, { lang, profile }: Reader): string => {
  const byWords = new Map<string, Set<string>>();
  for (const duty of duties) {
    const words = hangsOnWords(duty, profile, lang);
    if (words === "") continue;
    const some = byWords.get(words) ?? new Set();
    if (duty.period !== null) some.add(duty.period);
    byWords.set(words, some);
  }
  return [...byWords]
    .map(([words, some]) => (some.size === periods.length ? words : `${periodsWords([...some], lang)}: ${words}`))
    .join(".\n");
};

const lateRow = (owed: Owed, reader: Reader): Cell[] => {
  const { lang } = reader;
  const { duty } = owed;
  const days = duty.workingDaysLate ?? 0;
  const late = days === 0 ? say(lang, "dưới 1 ngày", "< 1 day") : say(lang, `${days} ngày`, `${days}`);
  const due = duty.due === null ? "—" : dayShort(duty.due, lang);
  const since = countedFromWords(duty, owed.tasks[0], lang);
  // Of several periods in one line the day and the number are those of the first.
  const first = owed.periods.length > 1 ? say(lang, "kỳ đầu: ", "the first: ") : "";
  const hangs = hangingWords(owed, reader);
  return [
    whoCell(owed, reader),
    cell(whatWords(owed, reader)),
    cell(tasksWords(owed, reader)),
    cell([`${first}${due}`, late, since].filter((part) => part !== "").join("\n"), "late"),
    cell(`${citationIn(duty, reader)}${hangs === "" ? "" : `\n${hangs}`}`, "quiet"),
  ];
};

const owedRow = (owed: Owed, evaluation: RegisterEvaluation, reader: Reader): Cell[] => {
  const { lang } = reader;
  const { since, workingDaysOwed } = owed.duty;
  const from = since === null ? "" : say(lang, `từ ${dayWord(since, lang)}`, `since ${dayWord(since, lang)}`);
  return [
    whoCell(owed, reader),
    cell(whatWords(owed, reader)),
    cell(tasksWords(owed, reader)),
    cell(`${from}\n${owedWords(workingDaysOwed ?? 0, since === evaluation.asOf, lang)}`.trim(), "late"),
    cell(citationIn(owed.duty, reader), "quiet"),
  ];
};

/** The task itself stands on the board; the count of late duties is without it. */
const isCounted = ({ duty }: DutyOf): boolean => duty.topic !== "doTask";

const dutiesIn = (evaluation: RegisterEvaluation, state: Duty["state"]): DutyOf[] =>
  [...taskDuties(evaluation), ...registerDutiesOf(evaluation)].filter(
    (entry) => entry.duty.state === state && isCounted(entry),
  );

/** What stands of the key of a duty of a task without its bearer: that of bodies that lead together is one. */
const jointKey = (key: string): string => (key.startsWith(OF_REGISTER) ? key : key.slice(0, key.lastIndexOf("/")));
/** What the keys of duties begin with that stand on no task. */
const OF_REGISTER = "-/";

/** The duties beside the tasks themselves that are not determined, those of bodies that lead together once. */
const undeterminedKeys = (evaluation: RegisterEvaluation): ReadonlySet<string> =>
  new Set(dutiesIn(evaluation, "undetermined").map(({ duty }) => jointKey(duty.key)));

/** How many duties beside the tasks themselves are not determined; that of bodies that lead together is one. */
export const undeterminedIn = (evaluation: RegisterEvaluation): number => undeterminedKeys(evaluation).size;

/** Which of them hang on a question, as they are counted. */
export const countedIn = (evaluation: RegisterEvaluation): ((keys: readonly string[]) => readonly string[]) => {
  const all = undeterminedKeys(evaluation);
  return (keys) => keys.map(jointKey).filter((key) => all.has(key));
};

/** What is owed at once, without a number: the longest standing first, what waits for the office before the rest. */
export const atOnce = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const { lang } = reader;
  const { owed: count } = evaluation.summary.all.duties;
  const owed = standing(dutiesIn(evaluation, "owed"));
  if (owed.length === 0) return [];
  const answersFirst = ({ duty }: Owed): number => (duty.topic === "answerReturn" ? 0 : 1);
  const rows = [...owed].sort((a, b) => answersFirst(a) - answersFirst(b) || byDue(a, b));
  return [
    heading(say(lang, `Việc phải làm ngay (${count})`, `Owed at once (${count})`)),
    {
      kind: "table",
      columns: columns({ head: say(lang, "Phải làm từ", "Owed since"), max: 17 }, reader),
      rows: rows.map((one) => owedRow(one, evaluation, reader)),
    },
  ];
};

/** That nothing beside the tasks is late; of what is not determined nobody can say so. */
const nothingLate = (evaluation: RegisterEvaluation, { lang }: Reader): Block[] => {
  const unknown = undeterminedIn(evaluation);
  if (unknown === 0)
    return [
      text(
        say(lang, "Ngoài việc thực hiện nhiệm vụ, không có việc nào quá hạn.", "Beside the tasks, no duty is overdue."),
        "done",
      ),
    ];
  return [
    text(
      say(
        lang,
        `Ngoài việc thực hiện nhiệm vụ, chưa thấy việc nào quá hạn; ${unknown} việc chưa xác định được.`,
        `Beside the tasks, no duty is known to be overdue; ${unknown} are not determined.`,
      ),
    ),
  ];
};

/** The overdue duties of tasks and bodies, the oldest first, each under who owes it. */
export const late = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const { lang } = reader;
  const { overdue: count } = evaluation.summary.all.duties;
  const overdue = standing(dutiesIn(evaluation, "overdue").sort(firstDue));
  // Standing periods and bodies share a line: the number counts each of them, as the summary does.
  const rows = sameOfBodies([...overdue].sort(byDue), (line) => hangingWords(line, reader));
  const each = rows.length < count ? say(lang, ", tính từng đơn vị, từng kỳ", ", each body and period counted") : "";
  const head = heading(
    say(
      lang,
      `Việc quá hạn, chưa kể việc thực hiện nhiệm vụ (${count}${each})`,
      `Overdue duties, beside the tasks themselves (${count}${each})`,
    ),
  );
  if (overdue.length === 0) return [head, ...nothingLate(evaluation, reader)];
  return [
    head,
    {
      kind: "table",
      columns: columns({ head: say(lang, "Hạn; quá (ngày làm việc)", "Due; working days late"), max: 17 }, reader),
      rows: rows.map((one) => lateRow(one, reader)),
    },
  ];
};

const firstDue = (a: DutyOf, b: DutyOf): number => compareText(a.duty.due ?? "", b.duty.due ?? "");

const missedRow = (owed: Owed, reader: Reader): Cell[] => [
  whoCell(owed, reader),
  cell(whatWords(owed, reader)),
  cell(tasksWords(owed, reader)),
  cell(owed.duty.due === null ? "—" : dayShort(owed.duty.due, reader.lang)),
  cell(citationIn(owed.duty, reader), "quiet"),
];

/** Periods and states that ended unfulfilled, each with who let it end, as far as the result holds them. */
export const missed = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const { lang } = reader;
  const { missed: count } = evaluation.summary.all.duties;
  if (count === 0) return [];
  const listed = dutiesIn(evaluation, "missed").sort(firstDue);
  const rows = sameOfBodies([...standing(listed)].sort(byDue), () => "");
  // A result keeps of each report the standing periods, the last one done and the next.
  const others = count - new Set(listed.map(({ duty }) => jointKey(duty.key))).size;
  const table: Table = {
    kind: "table",
    columns: columns({ head: say(lang, "Hạn", "Due"), max: 17 }, reader),
    rows: rows.map((one) => missedRow(one, reader)),
  };
  return [
    heading(say(lang, `Việc, kỳ báo cáo đã qua mà không làm (${count})`, `Missed (${count})`)),
    ...(rows.length === 0 ? [] : [table]),
    ...(others <= 0
      ? []
      : [
          text(
            say(
              lang,
              `${others} kỳ báo cáo cũ, kỳ sau đã báo cáo: của đơn vị nào, xem cột “Đã qua, không làm” ở bảng tổng hợp.`,
              `${counted(others, "", "earlier period", "en")}, a later one of which was reported: whose, the column “Missed” of the summary tells.`,
            ),
            "quiet",
          ),
        ]),
  ];
};

const CLOSED: ReadonlySet<Phase> = new Set(["completed", "cancelled", "awaitingConfirmation"]);

/** An act that only its bearer can know to be due, with all who may have to do it. */
const ifAnyItem = (owed: Owed, { asOf }: RegisterEvaluation, reader: Reader): Cell => {
  const { duty, tasks } = owed;
  const by = duty.due === null ? "" : `, ${dueWords(duty, asOf, reader)}`;
  const on = duty.due === null ? "" : ` (${tasks.map(({ id }) => clean(id)).join(", ")})`;
  return cell(
    `${ruleText(duty.ruleId, readerOf(duty, reader))}${by}${on}: ${debtorWords(owed, reader)} (${citationIn(duty, reader)})`,
    "quiet",
  );
};

/** Whether a rule is for some kinds of bodies, and of what kind the lead is nobody is told. */
const isOfUnknownKind = ({ ruleId, unit, actor }: Duty, reader: Reader): boolean =>
  unit === null && actor === "lead" && isOfKinds(ruleId, reader);

/** Duties whose condition only their bearer can know: listed once for all who bear them, never late. */
export const ifAny = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const { lang } = reader;
  const invoked = taskDuties(evaluation).filter(
    ({ duty, task }) =>
      duty.reason === "invoked" &&
      duty.trigger !== null &&
      !CLOSED.has(task?.phase ?? "open") &&
      !isOfUnknownKind(duty, reader) &&
      (duty.due === null || duty.due >= evaluation.asOf),
  );
  if (invoked.length === 0) return [];
  const rows = byRule(invoked).sort(byDue);
  return [
    heading(say(lang, "Nếu có (chỉ nơi thực hiện biết)", "If any (only its bearer can know)")),
    list(rows.map((one) => ifAnyItem(one, evaluation, reader))),
  ];
};
