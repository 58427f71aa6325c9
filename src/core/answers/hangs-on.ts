import { DondocError } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import type { Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import type { Duty, DutyState, HangsOn } from "../model/evaluation.js";

const LATE: ReadonlySet<DutyState> = new Set(["overdue", "metLate", "missed"]);

export const isLate = ({ state }: Pick<Duty, "state">): boolean => LATE.has(state);

/** The duties of some rules that one other value of a reading gives. */
export interface OtherValue {
  readonly code: string;
  readonly value: string;
  /** Whether a rule can come to something else under it. */
  readonly changes: (id: RuleId) => boolean;
  readonly duties: (ids: ReadonlySet<RuleId>) => readonly Duty[];
}

/** What of a regulation's text tells on which readings a lateness can hang. */
export interface HangingText {
  /** The codes of the readings that touch each provision, or change a rule of it. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The codes of the readings that touch no one place (A49, A51, A57): they reach whatever they change. */
  readonly everywhere: ReadonlySet<string>;
  /** The codes of the readings that tell what a return or a suspension does: a report hangs on them by the tasks behind it. */
  readonly ofTasks: ReadonlySet<string>;
  /** The rules that ask for the act of each rule from the same trigger, itself among them: where one does not hold, another may. */
  readonly sameAct: ReadonlyMap<RuleId, readonly RuleId[]>;
}

const grouped = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return groups;
};

const codesByProvision = ({ readings }: Profile): ReadonlyMap<string, ReadonlySet<string>> => {
  const codes = new Map<string, Set<string>>();
  for (const { code, provisions, values } of readings) {
    const changed = values.flatMap(({ changes }) => changes.flatMap((change) => change.provisions ?? []));
    for (const provision of [...provisions, ...changed]) {
      const known = codes.get(provision);
      if (known === undefined) codes.set(provision, new Set([code]));
      else known.add(code);
    }
  }
  return codes;
};

/** What makes a task wait, or stand still, decides whether anybody has to report on it. */
const STOPS = /^lifecycle\.(?:returned|suspended)\b/;

const codesOfTasks = ({ readings }: Profile): ReadonlySet<string> =>
  new Set(
    readings
      .filter(({ values }) => values.some(({ changes }) => changes.some(({ path }) => STOPS.test(path))))
      .map(({ code }) => code),
  );

/** Whether a duty is a report on the tasks of a register, and no duty of one of them. */
const isReport = ({ key }: Duty): boolean => key.startsWith("-/");

export const hangingText = (profile: Profile): HangingText => {
  const acts = grouped(profile.rules, ({ topic, bearer, trigger, fulfilledBy }) =>
    JSON.stringify([topic, bearer, trigger, fulfilledBy]),
  );
  return {
    codes: codesByProvision(profile),
    everywhere: new Set(profile.readings.filter(({ provisions }) => provisions.length === 0).map(({ code }) => code)),
    ofTasks: codesOfTasks(profile),
    sameAct: new Map([...acts.values()].flatMap((rules) => rules.map((rule) => [ruleId(rule), rules.map(ruleId)]))),
  };
};

/** The duties that another reading gives, by their keys and by the rule and body of each. */
interface Theirs {
  readonly byKey: ReadonlyMap<string, Duty>;
  readonly byBearer: ReadonlyMap<string, readonly Duty[]>;
}

const bearerOf = (id: RuleId, { actor, unit }: Duty): string => `${id}|${actor}|${unit}`;

/** The duties of another reading; none where its days lie beyond the calendar, since no day is guessed. */
const dutiesUnder = (other: OtherValue, ids: ReadonlySet<RuleId>): Theirs | null => {
  try {
    const duties = other.duties(ids);
    return {
      byKey: new Map(duties.map((duty) => [duty.key, duty])),
      byBearer: grouped(duties, (duty) => bearerOf(duty.ruleId, duty)),
    };
  } catch (error) {
    if (error instanceof DondocError && error.code === "outside-calendar") return null;
    throw error;
  }
};

const isOneOccasion = (a: Duty, b: Duty): boolean =>
  a.due === b.due || (a.period === null && b.period === null && a.trigger?.on === b.trigger?.on);

/**
 * Late all the same: by another name of its period, or by the rule that then stands in the place of its own. What is
 * late under both is another lateness, and takes the place of none.
 */
const isLateOtherwise = (
  duty: Duty,
  { byBearer }: Theirs,
  rules: readonly RuleId[],
  lateAnyway: ReadonlySet<string>,
): boolean =>
  rules.some((id) =>
    (byBearer.get(bearerOf(id, duty)) ?? []).some(
      (one) => isLate(one) && !lateAnyway.has(one.key) && isOneOccasion(one, duty),
    ),
  );

/**
 * Every late duty with the readings of its own provision under which it is not late, and those that touch no one place; of
 * a report also those that stop the tasks behind it.
 * Another reading is only asked of the rules whose late duties it touches; of one that leaves the calendar nothing is said.
 */
export const withHangsOn = (
  duties: readonly Duty[],
  { codes, everywhere, ofTasks, sameAct }: HangingText,
  others: readonly OtherValue[],
): readonly Duty[] => {
  const late = duties.filter(isLate);
  if (late.length === 0) return duties;
  const touches = ({ code, changes }: OtherValue, duty: Duty): boolean =>
    (everywhere.has(code) || codes.get(duty.provision)?.has(code) === true || (ofTasks.has(code) && isReport(duty))) &&
    changes(duty.ruleId);
  const lateAnyway = new Set(late.map(({ key }) => key));
  const rulesFor = ({ ruleId: id }: Duty): readonly RuleId[] => sameAct.get(id) ?? [id];
  const asked = new Map<OtherValue, Theirs | null>();
  const under = (other: OtherValue): Theirs | null => {
    const known = asked.get(other);
    if (known !== undefined) return known;
    const ids = new Set(late.filter((duty) => touches(other, duty)).flatMap(rulesFor));
    const fresh = dutiesUnder(other, ids);
    asked.set(other, fresh);
    return fresh;
  };
  const hangs = (duty: Duty, other: OtherValue): HangsOn | null => {
    const theirs = touches(other, duty) ? under(other) : null;
    if (theirs === null) return null;
    const state = theirs.byKey.get(duty.key)?.state ?? null;
    if (state !== null && LATE.has(state)) return null;
    const isGone = state === null || state === "notApplicable";
    if (isGone && isLateOtherwise(duty, theirs, rulesFor(duty), lateAnyway)) return null;
    return Object.freeze({ code: other.code, value: other.value, state });
  };
  return Object.freeze(
    duties.map((duty) => {
      if (!isLate(duty)) return duty;
      const hangsOn = others.flatMap((other) => hangs(duty, other) ?? []);
      return Object.freeze({ ...duty, hangsOn: Object.freeze(hangsOn) });
    }),
  );
};
