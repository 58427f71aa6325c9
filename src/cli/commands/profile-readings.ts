import { readingsJson, readingsRows, readingsView } from "../../report/readings-view.js";
import { profileAt } from "../options/profile-at.js";
import type { Command } from "../session.js";

/** `dondoc profile readings ID`: the ambiguities of a regulation, and what another reading of each would change. */
export const command: Command = async ([id = ""], _values, session) => {
  const profile = await profileAt(id, "ID");
  const { lang } = session;
  return {
    json: () => readingsJson(profile),
    blocks: ({ width }) => readingsView({ lang, width, profile }),
    rows: () => readingsRows({ lang, width: Number.POSITIVE_INFINITY, profile }),
    findings: 0,
  };
};
