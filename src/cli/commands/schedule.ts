import { isDeepStrictEqual } from "node:util";
import { ladder } from "../../analysis/ladder/ladder-of.js";
import { readingsFor } from "../../analysis/several-profiles.js";
import { both } from "../../bilingual.js";
import { type Schedule, schedule } from "../../core/answers/schedule.js";
import { fail } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { tableRows } from "../../report/export-table.js";
import { ladderTables, ladderView } from "../../report/ladder-view.js";
import { scheduleRows, scheduleView } from "../../report/schedule-view.js";
import { inOrder, schedulesTables, schedulesView } from "../../report/schedules-view.js";
import { calendarOf } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { Given } from "../options/read-options.js";
import { profilesOf, severalReadings } from "../options/several-profiles.js";
import { readBytes } from "../read-bytes.js";
import type { Command, Session } from "../session.js";

/** Meetings as JSON: an array, or a register that holds some. The content of a broken file is not repeated. */
const meetingsIn = async (file: string, session: Session): Promise<unknown> => {
  const bytes = await readBytes(file, session);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8").decode(bytes));
  } catch {
    return fail({
      code: "unreadable",
      path: file,
      found: "JSON",
      expected: '[{"type": "regularSession", "on": "2026-12-07"}]',
    });
  }
  return typeof value === "object" && value !== null && "meetings" in value ? value.meetings : value;
};

/** A duty as the contract prints it: no `at` where the text gives no time of day. */
const withoutAt = <T extends { readonly at: string | null }>({ at, ...duty }: T): unknown =>
  at === null ? duty : { ...duty, at };

const toJson = (found: Schedule): unknown => ({ ...found, duties: found.duties.map(withoutAt) });

/** Of a ladder: a regulation that has one version from the first day of the span to the last. */
const inSpan = (last: readonly Profile[], profiles: readonly Profile[], to: string, given: Given): void => {
  // The steps of a ladder are those of one text; dates by themselves run across.
  profiles.forEach((profile, i) => {
    const other = last[i];
    if (other === undefined || isDeepStrictEqual(other, profile)) return;
    given.report({
      code: "out-of-range",
      path: "--to",
      found: to,
      expected: both("một khoảng nằm trong một phiên bản của quy chế", "a span within one version of the regulation"),
    });
  });
};

/** `dondoc schedule`: the recurring dates of one regulation, or of several on one calendar, in a span. */
export const command: Command = async (_args, values, session) => {
  const given = new Given(values);
  const from = given.requiredDay("from");
  const profiles = await profilesOf(given, session, { option: "--from", on: from });
  const readings = await severalReadings(given, profiles);
  const to = given.requiredDay("to");
  if (given.problems.length === 0 && given.flag("ladder"))
    inSpan(await profilesOf(given, session, { option: "--to", on: to }), profiles, to, given);
  const calendar = await calendarOf(given, session);
  const file = given.text("meetings");
  const raw = file === undefined ? undefined : await given.attempt(() => meetingsIn(file, session));
  given.finish();
  if (calendar === undefined) throw new Error("unreachable: a missing calendar is a problem");
  // Raw meetings are checked by the library, which reports what is wrong with them.
  const meetings = raw === undefined ? {} : { meetings: raw as [] };
  const { lang } = session;
  const reader = { lang, profiles, readings };
  if (given.flag("ladder")) {
    const found = namingOptions({ from, to }, () => ladder(profiles, { from, to, calendar, readings, ...meetings }));
    const tables = () => ladderTables(found, { ...reader, width: Number.POSITIVE_INFINITY });
    return {
      json: () => found,
      blocks: ({ width }) => ladderView(found, { ...reader, width }),
      rows: () => tableRows(tables()),
      tables,
      findings: found.steps.filter(({ faults }) => faults > 0).length,
    };
  }
  const own = readingsFor(profiles, readings);
  const schedules = namingOptions({ from, to }, () =>
    profiles.map((profile, i) => schedule({ profile, from, to, calendar, readings: own[i] ?? {}, ...meetings })),
  );
  const tables = () => schedulesTables(schedules, { ...reader, width: Number.POSITIVE_INFINITY });
  const [only] = schedules;
  const [profile] = profiles;
  if (only !== undefined && profile !== undefined && profiles.length === 1) {
    const single = { lang, profile, readings };
    return {
      json: () => toJson(only),
      blocks: ({ width }) => scheduleView(only, { ...single, width }),
      rows: () => scheduleRows(only, { ...single, width: Number.POSITIVE_INFINITY }),
      tables,
      findings: 0,
    };
  }
  return {
    json: () => ({ profiles: profiles.map(({ id }) => id), from, to, duties: inOrder(schedules).map(withoutAt) }),
    blocks: ({ width }) => schedulesView(schedules, { ...reader, width }),
    rows: () => tableRows(tables()),
    tables,
    findings: 0,
  };
};
