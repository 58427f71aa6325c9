import { readProfile } from "../../src/io/read-profile.js";
import type { Profile } from "../../src/language/profile.js";
import { profiles } from "../../src/profiles/index.js";
import { FIXTURES, fixtureText } from "../language/schema/profile-sources.js";

/** The invented regulations, as read from their files. */
export const invented: readonly Profile[] = FIXTURES.map((name) => readProfile(fixtureText(name), { name }).profile);

/** The five regulations of the package and the three invented ones. */
export const regulations: readonly Profile[] = [...profiles, ...invented];

const inventedNamed = (id: string): Profile => {
  const found = invented.find((profile) => profile.id === id);
  if (found === undefined) throw new Error(`no invented regulation ${id}`);
  return found;
};

/** Uses every kind of rule that stands on a task. */
export const commune = inventedNamed("xa-tan-phuoc");
/** Uses every kind of cadence. */
export const department = inventedNamed("so-van-hoa-mau");
