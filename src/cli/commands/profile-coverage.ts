import { fail } from "../../errors.js";
import { coverage } from "../../profiles/accounting/index.js";
import { coverageRows, coverageView } from "../../report/coverage-view.js";
import { profileAt } from "../options/profile-at.js";
import { Given } from "../options/read-options.js";
import type { Command } from "../session.js";

/** The regulation asked about: the argument, or `--profile`; one of them. */
const nameOf = (argument: string | undefined, option: string | undefined): string => {
  if (argument !== undefined && option !== undefined)
    return fail({ code: "given-twice", path: "--profile", found: option, expected: `ID: ${argument}` });
  return argument ?? option ?? fail({ code: "missing", path: "ID", expected: "ID | FILE.yaml | --profile FILE.yaml" });
};

/** `dondoc profile coverage ID`: what becomes of every provision of a regulation, and what its account leaves open. */
export const command: Command = async ([id], values, session) => {
  const option = new Given(values).text("profile");
  const profile = await profileAt(nameOf(id, option), id === undefined ? "--profile" : "ID");
  const covered = coverage(profile);
  const { lang } = session;
  return {
    json: () => covered,
    blocks: ({ width }) => coverageView(covered, { lang, width, profile }),
    rows: () => coverageRows(covered, { lang, width: Number.POSITIVE_INFINITY, profile }),
    findings: covered.faults?.length ?? 0,
  };
};
