import { diffProfiles } from "../../language/diff-profiles.js";
import { profileDiffJson, profileDiffRows, profileDiffView } from "../../report/profile-diff-view.js";
import { profileSource } from "../options/profile-source.js";
import type { Command } from "../session.js";

/**
 * `dondoc profile diff OLD NEW`: what an amendment changes, rule by rule. Of a file in several versions OLD is the first
 * and NEW the last, so that one file given twice says what its amendments came to.
 */
export const command: Command = async ([old = "", newer = ""], _values, session) => {
  const [first] = (await profileSource(old, "OLD", session)).versions;
  const { profile: after } = await profileSource(newer, "NEW", session);
  const before = first?.profile ?? after;
  const diff = { before, after, changes: diffProfiles(before, after) };
  const { lang } = session;
  return {
    json: () => profileDiffJson(diff),
    blocks: () => profileDiffView(diff, lang),
    rows: () => profileDiffRows(diff, lang),
    findings: diff.changes.length,
  };
};
