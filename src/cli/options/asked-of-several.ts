import type { PlainDate, WorkingCalendar } from "../../calendar/index.js";
import type { Register } from "../../core/model/task.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { readInput } from "../input.js";
import type { OptionValues, Session } from "../session.js";
import { asOfDay, calendarOf } from "./evaluation-options.js";
import { Given } from "./read-options.js";
import { profilesOf, severalReadings } from "./several-profiles.js";

/** A register that is asked about under several regulations. */
export interface AskedOfSeveral {
  readonly given: Given;
  readonly register: Register;
  readonly profiles: readonly Profile[];
  readonly asOf: PlainDate;
  /** What every analysis of a register takes. */
  readonly options: {
    readonly assumeInForce: boolean;
    readonly readings: Readings;
    readonly calendar?: WorkingCalendar;
    readonly knownAt?: PlainDate;
  };
}

/**
 * Reads the register, the regulations and the options that the commands have which ask about one register under several
 * regulations; every problem comes at once.
 *
 * @param own - Reads what a command takes of its own.
 */
export const askedOfSeveral = async <T>(
  file: string,
  values: OptionValues,
  session: Session,
  own: (given: Given) => T,
): Promise<AskedOfSeveral & { readonly own: T }> => {
  const given = new Given(values);
  const asOf = asOfDay(given, session);
  const profiles = await profilesOf(given, session, { option: "--as-of", on: asOf });
  const readings = await severalReadings(given, profiles);
  const calendar = await calendarOf(given, session);
  const knownAt = given.text("knownAt");
  const read = own(given);
  const register = await readInput(file, given, session, calendar);
  given.finish();
  if (register === undefined) throw new Error("unreachable: a missing input is a problem");
  const options = {
    assumeInForce: given.flag("assumeInForce"),
    readings,
    ...(calendar === undefined ? {} : { calendar }),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
  return { given, register, profiles, asOf, options, own: read };
};
