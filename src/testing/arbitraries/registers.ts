import fc from "fast-check";
import { type DayNumber, dateOf, dayOf, type PlainDate } from "../../calendar/index.js";
import { periodAt, periodName } from "../../calendar/period.js";
import type { MeetingType } from "../../language/vocabulary.js";
import { dayNumbers, days } from "./days.js";
import { interestOf, LEADS, type Reported } from "./interest.js";
import { type DrawnTask, lastDayOf, type TaskOptions, tasks } from "./tasks.js";

/** A register as a host writes it. */
export interface DrawnRegister {
  /** The tasks, each with an id of its own. */
  tasks: DrawnTask[];
  /** Dated meetings. */
  meetings: {
    /** What meets. */
    type: MeetingType;
    /** The day of the meeting. */
    on: PlainDate;
  }[];
  /** Reports that were sent. */
  reports: {
    /** The provision that asks for the report. */
    provision: string;
    /** The period reported on: `2026-Q1`. */
    period: string;
    /** The body that sent it; `null`: the office. */
    unit: string | null;
    /** The day it was sent. */
    on: PlainDate;
  }[];
  /** The names of the bodies. */
  units: string[];
}

/** What a register is drawn for. */
export interface RegisterOptions extends TaskOptions {
  /** Default: 6. */
  readonly mostTasks?: number;
}

/** The period of a duty around a day; the day itself where its periods are meetings. */
const periodsOf = ({ every }: Reported, day: DayNumber): fc.Arbitrary<string> =>
  every.length === 0
    ? fc.constant(dateOf(day))
    : fc
        .tuple(fc.constantFrom(...every), fc.integer({ min: -1, max: 1 }))
        .map(([length, shift]) => periodName(length, periodAt(length, day) + shift));

/**
 * A register: up to six tasks with ids of their own, dated meetings, periodic reports already sent, units that owe
 * reports. With `profile`, the reports are those of its periodic duties.
 *
 * @example
 * fc.assert(fc.property(registers({ profile }), days(), (register, asOf) => { evaluateRegister(register, { profile, asOf }); }));
 */
export const registers = (options: RegisterOptions = {}): fc.Arbitrary<DrawnRegister> => {
  const { meetings, reported } = interestOf(options.profile);
  const reports = fc.tuple(fc.constantFrom(...reported), dayNumbers(options.calendar)).chain(([duty, day]) =>
    fc.record({
      provision: fc.constant(duty.provision),
      period: periodsOf(duty, day),
      unit: fc.option(fc.constantFrom(...LEADS), { nil: null }),
      on: fc.constant(dateOf(day)),
    }),
  );
  return fc.record({
    tasks: fc.uniqueArray(tasks(options), { maxLength: options.mostTasks ?? 6, selector: (task) => task.id }),
    meetings: fc.array(fc.record({ type: fc.constantFrom(...meetings), on: days(options.calendar) }), { maxLength: 4 }),
    reports: fc.array(reports, { maxLength: 4 }),
    units: fc.subarray([...LEADS]),
  });
};

/** The last day of a register on which anything is recorded; `least` when that is later. */
export const lastDayOfRegister = (register: DrawnRegister, least = dayOf("2026-01-15")): DayNumber =>
  Math.max(
    least,
    ...register.tasks.map(lastDayOf),
    ...register.reports.map((report) => dayOf(report.on)),
    ...register.meetings.map((meeting) => dayOf(meeting.on)),
  );
