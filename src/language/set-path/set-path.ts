import { fail } from "../../errors.js";
import { A_COUNT, ONE_OR_MORE } from "../../expected.js";
import { unknownWord } from "../../nearest.js";
import type { AmendedValue } from "../amended.js";
import type { Cadence, DatedCadence } from "../cadence.js";
import type { Rule } from "../rule.js";
import { isRecurrence, isState, passingOf, type RecurrenceRule, type StateRule } from "../rule-kind.js";
import { leavesOf, replaceAt, valueAt } from "./replace.js";
import { type AnySpan, lengthOf, numberIn, SPAN_CHOICES, SPAN_UNITS, type SpanUnit, spanOf } from "./spans.js";

/** A part of a rule with another value in it, and what stood there. */
export interface SetPart {
  readonly part: string;
  readonly is: unknown;
  readonly from: AmendedValue;
}

const plain = (value: unknown): AmendedValue =>
  typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;

const isUnit = (name: string): name is SpanUnit => SPAN_UNITS.some((unit) => unit === name);

/** The span of a rule, and how it is put back in another length; `null` for a rule that has none. */
const spanPlace = (rule: Rule): { part: string; span: AnySpan | null; put: (span: AnySpan) => unknown } | null => {
  if (isState(rule)) {
    const { span, exceeds } = passingOf(rule);
    return {
      part: "trigger.state.passes",
      span,
      put: (other) => (exceeds ? { exceeds: other } : { reaches: other }),
    };
  }
  const { limit } = rule;
  if (limit === undefined || "field" in limit) return null;
  const span = "span" in limit ? limit.span : null;
  return { part: "limit", span, put: (other) => ("span" in limit ? { ...limit, span: other } : { span: other }) };
};

/** What starts a count of a text without a number: the next day, as the Civil Code has it (147.2). */
const NO_SPAN: AnySpan = { workingDays: 1, firstDay: "next" };

const setLength = (rule: Rule, unit: SpanUnit, to: AmendedValue): SetPart | null => {
  const place = spanPlace(rule);
  if (place === null || typeof to !== "number") return null;
  const { part, span, put } = place;
  const other = spanOf(span ?? NO_SPAN, unit, to, isState(rule));
  if (other === null) return null;
  const from = span === null ? null : (numberIn(span, unit) ?? lengthOf(span));
  return { part, is: put(other), from };
};

const setChoice = (rule: Rule, choice: string, to: AmendedValue): SetPart | null => {
  const place = spanPlace(rule);
  const { span = null } = place ?? {};
  if (place === null || span === null || !(choice in span)) return null;
  // A wrong word is found by the check of the shape.
  const other = replaceAt(span, [choice], to) as AnySpan;
  return { part: place.part, is: place.put(other), from: plain(valueAt(span, [choice])) };
};

/** *Quá* or *từ*: whether the day on which a span ends must itself be past. */
const setPassing = (rule: StateRule, to: AmendedValue): SetPart | null => {
  const { span, exceeds } = passingOf(rule);
  if (to !== "exceeds" && to !== "reaches") return null;
  return { part: "trigger.state.passes", is: { [to]: span }, from: exceeds ? "exceeds" : "reaches" };
};

const isDated = (cadence: Cadence): cadence is DatedCadence => "every" in cadence && cadence.day !== null;
const OF_CADENCE = ["in", "bound", "roll", "at"];

/** The part of a cadence that a path names: a choice of its own, or one of its day. */
const pathInCadence = (rest: readonly string[]): readonly string[] => {
  const [first = ""] = rest;
  return OF_CADENCE.includes(first) || (first === "day" && rest.length > 1) ? rest : ["day", ...rest];
};

/** The cadences that a path names: all that have a day, or those of one period. */
const setCadences = (
  rule: RecurrenceRule,
  every: string | null,
  rest: readonly string[],
  to: AmendedValue,
): SetPart | null => {
  const path = pathInCadence(rest);
  const { calendar } = rule.trigger;
  const chosen = calendar.filter(
    (one): one is DatedCadence =>
      isDated(one) && (every === null || one.every === every) && valueAt(one, path) !== undefined,
  );
  const [first] = chosen;
  if (first === undefined) return null;
  return {
    part: "trigger.calendar",
    is: calendar.map((one) => (chosen.some((own) => own === one) ? replaceAt(one, path, to) : one)),
    from: plain(valueAt(first, path)),
  };
};

const setNamed = (rule: Rule, path: string, to: AmendedValue): SetPart | null => {
  const [first = "", ...rest] = path.split(".");
  const [second = ""] = rest;
  if (first === "limit" && rest.length === 1) {
    if (isUnit(second)) return setLength(rule, second, to);
    if (SPAN_CHOICES.some((choice) => choice === second)) return setChoice(rule, second, to);
  }
  if (path === "bound" && isState(rule)) return setPassing(rule, to);
  if (!isRecurrence(rule)) return null;
  if (path === "bound") return setCadences(rule, null, ["bound"], to);
  if (rest.length === 0) return null;
  const isPeriod = rule.trigger.calendar.some((one) => "every" in one && one.every === first);
  return first === "date" || isPeriod ? setCadences(rule, first === "date" ? null : first, rest, to) : null;
};

/** A path as it stands in the rule itself. */
const setRaw = (rule: Rule, path: string, to: AmendedValue): SetPart | null => {
  const keys = path.split(".");
  const was = valueAt(rule, keys);
  if (plain(was) === null || !/^(?:limit|trigger)\./.test(path)) return null;
  const part = "state" in rule.trigger && keys[0] === "trigger" ? "trigger.state.passes" : (keys[0] ?? path);
  const changed = replaceAt(rule, keys, to);
  return { part, is: valueAt(changed, part.split(".")), from: plain(was) };
};

/** The paths that a rule knows, in the short words of this file. */
const knownPaths = (rule: Rule): readonly string[] => {
  if (isRecurrence(rule)) {
    const dated = rule.trigger.calendar.filter(isDated);
    return dated.length === 0
      ? []
      : ["bound", ...dated.flatMap(({ every, day }) => Object.keys(day).map((key) => `${every}.${key}`)), "date.day"];
  }
  const place = spanPlace(rule);
  if (place === null) return leavesOf(rule.trigger, "trigger");
  const bound = isState(rule) ? ["bound"] : [];
  const choices = place.span === null ? [] : SPAN_CHOICES.filter((one) => one in (place.span ?? {}));
  return [...SPAN_UNITS, ...choices].map((name) => `limit.${name}`).concat(bound);
};

/** The path is there and the value cannot be: not the path is to be looked up, but what may stand in it is told. */
const refuseValue = (path: string, to: AmendedValue, where: string): never =>
  fail({
    code: "wrong-type",
    path: where,
    found: typeof to === "string" ? `“${to}”` : String(to),
    // At once is 0 days; in every other unit a span has a length.
    expected: path === "bound" ? "exceeds, reaches" : path === "limit.days" ? A_COUNT : ONE_OR_MORE,
  });

/**
 * A rule with a number, a date or a bound set: `limit.workingDays`, `limit.roll`, `bound`, `date.day` of every dated
 * cadence, `quarter.day` of one, or a path as it stands in the rule.
 *
 * @throws DondocError `unknown-name` for a path that the rule does not have, with those that it has; `wrong-type` for a value
 * that cannot stand there.
 */
export const setPath = (rule: Rule, path: string, to: AmendedValue, where: string): SetPart => {
  const set = setNamed(rule, path, to) ?? setRaw(rule, path, to);
  if (set !== null) return set;
  const known = knownPaths(rule);
  return known.includes(path) ? refuseValue(path, to, where) : fail(unknownWord("unknown-name", where, path, known));
};
