import { isDeepStrictEqual } from "node:util";
import { type Schedule, schedule } from "../../core/answers/schedule.js";
import { fail } from "../../errors.js";
import { scheduleRows, scheduleView } from "../../report/schedule-view.js";
import { calendarOf, profileOf, readingsOf } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { Given } from "../options/read-options.js";
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

/** The duties as the contract prints them: no `at` where the text gives no time of day. */
const toJson = (found: Schedule): unknown => ({
  ...found,
  duties: found.duties.map(({ at, ...duty }) => (at === null ? duty : { ...duty, at })),
});

/** `dondoc schedule`: the recurring dates of a regulation in a span. */
export const command: Command = async (_args, values, session) => {
  const given = new Given(values);
  const from = given.requiredDay("from");
  const profile = await profileOf(given, session, { option: "--from", on: from });
  const readings = await readingsOf(given, profile);
  const to = given.requiredDay("to");
  // A span that leaves the version it begins in would print dates of a version that is not in force on them.
  const last = profile === undefined ? undefined : await profileOf(given, session, { option: "--to", on: to });
  if (profile !== undefined && last !== undefined && !isDeepStrictEqual(last, profile)) {
    given.report({
      code: "out-of-range",
      path: "--to",
      found: to,
      expected: "a span within one version of the regulation",
    });
  }
  const calendar = await calendarOf(given);
  const file = given.text("meetings");
  const meetings = file === undefined ? undefined : await given.attempt(() => meetingsIn(file, session));
  given.finish();
  if (profile === undefined || calendar === undefined) throw new Error("unreachable: a missing input is a problem");
  const found = namingOptions({ from, to }, () =>
    // Raw meetings are checked by the library, which reports what is wrong with them.
    schedule({
      profile,
      from,
      to,
      calendar,
      readings,
      ...(meetings === undefined ? {} : { meetings: meetings as [] }),
    }),
  );
  const { lang } = session;
  return {
    json: () => toJson(found),
    blocks: ({ width }) => scheduleView(found, { lang, width, profile, readings }),
    rows: () => scheduleRows(found, { lang, width: Number.POSITIVE_INFINITY, profile, readings }),
    findings: 0,
  };
};
