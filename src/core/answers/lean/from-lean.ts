import { aList, anObject, answering, kindWord, requireValue } from "../../../answering.js";
import { fail } from "../../../errors.js";
import { deepFreeze } from "../../../language/deep-freeze.js";
import type { Duty, Right, Rung, TaskEvaluation } from "../../model/evaluation.js";
import type { Finding } from "../../model/finding.js";
import { optional } from "../../model/optional.js";
import type { Question } from "../../model/question.js";
import { requireEvaluation } from "../agenda.js";
import type { RegisterEvaluation } from "../register-evaluation.js";
import type {
  LeanDuty,
  LeanEvaluation,
  LeanQuestion,
  LeanRight,
  LeanRule,
  LeanRung,
  LeanTask,
} from "./lean-evaluation.js";
import { keyOf } from "./lean-keys.js";
import { startOf } from "./lean-trigger.js";
import {
  UNSAID_OF_STATUS,
  unsaidOfDeadline,
  unsaidOfDuty,
  unsaidOfRight,
  unsaidOfRung,
  unsaidOfTask,
} from "./unsaid.js";

const foreign = (path: string, found: unknown): never =>
  fail({ code: "wrong-type", path, found: kindWord(found), expected: "toLean(evaluation)" });

/** Reads a lean result, part after part. */
class LeanReader {
  readonly #bodies: ReadonlyMap<string, string>;

  constructor(private readonly lean: LeanEvaluation) {
    this.#bodies = new Map(Object.entries(lean.bodies));
  }

  #rule(id: string, path: string): LeanRule {
    const { rules } = this.lean;
    return (Object.hasOwn(rules, id) ? rules[id] : undefined) ?? foreign(`${path}.rule`, undefined);
  }

  duty({ rule: ruleId, from, occasion, bearer, key, ...said }: LeanDuty, taskId: string | null, path: string): Duty {
    const rule = this.#rule(ruleId, path);
    const { period = null, unit = null, actor = rule.actor ?? "", due = null } = said;
    const start = optional("from", from);
    const named = optional("occasion", occasion);
    const trigger = startOf(rule, { ...start, ...named, ...optional("trigger", said.trigger) }, { period, due });
    const whole = keyOf({ key, occasion, bearer }, taskId, ruleId, { period, unit, actor, trigger }, this.#bodies);
    // What every duty has stands among the unsaid, and the rest was said by a duty of this state.
    return {
      key: whole,
      ruleId,
      ...unsaidOfDuty(rule, { due, trigger, state: said.state }, this.lean.hangsOn === true),
      ...said,
      trigger,
    } as unknown as Duty;
  }

  #rung({ rule: ruleId, ...said }: LeanRung, path: string): Rung {
    // What every state has stands among the unsaid.
    return { ruleId, ...unsaidOfRung(this.#rule(ruleId, path), said), ...said } as unknown as Rung;
  }

  #right({ rule: ruleId, occasion, bearer, key, ...said }: LeanRight, taskId: string, path: string): Right {
    const rule = this.#rule(ruleId, path);
    const by = { period: null, trigger: null, unit: null, actor: said.actor ?? rule.actor ?? "" };
    const whole = keyOf({ key, occasion, bearer }, taskId, ruleId, by, this.#bodies);
    // What every right has stands among the unsaid.
    return { key: whole, ruleId, ...unsaidOfRight(rule), ...said } as unknown as Right;
  }

  #status({ id, cell, ...said }: LeanTask["status"], path: string): TaskEvaluation["status"] {
    const name = said.name ?? this.lean.statuses[id] ?? foreign(`${path}.status.id`, id);
    // Its flags stand among the unsaid.
    return { id, name, cell, ...UNSAID_OF_STATUS, ...said } as unknown as TaskEvaluation["status"];
  }

  #question(one: LeanQuestion, taskId: string, duties: readonly Duty[], path: string): Question {
    const { code, field, text } = this.lean.questions[one.question] ?? foreign(`${path}.question`, one.question);
    const keys = (one.keys ?? []).map((key) =>
      typeof key === "string" ? key : (duties[key]?.key ?? foreign(`${path}.keys`, key)),
    );
    return { code, subject: one.subject ?? taskId, field, text, keys };
  }

  #finding(place: number, path: string): Finding {
    return this.lean.findings[place] ?? foreign(path, place);
  }

  task({ status, dueOn = {}, ...task }: LeanTask, path: string): TaskEvaluation {
    const { id, phase, duties = [], ladder = [], rights = [], findings = [], questions = [], ...said } = task;
    const made = duties.map((duty, i) => this.duty(duty, id, `${path}.duties[${i}]`));
    const told = {
      ...{ id, ...unsaidOfTask(said.lead ?? null, this.lean), ...said, phase },
      status: this.#status(status, path),
      dueOn: { ...unsaidOfDeadline(dueOn.current ?? null), ...dueOn },
      duties: made,
      ladder: ladder.map((rung, i) => this.#rung(rung, `${path}.ladder[${i}]`)),
      rights: rights.map((right, i) => this.#right(right, id, `${path}.rights[${i}]`)),
      findings: findings.map((place, i) => this.#finding(place, `${path}.findings[${i}]`)),
      questions: questions.map((one, i) => this.#question(one, id, made, `${path}.questions[${i}]`)),
    };
    // What every task has stands among the unsaid.
    return told as unknown as TaskEvaluation;
  }
}

/**
 * A lean result in full, as `evaluateRegister` gives it with `results: "arising"`: for `agenda`, `summarize`, `changes`,
 * `toRows` and whoever reads results.
 *
 * @throws DondocError for what `toLean` did not make.
 * @example
 * const evaluation = evaluateRegister([{ id: "1", dueOn: "2026-03-04" }], { profile: laoCai, asOf: "2026-03-05" });
 * fromLean(toLean(evaluation)).tasks[0]?.status.cell; // "openOverdue"
 */
export const fromLean = (lean: LeanEvaluation): RegisterEvaluation =>
  answering("lean", () => {
    requireValue(lean, "lean", anObject);
    if (lean.form !== "lean") foreign("lean.form", lean.form);
    for (const name of ["tasks", "findings", "questions"] as const) requireValue(lean[name], `lean.${name}`, aList);
    for (const name of ["rules", "statuses", "bodies", "register"] as const)
      requireValue(lean[name], `lean.${name}`, anObject);
    requireValue(lean.register.duties, "lean.register.duties", aList);
    const reader = new LeanReader(lean);
    const { asOf, knownAt, profile, calendar, readings, summary, notices, nextChange, meta } = lean;
    const evaluation: RegisterEvaluation = {
      ...{ asOf, knownAt, profile, calendar, readings, results: "arising" },
      tasks: lean.tasks.map((task, i) => reader.task(task, `lean.tasks[${i}]`)),
      register: {
        ...lean.register,
        duties: lean.register.duties.map((duty, i) => reader.duty(duty, null, `lean.register.duties[${i}]`)),
      },
      ...{ summary, notices, nextChange, meta },
    };
    requireEvaluation(evaluation, "lean");
    return deepFreeze(evaluation);
  });
