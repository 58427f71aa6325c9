import { undatedEventOf, withEventOn } from "../lifecycle/undated-event.js";
import type { CheckedTask } from "../model/checked-task.js";
import { noteChange } from "../model/context.js";
import type { DutyState } from "../model/evaluation.js";
import type { CompiledRule, Results } from "../rules/compiled-rule.js";
import type { Judgement } from "./judgement.js";
import { type OpenedTask, openContext } from "./open-context.js";
import { lastSureDay, sureResults } from "./undated-results.js";

const noResults = (): Results => ({ duties: [], ladder: [], rights: [], findings: [] });

/** States that no day changes. */
const STILL: ReadonlySet<DutyState> = new Set(["undetermined", "notApplicable", "met", "metLate"]);

/** Makes a task ready for the rules of its regulation. */
export const openTask = (task: CheckedTask, judgement: Judgement): OpenedTask => {
  const { asOf, knownAt, register, compiled } = judgement;
  const confirmer = compiled.profile.confirmation?.actor ?? null;
  const undated = undatedEventOf(task, { asOf, knownAt, directory: register.directory, confirmer });
  if (undated === null) return openContext(task, judgement, null);
  const { type, earliest, latest, state } = undated;
  const early = openContext(withEventOn(task, type, earliest), { ...judgement, trace: undefined }, undated);
  const last = state === "unclear" ? task : withEventOn(task, type, latest);
  const opened = openContext(last, judgement, undated, early.context);
  const due = lastSureDay(undated, opened.context.life.due);
  if (due !== null) noteChange(opened.context, due + 1);
  return opened;
};

/**
 * Adds what a rule comes to on a task; rules are asked in their order, each once. Where the record gives a state without
 * a day, the rule is asked twice, for the first and for the last day on which it can have come about, and what holds for
 * both is told.
 */
export const addTo = (results: Results, rule: CompiledRule, { context, undated }: OpenedTask): void => {
  const { early, nextChange } = context;
  if (undated === null || early === undefined) {
    rule(context, results);
    return;
  }
  const [last, first] = [noResults(), noResults()];
  rule(context, last);
  rule(early, first);
  const sure = sureResults(last, first, undated, context);
  // What hangs on the day that is not recorded does not change as days pass.
  if (sure.ladder.length === 0 && sure.duties.every(({ state }) => STILL.has(state))) context.nextChange = nextChange;
  results.duties.push(...sure.duties);
  results.ladder.push(...sure.ladder);
  results.rights.push(...sure.rights);
  results.findings.push(...sure.findings);
};
