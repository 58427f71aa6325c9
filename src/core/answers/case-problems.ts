import type { Problem } from "../../errors.js";
import type { Expectation, Expected } from "../../language/schema/profile-case.js";
import {
  type CaseSetting,
  type JudgedResults,
  judgedResults,
  type Outcome,
  readRegulation,
  type Situation,
  scheduledResults,
} from "./case-results.js";
import { compareList, compareOne, type ProvisionMeant } from "./compare-expected.js";
import {
  DUE_ON_KEYS,
  DUTY_KEYS,
  EFFECT_KEYS,
  FINDING_KEYS,
  OFTEN_LATE_KEYS,
  QUESTION_KEYS,
  RIGHT_KEYS,
  RUNG_KEYS,
  SCHEDULE_KEYS,
  SECRECY_KEYS,
  STATUS_KEYS,
} from "./result-keys.js";

/** Expectations about a task or a register on a day: where their results stand, and what such a result can say. */
const JUDGED = {
  duty: ["duties", DUTY_KEYS],
  duties: ["duties", DUTY_KEYS],
  threshold: ["rungs", RUNG_KEYS],
  right: ["rights", RIGHT_KEYS],
  status: ["statuses", STATUS_KEYS],
  dueOn: ["deadlines", DUE_ON_KEYS],
  question: ["questions", QUESTION_KEYS],
  findings: ["findings", FINDING_KEYS],
  oftenLate: ["oftenLate", OFTEN_LATE_KEYS],
} as const satisfies Partial<Record<keyof Expectation, readonly [keyof JudgedResults, readonly string[]]>>;

type JudgedKind = keyof typeof JUDGED;
const JUDGED_KINDS = Object.keys(JUDGED).filter((key): key is JudgedKind => key in JUDGED);
const KINDS: readonly string[] = [...JUDGED_KINDS, "schedule", "effect", "secrecy"];

const isList = (wanted: Expected | readonly Expected[]): wanted is readonly Expected[] => Array.isArray(wanted);

const provisionOf = ({ provision }: Situation, { profile }: CaseSetting): ProvisionMeant | undefined => {
  if (provision === undefined) return undefined;
  const all = "rules" in profile ? [profile] : profile.map((version) => version.profile);
  return { id: provision, hasOwnRule: all.some(({ rules }) => rules.some((rule) => rule.provision === provision)) };
};

/** The problems with a situation, or with what it comes to. */
const judgeWith = <T>(outcome: Outcome<T>, compare: (of: T) => Problem[]): readonly Problem[] =>
  "of" in outcome ? compare(outcome.of) : outcome.problems;

/**
 * Where a situation comes to something else than is expected of it, and what it lacks for being judged at all.
 *
 * @param at - Where the expectation stands in its case: `expect`, `byDefault`.
 */
export const caseProblems = (
  one: Situation,
  expected: Expectation,
  at: string,
  setting: CaseSetting,
): readonly Problem[] => {
  const provision = provisionOf(one, setting);
  if (Object.keys(expected).length === 0) return [{ code: "missing", path: at, expected: KINDS.join(", ") }];
  const compare = (kind: string, found: readonly object[], keys: readonly string[]): Problem[] => {
    const wanted: Expected | readonly Expected[] | undefined = Reflect.get(expected, kind);
    if (wanted === undefined) return [];
    const results = { found, keys, path: `${at}.${kind}`, provision };
    return isList(wanted) ? compareList(wanted, results) : compareOne(wanted, results);
  };
  const judged = JUDGED_KINDS.filter((kind) => expected[kind] !== undefined);
  return [
    ...(judged.length === 0
      ? []
      : judgeWith(judgedResults(one, setting), (results) =>
          judged.flatMap((kind) => {
            const [place, keys] = JUDGED[kind];
            return compare(kind, results[place], [...keys, "task"]);
          }),
        )),
    ...(expected.schedule === undefined
      ? []
      : judgeWith(scheduledResults(one, setting), (duties) => compare("schedule", duties, SCHEDULE_KEYS))),
    ...(expected.effect === undefined && expected.secrecy === undefined
      ? []
      : judgeWith(readRegulation(one, setting), ({ effect, standing, secrecy }) => [
          ...compare("effect", [{ ...effect, standing }], EFFECT_KEYS),
          ...compare("secrecy", secrecy === undefined ? [] : [secrecy], SECRECY_KEYS),
        ])),
  ];
};
