import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import type { Profile } from "../profile.js";
import { type Rule, ruleId } from "../rule.js";
import { kindOf } from "../rule-kind.js";
import type { NameContext } from "./check-context.js";

/** The roles that bodies of the register hold: only of them a kind can be known. */
const BODY_ROLES: readonly string[] = ["lead", "coordinator"];

interface NamedKind {
  readonly path: string;
  readonly kind: string;
}

const placed = (path: string, kinds: readonly string[] = []): NamedKind[] =>
  kinds.map((kind, i) => ({ path: `${path}[${i}]`, kind }));

/** The kinds of body that a rule names, with their places. */
const kindsIn = ({ bearer, recipients = [], trigger }: Rule, path: string): NamedKind[] => {
  const ofRecipients = recipients.flatMap((recipient, i) =>
    typeof recipient === "string" ? [] : placed(`${path}.recipients[${i}].from`, recipient.from),
  );
  const own = [...placed(`${path}.bearer.kinds`, bearer.kinds), ...ofRecipients];
  if (!("on" in trigger)) return own;
  const { by, ledBy } = trigger;
  const ofDoer = by !== undefined && "kinds" in by ? placed(`${path}.trigger.by.kinds`, by.kinds) : [];
  return [...own, ...ofDoer, ...placed(`${path}.trigger.ledBy`, ledBy)];
};

/** Kinds asked of a bearer that is no body of the register: the duty of the office hangs on no kind. */
const kindOfNobody = ({ bearer }: Rule, path: string): Problem[] =>
  bearer.kinds === undefined || bearer.did !== undefined || BODY_ROLES.includes(bearer.role)
    ? []
    : [
        {
          code: "out-of-range",
          path: `${path}.bearer.kinds`,
          found: `kinds (role: ${bearer.role})`,
          expected: inBoth`role: ${BODY_ROLES.join(", ")}, ${both("hoặc", "or")} did: trigger`,
        },
      ];

/** A rule that reaches the body by an event binds whoever did that event, one duty for each. */
const doerProblems = ({ bearer, trigger }: Rule, path: string): Problem[] =>
  bearer.did === undefined || !("on" in trigger) || trigger.each === true
    ? []
    : [
        {
          code: "out-of-range",
          path: `${path}.bearer.did`,
          found: inBoth`did: ${both("chỉ dùng với each", "only with each")}`,
          expected: "trigger.each: true",
        },
      ];

const ruleProblems = (profile: Profile, { names }: NameContext): Problem[] => {
  const known = (profile.bodies?.kinds ?? []).map(({ id }) => id);
  return profile.rules.flatMap((rule, i): Problem[] => {
    const path = `rules[${i}]`;
    return [
      ...kindsIn(rule, path)
        .filter(({ kind }) => !known.includes(kind))
        .map(({ path: place, kind }) => names.report("unknown-name", place, kind, known)),
      ...kindOfNobody(rule, path),
      ...doerProblems(rule, path),
    ];
  });
};

/** Names given twice, letter case and spaces aside; the first place has it. */
const repeated = (words: readonly NamedKind[]): Problem[] => {
  const first = new Map<string, string>();
  return words.flatMap(({ path, kind }): Problem[] => {
    const word = kind.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
    const place = first.get(word);
    if (place !== undefined) return [{ code: "duplicate-id", path, found: kind, expected: place }];
    first.set(word, path);
    return [];
  });
};

/** Roles that the profile does not name, and kinds or beginnings of names that would tell two kinds apart by chance. */
const bodyProblems = ({ bodies, actors }: Profile, { names }: NameContext): Problem[] => {
  if (bodies === undefined) return [];
  const known = Object.keys(actors);
  const roles = Object.keys(bodies.roles).filter((role) => !known.includes(role));
  const ids = bodies.kinds.map(({ id }, i) => ({ path: `bodies.kinds[${i}].id`, kind: id }));
  // What is elsewhere may begin as the issuer's own does: the name tells them apart.
  const beginsWhere = (elsewhere: boolean): NamedKind[] =>
    bodies.kinds.flatMap((kind, i) =>
      (kind.elsewhere === true) === elsewhere ? placed(`bodies.kinds[${i}].begins`, kind.begins) : [],
    );
  const spoken = Object.entries(bodies.roles).flatMap(([role, words]) => placed(`bodies.roles.${role}`, words));
  return [
    ...roles.map((role) => names.report("unknown-name", `bodies.roles.${role}`, role, known)),
    ...repeated(ids),
    ...repeated(beginsWhere(false)),
    ...repeated(beginsWhere(true)),
    ...repeated(spoken),
  ];
};

/** Whether a rule gives a return its last day: it is about the return, with a span of days. */
const limitsReturn = (rule: Rule): boolean =>
  rule.topic === "returnTask" &&
  (kindOf(rule) === "deadline" || kindOf(rule) === "right") &&
  rule.limit !== undefined &&
  "span" in rule.limit &&
  !("workingHours" in rule.limit.span) &&
  rule.limit.counts === undefined;

const lifecycleProblems = (profile: Profile, { names }: NameContext): Problem[] => {
  const { lifecycle, actors, rules } = profile;
  if (lifecycle === undefined) return [];
  const { by, within } = lifecycle.returned;
  const known = Object.keys(actors);
  const unknown = known.includes(by) ? [] : [names.report("unknown-name", "lifecycle.returned.by", by, known)];
  if (within === undefined) return unknown;
  const limits = rules.filter(limitsReturn).map(ruleId);
  if (limits.includes(within)) return unknown;
  return [...unknown, names.report("unknown-name", "lifecycle.returned.within", within, limits)];
};

/** Kinds and roles of bodies that nothing answers to, and a return whose limit no rule sets. */
export const checkBodies = (profile: Profile, context: NameContext): Problem[] => [
  ...bodyProblems(profile, context),
  ...ruleProblems(profile, context),
  ...lifecycleProblems(profile, context),
];
