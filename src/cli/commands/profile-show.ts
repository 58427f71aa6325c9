import { originOf } from "../../language/schema/parse-profile.js";
import { profilePage } from "../../report/profile-page/profile-page.js";
import { profileRows, profileView } from "../../report/profile-view.js";
import { profileSource } from "../options/profile-source.js";
import { Given } from "../options/read-options.js";
import type { Command } from "../session.js";

/** `dondoc profile show ID`: one regulation, article by article; both languages in a document. */
export const command: Command = async ([id = ""], values, session) => {
  const { profile } = await profileSource(id, "ID", session);
  const origins = new Given(values).flag("origin") ? originOf(profile) : undefined;
  const { lang } = session;
  const effectiveFrom = profile.effect.from;
  return {
    json: () => ({ ...profile, effectiveFrom, ...(origins === undefined ? {} : { origin: origins }) }),
    blocks: ({ format }) =>
      format === "md"
        ? profilePage(profile, origins === undefined ? {} : { origins })
        : profileView(profile, lang, origins),
    rows: () => profileRows(profile, lang, origins),
    findings: 0,
  };
};
