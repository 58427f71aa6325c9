import { evaluate } from "../../core/answers/evaluator.js";
import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import { type ExplainOptions, explain } from "../../core/answers/explain.js";
import { registerContext } from "../../core/answers/register-context.js";
import type { TaskEvaluation } from "../../core/model/evaluation.js";
import type { Register, Task } from "../../core/model/task.js";
import type { Profile } from "../../language/profile.js";
import { shortLabel, taskLabels } from "../../report/evaluation/task-labels.js";
import { shortTitle } from "../../report/evaluation/task-words.js";
import { type ArguedExplanation, type ExplainedTask, explainRows, explainView } from "../../report/explain-view.js";
import { clean } from "../../report/text-width.js";
import { readInput, tellLeftOut } from "../input.js";
import { readJudged } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { profileIds } from "../options/profile-source.js";
import { Given, unknownName } from "../options/read-options.js";
import type { Command, Session } from "../session.js";
import { argued, withDecisive } from "./argued.js";

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
const provisionsOf = ({ duties, ladder, rights }: TaskEvaluation): string[] => [
  ...new Set([...duties, ...ladder, ...rights].map(({ provision }) => provision)),
];

interface Question {
  readonly asked: string | undefined;
  readonly task: Task | null;
  readonly register: Register | undefined;
  readonly options: EvaluatorOptions;
  readonly asOf: string;
}

/** An explanation, and the same with the readings alone that decide what it says. */
interface Explained {
  readonly whole: ArguedExplanation;
  readonly shown: () => ArguedExplanation;
}

/** The task is explained as the one of its register that it is. */
const judgedAs = ({ register, asOf }: Question) => ({
  asOf,
  ...(register === undefined ? {} : { context: registerContext(register) }),
});

const explanationsOf = (question: Question, judged: TaskEvaluation | null): Explained[] => {
  const { asked, task, register, options } = question;
  const { arguable = false, profile } = options;
  const provisions =
    asked !== undefined ? [fullProvision(asked, profile)] : judged === null ? [] : provisionsOf(judged);
  return provisions.map((provision) => {
    const one: ExplainOptions = {
      ...options,
      ...judgedAs(question),
      arguable: false,
      provision,
      meetings: register?.meetings ?? [],
      ...(register === undefined ? {} : { register }),
    };
    const explainAs = (other: ExplainOptions) => explain(task, other);
    const explanation = explainAs(one);
    const whole = arguable ? argued(explanation, one, explainAs) : explanation;
    return { whole, shown: () => withDecisive(whole, one, explainAs) };
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

/** What the tasks of a register are called: label and title. */
const namesOf = (register: Register | undefined, lang: Session["lang"]): ReadonlyMap<string, string> => {
  const tasks = (register?.tasks ?? []).map((task) => ({ ...task, secrecy: task.secrecy ?? "none" }));
  const labels = taskLabels(tasks);
  return new Map(tasks.map((task) => [task.id, `${labels.get(task.id) ?? clean(task.id)} ${shortTitle(task, lang)}`]));
};

/** The task as it is judged; its document where it is no secret. */
const explainedTask = (task: Task | null, evaluation: TaskEvaluation | null): ExplainedTask | null => {
  if (task === null || evaluation === null) return null;
  const { number = null, issuedOn = null } = task.document ?? {};
  const document = evaluation.secrecy === "none" && (number ?? issuedOn) !== null ? { number, issuedOn } : null;
  return { evaluation, label: shortLabel(task), document };
};

/** `dondoc explain [FILE]`: how a date came about, step by step, with the law. */
export const command: Command = async ([file], values, session) => {
  const given = new Given(values);
  const question = await readQuestion(file, given, session);
  const { asked, task, register, asOf, options, profile, readings } = question;
  const evaluated = namingOptions({ asOf }, () =>
    task === null ? null : evaluate(task, { ...options, ...judgedAs(question) }),
  );
  const explanations = namingOptions({ asOf }, () => explanationsOf(question, evaluated));
  const whole = explanations.map((one) => one.whole);
  const names = namesOf(register, session.lang);
  const reader = { lang: session.lang, profile, readings, width: Number.POSITIVE_INFINITY };
  return {
    json: () =>
      asked === undefined
        ? {
            profile: profile.id,
            taskId: task?.id ?? null,
            asOf,
            knownAt: given.text("knownAt") ?? null,
            explanations: whole,
          }
        : whole[0],
    blocks: ({ width }) =>
      explainView(
        explanations.map(({ shown }) => shown()),
        { ...reader, width },
        { task: explainedTask(task, evaluated), names },
      ),
    rows: () => explainRows(whole, reader, { names }),
    findings: 0,
  };
};
