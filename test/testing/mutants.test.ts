import { describe, expect, it } from "vitest";
import { dayOf, weekdayOf } from "../../src/calendar/index.js";
import type { Duty, TaskEvaluation } from "../../src/core/model/evaluation.js";
import type { Anchor } from "../../src/language/anchor.js";
import type { Profile } from "../../src/language/profile.js";
import type { Rule } from "../../src/language/rule.js";
import { type DeadlineRule, isDeadline, type StateRule } from "../../src/language/rule-kind.js";
import { parseProfile } from "../../src/language/schema/parse-profile.js";
import { haiPhongThanhUy, laoCai } from "../../src/profiles/index.js";
import {
  checkProfileLaws,
  type DrawnTask,
  type Engine,
  type Law,
  ownEngine,
  PROFILE_LAWS,
} from "../../src/testing/index.js";
import {
  asking,
  dueLater,
  eachDuty,
  eachRule,
  eachRung,
  isClosedByAgency,
  saying,
  sayingOfRegisters,
  shifted,
  wasSuspended,
} from "./mutants.js";
import { commune, department } from "./regulations.js";

const text = { vi: "Ngưỡng", en: "A rung" };
const rung = (place: string, workingDays: number, after: Anchor = "due"): StateRule => ({
  provision: `xa-tan-phuoc/${place}`,
  topic: "escalate",
  modality: "must",
  bearer: { role: "office" },
  text,
  action: text,
  trigger: { state: { after, passes: { reaches: { workingDays, firstDay: "next" } } } },
  fulfilledBy: ["escalated"],
});
/** The commune with a ladder of three rungs. */
const laddered = parseProfile({
  ...commune,
  rules: [...commune.rules, rung("40.1", 2), rung("40.2", 5), rung("40.3", 9)],
});

const cutLongLimits = (rule: Rule): Rule =>
  isDeadline(rule) && "workingDays" in rule.limit.span && rule.limit.span.workingDays > 7
    ? { ...rule, limit: { ...rule.limit, span: { ...rule.limit.span, workingDays: 1 } } }
    : rule;

/** Says nothing of what comes next on every second question. */
const forgetful = (): Partial<Engine> => {
  let asked = 0;
  return saying((evaluation) => {
    asked++;
    return asked % 2 === 0 ? { ...evaluation, findings: [], lead: null, phase: "returned" } : evaluation;
  });
};

const withoutFirst = <T>(list: readonly T[]): readonly T[] => list.slice(1);

/** Who took a task over last. */
const lastLeadOf = ({ events = [] }: DrawnTask): string | undefined =>
  events.findLast(({ lead }) => lead !== undefined)?.lead;

/** For every law an engine that breaks it, and a regulation on which that shows. */
const MUTANTS: Readonly<Record<string, readonly [engine: Partial<Engine>, profile?: Profile]>> = {
  "later-trigger": [
    eachDuty((duty) => (duty.trigger !== null && weekdayOf(dayOf(duty.trigger.on)) === 1 ? dueLater(duty, 7) : duty)),
  ],
  "added-rest-day": [eachDuty((duty, { options }) => dueLater(duty, isClosedByAgency(options.calendar) ? -3 : 0))],
  "longer-limit": [asking((options) => ({ ...options, profile: eachRule(options.profile, cutLongLimits) }))],
  "suspending-never-shortens": [eachDuty((duty, { task }) => dueLater(duty, wasSuspended(task) ? -1 : 0))],
  "running-clock-runs-on": [eachDuty((duty, { task }) => dueLater(duty, wasSuspended(task) ? 1 : 0))],
  "never-due-before-trigger": [
    eachDuty((duty) =>
      duty.due === null || duty.trigger === null ? duty : { ...duty, due: shifted(duty.trigger.on, -1) },
    ),
  ],
  "counts-end-on-working-days": [eachDuty((duty) => dueLater(duty, 1))],
  "act-by-is-the-last-working-day": [eachDuty((duty) => ({ ...duty, actBy: duty.due }))],
  "later-is-not-surer": [
    eachDuty((duty) => (duty.due === null || duty.due > "2025-12-31" ? duty : { ...duty, certainty: "projected" })),
  ],
  "nothing-before-effect": [asking((options) => ({ ...options, beforeEffect: "apply" }))],
  "schedule-adds-up": [
    {
      schedule: (options) => {
        const own = ownEngine.schedule(options);
        return { ...own, duties: own.duties.filter(({ due }) => due !== options.from) };
      },
    },
    department,
  ],
  "later-period-not-earlier": [
    {
      schedule: (options) => {
        const { duties, ...own } = ownEngine.schedule(options);
        return { ...own, duties: duties.map((duty, i) => ({ ...duty, period: duties.at(-1 - i)?.period ?? null })) };
      },
    },
    department,
  ],
  "explained-as-computed": [
    { explain: (task, options) => ownEngine.explain(task, { ...options, beforeEffect: "ignore" }) },
  ],
  "hangs-on-exactly": [
    eachDuty((duty) => (duty.hangsOn === undefined ? duty : { ...duty, hangsOn: duty.hangsOn.slice(1) })),
    laoCai,
  ],
  "readings-are-listed": [eachDuty(({ arguable: _, ...duty }) => duty), laoCai],
  "always-answers": [
    saying((evaluation, { task }) => {
      if (task.lead === undefined) throw new TypeError("Cannot read properties of undefined (reading 'lead')");
      return evaluation;
    }),
  ],
  "state-fits-days": [eachDuty((duty) => (duty.state === "overdue" ? { ...duty, state: "pending" } : duty))],
  "met-is-never-overdue": [
    eachDuty((duty, { asOf }) =>
      duty.fulfilledOn !== null && asOf > shifted(duty.fulfilledOn, 100)
        ? { ...duty, state: "overdue", fulfilledOn: null }
        : duty,
    ),
  ],
  "nothing-on-time-again": [
    eachDuty((duty, { asOf }) =>
      duty.state === "overdue" && duty.due !== null && asOf > shifted(duty.due, 50)
        ? { ...duty, state: "pending" }
        : duty,
    ),
  ],
  "counters-run-one-way": [
    eachDuty((duty) => ({
      ...duty,
      workingDaysLate: duty.workingDaysLate === null ? null : duty.workingDaysLate % 5,
    })),
  ],
  "nothing-before-next-change": [
    saying((evaluation) => ({
      ...evaluation,
      nextChange: evaluation.nextChange === null ? null : shifted(evaluation.nextChange, 30),
    })),
  ],
  "something-on-next-change": [saying((evaluation, { asOf }) => ({ ...evaluation, nextChange: shifted(asOf, 1) }))],
  "lower-rung-first": [
    eachRung((rung) =>
      rung.ruleId.endsWith("/40.3") && rung.next !== null ? { ...rung, next: shifted(rung.next, -10) } : rung,
    ),
    laddered,
  ],
  "threshold-fits-days": [
    eachRung((threshold) => (threshold.reached ? { ...threshold, next: threshold.since } : threshold)),
  ],
  "rung-is-borne": [
    // What is left of a state that binds nobody, or waits: the rung stood without a duty.
    saying((evaluation) => ({
      ...evaluation,
      duties: evaluation.duties.filter(({ trigger }) => trigger?.kind !== "state"),
    })),
  ],
  "reached-stays-reached": [
    eachRung((threshold, { asOf }) => (threshold.reached ? { ...threshold, since: asOf } : threshold)),
  ],
  "next-rung-is-nearest": [
    saying((evaluation) => {
      const last: TaskEvaluation["ladder"][number] | undefined = evaluation.ladder.findLast(
        ({ next }) => next !== null,
      );
      const nextRung = last?.next == null ? null : { ruleId: last.ruleId, provision: last.provision, on: last.next };
      return { ...evaluation, nextRung };
    }),
    laddered,
  ],
  "right-fits-days": [
    saying((evaluation) => ({
      ...evaluation,
      rights: evaluation.rights.map((right) => (right.state === "lapsed" ? { ...right, state: "open" } : right)),
    })),
  ],
  "right-is-no-duty": [
    saying((evaluation) => ({
      ...evaluation,
      duties: evaluation.duties.map((duty, i) =>
        i === 0 && evaluation.rights.some(({ state }) => state === "lapsed")
          ? { ...duty, modality: "may" as const }
          : duty,
      ),
    })),
  ],
  "not-late-on-the-day": [
    eachDuty((duty, { asOf }) =>
      duty.due === asOf && duty.state === "dueSoon" ? { ...duty, state: "overdue" } : duty,
    ),
  ],
  "missing-doer-accuses-nobody": [
    eachDuty((duty, { task }) =>
      duty.state === "met" && (task.events ?? []).every(({ by }) => by === undefined)
        ? { ...duty, state: "overdue" }
        : duty,
    ),
  ],
  "no-task-no-debt": [
    sayingOfRegisters((whole) => ({
      ...whole,
      register: {
        ...whole.register,
        duties: whole.register.duties.map((duty) => (duty.unit === null ? duty : { ...duty, unit: "Sở Y tế" })),
      },
    })),
    laoCai,
  ],
  "no-debt-backwards": [
    eachDuty((duty, { task }) => ({ ...duty, unit: duty.unit === null ? null : (lastLeadOf(task) ?? duty.unit) })),
  ],
  "one-act-once": [
    sayingOfRegisters((whole) => ({
      ...whole,
      register: {
        ...whole.register,
        // A mutant says what cannot be, which is what the laws have to find.
        duties: whole.register.duties.map((duty) =>
          duty.state === "undetermined" || duty.state === "overdue" ? ({ ...duty, state: "met" } as Duty) : duty,
        ),
      },
    })),
    laoCai,
  ],
  "empty-reports-only-answer": [
    {
      createEvaluator: (options) => {
        const own = ownEngine.createEvaluator(options);
        return {
          ...own,
          evaluateRegister: (register, { asOf }) =>
            own.evaluateRegister({ reports: [], ...(register as object) }, { asOf }),
        };
      },
    },
    laoCai,
  ],
  "respelling-changes-nothing": [
    {
      createEvaluator: (options) => {
        const own = ownEngine.createEvaluator(options);
        return {
          ...own,
          evaluateRegister: (register, { asOf }) => {
            const whole = own.evaluateRegister(register, { asOf });
            const shouts = JSON.stringify(register).includes("SỞ");
            return shouts ? { ...whole, nextChange: null, tasks: whole.tasks.slice(1) } : whole;
          },
        };
      },
    },
    laoCai,
  ],
  "state-not-before-effect": [asking((options) => ({ ...options, beforeEffect: "apply" }))],
  "settled-stays-settled": [
    eachDuty((duty, { asOf }) =>
      duty.trigger?.kind === "state" && duty.fulfilledOn !== null && asOf > shifted(duty.fulfilledOn, 30)
        ? { ...duty, state: "owed", fulfilledOn: null }
        : duty,
    ),
  ],
  "keys-survive": [eachDuty((duty) => ({ ...duty, key: `${duty.key}/${duty.due}/${duty.workingDaysLate}` }))],
  "later-events-change-nothing": [
    {
      createEvaluator: (options) => {
        const own = ownEngine.createEvaluator(options);
        return { ...own, evaluate: (task, asOf) => own.evaluate(task, shifted(asOf, 30)) };
      },
    },
  ],
  "later-knowledge-changes-nothing": [asking(({ knownAt: _, ...options }) => options)],
  "order-of-writing": [
    saying((evaluation, { task }) => ({ ...evaluation, completedOn: task.events?.at(-1)?.on ?? null })),
  ],
  "permuted-tasks": [sayingOfRegisters((whole) => ({ ...whole, nextChange: whole.tasks[0]?.nextChange ?? null }))],
  "task-by-task": [
    {
      createEvaluator: (options) => {
        const own = ownEngine.createEvaluator(options);
        return {
          ...own,
          evaluate: (task, asOf, context) =>
            own.evaluate(task, asOf, context === undefined ? undefined : { ...context, documents: [] }),
        };
      },
    },
    laoCai,
  ],
  "counted-once": [
    sayingOfRegisters((whole) => {
      const { all } = whole.summary;
      const counts = { ...all.counts, openOverdue: all.counts.openOverdue + all.counts.openNoDeadline };
      return { ...whole, summary: { ...whole.summary, all: { ...all, counts } } };
    }),
  ],
  "classified-stays-silent": [saying((evaluation, { task }) => ({ ...evaluation, title: task.title }))],
  "same-answer": [forgetful()],
  "evaluation-is-frozen": [sayingOfRegisters((whole) => ({ ...whole }))],
  "evaluation-survives-json": [
    sayingOfRegisters((whole) => ({ ...whole, summary: { ...whole.summary, percent: Number.NaN } })),
  ],
  "register-survives-print": [
    {
      parseRegister: (input) => {
        const read = ownEngine.parseRegister(input);
        return { ...read, reports: withoutFirst(read.reports ?? []) };
      },
    },
  ],
  "profile-survives-print": [
    {
      parseProfile: (input, options) =>
        eachRule(ownEngine.parseProfile(input, options), (rule) => {
          const { serves: _, ...rest } = rule;
          return rest;
        }),
    },
  ],
};

const lawNamed = (id: string): Law => {
  const law = PROFILE_LAWS.find((one) => one.id === id);
  if (law === undefined) throw new Error(`no law ${id}`);
  return law;
};

const numRuns = 300;

describe("a law can fail", () => {
  it("for each there is an engine that breaks it", () => {
    expect(Object.keys(MUTANTS).sort()).toEqual(PROFILE_LAWS.map(({ id }) => id).sort());
  });

  it.each(Object.entries(MUTANTS))(
    "%s is broken by an engine, and not by our own",
    (id, [engine, profile = commune]) => {
      const laws = [lawNamed(id)];
      const [broken] = checkProfileLaws(profile, { laws, numRuns, engine });
      expect(broken).toMatchObject({ id, holds: false });
      expect(broken?.counterexample).toMatch(/^\[/);
      expect(broken?.problem).toMatch(/\S/);
      expect(checkProfileLaws(profile, { laws, numRuns: 50 })).toMatchObject([{ id, holds: true, problem: null }]);
    },
  );
});

describe("a regulation that is unsound", () => {
  const deadline: DeadlineRule = {
    provision: "xa-tan-phuoc/41.1",
    topic: "reportProgress",
    modality: "must",
    bearer: { role: "lead" },
    text,
    trigger: { on: "assigned" },
    limit: { span: { workingDays: 5, firstDay: "next" } },
    fulfilledBy: ["progressReported"],
  };
  const soon = { fact: "dueSoon", operator: "equal", value: true } as const;

  it.each<[string, string, Rule]>([
    [
      "a report that counts only while the deadline is near",
      "met-is-never-overdue",
      { ...deadline, fulfilledBy: [{ event: "progressReported", from: "trigger", when: soon }] },
    ],
    [
      "a threshold that holds only while the deadline is near",
      "reached-stays-reached",
      { ...rung("41.1", 1, "start"), when: soon },
    ],
    [
      "a span of no day at all",
      "never-due-before-trigger",
      { ...deadline, limit: { span: { days: 0, firstDay: "same", roll: "none" } } },
    ],
  ])("is found out: %s", (_what, id, rule) => {
    const profile = parseProfile({ ...commune, rules: [...commune.rules, rule] });
    const results = checkProfileLaws(profile, { laws: [lawNamed(id)], numRuns: 5_000 });
    expect(results).toMatchObject([{ id, holds: false }]);
    expect(results[0]?.problem).toContain("xa-tan-phuoc/41.1");
    expect(checkProfileLaws(haiPhongThanhUy, { laws: [lawNamed(id)] })).toMatchObject([{ holds: true }]);
  });
});
