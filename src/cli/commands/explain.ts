import { evaluate } from "../../core/answers/evaluator.js";
import type { EvaluatorOptions, TaskOptions } from "../../core/answers/evaluator-options.js";
import { type ExplainOptions, explain } from "../../core/answers/explain.js";
import { registerContext } from "../../core/answers/register-context.js";
import type { Register, Task } from "../../core/model/task.js";
import type { Profile } from "../../language/profile.js";
import { shortTitle } from "../../report/evaluation/task-words.js";
import { type ArguedExplanation, explainRows, explainView } from "../../report/explain-view.js";
import { clean } from "../../report/text-width.js";
import { readInput, tellLeftOut } from "../input.js";
import { readJudged } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { profileIds } from "../options/profile-source.js";
import { Given, unknownName } from "../options/read-options.js";
import type { Command, Session } from "../session.js";
import { argued } from "./argued.js";

/** `7.2.a` of a known regulation is enough; a regulation built on another has places of that one too. */
const fullProvision = (provision: string, { id, rules }: Profile): string => {
  if (provision.includes("/")) return provision;
  const own = `${id}/${provision}`;
  const named = rules.flatMap((rule) => [rule.id ?? rule.provision, rule.provision, ...(rule.serves ?? [])]);
  return named.includes(own) ? own : (named.find((known) => known.endsWith(`/${provision}`)) ?? own);
};

const profileInProvision = (provision: string | undefined): string | undefined => {
  const prefix = provision?.includes("/") === true ? provision.slice(0, provision.indexOf("/")) : undefined;
  return prefix !== undefined && profileIds.some((id) => id === prefix) ? prefix : undefined;
};

const taskOf = (register: Register | undefined, given: Given): Task | null => {
  const id = given.text("task");
  if (id === undefined) return null;
  const task = register?.tasks.find((candidate) => candidate.id === id);
  if (task !== undefined) return task;
  // The running number of a sheet without ids, where one task has it.
  const numbered = register?.tasks.filter(({ ordinal }) => ordinal === id) ?? [];
  const [only] = numbered;
  if (only !== undefined && numbered.length === 1) return only;
  if (register !== undefined)
    given.report(unknownName("--task", id, register.tasks.map((candidate) => candidate.id).slice(0, 40)));
  return null;
};

/** Every provision that says something of the task, a day or why there is none. */
const provisionsOfTask = (task: Task, options: TaskOptions): string[] => {
  const { duties, ladder, rights } = evaluate(task, options);
  return [...new Set([...duties, ...ladder, ...rights].map(({ provision }) => provision))];
};

interface Question {
  readonly asked: string | undefined;
  readonly task: Task | null;
  readonly register: Register | undefined;
  readonly options: EvaluatorOptions;
  readonly asOf: string;
}

const explanationsOf = ({ asked, task, register, options, asOf }: Question): ArguedExplanation[] => {
  const { arguable = false, profile } = options;
  // The task is explained as the one of its register that it is.
  const judged = { asOf, ...(register === undefined ? {} : { context: registerContext(register) }) };
  const provisions =
    asked !== undefined
      ? [fullProvision(asked, profile)]
      : task === null
        ? []
        : provisionsOfTask(task, { ...options, ...judged });
  return provisions.map((provision) => {
    const one: ExplainOptions = {
      ...options,
      ...judged,
      arguable: false,
      provision,
      meetings: register?.meetings ?? [],
    };
    const explanation = explain(task, one);
    return arguable ? argued(explanation, one, (other) => explain(task, other)) : explanation;
  });
};

const readQuestion = async (file: string | undefined, given: Given, session: Session) => {
  const asked = given.text("provision");
  const { profile, calendar, asOf, readings, evaluator } = await readJudged(given, session, profileInProvision(asked));
  const register = file === undefined ? undefined : await readInput(file, given, session, calendar);
  if (file === undefined && given.text("task") !== undefined)
    given.report({ code: "missing", path: "FILE", expected: "--task" });
  if (asked === undefined && given.text("task") === undefined)
    given.report({ code: "missing", path: "--provision", expected: "--provision P | --task ID" });
  if (register !== undefined) tellLeftOut(register, given, session);
  const task = taskOf(register, given);
  given.finish();
  if (profile === undefined) throw new Error("unreachable: a missing profile is a problem");
  return { asked, task, register, options: evaluator(profile), asOf, profile, readings };
};

/** The running number and the title of a task whose id the content of its row gave. */
const calledBy = (task: Task | null, lang: Session["lang"]): string | undefined => {
  if (task?.ordinal === undefined) return undefined;
  return `${clean(task.ordinal)}: ${shortTitle(task, lang)}`;
};

/** What tells why a duty of the leads names nobody: that the record does not name them, or may not. */
const askedAbout = (task: Task | null) => {
  if (task === null) return null;
  const secrecy = task.secrecy ?? "none";
  return { leads: secrecy === "none" && task.lead ? [task.lead] : [], secrecy };
};

/** `dondoc explain [FILE]`: how a date came about, step by step, with the law. */
export const command: Command = async ([file], values, session) => {
  const given = new Given(values);
  const question = await readQuestion(file, given, session);
  const { asked, task, asOf, profile, readings } = question;
  const explanations = namingOptions({ asOf }, () => explanationsOf(question));
  const reader = { lang: session.lang, profile, readings, width: Number.POSITIVE_INFINITY };
  return {
    json: () =>
      asked === undefined
        ? { profile: profile.id, taskId: task?.id ?? null, asOf, knownAt: given.text("knownAt") ?? null, explanations }
        : explanations[0],
    blocks: ({ width }) =>
      explainView(explanations, { ...reader, width }, calledBy(task, session.lang), askedAbout(task)),
    rows: () => explainRows(explanations, reader),
    findings: 0,
  };
};
