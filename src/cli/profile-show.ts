import { DondocError } from "../errors.js";
import { getProfile } from "../profiles/index.js";
import { profileRows, profileView } from "../report/profile-view.js";
import { unknownName } from "./given.js";
import { profileIds } from "./profile-source.js";
import type { Command } from "./session.js";

/** `dondoc profile show ID`: one regulation, article by article; both languages in a document. */
export const command: Command = async ([id = ""], _values, { lang }) => {
  if (!profileIds.includes(id)) throw new DondocError([unknownName("ID", id, profileIds)]);
  const profile = getProfile(id);
  return {
    json: () => ({ ...profile, effectiveFrom: profile.effect.from }),
    blocks: ({ format }) => profileView(profile, lang, format === "md" ? ["vi", "en"] : [lang]),
    rows: () => profileRows(profile, lang),
    findings: 0,
  };
};
