import type { DayNumber } from "../../calendar/index.js";
import { appended } from "../model/appended.js";
import type { Body } from "../model/body.js";
import type { CheckedTask } from "../model/checked-task.js";
import type { Directory } from "../model/directory.js";

/** Two bodies that may be one: whoever did an act of a task, and one that has a part in it. */
export interface NearPair {
  readonly doer: Body;
  readonly other: Body;
}

const NONE: readonly NearPair[] = Object.freeze([]);

/** So many pairs of a task are tried; more names of one task are no slip. */
const MOST_PAIRS = 4;

const NOBODY: readonly Body[] = [];

/** Whoever did the acts of a task, or allowed them, holders of roles apart. */
const doersOf = ({ events }: CheckedTask, asOf: DayNumber, directory: Directory): readonly Body[] => {
  let doers = NOBODY;
  const add = (name: string): void => {
    for (const body of directory.read(name).bodies) {
      if (body.role === null && !doers.includes(body)) doers = appended(doers, body);
    }
  };
  for (const { day, source } of events) {
    if (day > asOf) break;
    // Most acts are told of nobody.
    if (source.by !== undefined) add(source.by);
    if (source.authorisedBy !== undefined) add(source.authorisedBy);
  }
  return doers;
};

/** Who has a part in a task: by its words, and by who came to lead it. */
const partakersOf = ({ task, events }: CheckedTask, directory: Directory): readonly Body[] => {
  const names = [...(task.lead === null ? [] : [task.lead]), ...task.coordinators];
  for (const { source } of events) if (source.lead !== undefined) names.push(source.lead);
  return names.flatMap((name) => directory.read(name).bodies);
};

/**
 * The names in the acts of a task that are nearly those of bodies with a part in it, or of the holders of roles: whether
 * they are is a question, and until it is answered nothing that hangs on it is held against anybody.
 */
export const nearActs = (task: CheckedTask, asOf: DayNumber, directory: Directory): readonly NearPair[] => {
  const doers = doersOf(task, asOf, directory);
  if (doers.length === 0) return NONE;
  const pairs: NearPair[] = [];
  const add = (doer: Body, other: Body): void => {
    const isThere = pairs.some((one) => one.doer === doer && one.other === other);
    if (!isThere && pairs.length < MOST_PAIRS) pairs.push({ doer, other });
  };
  const isPartaker = (other: Body): boolean => {
    if (other.role !== null) return true;
    const whole = directory.actsFor(other);
    return partakersOf(task, directory).some((one) => one === other || one === whole);
  };
  for (let i = 0; i < doers.length; i++) {
    const doer = doers[i];
    if (doer === undefined) continue;
    // Most names are nearly no other, and nothing more is asked.
    for (let k = 0; k < i; k++) {
      const other = doers[k];
      if (other !== undefined && directory.mayBeOne(doer, other)) add(doer, other);
    }
    for (const other of directory.nearOnes(doer, isPartaker)) add(doer, other);
  }
  return pairs;
};

/** The ways in which bodies may be one: each pair by itself, and last all of them that do not exclude each other. */
export const waysOf = (pairs: readonly NearPair[]): readonly ReadonlyMap<Body, Body>[] => {
  const each = pairs.map(({ doer, other }) => new Map([[doer, other]]));
  const all = new Map<Body, Body>();
  for (const { doer, other } of pairs) if (!all.has(doer) && all.get(other) !== doer) all.set(doer, other);
  return pairs.length === 1 ? each : [...each, all];
};
