import { SameBody } from "../bodies/same-body.js";
import { nearActs, waysOf } from "../lifecycle/near-acts.js";
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

const noResults = (): Results => ({ duties: [], ladder: [], rights: [], findings: [] });

type NameAsked = readonly [other?: Context | undefined, asksName?: Context["asksName"]];

/** States that no day changes. */
const STILL: ReadonlySet<DutyState> = new Set(["undetermined", "notApplicable", "met", "metLate"]);

/** Makes a task ready for the rules of its regulation, in every way that the names of its acts may be read. */
export const openTask = (task: CheckedTask, judgement: Judgement): OpenedTask => {
  const { asOf, register } = judgement;
  const pairs = nearActs(task, asOf, register.directory);
  const [first] = pairs;
  if (first === undefined) return openAlone(task, judgement);
  const { keeps, document } = register;
  const openWith = (directory: Directory): OpenedTask =>
    openAlone(task, { ...judgement, trace: undefined, register: { keeps, document, directory } });
  const ways = waysOf(pairs).map((same) => openWith(new SameBody(register.directory, same)));
  const strangers = openWith(new SameBody(register.directory, new Map(), new Set(pairs.map(({ doer }) => doer))));
  const asked = pairQuestion(first, task.task.secrecy === "none");
  return { ...openAlone(task, judgement, ways.at(-1)?.context, asked), near: { pairs, ways, strangers } };
};

/**
 * A task whose names are those of the bodies that they name.
 *
 * @param other - The task as it is if a name is another's, and what is asked of that name.
 */
const openAlone = (task: CheckedTask, judgement: Judgement, ...other: NameAsked): OpenedTask => {
  const { asOf, knownAt, register, compiled } = judgement;
  const confirmer = compiled.profile.confirmation?.actor ?? null;
  const undated = undatedEventOf(task, { asOf, knownAt, directory: register.directory, confirmer });
  if (undated === null) return openContext(task, judgement, null, ...other);
  const { type, earliest, latest, state } = undated;
  const early = openContext(withEventOn(task, type, earliest), { ...judgement, trace: undefined }, undated);
  const last = state === "unclear" ? task : withEventOn(task, type, latest);
  const opened = openContext(last, judgement, undated, early.context);
  const due = lastSureDay(undated, opened.context.life.due);
  if (due !== null) noteChange(opened.context, due + 1);
  return opened;
};

const addAll = (results: Results, { duties, ladder, rights, findings }: Results): void => {
  results.duties.push(...duties);
  results.ladder.push(...ladder);
  results.rights.push(...rights);
  results.findings.push(...findings);
};

/**
 * Adds what a rule comes to on a task; rules are asked in their order, each once. Where a name of its acts may be that of
 * another body, the rule is asked for both, and what holds for both is told.
 */
export const addTo = (results: Results, rule: CompiledRule, opened: OpenedTask): void => {
  const { context, near } = opened;
  if (near === undefined) {
    addAlone(results, rule, opened);
    return;
  }
  const { pairs, ways, strangers } = near;
  const isOpen = context.task.secrecy === "none";
  const resultsIn = (way: OpenedTask): Results => {
    const found = noResults();
    addAlone(found, rule, way);
    if (way.context.nextChange !== null) noteChange(context, way.context.nextChange);
    return found;
  };
  const askOf =
    (i: number) =>
    (key: string): void => {
      const pair = pairs[i] ?? pairs[0];
      if (pair !== undefined) context.questions.ask(pairQuestion(pair, isOpen), key);
    };
  const apart = resultsIn(opened);
  const sure = ways.reduce((known, way, i) => eitherResults(known, resultsIn(way), askOf(i)), apart);
  addAll(results, heldApart(sure, resultsIn(strangers), askOf(0)));
};

/**
 * Adds what a rule comes to on a task whose names are read in one way. Where the record gives a state without a day, the
 * rule is asked twice, for the first and for the last day on which it can have come about, and what holds for both is told.
 */
const addAlone = (results: Results, rule: CompiledRule, { context, undated }: OpenedTask): void => {
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
  addAll(results, sure);
};
