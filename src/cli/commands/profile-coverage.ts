import { coverage } from "../../profiles/accounting/index.js";
import { coverageRows, coverageView } from "../../report/coverage-view.js";
import { profileAt } from "../options/profile-at.js";
import type { Command } from "../session.js";

/** `dondoc profile coverage ID`: what becomes of every provision of a regulation. */
export const command: Command = async ([id = ""], _values, session) => {
  const profile = await profileAt(id, "ID", session);
  const covered = coverage(profile);
  const { lang } = session;
  return {
    json: () => covered,
    blocks: ({ width }) => coverageView(covered, { lang, width, profile }),
    rows: () => coverageRows(covered, { lang, width: Number.POSITIVE_INFINITY, profile }),
    findings: 0,
  };
};
