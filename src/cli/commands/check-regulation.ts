import type { WorkingCalendar } from "../../calendar/index.js";
import { checkCases } from "../../core/answers/check-cases.js";
import { DondocError } from "../../errors.js";
import { type ReadProfile, readProfile } from "../../io/read-profile.js";
import { lintExtension } from "../../language/schema/lint-extension.js";
import { lintProfile, lintVersions, type Remark } from "../../language/schema/lint-profile.js";
import {
  type CheckedCase,
  type CheckedRegulation,
  regulationJson,
  regulationRows,
  regulationView,
} from "../../report/regulation-check-view.js";
import { nameOfInput } from "../input.js";
import { calendarOf } from "../options/evaluation-options.js";
import { flagOf, Given } from "../options/read-options.js";
import { besideFile } from "../options/regulation-text.js";
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

/** Where the regulation gives longer than what it is built on, from its own day of effect on, or from today. */
const looserRemarks = async (
  { profile, bases }: ReadProfile,
  { io }: Session,
  calendar: WorkingCalendar,
): Promise<readonly Remark[]> => {
  if (bases.length === 0) return [];
  const { layers } = await import("../../analysis/layers/layers-of.js");
  const { ruleConflictWords } = await import("../../report/layers/layers-view.js");
  const profiles = [profile, ...bases];
  const from = profile.effect.from ?? io.today();
  const { rules } = layers(null, profiles, from, { calendar, assumeInForce: true });
  const reader = { profiles, readings: {}, width: Number.POSITIVE_INFINITY };
  return rules.map((conflict) => ({
    path: conflict.lower.provision,
    message: {
      vi: ruleConflictWords(conflict, { ...reader, lang: "vi" }),
      en: ruleConflictWords(conflict, { ...reader, lang: "en" }),
    },
  }));
};

const checkText = async (text: string, file: string, given: Given, session: Session): Promise<CheckedRegulation> => {
  const calendar = await calendarOf(given, session);
  const beside = file === "-" ? {} : { name: nameOfInput(file), read: besideFile(file, session) };
  const read = await given.attempt(() => readProfile(text, beside));
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
    remarks: [
      ...lintVersions(versions),
      ...lintExtension(profile),
      ...(await looserRemarks(read, session, calendar)),
      ...lintProfile(profile),
    ],
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
  return {
    json: () => regulationJson(checked),
    blocks: () => regulationView(checked, lang),
    rows: () => regulationRows(checked, lang),
    findings: failed,
    failed: failed > 0,
  };
};
