import { type DayDescription, dayOf } from "../../calendar/index.js";
import { fail } from "../../errors.js";
import { calendarRows, calendarView } from "../../report/calendar-view.js";
import { calendarOf } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { Given } from "../options/read-options.js";
import type { Command } from "../session.js";

/** `dondoc calendar`: the working days of a span, and the law behind those that differ from the plain week. */
export const command: Command = async (_args, values, session) => {
  const { lang } = session;
  const given = new Given(values);
  const from = given.requiredDay("from");
  const to = given.requiredDay("to");
  const calendar = await calendarOf(given, session);
  given.finish();
  if (calendar === undefined) throw new Error("unreachable: a missing calendar is a problem");
  if (to < from) fail({ code: "out-of-range", path: "--to", found: to, expected: `≥ ${from}` });
  const days = namingOptions({ from, to }, () => {
    const found: DayDescription[] = [];
    calendar.require(dayOf(from));
    calendar.require(dayOf(to));
    for (let day = dayOf(from); day <= dayOf(to); day++) found.push(calendar.describe(day));
    return found;
  });
  const span = { calendar: calendar.id, from, to, days, all: given.flag("all") };
  return {
    json: () => ({ calendar: calendar.id, from, to, days }),
    blocks: () => calendarView(span, lang),
    rows: () => calendarRows(span, lang),
    findings: 0,
  };
};
