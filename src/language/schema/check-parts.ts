import type { Problem } from "../../errors.js";
import type { Profile } from "../profile.js";
import type { Modality, Rule } from "../rule.js";
import { kindOf, type RuleKind } from "../rule-kind.js";
import { canHave, KIND_PARTS, kindsWith, NEEDED_PARTS } from "../rule-parts.js";

/** What the bearer of a rule of each kind can be told. */
const MODALITIES_OF: Readonly<Record<RuleKind, readonly Modality[]>> = {
  deadline: ["must"],
  recurrence: ["must"],
  state: ["must", "answers"],
  judged: ["must", "answers"],
  right: ["may"],
  requirement: ["must"],
};

const partAt = (rule: Rule, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      rule,
    );

const parentOf = (path: string): string => path.split(".").slice(0, -1).join(".");

/** Parts that a rule of its kind leaves out of account. */
const foreignParts = (rule: Rule, kind: RuleKind): Problem[] =>
  KIND_PARTS.filter(
    (path) => !canHave(kind, path) && canHave(kind, parentOf(path)) && partAt(rule, path) !== undefined,
  ).map((path) => {
    const kinds = (kindsWith(path) ?? []).join(", ");
    return {
      code: "out-of-range",
      path,
      found: `${path}: chỉ dùng với / only with ${kinds}`,
      expected: `bỏ / leave out ${path} (${kind})`,
    };
  });

const missingParts = (rule: Rule, kind: RuleKind): Problem[] =>
  NEEDED_PARTS[kind]
    .filter((path) => partAt(rule, path) === undefined)
    .map((path) => ({ code: "missing", path, expected: `${path} (${kind})` }));

/** A deadline that nothing fulfils, and conditions on what fulfils a rule that asks for none. */
const fulfilmentProblems = ({ fulfilledBy = [] }: Rule, kind: RuleKind): Problem[] => {
  if (kind !== "deadline") {
    return fulfilledBy.flatMap((one, i): Problem[] =>
      typeof one === "string"
        ? []
        : [
            {
              code: "wrong-type",
              path: `fulfilledBy[${i}]`,
              found: "object",
              expected: `một loại sự kiện / an event type (${kind})`,
            },
          ],
    );
  }
  return fulfilledBy.length > 0 ? [] : [{ code: "out-of-range", path: "fulfilledBy", found: "0", expected: "≥ 1" }];
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
    ...missing,
    ...(missing.some(({ path }) => path === "fulfilledBy") ? [] : fulfilmentProblems(rule, kind)),
  ];
};

/** Rules that lack a part, or have one that rules of their kind leave out of account. */
export const checkParts = (profile: Profile): Problem[] =>
  profile.rules.flatMap((rule, i) =>
    partProblems(rule).map((problem) => ({ ...problem, path: `rules[${i}].${problem.path}` })),
  );
