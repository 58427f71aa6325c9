import type { Bilingual } from "../errors.js";
import type { Modality } from "../language/rule.js";
import type { DueBound } from "../language/vocabulary.js";
import { ACT, type Act } from "../language/words/acts.js";
import { CAUSE, CHANGE } from "../language/words/changes.js";
import { EVENT } from "../language/words/events.js";
import { FIELD } from "../language/words/fields.js";
import { MEETING } from "../language/words/meetings.js";
import { QUESTION } from "../language/words/questions.js";
import { ROLE } from "../language/words/roles.js";
import { RULE_KIND } from "../language/words/rule-kinds.js";
import { TOPIC } from "../language/words/topics.js";
import { both, CELL, CERTAINTY, DAY_KIND, FORMULA, REASON, ROUNDING, STATE, type Words } from "../report/wording.js";
import { FACT_NAME, PHASE, RECORDED_STATE, SECRECY } from "../report/words/facts.js";
import { NOT_COMPUTED } from "../report/words/not-computed.js";

const MODALITY: Words<Modality> = {
  must: both("phải", "must"),
  may: both("được", "may"),
  answers: both("hệ quả", "a consequence"),
};

const RIGHT_STATE = {
  open: both("còn quyền", "open"),
  used: both("đã dùng quyền", "used"),
  lapsed: both("hết quyền", "lapsed"),
  notOpened: both("chưa phát sinh quyền", "not opened"),
} as const;

const DUE_BOUND: Words<DueBound> = {
  before: both("trước ngày", "before the day"),
  by: both("chậm nhất ngày", "by the day at the latest"),
  on: both("ngày", "on the day"),
  month: both("trong tháng", "in the month"),
  quarter: both("trong quý", "in the quarter"),
  year: both("trong năm", "in the year"),
  span: both("trong khoảng thời gian", "within a span"),
  none: both("không có thời hạn", "no deadline"),
};

/** The names of a table whose entries say more than a name. */
const namesIn = <K extends string, T>(table: Readonly<Record<K, T>>, nameOf: (entry: T) => Bilingual): Words<K> =>
  Object.freeze(
    Object.fromEntries(Object.entries<T>(table).map(([code, entry]) => [code, nameOf(entry)])),
    // The keys are those of the table.
  ) as Words<K>;

/**
 * The names of every code in both languages, list by list: `TABLES.state.overdue.vi` is “quá hạn”. Closed lists, but for
 * `role`, which a regulation names itself (`profile.actors`).
 */
export const TABLES = /* @__PURE__ */ Object.freeze({
  /** What is done, by which regulations are compared: every topic, and the acts of topics that are several. */
  act: ACT as Words<Act>,
  /** Cells of a summary. */
  cell: CELL,
  /** How sure a day is. */
  certainty: CERTAINTY,
  /** What became of a duty from one result to the next. */
  change: CHANGE as Words<keyof typeof CHANGE>,
  /** Why it did. */
  cause: CAUSE as Words<keyof typeof CAUSE>,
  /** Kinds of days of the calendar. */
  dayKind: DAY_KIND,
  /** How a printed deadline is bound. */
  dueBound: DUE_BOUND,
  /** What can happen to a task, as a noun. */
  event: namesIn(EVENT, ({ name }) => name),
  /** The same as a sentence: it happened. */
  eventHappened: namesIn(EVENT, ({ happened }) => happened),
  /** Published facts, which conditions are about. */
  fact: FACT_NAME,
  /** Parts of a record. */
  field: FIELD,
  /** Formulas of shares. */
  formula: FORMULA,
  /** Dated meetings that some rules hang on. */
  meeting: MEETING as Words<keyof typeof MEETING>,
  /** Whether a rule says must or may, or only tells a consequence. */
  modality: MODALITY,
  /** Why nothing is computed of a provision. */
  notComputed: NOT_COMPUTED,
  /** Where a task stands in its life. */
  phase: PHASE,
  /** What a question asks. */
  question: namesIn(QUESTION, ({ asks }) => asks),
  /** Why a duty does not apply, or has no day. */
  reason: REASON,
  /** States of a task that a record gives without a day. */
  recordedState: RECORDED_STATE,
  /** What has become of a right. */
  rightState: RIGHT_STATE as Words<keyof typeof RIGHT_STATE>,
  /** The common roles, where a regulation has no name of its own for one. */
  role: ROLE as Words<keyof typeof ROLE>,
  /** How the last digit of a share is found. */
  rounding: ROUNDING,
  /** Kinds of rule, by trigger and modality. */
  ruleKind: RULE_KIND as Words<keyof typeof RULE_KIND>,
  /** Degrees of secrecy. */
  secrecy: SECRECY,
  /** What has become of a duty. */
  state: STATE,
  /** What a rule is about. */
  topic: TOPIC as Words<keyof typeof TOPIC>,
});

/** The lists, by name. */
export type Tables = typeof TABLES;
/** The name of a list of codes: `state`, `topic`, `event`. */
export type ListName = keyof Tables;
/** The codes of one list. */
export type CodeOf<L extends ListName> = keyof Tables[L] & string;
