import type { NameFindings } from "../bodies/name-findings.js";
import { shortGroups } from "../bodies/short-groups.js";
import { compareText } from "../model/compare-text.js";
import type { Duty } from "../model/evaluation.js";
import type { Question } from "../model/question.js";
import type { RegisterNotice } from "../model/task.js";
import { sameBodyQuestion } from "../rules/questions.js";

/** Spellings that were taken for one body, each named. */
export const nameNotices = ({ merged }: NameFindings): readonly RegisterNotice[] =>
  merged.map(({ name, spellings }) => {
    const others = spellings.filter((spelling) => spelling !== name).join("”, “");
    return Object.freeze({
      code: "namesMerged",
      detail: Object.freeze({
        vi: `“${others}” được coi là “${name}”`,
        en: `"${others}" is taken for "${name}"`,
      }),
    });
  });

/** The duties that two names of one body would owe twice: one rule, one period, and both names owe it. */
const owedTwice = (duties: readonly Duty[]): readonly string[] => {
  const owed = new Map<string, string[]>();
  for (const { key, ruleId, period, state } of duties) {
    if (state === "notApplicable") continue;
    const act = `${ruleId}|${period}`;
    owed.set(act, [...(owed.get(act) ?? []), key]);
  }
  return [...owed.values()].filter(({ length }) => length > 1).flat();
};

const byUnit = (duties: readonly Duty[]): ReadonlyMap<string, readonly Duty[]> => {
  const units = new Map<string, Duty[]>();
  for (const duty of duties) {
    if (duty.unit === null) continue;
    const known = units.get(duty.unit);
    if (known === undefined) units.set(duty.unit, [duty]);
    else known.push(duty);
  }
  return units;
};

/** Names that stand in full and in short; two that the register lists apart are two, and aliases have the name of their body. */
const inShort = ({ known }: NameFindings): readonly (readonly string[])[] => {
  const byKey = new Map(known.map((one) => [one.key, one]));
  return shortGroups(byKey.keys()).flatMap((keys) => {
    const [full, ...others] = keys.flatMap((key) => byKey.get(key) ?? []);
    if (full === undefined) return [];
    const open = others.filter(({ isListed, name }) => !(isListed && full.isListed) && name !== full.name);
    const names = [...new Set(open.map(({ name }) => name))].sort(compareText);
    return names.length === 0 ? [] : [[full.name, ...names]];
  });
};

/** The groups of names that may be one; those that share the name they are asked of are one group. */
const groupsOf = (findings: NameFindings): readonly (readonly string[])[] => {
  const groups = new Map<string, readonly string[]>(findings.near.map((names) => [names[0] ?? "", names]));
  for (const names of inShort(findings)) {
    const [full = ""] = names;
    groups.set(full, [...new Set([...(groups.get(full) ?? []), ...names])]);
  }
  return [...groups.values()];
};

/** Names that are nearly one: whether they are is a question, on which hangs what both of them owe. */
export const nameQuestions = (findings: NameFindings, duties: readonly Duty[]): readonly Question[] => {
  const groups = groupsOf(findings);
  if (groups.length === 0) return [];
  const units = byUnit(duties);
  return groups.map((names) => ({
    ...sameBodyQuestion(names),
    keys: owedTwice(names.flatMap((name) => units.get(name) ?? [])),
  }));
};
