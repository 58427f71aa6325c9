import type { NameFindings } from "../bodies/directory.js";
import type { Duty } from "../model/evaluation.js";
import type { Question } from "../model/question.js";
import type { RegisterNotice } from "../model/task.js";

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

/** Names that are nearly one: whether they are is a question, on which hangs what both of them owe. */
export const nameQuestions = ({ near }: NameFindings, duties: readonly Duty[]): readonly Question[] => {
  if (near.length === 0) return [];
  const units = byUnit(duties);
  return near.map((names) => ({
    code: "sameBody",
    subject: names[0] ?? "",
    field: "bodies[].aliases",
    text: {
      vi: `“${names.join("”, “")}” có phải là một đơn vị không? Nếu phải, ghi các tên khác của đơn vị vào danh sách cơ quan, đơn vị của sổ.`,
      en: `Are "${names.join('", "')}" one body? If so, list the other names under "aliases".`,
    },
    keys: owedTwice(names.flatMap((name) => units.get(name) ?? [])),
  }));
};
