import { dateText, longSpan, span, turningDay } from "./days.js";
import type { FrozenProfile } from "./engine.js";
import { history, type RawEvent, UNITS } from "./histories.js";
import { idOf, periodicRules, periodsAbout, reportPeriod } from "./periods.js";
import type { Random } from "./random.js";

export interface RawTask {
  readonly id: string;
  readonly title: string;
  readonly events?: readonly RawEvent[];
  readonly [field: string]: unknown;
}

export interface RawReport {
  readonly provision: string;
  readonly period: string;
  readonly unit?: string | null;
  readonly on: string;
}

export interface RawRegister {
  readonly tasks: readonly RawTask[];
  readonly meetings?: readonly { readonly type: string; readonly on: string }[];
  readonly reports?: readonly RawReport[];
  readonly units?: readonly string[];
}

const MEETINGS = ["regularSession", "committeeConference", "yearEndConference", "briefing"] as const;
const SECRET = ["confidential", "secret", "topSecret"] as const;

/** Keeps a field so many times in a hundred. */
const maybe = (random: Random, chance: number, fields: () => object): object =>
  random.percent(chance) ? fields() : {};

const documentOf = (random: Random, start: number, isIssued: boolean): object => ({
  ...maybe(random, 75, () => ({ number: `${random.between(1, 40)}/UBND` })),
  ...(isIssued ? { issuedOn: dateText(start) } : {}),
  ...maybe(random, 60, () => ({ title: "Về công tác quý" })),
  ...maybe(random, 60, () => ({ signer: "Nguyễn Văn An" })),
  ...maybe(random, 50, () => ({ submittedBy: "Sở Tài chính" })),
});

const multiUnit = (random: Random): unknown =>
  random.percent(60)
    ? random.pick([true, false, null])
    : {
        ...maybe(random, 60, () => ({ tasks: random.below(5) })),
        ...maybe(random, 60, () => ({ units: random.below(5) })),
        ...maybe(random, 50, () => ({ opinions: random.below(3) })),
      };

/** The deadline, most of the time near the day judged. */
const dueDay = (random: Random, start: number, asOf: number): number | null => {
  if (random.percent(25)) return null;
  if (random.percent(70)) return asOf + (random.percent(65) ? -longSpan(random) : span(random));
  return start + longSpan(random);
};

const task = (random: Random, index: number, asOf: number): RawTask => {
  const start = asOf - longSpan(random) + (random.percent(8) ? span(random) : 0);
  const drawn = dueDay(random, start, asOf);
  const due = drawn === null || random.percent(3) ? drawn : Math.max(drawn, start);
  const isIssued = random.percent(65);
  const events = random.percent(4) ? undefined : history(random, { start, isIssued, due, asOf }, periodsAbout);
  return {
    id: `NV-${index}`,
    title: `Nhiệm vụ ${index}`,
    ...maybe(random, isIssued ? 100 : 50, () => ({ document: documentOf(random, start, isIssued) })),
    ...maybe(random, 60, () => ({ assignedBy: "Chủ tịch UBND tỉnh" })),
    ...maybe(random, 85, () => ({ lead: random.pick(UNITS) })),
    ...maybe(random, 40, () => ({ coordinators: UNITS.slice(0, random.between(1, 3)) })),
    ...maybe(random, 50, () => ({ monitor: "Trần Thị Bình" })),
    ...(due === null ? {} : { dueOn: dateText(due) }),
    ...maybe(random, 10, () => ({ dueBound: random.pick(["before", "by", "on", "month", "span"]) })),
    ...maybe(random, 12, () => ({ secrecy: random.pick(SECRET) })),
    ...maybe(random, 20, () => ({ urgent: true })),
    ...maybe(random, 30, () => ({ multiUnit: multiUnit(random) })),
    ...maybe(random, 25, () => ({ writtenReportRequired: true })),
    ...maybe(random, 8, () => ({ extra: { "Ghi chú": "theo dõi" } })),
    ...(events === undefined ? {} : { events }),
  };
};

const reportsOf = (
  random: Random,
  profile: FrozenProfile,
  asOf: number,
  meetings: readonly { readonly on: string }[],
): RawReport[] => {
  const rules = periodicRules(profile);
  return Array.from({ length: random.pick([0, 1, 2, 4, 8, 14]) }, (): RawReport => {
    const rule = random.oneOf(rules);
    if (rule === undefined || random.percent(2)) {
      return { provision: `${profile.id}/99.9`, period: "2026-Q1", unit: null, on: dateText(asOf) };
    }
    const names = [rule.provision, idOf(rule), ...(rule.serves ?? [])] as const;
    const owed = rule.of === "unit" ? random.percent(92) : random.percent(5);
    const on = asOf + (random.percent(85) ? -longSpan(random) : span(random));
    return {
      provision: random.oneOf(names) ?? rule.provision,
      period: reportPeriod(random, rule, asOf, meetings),
      ...(random.percent(85) ? { unit: owed ? random.pick(UNITS) : null } : {}),
      on: dateText(on),
    };
  });
};

/** Most registers are small; a few are large enough for shares that end on a half. */
const tasksOf = (random: Random): number =>
  random.percent(3) ? random.pick([8, 16]) : random.pick([1, 1, 2, 2, 3, 4, 0]);

/** The day that a register is judged on, and the register. */
export interface Drawn {
  readonly asOf: string;
  readonly register: RawRegister;
}

/** A register about a day near which something turns, for a regulation whose reports it may hold. */
export const drawRegister = (random: Random, profile: FrozenProfile, centre: number | null): Drawn => {
  const asOf = centre === null ? turningDay(random, profile.effect.from) : centre + random.between(-20, 20);
  const tasks = Array.from({ length: tasksOf(random) }, (_, i) => task(random, i, asOf));
  const meetings = Array.from({ length: random.pick([0, 0, 1, 2, 4]) }, () => ({
    type: random.pick(MEETINGS),
    on: dateText(asOf + (random.percent(50) ? -span(random) : longSpan(random))),
  }));
  const reports = reportsOf(random, profile, asOf, meetings);
  return {
    asOf: dateText(asOf),
    register: {
      tasks,
      ...(meetings.length === 0 ? {} : { meetings }),
      ...(reports.length === 0 && random.percent(50) ? {} : { reports }),
      ...maybe(random, 55, () => ({ units: random.shuffled(UNITS).slice(0, random.between(0, 3)) })),
    },
  };
};
