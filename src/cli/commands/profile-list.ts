import { builtOnOf } from "../../language/built-on.js";
import type { Profile } from "../../language/profile.js";
import { profiles as five } from "../../profiles/index.js";
import { profileListRows, profileListView } from "../../report/profile-view.js";
import { profileSource } from "../options/profile-source.js";
import { Given } from "../options/read-options.js";
import type { Command } from "../session.js";

const listed = (profile: Profile) => {
  const { id, title, issuer, number, standing, effect, rules } = profile;
  const builtOn = builtOnOf(profile);
  return {
    id,
    title,
    issuer,
    number,
    standing,
    effectiveFrom: effect.from,
    rules: rules.length,
    ...(builtOn === undefined ? {} : { builtOn: builtOn.layers.map((layer) => layer.id), missing: builtOn.missing }),
  };
};

/** `dondoc profile list [FILES...]`: the built-in regulations, and those of one's own files. */
export const command: Command = async (files, values, session) => {
  const given = new Given(values);
  const own: Profile[] = [];
  for (const file of files) {
    const source = await given.attempt(() => profileSource(file.normalize("NFC"), "FILES"));
    if (source !== undefined) own.push(source.profile);
  }
  given.finish();
  const profiles = [...five, ...own];
  const { lang } = session;
  return {
    json: () => ({ profiles: profiles.map(listed) }),
    blocks: () => profileListView(profiles, lang),
    rows: () => profileListRows(profiles, lang),
    findings: 0,
  };
};
