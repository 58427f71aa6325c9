import { inVersionOf, type Profile, withoutVersions } from "../../language/profile.js";
import { originOf } from "../../language/schema/parse-profile.js";
import { ownVersionOf, spansOf } from "../../language/version-span.js";
import { profilePage } from "../../report/profile-page/profile-page.js";
import { profileRows, profileView } from "../../report/profile-view.js";
import { profileAt } from "../options/profile-at.js";
import { Given } from "../options/read-options.js";
import type { Command } from "../session.js";

/** The versions of a regulation with their acts; none where it has one. */
const versionsJson = (profile: Profile): object => {
  if (inVersionOf(profile) === undefined) return {};
  const versions = spansOf(profile).map(({ from, to, acts = [] }) => ({ from, to, acts }));
  return { version: ownVersionOf(profile), versions };
};

/** `dondoc profile show ID`: one regulation, article by article; both languages in a document. */
export const command: Command = async ([id = ""], values, session) => {
  const profile = await profileAt(id, "ID");
  const origins = new Given(values).flag("origin") ? originOf(profile) : undefined;
  const { lang } = session;
  const effectiveFrom = profile.effect.from;
  return {
    json: () => ({
      ...withoutVersions(profile),
      ...versionsJson(profile),
      effectiveFrom,
      ...(origins === undefined ? {} : { origin: origins }),
    }),
    blocks: ({ format }) =>
      format === "md"
        ? profilePage(profile, origins === undefined ? {} : { origins })
        : profileView(profile, lang, origins),
    rows: () => profileRows(profile, lang, origins),
    findings: 0,
  };
};
