import { PROFILE_IDS } from "../src/language/profile.js";
import { getProfile } from "../src/profiles/index.js";
import {
  arguableOf,
  EVALUATED_ONCE,
  ONE_EVALUATION,
  OUTCOMES,
  READ_PROFILES,
  sensitivityOf,
  valuesOf,
} from "./analysis.js";
import { TWENTY_CONDITIONS } from "./conditions.js";
import { EXPLAINED, evaluationOf } from "./evaluation.js";
import type { Measured } from "./subject.js";
import { ADD_DAY_NUMBERS, ADD_TEXT, COUNT_DAY_NUMBERS, COUNT_TEXT } from "./working-days.js";

/** What a subject must reach: so many times the rate of a peer, or so many operations a second. */
export interface Target {
  readonly subject: string;
  /** The peer to beat; `null` for a rate of our own. */
  readonly peer: string | null;
  /** Taken when the peer before it is not there. */
  readonly otherwise?: { readonly peer: string; readonly atLeast: number };
  readonly atLeast: number;
}

export interface Verdict {
  readonly target: Target;
  readonly against: string | null;
  readonly atLeast: number;
  readonly found: number;
  readonly met: boolean;
}

const NUMPY_OR_DATE_FNS = { peer: "numpy", atLeast: 5, otherwise: { peer: "date-fns", atLeast: 50 } } as const;
const EXPLAINED_WITHIN_SECONDS = 30e-6;
/** Five regulations cost five evaluations, and telling why they differ half of one. */
const OUTCOMES_WITHIN_EVALUATIONS = 5.5;

/** Every other value of an ambiguity is one evaluation; the readings in use and what is told of all are two more. */
const BESIDE_THE_VALUES = 2;
const ARGUABLE_WITHIN_SECONDS = 2;

export const TARGETS: readonly Target[] = [
  { subject: ADD_DAY_NUMBERS, ...NUMPY_OR_DATE_FNS },
  { subject: COUNT_DAY_NUMBERS, ...NUMPY_OR_DATE_FNS },
  { subject: ADD_TEXT, peer: "date-fns", atLeast: 5 },
  { subject: COUNT_TEXT, peer: "date-fns", atLeast: 5 },
  { subject: TWENTY_CONDITIONS, peer: "json-rules-engine", atLeast: 1000 },
  { subject: TWENTY_CONDITIONS, peer: "zen-engine", atLeast: 1000 },
  { subject: evaluationOf("lao-cai"), peer: null, atLeast: 300_000 },
  { subject: EXPLAINED, peer: null, atLeast: 1 / EXPLAINED_WITHIN_SECONDS },
  { subject: OUTCOMES, peer: ONE_EVALUATION, atLeast: 1 / OUTCOMES_WITHIN_EVALUATIONS },
  ...READ_PROFILES.map((id) => ({
    subject: sensitivityOf(id),
    peer: EVALUATED_ONCE,
    atLeast: 1 / (valuesOf(getProfile(id)) + BESIDE_THE_VALUES),
  })),
  ...PROFILE_IDS.map((id) => ({ subject: arguableOf(id), peer: null, atLeast: 1 / ARGUABLE_WITHIN_SECONDS })),
];

/** How many times the rate of a peer ours is; `undefined` when the peer took no part. */
export const ratioTo = ({ subject, ours, peers }: Measured, peer: string): number | undefined => {
  const rate = peers[subject.peers.findIndex(({ name }) => name === peer)];
  return rate === undefined ? undefined : ours.median / rate.median;
};

/** Judges a target by the medians of one run. */
export const judgeTarget = (target: Target, results: readonly Measured[]): Verdict => {
  const result = results.find(({ subject }) => subject.name === target.subject);
  if (result === undefined) throw new Error(`no subject is named ${target.subject}`);
  const verdict = (against: string | null, atLeast: number, found: number): Verdict => ({
    target,
    against,
    atLeast,
    found,
    met: found >= atLeast,
  });
  if (target.peer === null) return verdict(null, target.atLeast, result.ours.median);
  const ratio = ratioTo(result, target.peer);
  if (ratio !== undefined) return verdict(target.peer, target.atLeast, ratio);
  const { otherwise } = target;
  if (otherwise === undefined) throw new Error(`${target.subject}: ${target.peer} took no part`);
  return verdict(otherwise.peer, otherwise.atLeast, ratioTo(result, otherwise.peer) ?? Number.NaN);
};
