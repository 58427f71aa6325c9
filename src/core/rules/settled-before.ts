import { dayOf } from "../../calendar/index.js";
import type { Context, SettledEpisode } from "../model/context.js";
import { QuestionBook } from "../model/question.js";
import type { CompiledRule, Results } from "./compiled-rule.js";
import { named, type VersionedRule, type VersionNames, within } from "./version-days.js";

type StateWording = VersionedRule<CompiledRule>;

/** What was settled by the texts that a state had before, and by which. */
export interface SettledBefore {
  /** By acts that lie before the text in force: they stand, whatever it says. */
  readonly settled: readonly SettledEpisode[];
  /** By acts under the text in force, of what only an older one had reached: they stand unless it counts them itself. */
  readonly after: readonly SettledEpisode[];
  readonly wordingOf: (episode: SettledEpisode) => StateWording | undefined;
}

/** A wording asked again, of what was settled while it held; what it asks itself is nobody's question now. */
const askedOf = ({ rule, from, to }: StateWording, context: Context): readonly SettledEpisode[] => {
  const setting = within(context.setting, from, to);
  const found: SettledEpisode[] = [];
  const made: Results = { duties: [], ladder: [], rights: [], findings: [], settled: found };
  rule({ ...context, setting, trace: undefined, questions: new QuestionBook(), unlisted: [] }, made);
  return found;
};

/**
 * The episodes of a state that somebody has handled and that an older text had reached while it was in force. An episode
 * once settled is settled: a longer number does not ask for the act again, and a shorter one does not date it back.
 */
export const settledBefore = (
  wordings: readonly StateWording[],
  context: Context,
  names: VersionNames,
): SettledBefore => {
  const begins = wordings.find(({ own }) => own)?.from ?? null;
  const settled = new Map<string, SettledEpisode>();
  const after = new Map<string, SettledEpisode>();
  const wordingOf = new Map<string, StateWording>();
  for (const wording of wordings) {
    if (wording.settledOnly !== true || wording.from > context.asOf) continue;
    for (const episode of askedOf(wording, { ...context, settled: [...settled.values()] })) {
      const { key, fulfilledOn } = episode.duty;
      if (settled.has(key) || after.has(key) || fulfilledOn === null) continue;
      const on = dayOf(fulfilledOn);
      // What is repealed asks for nothing any more.
      if (begins === null && on > wording.to) continue;
      const duty = named(episode.duty, context, names, wording);
      (begins === null || on < begins ? settled : after).set(key, { ...episode, duty });
      wordingOf.set(key, wording);
    }
  }
  return {
    settled: [...settled.values()],
    after: [...after.values()],
    wordingOf: ({ duty }) => wordingOf.get(duty.key),
  };
};

/** Whether the text in force counts the act itself, so that it says since when. */
export const countsItself = ({ duty }: SettledEpisode, { duties }: Results): boolean =>
  duties.some(({ key, fulfilledOn }) => key === duty.key && fulfilledOn === duty.fulfilledOn);

/** Duties of the text in force after those that an older one settled; who settled one is not told that none arose. */
export const withSettled = (made: Results, settled: readonly SettledEpisode[]): Results["duties"] => {
  if (settled.length === 0) return made.duties;
  const keys = new Set(made.duties.map(({ key }) => key));
  const added = settled.flatMap(({ duty }) => (keys.has(duty.key) ? [] : [duty]));
  const bearers = new Set(settled.map(({ duty }) => `${duty.actor} ${duty.unit ?? ""}`));
  const kept = made.duties.filter(
    ({ trigger, actor, unit }) => trigger !== null || !bearers.has(`${actor} ${unit ?? ""}`),
  );
  return [...added, ...kept];
};
