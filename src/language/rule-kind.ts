import type { Span } from "../calendar/index.js";
import type { Bilingual } from "../errors.js";
import type { Anchor } from "./anchor.js";
import type {
  CalendarTrigger,
  DayTrigger,
  JudgedTrigger,
  PromptLimit,
  RecordTrigger,
  Rule,
  SpanLimit,
  StateTrigger,
  Trigger,
} from "./rule.js";
import { RULE_KIND } from "./words/rule-kinds.js";

/** What a rule is, read off its trigger and its modality; the engine has one file a kind. */
export type RuleKind = keyof typeof RULE_KIND;
export const RULE_KINDS: readonly RuleKind[] = /* @__PURE__ */ Object.keys(RULE_KIND) as RuleKind[];

type Triggered<T extends Trigger> = Rule & { readonly trigger: T };

/** One act that starts from an event or a day: by a day, promptly, or by the deadline of the task. */
export type DatedRule = Triggered<DayTrigger>;
/** One act by one day, counted on from a trigger or back from it. */
export type DeadlineRule = Triggered<DayTrigger> & { readonly limit: SpanLimit };
/** A duty on the calendar: of every body, of the office as a whole, or on every open task. */
export type RecurrenceRule = Triggered<CalendarTrigger>;
/** A state of a task from which an authority must step in. */
export type StateRule = Triggered<StateTrigger> & { readonly action: Bilingual; readonly limit?: PromptLimit };
export type JudgedRule = Triggered<JudgedTrigger> & { readonly action: Bilingual };
/** Something an actor may do, until a day or for as long as the task is open. */
export type RightRule = Triggered<DayTrigger> & { readonly limit?: SpanLimit };
export type RequirementRule = Triggered<RecordTrigger>;

export const kindOf = ({ trigger, modality }: Pick<Rule, "trigger" | "modality">): RuleKind => {
  if ("calendar" in trigger) return "recurrence";
  if ("state" in trigger) return "state";
  if ("judgedBy" in trigger) return "judged";
  if ("record" in trigger) return "requirement";
  return modality === "may" ? "right" : "deadline";
};

/** The check of a profile sees to it that a deadline has its limit and a state what must be done. */
export const isDated = (rule: Rule): rule is DatedRule => kindOf(rule) === "deadline" && rule.limit !== undefined;
export const isDeadline = (rule: Rule): rule is DeadlineRule =>
  isDated(rule) && rule.limit !== undefined && "span" in rule.limit;
export const isRecurrence = (rule: Rule): rule is RecurrenceRule => "calendar" in rule.trigger;
export const isState = (rule: Rule): rule is StateRule => "state" in rule.trigger && rule.action !== undefined;
export const isJudged = (rule: Rule): rule is JudgedRule => "judgedBy" in rule.trigger && rule.action !== undefined;
export const isRight = (rule: Rule): rule is RightRule => kindOf(rule) === "right";
export const isRequirement = (rule: Rule): rule is RequirementRule => "record" in rule.trigger;

/** Whether a rule belongs to the register, as the recurrences of bodies and of the office do, and not to a task. */
export const isOfRegister = (rule: Rule): rule is RecurrenceRule => isRecurrence(rule) && rule.trigger.per !== "task";

/** The day a rule counts from; `null` for one that counts from none. */
export const anchorOf = ({ trigger }: Rule): Anchor | null => {
  if ("on" in trigger) return trigger.on;
  return "state" in trigger ? trigger.state.after : null;
};

/** The span after which a state begins, and whether that day itself must be past. */
export const passingOf = ({ trigger: { state } }: StateRule): { readonly span: Span; readonly exceeds: boolean } =>
  "exceeds" in state.passes
    ? { span: state.passes.exceeds, exceeds: true }
    : { span: state.passes.reaches, exceeds: false };
