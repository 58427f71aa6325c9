import { dayOf } from "../../calendar/index.js";
import type { Profile } from "../../language/profile.js";
import { type ProfileVersion, profileOn } from "../../language/schema/versions.js";
import { namingOptions } from "./option-paths.js";
import { profileSource } from "./profile-source.js";
import { DAY_BEHIND, isoOf } from "./written-day.js";

/** A regulation, and the day of the version that is asked for: `quy-che.yaml@2026-07-01`. */
export interface NamedProfile {
  readonly name: string;
  readonly day: string | null;
}

/** What an argument names: a regulation, and the day behind it where there is one. */
export const namedProfile = (argument: string): NamedProfile => {
  const [, name = argument, day] = DAY_BEHIND.exec(argument) ?? [];
  return { name, day: day === undefined ? null : isoOf(day) };
};

/** A regulation with its versions. */
export interface AskedProfile {
  readonly profile: Profile;
  readonly versions: readonly ProfileVersion[];
}

/**
 * The version in force on the day that was named; without one what stands for the regulation.
 *
 * @throws DondocError for a day that is none, or on which no version is in force.
 */
export const versionNamed = ({ day }: NamedProfile, { profile, versions }: AskedProfile, path: string): Profile =>
  day === null
    ? profile
    : namingOptions(
        {},
        () => {
          dayOf(day, "date");
          return profileOn(versions, day);
        },
        { date: path },
      );

/** The regulation that an argument names, in the version of its day. */
export const profileAt = async (argument: string, path: string): Promise<Profile> => {
  const named = namedProfile(argument);
  return versionNamed(named, await profileSource(named.name, path), path);
};
