import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import type { Profile } from "../profile.js";
import type { Modality, Rule } from "../rule.js";
import { kindOf, type RuleKind } from "../rule-kind.js";
import { canHave, KIND_PARTS, kindsWith, NEEDED_PARTS } from "../rule-parts.js";
import { AN_EVENT_TYPE, LEFT_OUT } from "./expected.js";

/** What the bearer of a rule of each kind can be told. */
const MODALITIES_OF: Readonly<Record<RuleKind, readonly Modality[]>> = {
  deadline: ["must"],
  recurrence: ["must"],
  state: ["must", "answers"],
  judged: ["must", "answers"],
  right: ["may"],
  requirement: ["must"],
};

const partAt = (rule: Rule, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    rule,
  );

const parentOf = (path: string): string => path.split(".").slice(0, -1).join(".");

interface ForeignPart {
  readonly path: string;
  readonly keys: readonly string[];
}

const foreign = new Map<RuleKind, readonly ForeignPart[]>();

/** The parts that a kind leaves out of account, inside parts that it has; found once for each kind. */
const foreignTo = (kind: RuleKind): readonly ForeignPart[] => {
  const known = foreign.get(kind);
  if (known !== undefined) return known;
  const found = KIND_PARTS.filter((path) => !canHave(kind, path) && canHave(kind, parentOf(path))).map((path) => ({
    path,
    keys: path.split("."),
  }));
  foreign.set(kind, found);
  return found;
};

/** Parts that a rule of its kind leaves out of account. */
const foreignParts = (rule: Rule, kind: RuleKind): Problem[] =>
  foreignTo(kind).flatMap(({ path, keys }): Problem[] => {
    if (partAt(rule, keys) === undefined) return [];
    const kinds = (kindsWith(path) ?? []).join(", ");
    return [
      {
        code: "out-of-range",
        path,
        found: inBoth`${path}: ${both("chỉ dùng với", "only with")} ${kinds}`,
        expected: inBoth`${LEFT_OUT} ${path} (${kind})`,
      },
    ];
  });

const missingParts = (rule: Rule, kind: RuleKind): Problem[] =>
  NEEDED_PARTS[kind]
    .filter((path) => partAt(rule, path.split(".")) === undefined)
    .map((path) => ({ code: "missing", path, expected: `${path} (${kind})` }));

/** From when an act counts; only a state has a ground, and only deadlines and states ask for the day at all. */
const startProblems = ({ fulfilledBy = [] }: Rule, kind: RuleKind): Problem[] =>
  fulfilledBy.flatMap((one, i): Problem[] => {
    if (typeof one === "string") return [];
    if (kind !== "deadline" && kind !== "state") {
      const expected = inBoth`${AN_EVENT_TYPE} (${kind})`;
      return [{ code: "wrong-type", path: `fulfilledBy[${i}]`, found: "object", expected }];
    }
    if (one.until !== undefined && kind !== "deadline") {
      const expected = inBoth`${both("không có ở đây", "absent")} (${kind})`;
      return [{ code: "out-of-range", path: `fulfilledBy[${i}].until`, found: one.until, expected }];
    }
    if (one.from !== "ground" || kind === "state") return [];
    return [
      { code: "out-of-range", path: `fulfilledBy[${i}].from`, found: one.from, expected: `any, trigger (${kind})` },
    ];
  });

/** A duty that nothing fulfils: it would be owed for ever. An invoked one that no event tells of arises never. */
const fulfilmentProblems = (rule: Rule, kind: RuleKind): Problem[] => {
  const { fulfilledBy = [], invoked } = rule;
  const isNever = kind === "deadline" && fulfilledBy.length === 0 && invoked !== true;
  return isNever
    ? [{ code: "out-of-range", path: "fulfilledBy", found: "0", expected: "≥ 1" }]
    : startProblems(rule, kind);
};

/** Parts of a state that say nothing without another. */
const stateProblems = ({ trigger }: Rule): Problem[] => {
  if (!("state" in trigger)) return [];
  const { excuses, excusedBy } = trigger.state;
  return excuses === undefined || excusedBy !== undefined
    ? []
    : [{ code: "missing", path: "trigger.state.excusedBy", expected: `excusedBy (excuses: ${excuses})` }];
};

/** Parts of a recurrence that only reports of bodies have. */
const bodyReportProblems = ({ trigger }: Rule): Problem[] => {
  if (!("calendar" in trigger) || trigger.per === "body") return [];
  const ofBodies = (["owedBy", "ifAny"] as const).filter((key) => trigger[key] !== undefined);
  return ofBodies.map((key) => ({
    code: "out-of-range",
    path: `trigger.${key}`,
    found: `${key} (per: ${trigger.per})`,
    expected: "per: body",
  }));
};

/** What is wrong with the parts of a rule for the kind it is, with paths inside the rule. */
export const partProblems = (rule: Rule): Problem[] => {
  const kind = kindOf(rule);
  const modalities = MODALITIES_OF[kind];
  const wrongModality: Problem[] = modalities.includes(rule.modality)
    ? []
    : [
        {
          code: "out-of-range",
          path: "modality",
          found: rule.modality,
          expected: `${modalities.join(", ")} (${kind})`,
        },
      ];
  const missing = missingParts(rule, kind);
  return [
    ...wrongModality,
    ...foreignParts(rule, kind),
    ...stateProblems(rule),
    ...bodyReportProblems(rule),
    ...missing,
    ...(missing.some(({ path }) => path === "fulfilledBy") ? [] : fulfilmentProblems(rule, kind)),
  ];
};

/** Rules that lack a part, or have one that rules of their kind leave out of account. */
export const checkParts = (profile: Profile): Problem[] =>
  profile.rules.flatMap((rule, i) =>
    partProblems(rule).map((problem) => ({ ...problem, path: `rules[${i}].${problem.path}` })),
  );
