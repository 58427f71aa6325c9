import { dayOf, vietnam, vietnamCalendar, type WorkingCalendar } from "../../calendar/index.js";
import type { Step } from "../../calendar/why.js";
import type { Derivation } from "../../core/answers/derivation.js";
import { explain } from "../../core/answers/explain.js";
import { explainTask } from "../../core/answers/explain-task.js";
import { registerContext } from "../../core/answers/register-context.js";
import type { Register, Task } from "../../core/model/task.js";
import { checkRegister } from "../../core/register/parse-register.js";
import type { Bilingual } from "../../errors.js";
import { amendedOf } from "../../language/amended.js";
import { diffProfiles } from "../../language/diff-profiles.js";
import type { Profile } from "../../language/profile.js";
import type { ProvisionId } from "../../language/provision.js";
import { ruleId } from "../../language/rule.js";
import type { CauseDay, Moved, RecalculationCause, Situation } from "./recalculation.js";
import { recordedChanges } from "./recorded.js";
import type { ChangeStep } from "./steps.js";

const registerOf = ({ register }: Situation): Register => checkRegister(register);
const taskOf = ({ tasks }: Register, id: string | null): Task | undefined => tasks.find((task) => task.id === id);

/** Derivations of a task are asked for once, however many of its duties moved. */
const kept = new WeakMap<Situation, Map<string, readonly Derivation[]>>();

const derivationsOf = (situation: Situation, moved: Moved): readonly Derivation[] => {
  const { register: _, ...options } = situation;
  const register = registerOf(situation);
  const known = kept.get(situation) ?? new Map<string, readonly Derivation[]>();
  kept.set(situation, known);
  const id = moved.taskId === null ? `/${moved.ruleId}` : `${moved.taskId}`;
  const before = known.get(id);
  if (before !== undefined) return before;
  const work = (): readonly Derivation[] => {
    if (moved.taskId === null)
      return options.profile.rules.some((rule) => ruleId(rule) === moved.ruleId)
        ? explain(null, { ...options, provision: moved.ruleId, meetings: register.meetings }).derivations
        : [];
    const task = taskOf(register, moved.taskId);
    return task === undefined ? [] : explainTask(task, { ...options, context: registerContext(register) }).derivations;
  };
  const fresh = work();
  known.set(id, fresh);
  return fresh;
};

const stepsOf = (situation: Situation, moved: Moved): readonly Step[] =>
  derivationsOf(situation, moved).find((one) =>
    moved.taskId === null ? one.ruleId === moved.ruleId && one.period === moved.period : one.key === moved.key,
  )?.steps ?? [];

const textOf = ({ kind, on, text, basis }: Step): string => `${kind}|${on}|${text.vi}|${basis ?? ""}`;

const only = (steps: readonly Step[], others: readonly Step[], place: CauseDay["in"]): readonly CauseDay[] => {
  const known = new Set(others.map(textOf));
  return steps
    .filter((one) => !known.has(textOf(one)))
    .map(({ on, text, basis }) => Object.freeze({ on, text, basis, in: place }));
};

const calendarOf = ({ calendar, knownAt }: Situation): WorkingCalendar =>
  calendar ?? (knownAt === undefined ? vietnam : vietnamCalendar({ knownAt }));

/** Of another calendar, the days that are worked in one and not in the other: a count that goes on passes other rest days too. */
const decisive = (days: readonly CauseDay[], { kind, before, after }: ChangeStep): readonly CauseDay[] => {
  if (kind !== "calendar" && kind !== "known") return days;
  const [was, is] = [calendarOf(before), calendarOf(after)];
  const own = days.filter(({ on }) => was.isWorking(dayOf(on)) !== is.isWorking(dayOf(on)));
  return own.length > 0 ? own : days;
};

/** The days by which the derivations of a duty differ. */
const daysOf = (step: ChangeStep, moved: Moved): readonly CauseDay[] => {
  const [was, is] = [stepsOf(step.before, moved), stepsOf(step.after, moved)];
  return Object.freeze(decisive([...only(was, is, "before"), ...only(is, was, "after")], step));
};

/** The rule itself where it changed, else those that changed and that it names, else the clause on effect. */
const changedClauses = (before: Profile, after: Profile, moved: Moved): readonly ProvisionId[] => {
  const changed = diffProfiles(before, after);
  const own = changed.filter((one) => one.ruleId === moved.ruleId);
  const text = JSON.stringify(after.rules.filter((rule) => ruleId(rule) === moved.ruleId));
  const named = changed.filter((one) => text.includes(`"${one.ruleId}"`) || one.after?.replaces === moved.ruleId);
  const found = own.length > 0 ? own : named.length > 0 ? named : [];
  const provisions = found.flatMap(({ after: rule, before: was }) => rule?.provision ?? was?.provision ?? []);
  if (provisions.length > 0) return [...new Set(provisions)];
  const { provision } = after.effect;
  return provision === null ? [moved.provision] : [provision];
};

const clausesOf = ({ kind, before, after, code }: ChangeStep, moved: Moved): readonly ProvisionId[] => {
  if (kind === "version" || kind === "number") return changedClauses(before.profile, after.profile, moved);
  if (kind !== "reading") return [];
  const reading = after.profile.readings.find((one) => one.code === code);
  const places = (reading?.provisions ?? []).filter((one) => one === moved.provision);
  return places.length > 0 ? places : [moved.provision];
};

/** What was set on the rule of a duty, where it was that one. */
const numberOf = ({ before, after, text }: ChangeStep, moved: Moved): Bilingual => {
  const parts = [before.profile, after.profile].map(
    (profile) => amendedOf(profile)?.parts.filter((part) => part.ruleId === moved.ruleId) ?? [],
  );
  const [was = [], is = []] = parts;
  const numbers = [
    ...is.flatMap((part) => part.numbers),
    // What is set no more goes back to what the text says.
    ...(is.length > 0
      ? []
      : was.flatMap((part) => part.numbers.map(({ path, from, to }) => ({ path, from: to, to: from })))),
  ];
  if (numbers.length === 0) return text;
  const words = numbers.map(({ path, from, to }) => `${path} ${from ?? "—"} → ${to ?? "—"}`).join("; ");
  return Object.freeze({ vi: `${moved.ruleId}: ${words}`, en: `${moved.ruleId}: ${words}` });
};

/** Why a duty comes to something else by one step. */
export const causeOf = (step: ChangeStep, moved: Moved): RecalculationCause => {
  const text =
    step.kind === "number"
      ? numberOf(step, moved)
      : step.kind === "event"
        ? recordedChanges(registerOf(step.before), registerOf(step.after), moved)
        : step.text;
  return Object.freeze({
    kind: step.kind,
    text,
    clauses: Object.freeze(clausesOf(step, moved)),
    days: step.kind === "day" ? [] : daysOf(step, moved),
  });
};
