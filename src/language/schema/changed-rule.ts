import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import type { RuleId } from "../anchor.js";
import type { Rule } from "../rule.js";
import { isObject, type PlainObject } from "./check-shape.js";

/** A rule of the base but for the parts that stand here; `null` takes a part away. */
export interface RuleChanges {
  /** The rule of the base that is changed, by id. */
  readonly changes: RuleId;
  /** The place of the rule in the regulation that changes it, as `<profile>/<article>`. */
  readonly provision?: string;
  readonly [part: string]: unknown;
}

/** What is given of a rule, whole or only what differs. */
export type GivenRule = Rule | RuleChanges;

export const isChanges = (rule: GivenRule): rule is RuleChanges => "changes" in rule;

/** The parts of a span that count, of which it has one. */
const UNITS = ["workingDays", "days", "months", "sameDay", "workingHours"];
const unitOf = (span: PlainObject): string | undefined => UNITS.find((unit) => Object.hasOwn(span, unit));

/** What tells one kind of trigger, or of limit, from another. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  trigger: ["on", "calendar", "state", "judgedBy", "record"],
  limit: ["span", "promptly", "field"],
  span: UNITS,
  reaches: UNITS,
  exceeds: UNITS,
  passes: ["reaches", "exceeds"],
  state: [],
  bearer: [],
};

/** Parts inside of which what is not said stays; every other part is given whole. */
const isMerged = (key: string): boolean => Object.hasOwn(KINDS, key);

/** Whether what is given is of the kind that stands there, so that the rest of it can stay. */
const sameKind = (key: string, base: PlainObject, given: PlainObject): boolean =>
  (KINDS[key] ?? []).every((kind) => !Object.hasOwn(given, kind) || Object.hasOwn(base, kind));

const merged = (base: PlainObject, given: PlainObject): PlainObject => {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(given)) {
    const own = Object.hasOwn(base, key) ? base[key] : undefined;
    if (value === null) delete result[key];
    else if (isMerged(key) && isObject(own) && isObject(value) && sameKind(key, own, value))
      result[key] = merged(own, value);
    else result[key] = value;
  }
  return result;
};

/** The paths that changes give, down to what is given whole: `limit.span.workingDays`. */
export const givenPaths = (given: PlainObject, path = ""): readonly string[] =>
  Object.entries(given).flatMap(([key, value]) => {
    const place = path === "" ? key : `${path}.${key}`;
    return isMerged(key) && isObject(value) ? givenPaths(value, place) : [place];
  });

const spanIn = (rule: PlainObject): PlainObject | null => {
  const limit = rule["limit"];
  if (isObject(limit) && isObject(limit["span"])) return limit["span"];
  const trigger = rule["trigger"];
  const state = isObject(trigger) && isObject(trigger["state"]) ? trigger["state"] : null;
  const passes = state !== null && isObject(state["passes"]) ? state["passes"] : null;
  const span = passes === null ? undefined : (passes["reaches"] ?? passes["exceeds"]);
  return isObject(span) ? span : null;
};

/** The number of a rule's span before and after, where both count in one unit. */
interface Numbers {
  readonly from: number;
  readonly to: number;
}
const numbersOf = (before: PlainObject, after: PlainObject): Numbers | null => {
  const [a, b] = [spanIn(before), spanIn(after)];
  if (a === null || b === null) return null;
  const unit = unitOf(a);
  if (unit === undefined || unit !== unitOf(b)) return null;
  const [from, to] = [a[unit], b[unit]];
  return typeof from === "number" && typeof to === "number" ? { from, to } : null;
};

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Words in which a number that stands there once is another; `null` where it stands there otherwise. */
const withNumber = (words: string, { from, to }: Numbers, style: "vi" | "en"): string | null => {
  const all = words.match(/\d+/g) ?? [];
  const same = all.filter((digits) => Number(digits) === from);
  if (same.length === 0) return words;
  if (same.length > 1) return null;
  return words.replace(/\d+/g, (digits) =>
    Number(digits) !== from
      ? digits
      : digits.startsWith("0") || (style === "vi" && from > 9)
        ? twoDigits(to)
        : String(to),
  );
};

/** Parts that words do not tell of: where it stands, how days are counted, who is told, what is done in it. */
const UNTOLD =
  /^(?:changes|provision|serves|recipients|fulfilledBy|topic|(?:limit\.span|trigger\.state\.passes\.(?:reaches|exceeds))\.(?:firstDay|roll|officeHours))$/;
const NUMBER =
  /^(?:limit\.span|trigger\.state\.passes\.(?:reaches|exceeds))\.(?:workingDays|days|months|workingHours)$/;

/** What a rule says in words once its number is another; `null` where its own words must be given. */
const wordsOf = (base: Rule, given: RuleChanges, after: PlainObject): PlainObject | null => {
  if (Object.hasOwn(given, "text")) return {};
  const told = givenPaths(given).filter((path) => !UNTOLD.test(path) && path !== "action");
  if (told.length === 0) return {};
  if (!told.every((path) => NUMBER.test(path))) return null;
  const numbers = numbersOf({ ...base }, after);
  if (numbers === null) return null;
  const { vi, en } = base.text;
  const [ours, theirs] = [withNumber(vi, numbers, "vi"), withNumber(en, numbers, "en")];
  if (ours === null || theirs === null || (ours === vi) !== (theirs === en)) return null;
  return { text: { vi: ours, en: theirs } };
};

/**
 * A rule of the base with what an extension changes of it: parts that it does not name stay, and so do the words, but for
 * the number.
 */
export const changedRule = (
  base: Rule,
  given: RuleChanges,
  path: string,
): { readonly rule: Rule; readonly problems: readonly Problem[] } => {
  const { changes, ...parts } = given;
  const problems: Problem[] = [];
  // What the base says again elsewhere, it says with its own number.
  const { serves: _, ...kept } = base;
  const after = merged({ ...kept }, parts);
  const words = wordsOf(base, given, after);
  if (words === null) {
    const expected = inBoth`${both("lời văn của chính văn bản này, thay cho", "own words, in place of")} “${base.text}”`;
    problems.push({ code: "missing", path: `${path}.text`, expected });
  }
  // Checked as a whole rule by whoever asks.
  return { rule: { ...after, ...words, id: changes } as unknown as Rule, problems };
};
