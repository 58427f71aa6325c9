import { diffParts } from "../../language/diff-parts.js";
import { diffProfiles } from "../../language/diff-profiles.js";
import type { Profile } from "../../language/profile.js";
import { type ProfileDiff, profileDiffJson, profileDiffRows, profileDiffView } from "../../report/profile-diff-view.js";
import { type AskedProfile, type NamedProfile, namedProfile, versionNamed } from "../options/profile-at.js";
import { profileSource } from "../options/profile-source.js";
import type { Command } from "../session.js";

const sourceOf = async ({ name }: NamedProfile, path: string): Promise<AskedProfile> => {
  const { profile, versions } = await profileSource(name, path);
  const inOrder = [...versions].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  return { profile, versions: inOrder };
};

const diffOf = (before: Profile, after: Profile): ProfileDiff => ({
  before,
  after,
  changes: diffProfiles(before, after),
  parts: diffParts(before, after),
});

/** Each version against the one before it. */
const steps = ({ profile, versions }: AskedProfile): readonly ProfileDiff[] =>
  versions.length < 2
    ? [diffOf(profile, profile)]
    : versions.slice(1).flatMap(({ profile: after }, i) => {
        const before = versions[i]?.profile;
        return before === undefined ? [] : [diffOf(before, after)];
      });

/**
 * `dondoc profile diff OLD NEW`: what an amendment changes, rule by rule; of one file each version against the one before.
 * A day behind a name, `FILE@2026-07-01`, picks a version. Without one OLD and NEW are the last versions; of one file
 * given twice the first and the last.
 */
export const command: Command = async ([old = "", newer], _values, session) => {
  const { lang } = session;
  const from = namedProfile(old);
  const before = await sourceOf(from, "OLD");
  const show = (diffs: readonly ProfileDiff[], json: () => unknown) => ({
    json,
    blocks: () => diffs.flatMap((diff) => profileDiffView(diff, lang)),
    rows: () => profileDiffRows(diffs, lang),
    findings: diffs.reduce((sum, { changes, parts }) => sum + changes.length + parts.length, 0),
  });
  if (newer === undefined && from.day === null) {
    const diffs = steps(before);
    return show(diffs, () => ({ diffs: diffs.map(profileDiffJson) }));
  }
  const to = namedProfile(newer ?? from.name);
  const after = to.name === from.name ? before : await sourceOf(to, "NEW");
  const first = to.name === from.name ? (before.versions[0]?.profile ?? before.profile) : before.profile;
  const diff = diffOf(versionNamed(from, { ...before, profile: first }, "OLD"), versionNamed(to, after, "NEW"));
  return show([diff], () => profileDiffJson(diff));
};
