import { DondocError, type Problem, withoutMessage } from "../../errors.js";
import type { AmendedValue } from "../amended.js";
import type { Rule } from "../rule.js";
import { sameData } from "../same-data.js";
import { replaceAt } from "../set-path/replace.js";
import { setPath } from "../set-path/set-path.js";
import { isObject, shapeProblems } from "./check-shape.js";
import { retold } from "./retold.js";

/** What changes in one rule, by path: a number, a word, or a whole part; `null` takes a part away. */
export type RuleChanges = Readonly<Record<string, unknown>>;

/** The parts of a rule that may be given whole. What makes it the rule that it is, its id and provision, stays. */
const PARTS: ReadonlySet<string> = new Set([
  "serves",
  "topic",
  "modality",
  "bearer",
  "recipients",
  "text",
  "action",
  "when",
  "invoked",
  "trigger",
  "limit",
  "stops",
  "fulfilledBy",
  "replaces",
]);

const isPlain = (value: unknown): value is AmendedValue =>
  value === null || typeof value === "number" || typeof value === "string" || typeof value === "boolean";

const withPart = (rule: Rule, part: string, value: unknown): unknown => {
  if (value !== null) return { ...rule, [part]: value };
  return Object.fromEntries(Object.entries(rule).filter(([key]) => key !== part));
};

/** The paths below which two values differ, down to what is given whole: `limit.span.workingDays`. */
const differing = (before: unknown, after: unknown, path = ""): readonly string[] => {
  if (!isObject(before) || !isObject(after)) return sameData(before, after) ? [] : [path];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    differing(before[key], after[key], path === "" ? key : `${path}.${key}`),
  );
};

/** A rule with one place changed; its shape is looked at when all places are. */
const changedAt = (rule: Rule, path: string, value: unknown, where: string): Changed => {
  if (PARTS.has(path)) return { rule: withPart(rule, path, value), parts: [path] };
  const plain = isPlain(value) ? value : null;
  const { part, is } = setPath(rule, path, plain, where);
  const changed = replaceAt(rule, part.split("."), is);
  return { rule: changed, parts: differing(rule, changed) };
};

interface Changed {
  readonly rule: unknown;
  readonly parts: readonly string[];
}

export interface AmendedRule {
  readonly rule: Rule;
  /** The paths of the rule that were given another value. */
  readonly parts: readonly string[];
  readonly problems: readonly Problem[];
}

const frozen = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
};

/**
 * A rule as an amendment leaves it. Where only a number changes, the words that name it are told anew; words that name
 * it in another way are asked for.
 *
 * @param where - The path of the change in the file.
 */
export const amendedRule = (rule: Rule, changes: RuleChanges, where: string): AmendedRule => {
  const problems: Problem[] = [];
  const parts: string[] = [];
  let changed: Rule = rule;
  // Parts come first, so that a place of a part that is given is found in it.
  const entries = Object.entries(changes).sort(([a], [b]) => Number(PARTS.has(b)) - Number(PARTS.has(a)));
  for (const [path, value] of entries) {
    const place = `${where}.${path}`;
    try {
      // Whatever comes of it is looked at below before anything asks what it is.
      const made = changedAt(changed, path, value, place);
      const next = made.rule as Rule;
      parts.push(...made.parts);
      const wrong = shapeProblems(next, "Rule");
      if (wrong.length === 0) changed = next;
      else problems.push(...wrong.map((problem) => ({ ...problem, path: placeOf(problem.path, path, place) })));
    } catch (error) {
      if (!(error instanceof DondocError)) throw error;
      problems.push(...error.issues.map(withoutMessage));
    }
  }
  if (problems.length > 0) return { rule, parts, problems };
  const words = retold(rule, changed, { given: Object.hasOwn(changes, "text"), where });
  // Made of frozen parts, whose own parts are frozen already.
  return { rule: frozen(words.rule) as Rule, parts, problems: words.problems };
};

/** A place in a part stands below its part; a place that is a number stands where it was set. */
const placeOf = (found: string, path: string, place: string): string =>
  found.startsWith(`${path}.`) ? `${place}${found.slice(path.length)}` : place;
