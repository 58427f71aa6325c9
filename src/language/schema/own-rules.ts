import { both, inBoth } from "../../bilingual.js";
import type { Problem } from "../../errors.js";
import type { RuleId } from "../anchor.js";
import { regulationOf } from "../built-on.js";
import { deepFreeze } from "../deep-freeze.js";
import type { Profile } from "../profile.js";
import { type Rule, ruleId } from "../rule.js";
import { sameData } from "../same-data.js";
import { amendedRule, type RuleChanges } from "./amended-rule.js";
import { changedRule, type GivenRule, givenPaths, isChanges } from "./changed-rule.js";
import { problemsWith, resolve } from "./check-shape.js";
import type { Extension } from "./extension.js";
import { rulesNamed } from "./rules-named.js";
import { UnknownNames } from "./unknown-names.js";

/** A rule of one's own, whole by now. */
export interface OwnRule {
  readonly rule: Rule;
  /** Where it stands in the file. */
  readonly path: string;
  /** The paths given of it; `null` when it is given whole. */
  readonly given: readonly string[] | null;
  /** It says again what the base says, and is the base's. */
  readonly isBase: boolean;
}

/** Whether another version of the base has what a name stands for: in this one it is repealed, or not there yet. */
export type IsElsewhere = (name: string) => boolean;

export interface OwnRules {
  readonly rules: readonly OwnRule[];
  /** Names of rules that this version of the base does not have, and another has. */
  readonly absent: readonly RuleId[];
  readonly problems: readonly Problem[];
}

/** What is wrong with a rule that was put together, as a whole. */
const wholeProblems = (rule: Rule, path: string): readonly Problem[] =>
  problemsWith(rule, resolve({ $ref: "#/$defs/Rule" }), path);

/** The rules of the file, each whole: what changes one of the base is put together with it. */
export const wholeRules = (base: Profile, given: readonly GivenRule[], isElsewhere: IsElsewhere): OwnRules => {
  const ofBase = new Map(base.rules.map((rule) => [ruleId(rule), rule]));
  const names = new UnknownNames();
  const problems: Problem[] = [];
  const absent: RuleId[] = [];
  const rules = given.flatMap((one, i): OwnRule[] => {
    const path = `rules[${i}]`;
    if (!isChanges(one)) {
      const before = ofBase.get(ruleId(one));
      return [{ rule: one, path, given: null, isBase: before !== undefined && sameData(before, one) }];
    }
    const before = ofBase.get(one.changes);
    if (before === undefined) {
      if (isElsewhere(one.changes)) absent.push(one.changes);
      else problems.push(names.report("unknown-name", `${path}.changes`, one.changes, [...ofBase.keys()]));
      return [];
    }
    const { rule, problems: own } = changedRule(before, one, path);
    const wrong = [...own, ...wholeProblems(rule, path)];
    problems.push(...wrong);
    return wrong.length > 0 ? [] : [{ rule: deepFreeze(rule), path, given: givenPaths(one), isBase: false }];
  });
  return { rules, absent, problems };
};

/** One rule of the base with what `changes` says of it, at its own place; a version of one text keeps the place. */
const changedByPath = (
  before: Rule,
  { provision: given, ...parts }: RuleChanges,
  path: string,
  id: string,
): OwnRule | readonly Problem[] => {
  const kept = regulationOf(before.provision) === id ? before.provision : null;
  const provision = typeof given === "string" ? given : kept;
  if (provision === null) {
    const expected = inBoth`${both("nơi quy định trong chính văn bản này", "its place in this text itself")}: provision: …/3.1`;
    return [{ code: "missing", path: `${path}.provision`, expected }];
  }
  // What the base says again elsewhere, it says with its own number.
  const { serves: _, ...ofBase } = before;
  const { rule, parts: changed, problems } = amendedRule(ofBase, parts, path);
  const own = { ...rule, id: ruleId(before), provision };
  const wrong = [...problems, ...wholeProblems(own, path)];
  return wrong.length > 0 ? wrong : { rule: deepFreeze(own), path, given: ["provision", ...changed], isBase: false };
};

/** The rules of the base that `changes` names, each with what differs; the same words as in an amendment. */
export const changedRules = (base: Profile, extension: Extension, isElsewhere: IsElsewhere): OwnRules => {
  const { changes = {}, rules = [] } = extension;
  const names = new UnknownNames();
  const problems: Problem[] = [];
  const absent: RuleId[] = [];
  const said = new Map(rules.map((one, i) => [isChanges(one) ? one.changes : ruleId(one), `rules[${i}]`]));
  const found = Object.entries(changes).flatMap(([name, parts]): OwnRule[] => {
    const path = `changes.${name}`;
    const meant = rulesNamed(base.rules, name);
    const [before] = meant;
    if (before === undefined) {
      if (isElsewhere(name)) absent.push(name);
      else problems.push(names.report("unknown-name", path, name, base.rules.map(ruleId)));
      return [];
    }
    if (meant.length > 1) {
      const expected = inBoth`${both("một quy tắc", "one rule")}: ${meant.map(ruleId).join(", ")}`;
      problems.push({ code: "out-of-range", path, found: `${name}: ${meant.length}`, expected });
      return [];
    }
    const id = ruleId(before);
    const other = said.get(id);
    said.set(id, path);
    if (other !== undefined) {
      problems.push({ code: "given-twice", path, found: `“${id}”`, expected: other });
      return [];
    }
    const own = changedByPath(before, parts, path, extension.id);
    if ("rule" in own) return [own];
    problems.push(...own);
    return [];
  });
  return { rules: found, absent, problems };
};
