import type { Duty, Right, TaskEvaluation } from "../../core/model/evaluation.js";
import type { ReadingValue } from "../../language/profile.js";
import { sameData } from "../../language/same-data.js";
import type { Flip } from "./flips.js";
import { type Run, sameRun } from "./runs.js";
import { byKey, dutiesAt } from "./said.js";
import type { ReadingEffect } from "./sensitivity.js";

/** How many days of duties differ between two runs. */
interface DayChanges {
  moved: number;
  lost: number;
  gained: number;
}

const countDays = (base: Run, other: Run, at: number, changes: DayChanges): void => {
  const [own, theirs] = [dutiesAt(base, at), dutiesAt(other, at)];
  const [known, otherKnown] = [byKey(own), byKey(theirs)];
  // What a list leaves out is looked up among all periods, so that nothing unlisted counts as lost.
  const dueIn = (run: Run, listed: ReadonlyMap<string, Duty>, key: string): string | null =>
    (listed.get(key) ?? run.unlisted(at).get(key))?.due ?? null;
  for (const { key, due } of own) {
    if (due === null) continue;
    const is = dueIn(other, otherKnown, key);
    if (is === null) changes.lost++;
    else if (is !== due) changes.moved++;
  }
  for (const { key, due } of theirs) {
    if (due === null) continue;
    const listed = known.get(key);
    if (listed !== undefined ? listed.due === null : dueIn(base, known, key) === null) changes.gained++;
  }
};

const rightsOf = (rights: readonly Right[]): ReadonlyMap<string, Right> => new Map(rights.map((one) => [one.key, one]));

const changedRights = (own: TaskEvaluation, other: TaskEvaluation): number => {
  if (sameData(own.rights, other.rights)) return 0;
  const [known, theirs] = [rightsOf(own.rights), rightsOf(other.rights)];
  return [...new Set([...known.keys(), ...theirs.keys()])].filter((key) => !sameData(known.get(key), theirs.get(key)))
    .length;
};

const wordsDiffer = (own: TaskEvaluation, other: TaskEvaluation): boolean =>
  !sameData(own.status, other.status) || !sameData(own.findings, other.findings);

/** What is left of a task when its duties, rights and words are told apart. */
const othersDiffer = (own: TaskEvaluation, other: TaskEvaluation): boolean =>
  !sameData(own.questions, other.questions) ||
  !sameData(own.ladder, other.ladder) ||
  own.nextChange !== other.nextChange ||
  own.dueOn.workingDaysLate !== other.dueOn.workingDaysLate ||
  own.phase !== other.phase;

const NOTHING = { becomeLate: 0, noLongerLate: 0, flips: 0, daysMoved: 0, daysLost: 0, daysGained: 0 } as const;

/** The effect of a value that no result differs by. */
export const noEffect = ({ value, text }: ReadingValue): ReadingEffect =>
  Object.freeze({ value, text, ...NOTHING, tasks: [], rights: 0, words: 0, others: 0, withoutEffect: true });

/** What differs between the run under the readings in use and the run under another value of one of them. */
export const effectOf = (value: ReadingValue, base: Run, other: Run, flips: readonly Flip[]): ReadingEffect => {
  const [own, theirs] = [base, other];
  if (sameRun(own, theirs)) return noEffect(value);
  const days: DayChanges = { moved: 0, lost: 0, gained: 0 };
  let [rights, words, others] = [0, 0, 0];
  own.tasks.forEach((task, at) => {
    const twin = theirs.tasks[at];
    if (twin === undefined || sameData(task, twin)) return;
    const before = days.moved + days.lost + days.gained + rights + words;
    if (!sameData(task.duties, twin.duties)) countDays(base, other, at, days);
    rights += changedRights(task, twin);
    if (wordsDiffer(task, twin)) words++;
    // What differs and is none of these is told too: an hour, what is asked, the next state.
    const isNamed = days.moved + days.lost + days.gained + rights + words > before;
    if (othersDiffer(task, twin) || !isNamed) others++;
  });
  if (!sameData(own.register.duties, theirs.register.duties)) countDays(base, other, -1, days);
  if (!sameData(own.register.findings, theirs.register.findings)) words++;
  if (
    !sameData(own.register.questions, theirs.register.questions) ||
    days.moved + days.lost + days.gained + rights + words + others === 0
  )
    others++;
  const becomeLate = flips.filter(({ becomesLate }) => becomesLate).length;
  const flipped = new Set(flips.flatMap(({ at }) => own.tasks[at]?.id ?? []));
  return Object.freeze({
    value: value.value,
    text: value.text,
    becomeLate,
    noLongerLate: flips.length - becomeLate,
    flips: flips.length,
    tasks: Object.freeze([...flipped]),
    daysMoved: days.moved,
    daysLost: days.lost,
    daysGained: days.gained,
    rights,
    words,
    others,
    withoutEffect: false,
  });
};
