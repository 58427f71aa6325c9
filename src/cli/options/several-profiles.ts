import { readingsFor } from "../../analysis/several-profiles.js";
import type { PlainDate } from "../../calendar/index.js";
import type { Readings } from "../../language/apply-readings.js";
import type { Profile } from "../../language/profile.js";
import { profileOn } from "../../language/schema/versions.js";
import { profiles as five } from "../../profiles/index.js";
import type { Session } from "../session.js";
import { amended } from "./amendments.js";
import { namingOptions } from "./option-paths.js";
import { profileSource } from "./profile-source.js";
import type { Given } from "./read-options.js";
import { givenReadings } from "./readings.js";

const nameTwice = (given: Given, chosen: readonly Profile[]): void => {
  chosen.forEach(({ id }, i) => {
    if (chosen.findIndex((other) => other.id === id) < i)
      given.report({ code: "given-twice", path: "--profile", found: `“${id}”` });
  });
};

/** Every regulation that `--profile` names, each in the version in force on the day; without one the five. */
export const profilesOf = async (
  given: Given,
  session: Session,
  day: { readonly option: string; readonly on: PlainDate },
): Promise<readonly Profile[]> => {
  const names = given.texts("profile");
  if (names.length === 0) return amended(given, five, session);
  const chosen: Profile[] = [];
  for (const name of names) {
    const profile = await given.attempt(async () => {
      const { versions, profile: last } = await profileSource(name.normalize("NFC"), "--profile");
      return day.on === "" ? last : namingOptions({}, () => profileOn(versions, day.on), { date: day.option });
    });
    if (profile !== undefined) chosen.push(profile);
  }
  nameTwice(given, chosen);
  return amended(given, chosen, session);
};

/** The readings asked for that some of the regulations do not take by default; what is wrong with them is kept. */
export const severalReadings = async (given: Given, profiles: readonly Profile[]): Promise<Readings> => {
  const readings = givenReadings(given);
  await given.attempt(() => namingOptions({}, () => readingsFor(profiles, readings)));
  const isOther = ([code, value]: [string, string]): boolean =>
    profiles.some((profile) => profile.readings.some((reading) => reading.code === code && reading.value !== value));
  return Object.fromEntries(Object.entries(readings).filter(isOther));
};
