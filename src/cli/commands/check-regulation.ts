import { lintDraft } from "../../analysis/lint/lint-draft.js";
import type { WorkingCalendar } from "../../calendar/index.js";
import { checkCases } from "../../core/answers/check-cases.js";
import { DondocError } from "../../errors.js";
import type { ReadProfile } from "../../io/read-profile.js";
import { readProfile } from "../../io/read-profile.js";
import { lintVersions } from "../../language/schema/lint-profile.js";
import { placeInFile } from "../../language/schema/parse-profile.js";
import type { Remark } from "../../language/schema/remark.js";
import {
  type CheckedCase,
  type CheckedRegulation,
  type RemarkAt,
  regulationJson,
  regulationRows,
  regulationView,
} from "../../report/regulation-check-view.js";
import { nameOfInput } from "../input.js";
import { calendarOf } from "../options/evaluation-options.js";
import { flagOf, Given } from "../options/read-options.js";
import type { OptionValues, Output, Session } from "../session.js";

/** Options that judge a register; the cases of a regulation say themselves what they are judged by. */
const OF_REGISTERS = ["profile", "asOf", "knownAt", "param", "reading", "inputFormat"];

const refuseOthers = (given: Given): void => {
  for (const name of OF_REGISTERS.filter((one) => given.values[one] !== undefined))
    given.report({
      code: "usage",
      path: flagOf(name),
      found: "FILE là một quy chế / FILE is a regulation",
      expected: "tùy chọn này chỉ dành cho sổ theo dõi / the option is for registers only",
    });
};

/** What stands out in each version, at its place in the file; what a regulation takes over from another is not its own to mend. */
const remarksOf = ({ versions, lineOf }: ReadProfile, calendar: WorkingCalendar, session: Session): RemarkAt[] => {
  const from = session.io.today();
  const at = (remark: Remark): RemarkAt => ({ ...remark, line: lineOf(remark.path) });
  const own = versions.flatMap(({ profile }, i) => {
    const inFile = versions.length > 1 ? `versions[${i}].profile.` : "";
    return lintDraft(profile, { from, calendar }).flatMap((remark) => {
      const place = placeInFile(profile, remark.path);
      return place === null ? [] : [{ ...remark, path: `${inFile}${place}` }];
    });
  });
  return [...lintVersions(versions), ...own].map(at);
};

const checkText = async (text: string, file: string, given: Given, session: Session): Promise<CheckedRegulation> => {
  const calendar = await calendarOf(given, session);
  const read = await given.attempt(() => readProfile(text, file === "-" ? {} : { name: nameOfInput(file) }));
  given.finish();
  if (read === undefined || calendar === undefined) throw new Error("unreachable: a missing input is a problem");
  const { profile, versions, cases, lineOf } = read;
  // Cases that stand with a version have no place of their own to name.
  const line = (i: number): number | null => (versions[0]?.profile === profile ? lineOf(`cases[${i}]`) : null);
  const checked = checkCases(versions, cases, { calendar }).map(
    ({ name, ok, problems }, i): CheckedCase => ({
      name,
      ok,
      line: line(i),
      problems: problems.length === 0 ? [] : new DondocError(problems).issues,
    }),
  );
  return {
    name: nameOfInput(file),
    profile,
    versions: versions.length,
    cases: checked,
    remarks: remarksOf(read, calendar, session),
  };
};

/** `dondoc check FILE` of a regulation: whether it can be read, and what becomes of its own cases. */
export const checkRegulation = async (
  text: string,
  file: string,
  values: OptionValues,
  session: Session,
): Promise<Output> => {
  const given = new Given(values);
  refuseOthers(given);
  const checked = await checkText(text, file, given, session);
  const { lang } = session;
  const failed = checked.cases.filter(({ ok }) => !ok).length;
  const { remarks } = checked;
  return {
    json: () => regulationJson(checked),
    blocks: () => regulationView(checked, lang),
    rows: () => regulationRows(checked, lang),
    findings: failed + remarks.length,
    failed: failed > 0,
  };
};
