import {
  type CalendarNotices,
  type PlainDate,
  vietnam,
  vietnamCalendar,
  type WorkingCalendar,
} from "../../calendar/index.js";
import type { EvaluatorOptions } from "../../core/answers/evaluator-options.js";
import type { RegisterContext } from "../../core/bodies/register-context.js";
import type { Language } from "../../errors.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";

/** The calendar that the options ask for, as plain data. */
export interface CalendarChoice {
  readonly knownAt?: PlainDate;
  readonly off: readonly PlainDate[];
  readonly working: readonly PlainDate[];
  readonly source: string;
  /** Notices that were published after the package. */
  readonly notices?: CalendarNotices;
}

/** The calendar of a choice. */
export const chosenCalendar = ({ knownAt, off, working, source, notices }: CalendarChoice): WorkingCalendar => {
  const options = { ...(knownAt === undefined ? {} : { knownAt }), ...(notices === undefined ? {} : { notices }) };
  const base = Object.keys(options).length === 0 ? vietnam : vietnamCalendar(options);
  return off.length === 0 && working.length === 0 ? base : base.with({ off, working, source });
};

/** How each task of a stream is printed. */
export type StreamedForm = "jsonl" | "csv";

/** All that is needed to evaluate a part of a stream: plain data, so that a thread can be given it. */
export interface StreamSetup {
  readonly profile: Profile;
  readonly calendar: CalendarChoice;
  readonly evaluator: Omit<EvaluatorOptions, "profile" | "calendar">;
  /** The readings that are not the defaults. */
  readonly readings: Readings;
  readonly asOf: PlainDate;
  /** The index of the register; without it tasks are judged apart. */
  readonly context: RegisterContext | undefined;
  readonly form: StreamedForm;
  readonly lang: Language;
}
