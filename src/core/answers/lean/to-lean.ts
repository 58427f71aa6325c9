import { answering } from "../../../answering.js";
import type { Bilingual } from "../../../errors.js";
import type { RuleId } from "../../../language/anchor.js";
import { deepFreeze } from "../../../language/deep-freeze.js";
import type { Duty, Right, Rung, TaskEvaluation } from "../../model/evaluation.js";
import type { Finding } from "../../model/finding.js";
import type { Question } from "../../model/question.js";
import { requireEvaluation } from "../agenda.js";
import { arises, arisingOf } from "../arising.js";
import { Dictionary } from "../dictionary.js";
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
import { saidOfKey } from "./lean-keys.js";
import { saidOfStart } from "./lean-trigger.js";
import {
  isAsked,
  saidOf,
  UNSAID_OF_STATUS,
  unsaidOfDeadline,
  unsaidOfDuty,
  unsaidOfRight,
  unsaidOfRung,
  unsaidOfTask,
} from "./unsaid.js";

const listed = <T>(name: string, list: readonly T[]): Readonly<Record<string, readonly T[]>> =>
  list.length === 0 ? {} : { [name]: list };

type SharedQuestion = Omit<Question, "subject" | "keys">;

/** Writes a result in its lean form, part after part: what comes again goes into its dictionaries. */
class LeanWriter {
  readonly rules = new Map<RuleId, LeanRule>();
  readonly statuses = new Map<string, Bilingual>();
  readonly bodies = new Map<string, string>();
  readonly findings = new Dictionary<Finding>();
  readonly questions = new Dictionary<SharedQuestion>();

  /** @param asked - Every late duty says on which readings it hangs. */
  constructor(
    private readonly head: Pick<RegisterEvaluation, "asOf" | "profile">,
    private readonly asked: boolean,
  ) {}

  /** What is known of a rule, with what one more of its results tells. */
  #rule(id: RuleId, told: LeanRule): LeanRule {
    const rule = { ...told, ...this.rules.get(id) };
    this.rules.set(id, rule);
    return rule;
  }

  duty({ ruleId, state, key, ...whole }: Duty, taskId: string | null): LeanDuty {
    const { trigger, ...duty } = whole;
    const { provision, serves, topic, modality, actor, recipients } = duty;
    const starts = trigger === null ? {} : { starts: { kind: trigger.kind, name: trigger.name } };
    const rule = this.#rule(ruleId, { provision, serves, topic, modality, actor, recipients, ...starts });
    const { occasion, ...ofKey } = saidOfKey(key, taskId, ruleId, whole, this.bodies);
    const named = occasion === undefined ? {} : { occasion };
    return {
      rule: ruleId,
      ...ofKey,
      ...saidOfStart(rule, whole, named, key.split("/")[2] ?? ""),
      state,
      ...saidOf(duty, unsaidOfDuty(rule, { ...whole, state }, this.asked)),
    };
  }

  #rung({ ruleId, ...rung }: Rung): LeanRung {
    const { provision, topic, actor, action } = rung;
    return {
      rule: ruleId,
      ...saidOf(rung, unsaidOfRung(this.#rule(ruleId, { provision, topic, actor, action }), rung)),
    };
  }

  #right({ ruleId, state, key, ...right }: Right, taskId: string): LeanRight {
    const { provision, topic, actor } = right;
    const rule = this.#rule(ruleId, { provision, topic, actor });
    const by = { period: null, trigger: null, unit: null, actor };
    return {
      rule: ruleId,
      ...saidOfKey(key, taskId, ruleId, by, this.bodies),
      state,
      ...saidOf(right, unsaidOfRight(rule)),
    };
  }

  #status({ id, name, cell, ...flags }: TaskEvaluation["status"]): LeanTask["status"] {
    const words = this.statuses.get(id) ?? name;
    this.statuses.set(id, words);
    return { id, cell, ...saidOf({ name, ...flags }, { ...UNSAID_OF_STATUS, name: words }) };
  }

  #question({ subject, keys, ...shared }: Question, task: TaskEvaluation): LeanQuestion {
    const places = keys.map((key) => {
      const place = task.duties.findIndex((duty) => duty.key === key);
      return place === -1 ? key : place;
    });
    return {
      question: this.questions.place(JSON.stringify(shared), shared),
      ...(subject === task.id ? {} : { subject }),
      ...listed("keys", places),
    };
  }

  task(task: TaskEvaluation): LeanTask {
    const { id, phase, status, dueOn, duties, ladder, rights, findings, questions, ...rest } = task;
    const deadline = saidOf(dueOn, unsaidOfDeadline(dueOn.current));
    return {
      id,
      ...saidOf(rest, unsaidOfTask(task.lead, this.head)),
      phase,
      status: this.#status(status),
      ...(Object.keys(deadline).length === 0 ? {} : { dueOn: deadline }),
      ...listed(
        "duties",
        duties.map((duty) => this.duty(duty, id)),
      ),
      ...listed(
        "ladder",
        ladder.map((rung) => this.#rung(rung)),
      ),
      ...listed(
        "rights",
        rights.map((right) => this.#right(right, id)),
      ),
      ...listed(
        "findings",
        findings.map((one) => this.findings.place(JSON.stringify(one), one)),
      ),
      ...listed(
        "questions",
        questions.map((one) => this.#question(one, task)),
      ),
    };
  }
}

/**
 * A result to be kept or sent, a sixth of it as JSON: everything that arises, by the names it has in full. What comes again
 * stands once (rules, words of statuses, findings, questions), and what says nothing is not there. `fromLean` gives the
 * result back as `results: "arising"` has it.
 *
 * @param evaluation - The result of `evaluateRegister`, just made or stored.
 * @throws DondocError for what is no evaluation.
 * @example
 * const kept = JSON.stringify(toLean(evaluateRegister(register, { profile: laoCai, asOf: "2026-03-05" })));
 * agenda(fromLean(JSON.parse(kept)));
 */
export const toLean = (evaluation: RegisterEvaluation): LeanEvaluation =>
  answering("evaluation", () => {
    requireEvaluation(evaluation);
    const { asOf, knownAt, profile, calendar, readings, summary, notices, nextChange, meta } = evaluation;
    const duties = [...evaluation.tasks.flatMap((task) => task.duties), ...evaluation.register.duties];
    const asked = duties.every(isAsked);
    const writer = new LeanWriter(evaluation, asked);
    const tasks = evaluation.tasks.map((task) => writer.task(arisingOf(task)));
    const register = {
      ...evaluation.register,
      duties: evaluation.register.duties.filter(arises).map((duty) => writer.duty(duty, null)),
    };
    return deepFreeze({
      form: "lean",
      ...(asked ? { hangsOn: true } : {}),
      ...{ asOf, knownAt, profile, calendar, readings },
      rules: Object.fromEntries(writer.rules),
      statuses: Object.fromEntries(writer.statuses),
      bodies: Object.fromEntries(writer.bodies),
      findings: writer.findings.list(),
      questions: writer.questions.list(),
      ...{ tasks, register, summary, notices, nextChange, meta },
    });
  });
