import { lintDraft } from "../../analysis/lint/lint-draft.js";
import { both } from "../../bilingual.js";
import { addMonths, dateOf, dayOf, type PlainDate, type WorkingCalendar } from "../../calendar/index.js";
import { checkCases } from "../../core/answers/check-cases.js";
import { DondocError } from "../../errors.js";
import { type ReadProfile, readProfile } from "../../io/read-profile.js";
import type { Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import { lintAbsent } from "../../language/schema/lint-absent.js";
import { lintExtension } from "../../language/schema/lint-extension.js";
import { lintVersions } from "../../language/schema/lint-profile.js";
import { placeInFile } from "../../language/schema/parse-profile.js";
import { type Remark, remark } from "../../language/schema/remark.js";
import { spansOf } from "../../language/version-span.js";
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
import { besideFile } from "../options/regulation-text.js";
import type { OptionValues, Output, Session } from "../session.js";

/** Options that judge a register; the cases of a regulation say themselves what they are judged by. */
const OF_REGISTERS = ["profile", "asOf", "knownAt", "param", "reading", "inputFormat"];

const refuseOthers = (given: Given): void => {
  for (const name of OF_REGISTERS.filter((one) => given.values[one] !== undefined))
    given.report({
      code: "usage",
      path: flagOf(name),
      found: both("FILE là một quy chế", "FILE is a regulation"),
      expected: both("tùy chọn này chỉ dùng với sổ theo dõi", "the option is for registers only"),
    });
};

const LOOSER_WHY = {
  vi: "Làm đúng quy chế này vẫn có thể trễ theo quy chế trên.",
  en: "Whoever keeps to this text may be late by the one above.",
};
const LOOSER_CURE = {
  vi: "Rút ngắn thời hạn, hoặc xem lại mốc và cách đếm.",
  en: "Shorten the limit, or look again at anchor and counting.",
};

/** The day from which a regulation applies, in the first of its versions that has one. */
const effectBegin = (profile: Profile): PlainDate | null =>
  spansOf(profile).find(({ profile: { effect } }) => effect.from !== null)?.profile.effect.from ?? null;

/** A year from a day, or from the last version of a layer that begins after it: what that changes is looked at too. */
const yearAfterLastChange = (layers: readonly Profile[], from: PlainDate, calendar: WorkingCalendar): PlainDate => {
  const begins = layers.flatMap((layer) => spansOf(layer).flatMap((span) => span.from ?? []));
  const last = begins.reduce((latest, begin) => (begin > latest ? begin : latest), from);
  return dateOf(Math.min(addMonths(dayOf(last), 12) - 1, calendar.lastDay));
};

/** Where a rule of its own stands in the file, in the first of its versions that says it there. */
const placeOfRule = (versions: ReadProfile["versions"], id: string): string | undefined =>
  versions
    .map(({ profile }) => {
      const i = profile.rules.findIndex((rule) => ruleId(rule) === id);
      return i < 0 ? null : placeInFile(profile, `rules[${i}]`);
    })
    .find((place) => place !== null) ?? undefined;

/** Where the regulation gives longer than what it is built on, from its own day of effect on, or from today. */
const looserRemarks = async (
  { profile, bases, versions }: ReadProfile,
  { io }: Session,
  calendar: WorkingCalendar,
): Promise<readonly Remark[]> => {
  if (bases.length === 0) return [];
  const { layers } = await import("../../analysis/layers/layers-of.js");
  const { ruleConflictWords } = await import("../../report/layers/layers-view.js");
  const profiles = [profile, ...bases];
  const from = effectBegin(profile) ?? io.today();
  const to = yearAfterLastChange(profiles, from, calendar);
  const { rules } = layers(null, profiles, from, { calendar, assumeInForce: true, to });
  const reader = { profiles, readings: {}, width: Number.POSITIVE_INFINITY };
  return rules.map((conflict) =>
    remark("looser", placeOfRule(versions, conflict.lower.ruleId) ?? conflict.lower.provision, {
      what: {
        vi: ruleConflictWords(conflict, { ...reader, lang: "vi" }),
        en: ruleConflictWords(conflict, { ...reader, lang: "en" }),
      },
      why: LOOSER_WHY,
      cure: LOOSER_CURE,
    }),
  );
};

/** What stands out in each version, at its place in the file; what a regulation takes over from another is not its own to mend. */
const draftRemarks = ({ versions }: ReadProfile, calendar: WorkingCalendar, { io }: Session): readonly Remark[] => {
  const told = new Map<string, Remark>();
  for (const { profile } of versions) {
    const here = new Map<string, number>();
    for (const one of lintDraft(profile, { from: io.today(), calendar })) {
      const path = placeInFile(profile, one.path);
      // A text on a base in several versions is one text: what stands out in it is told once.
      if (path === null) continue;
      const place = `${one.code} ${path}`;
      const nth = (here.get(place) ?? 0) + 1;
      here.set(place, nth);
      told.set(`${place} ${nth}`, { ...one, path });
    }
  }
  return [...told.values()];
};

const checkText = async (text: string, file: string, given: Given, session: Session): Promise<CheckedRegulation> => {
  const calendar = await calendarOf(given, session);
  const beside = file === "-" ? {} : { name: nameOfInput(file), read: besideFile(file) };
  const read = await given.attempt(() => readProfile(text, beside));
  given.finish();
  if (read === undefined || calendar === undefined) throw new Error("unreachable: a missing input is a problem");
  const { profile, versions, cases, lineOf } = read;
  // Cases that stand with a version have no place of their own to name.
  const list = lineOf("cases");
  const line = (i: number): number | null => {
    const row = lineOf(`cases[${i}]`);
    return versions[0]?.profile === profile || row > list ? row : null;
  };
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
      ...lintAbsent(versions),
      ...(await looserRemarks(read, session, calendar)),
      ...draftRemarks(read, calendar, session),
    ].map((one): RemarkAt => ({ ...one, line: lineOf(one.path) })),
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
