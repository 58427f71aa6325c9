import { SameBody } from "../bodies/same-body.js";
import { type NearPair, nearActs, waysOf } from "../lifecycle/near-acts.js";
import { undatedEventOf, withEventOn } from "../lifecycle/undated-event.js";
import type { CheckedTask } from "../model/checked-task.js";
import { type Context, noteChange } from "../model/context.js";
import type { Directory } from "../model/directory.js";
import type { DutyState } from "../model/evaluation.js";
import type { CompiledRule, Results } from "../rules/compiled-rule.js";
import { eitherResults, heldApart, pairQuestion } from "./either-body.js";
import type { Judgement } from "./judgement.js";
import { type OpenedTask, openContext } from "./open-context.js";
import { lastSureDay, sureResults } from "./undated-results.js";

/** A task made ready for the rules of its regulation. */
export interface RuledTask extends OpenedTask {
  /** Adds what a rule comes to. Rules are asked in their order, each once. */
  readonly addTo: (results: Results, rule: CompiledRule) => void;
}

const noResults = (): Results => ({ duties: [], ladder: [], rights: [], findings: [] });

/** Written out: a task is opened for each evaluation, and a spread costs more. */
const ruled = ({ context, status, phase, left, late, undated }: OpenedTask, addTo: RuledTask["addTo"]): RuledTask => ({
  context,
  status,
  phase,
  left,
  late,
  undated,
  addTo,
});

type NameAsked = readonly [other?: Context | undefined, asksName?: Context["asksName"]];

/** States that no day changes. */
const STILL: ReadonlySet<DutyState> = new Set(["undetermined", "notApplicable", "met", "metLate"]);

/**
 * Makes a task ready. Where a name of its acts may be that of another body, each rule is asked for both, and what holds
 * for both is told.
 */
export const openTask = (task: CheckedTask, judgement: Judgement): RuledTask => {
  const { asOf, register } = judgement;
  const pairs = nearActs(task, asOf, register.directory);
  const [first] = pairs;
  if (first === undefined) return openAlone(task, judgement);
  const { keeps, document } = register;
  const openWith = (directory: Directory): RuledTask =>
    openAlone(task, { ...judgement, trace: undefined, register: { keeps, document, directory } });
  const ways = waysOf(pairs).map((same) => openWith(new SameBody(register.directory, same)));
  const strangers = openWith(new SameBody(register.directory, new Map(), new Set(pairs.map(({ doer }) => doer))));
  const isOpen = task.task.secrecy === "none";
  const opened = openAlone(task, judgement, ways.at(-1)?.context, pairQuestion(first, isOpen));
  const { context } = opened;
  return ruled(opened, (results, rule) => {
    const resultsIn = (way: RuledTask): Results => {
      const found = noResults();
      way.addTo(found, rule);
      if (way.context.nextChange !== null) noteChange(context, way.context.nextChange);
      return found;
    };
    const askOf = (pair: NearPair) => (key: string) => context.questions.ask(pairQuestion(pair, isOpen), key);
    const apart = resultsIn(opened);
    const sure = ways.reduce((known, way, i) => eitherResults(known, resultsIn(way), askOf(pairs[i] ?? first)), apart);
    addAll(results, heldApart(sure, resultsIn(strangers), askOf(first)));
  });
};

const addAll = (results: Results, { duties, ladder, rights, findings }: Results): void => {
  results.duties.push(...duties);
  results.ladder.push(...ladder);
  results.rights.push(...rights);
  results.findings.push(...findings);
};

/**
 * A task whose names are those of the bodies that they name. Where the record gives a state without a day, each rule is
 * asked twice, for the first and for the last day on which it can have come about, and what holds for both is told.
 *
 * @param other - The task as it is if a name is another's, and what is asked of that name.
 */
const openAlone = (task: CheckedTask, judgement: Judgement, ...other: NameAsked): RuledTask => {
  const { asOf, knownAt, register, compiled } = judgement;
  const confirmer = compiled.profile.confirmation?.actor ?? null;
  const undated = undatedEventOf(task, { asOf, knownAt, directory: register.directory, confirmer });
  if (undated === null) {
    const opened = openContext(task, judgement, null, ...other);
    return ruled(opened, (results, rule) => rule(opened.context, results));
  }
  const { type, earliest, latest, state } = undated;
  const early = openContext(withEventOn(task, type, earliest), { ...judgement, trace: undefined }, undated);
  const last = state === "unclear" ? task : withEventOn(task, type, latest);
  const opened = openContext(last, judgement, undated, early.context);
  const due = lastSureDay(undated, opened.context.life.due);
  if (due !== null) noteChange(opened.context, due + 1);
  const addTo = (results: Results, rule: CompiledRule): void => {
    const [last, first] = [noResults(), noResults()];
    const { nextChange } = opened.context;
    rule(opened.context, last);
    rule(early.context, first);
    const sure = sureResults(last, first, undated, opened.context);
    // What hangs on the day that is not recorded does not change as days pass.
    if (sure.ladder.length === 0 && sure.duties.every(({ state }) => STILL.has(state)))
      opened.context.nextChange = nextChange;
    addAll(results, sure);
  };
  return ruled(opened, addTo);
};
