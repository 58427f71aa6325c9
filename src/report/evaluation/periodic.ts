import type { PlainDate } from "../../calendar/index.js";
import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import type { Duty } from "../../core/model/evaluation.js";
import type { Language } from "../../errors.js";
import { dutyName, type Reader, ruleText, say } from "../audience.js";
import { type Block, type Cell, cell, heading, list, type Tone, text } from "../block.js";
import { citationIn, readerOf } from "../versions.js";
import { REASON, STATE, stateOf } from "../wording.js";
import { dayShort, dayWord, timeOf } from "../words/days.js";
import { periodsWords, periodWords } from "../words/periods.js";
import { sentWords } from "../words/sent.js";
import { byDue, collapse, debtorWords, type Owed, registerDutiesOf } from "./owed.js";

export const STATE_TONE: Readonly<Partial<Record<Duty["state"], Tone>>> = {
  overdue: "late",
  owed: "late",
  missed: "late",
  undetermined: "soon",
  dueSoon: "soon",
  met: "done",
  metLate: "soon",
  notApplicable: "quiet",
};

const dueCell = (duty: Duty, { lang }: Reader): string => {
  if (duty.due === null) return "—";
  const day =
    duty.at === null
      ? dayShort(duty.due, lang)
      : say(
          lang,
          `${timeOf(duty.at, lang)}\n${dayShort(duty.due, lang)}`,
          `${dayShort(duty.due, lang)} ${timeOf(duty.at, lang)}`,
        );
  if (duty.actBy === null || duty.actBy === duty.due) return day;
  return `${day}\n${say(lang, "nên xong chậm nhất", "plan for")} ${dayWord(duty.actBy, lang)}`;
};

/** The day on which all of a line sent their reports. */
const sentOn = (duties: readonly Duty[]): PlainDate | null => {
  const [first, ...others] = new Set(duties.map(({ fulfilledOn }) => fulfilledOn));
  return others.length > 0 ? null : (first ?? null);
};

/** The state, and why where nothing is owed or known; of what was sent and not owed that it was sent. */
const stateWords = ({ duty, duties }: Owed, lang: Language): string => {
  const { state, reason } = duty;
  if (reason === null) return STATE[state][lang];
  if (state !== "met") return `${stateOf(state, reason)[lang]}: ${REASON[reason][lang]}`;
  const on = sentOn(duties);
  return sentWords(duty, on === null ? null : dayWord(on, lang), lang);
};

const row = (owed: Owed, reader: Reader): Cell[] => {
  const { lang } = reader;
  const { duty } = owed;
  return [
    cell(dueCell(duty, reader)),
    cell(owed.periods.length === 0 ? "—" : periodsWords(owed.periods, lang)),
    cell(dutyName(duty, readerOf(duty, reader))),
    cell(debtorWords(owed, reader)),
    cell(stateWords(owed, lang), STATE_TONE[duty.state]),
    cell(citationIn(duty, reader), "quiet"),
  ];
};

/** The rules without a day: the periods of one rule share an item. */
const undatedItems = (owed: readonly Owed[], reader: Reader): Cell[] => {
  const { lang } = reader;
  const byRule = new Map<string, Owed[]>();
  for (const one of owed) byRule.set(one.duty.ruleId, [...(byRule.get(one.duty.ruleId) ?? []), one]);
  return [...byRule.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const periods = [first, ...others].flatMap(({ duty }) =>
      duty.period === null ? [] : [periodWords(duty.period, lang)],
    );
    const when = periods.length === 0 ? "" : ` (${periods.join(", ")})`;
    const { duty } = first;
    return [
      cell(
        `${ruleText(duty.ruleId, readerOf(duty, reader))}${when}: ${debtorWords(first, reader)} (${citationIn(duty, reader)})`,
        "quiet",
      ),
    ];
  });
};

/**
 * The periodic duties of units and of the office that are done, to come or not known, then those for which the text names
 * no day; what is late stands among the late duties.
 */
export const periodic = (evaluation: RegisterEvaluation, reader: Reader): Block[] => {
  const { lang } = reader;
  const owed = collapse(registerDutiesOf(evaluation));
  if (owed.length === 0) return [];
  const isLate = ({ duty }: Owed): boolean => duty.state === "overdue";
  const dated = owed.filter((one) => one.duty.due !== null && !isLate(one)).sort(byDue);
  const undated = owed.filter(({ duty }) => duty.due === null);
  const table: Block = {
    kind: "table",
    columns: [
      { head: say(lang, "Hạn", "Due"), max: 17 },
      { head: say(lang, "Kỳ", "Period"), max: 16 },
      { head: say(lang, "Việc phải làm", "Duty"), flex: true },
      { head: say(lang, "Ai", "Who"), flex: true },
      { head: say(lang, "Tình trạng", "State"), max: 24, flex: true },
      { head: say(lang, "Căn cứ", "Provision"), max: 27, flex: true },
    ],
    rows: dated.map((one) => row(one, reader)),
  };
  return [
    heading(say(lang, "Báo cáo và việc định kỳ", "Periodic reports and duties")),
    ...(owed.some(isLate)
      ? [
          text(
            say(
              lang,
              "Kỳ quá hạn đã nêu ở mục việc quá hạn trên.",
              "Periods that are late stand above, among the overdue duties.",
            ),
            "quiet",
          ),
        ]
      : []),
    ...(dated.length === 0 ? [] : [table]),
    ...(undated.length === 0
      ? []
      : [
          text(say(lang, "\nĐịnh kỳ nhưng văn bản không nêu ngày:", "\nPeriodic, but the text names no day:")),
          list(undatedItems(undated, reader)),
        ]),
  ];
};
