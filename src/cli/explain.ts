import { type Explanation, explain } from "../core/analysis/explain.js";
import { type EvaluatorOptions, evaluate } from "../core/evaluation/evaluator.js";
import type { Register, Task } from "../core/register/task.js";
import { explainRows, explainView } from "../report/explain-view.js";
import { Given, unknownName } from "./given.js";
import { readInput } from "./input.js";
import { profileIds, readJudged } from "./judged.js";
import { namingOptions } from "./option-paths.js";
import type { Command } from "./session.js";

/** `7.2.a` of a known regulation is enough; `lao-cai/7.2.a` names the regulation too. */
const fullProvision = (provision: string, profile: string): string =>
  provision.includes("/") ? provision : `${profile}/${provision}`;

const profileInProvision = (provision: string | undefined): string | undefined => {
  const prefix = provision?.includes("/") === true ? provision.slice(0, provision.indexOf("/")) : undefined;
  return prefix !== undefined && profileIds.includes(prefix) ? prefix : undefined;
};

const taskOf = (register: Register | undefined, given: Given): Task | null => {
  const id = given.text("task");
  if (id === undefined) return null;
  const task = register?.tasks.find((candidate) => candidate.id === id);
  if (task !== undefined) return task;
  if (register !== undefined)
    given.report(unknownName("--task", id, register.tasks.map((candidate) => candidate.id).slice(0, 40)));
  return null;
};

/** Every rule of the task that gives a day: duties, thresholds and rights. */
const datedRules = (task: Task, options: EvaluatorOptions, asOf: string): string[] => {
  const { duties, thresholds, rights } = evaluate(task, { ...options, asOf });
  return [
    ...new Set([
      ...duties.filter(({ due }) => due !== null).map(({ ruleId }) => ruleId),
      ...thresholds.filter(({ since, next }) => since !== null || next !== null).map(({ ruleId }) => ruleId),
      ...rights.filter(({ until }) => until !== null).map(({ ruleId }) => ruleId),
    ]),
  ];
};

/** `dondoc explain [FILE]`: how a date came about, step by step, with the law. */
export const command: Command = async ([file], values, session) => {
  const given = new Given(values);
  const asked = given.text("provision");
  const { profile, calendar, asOf, evaluator } = await readJudged(given, session, profileInProvision(asked));
  const register = file === undefined ? undefined : await readInput(file, given, session, calendar);
  if (file === undefined && given.text("task") !== undefined)
    given.report({ code: "missing", path: "FILE", expected: "--task" });
  if (asked === undefined && given.text("task") === undefined)
    given.report({ code: "missing", path: "--provision", expected: "--provision P | --task ID" });
  const task = taskOf(register, given);
  given.finish();
  if (profile === undefined) throw new Error("unreachable: a missing profile is a problem");
  const options = evaluator(profile);
  const explanations = namingOptions({ asOf }, (): Explanation[] => {
    const provisions =
      asked !== undefined ? [fullProvision(asked, profile.id)] : task === null ? [] : datedRules(task, options, asOf);
    const meetings = register?.meetings ?? [];
    return provisions.map((provision) => explain(task, { ...options, asOf, provision, meetings }));
  });
  const { lang } = session;
  const reader = { lang, profile, width: Number.POSITIVE_INFINITY };
  return {
    json: () =>
      asked === undefined
        ? { profile: profile.id, taskId: task?.id ?? null, asOf, knownAt: given.text("knownAt") ?? null, explanations }
        : explanations[0],
    blocks: ({ width }) => explainView(explanations, { ...reader, width }),
    rows: () => explainRows(explanations, reader),
    findings: 0,
  };
};
