import type { Profile } from "../profile.js";

/** Where the paths of a parsed profile stand in its file. */
type PlaceOf = (path: string) => string;

const places = new WeakMap<Profile, PlaceOf>();
/** What the regulation below, or the one that is amended, says, and not the file. */
const OF_OTHER = /^(?:extends|amends)\./;

/**
 * Where a path of a profile, `rules[3].limit`, stands in the file that it was parsed from; `null` for what another
 * regulation says that it is built on, or amends.
 */
export const placeInFile = (profile: Profile, path: string): string | null => {
  const place = places.get(profile)?.(path) ?? path;
  return OF_OTHER.test(place) ? null : place;
};

const within = (place: string, part: string): string => (OF_OTHER.test(place) ? place : `${part}${place}`);

/** Keeps where the parts of a profile stand, in a part of the file. */
export const placedBy = (profile: Profile, placeOf: PlaceOf, part = ""): Profile => {
  places.set(profile, (path) => within(placeOf(path), part));
  return profile;
};

/** What came of a profile stands where that stands, in its part of the file. */
export const placedAs = (profile: Profile, of: Profile, part = ""): Profile =>
  placedBy(profile, places.get(of) ?? ((path) => path), part);
