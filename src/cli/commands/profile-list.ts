import { profiles } from "../../profiles/index.js";
import { profileListRows, profileListView } from "../../report/profile-view.js";
import type { Command } from "../session.js";

/** `dondoc profile list`: the built-in regulations. */
export const command: Command = async (_args, _values, { lang }) => ({
  json: () => ({
    profiles: profiles.map(({ id, title, issuer, number, standing, effect, rules }) => ({
      id,
      title,
      issuer,
      number,
      standing,
      effectiveFrom: effect.from,
      rules: rules.length,
    })),
  }),
  blocks: () => profileListView(profiles, lang),
  rows: () => profileListRows(profiles, lang),
  findings: 0,
});
