import fc from "fast-check";
import { PROFILE_IDS } from "../../src/profiles/profile.js";
import { MEETING_TYPES, type MeetingType } from "../../src/profiles/vocabulary.js";
import { dayNumber } from "../support/civil.js";
import { days } from "./days.js";
import { LEADS, lastDayOf, type RawTask, type TaskOptions, tasks } from "./tasks.js";

export interface RawRegister {
  tasks: RawTask[];
  meetings: { type: MeetingType; on: string }[];
  reports: { provision: string; period: string; unit: string | null; on: string }[];
  units: string[];
}

/** The id of one of the five regulations; a counterexample shows it in place of the whole profile. */
export const profileIds = fc.constantFrom(...PROFILE_IDS);

const REPORTED = [
  "lao-cai/22.1",
  "lao-cai/20.1",
  "lao-cai/22.2",
  "can-tho/12.1",
  "kon-tum-snn/20.1",
  "hai-phong-snv/6.1.d",
  "hai-phong-thanh-uy/12#1",
];
const PERIODS = ["2025", "2026-Q1", "2026-Q2", "2026-H1", "2026-05", "2026-12", "2026-W08"];

/** A register with tasks of its own ids, meetings and sent reports. */
export const registers = (options: TaskOptions & { readonly mostTasks?: number } = {}): fc.Arbitrary<RawRegister> =>
  fc.record({
    tasks: fc.uniqueArray(tasks(options), { maxLength: options.mostTasks ?? 6, selector: (task) => task.id }),
    meetings: fc.array(fc.record({ type: fc.constantFrom(...MEETING_TYPES), on: days }), { maxLength: 4 }),
    reports: fc.array(
      fc.record({
        provision: fc.constantFrom(...REPORTED),
        period: fc.constantFrom(...PERIODS),
        unit: fc.option(fc.constantFrom(...LEADS), { nil: null }),
        on: days,
      }),
      { maxLength: 4 },
    ),
    units: fc.subarray([...LEADS]),
  });

/** The last day of a register on which anything is recorded. */
export const lastDayOfRegister = (register: RawRegister): number =>
  Math.max(
    dayNumber("2026-01-15"),
    ...register.tasks.map(lastDayOf),
    ...register.reports.map((report) => dayNumber(report.on)),
    ...register.meetings.map((meeting) => dayNumber(meeting.on)),
  );
