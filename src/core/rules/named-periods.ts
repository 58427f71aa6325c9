import { PERIOD_NAME, periodNamed } from "../../calendar/period.js";
import type { DatedCadence } from "../../language/cadence.js";
import type { Profile } from "../../language/profile.js";
import { isRecurrence } from "../../language/rule-kind.js";
import { appended } from "../model/appended.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Context } from "../model/context.js";
import { type Finding, finding } from "../model/finding.js";
import { fulfillingTypes } from "./fulfilment.js";
import { isDated, namesPeriodOf } from "./occurrences.js";

/** What a reference says of the period that an update is for. */
export type Naming = "own" | "another" | "none";

/** Whether a reference names a period of these cadences, one of another cadence, or none that there is. */
export const namingOf = (ref: string | undefined, cadences: readonly DatedCadence[]): Naming => {
  const named = ref === undefined ? null : periodNamed(ref);
  if (ref === undefined || named === null) return "none";
  if (cadences.some((cadence) => namesPeriodOf(cadence, named))) return "own";
  // What has words behind a year is the number of a document.
  return PERIOD_NAME.test(ref) ? "another" : "none";
};

const findingOf = ({ index, source: { on } }: CheckedEvent, exists: boolean): Finding => {
  const field = index < 0 ? "events" : `events[${index}].ref`;
  return exists
    ? finding(
        "periodNotUsed",
        `Cập nhật ngày ${on} ghi kỳ không phải kỳ báo cáo nào của quy chế: được tính như không ghi kỳ.`,
        `The update of ${on} names a period of no report of the regulation: it is taken as naming none.`,
        field,
      )
    : finding(
        "periodNotUsed",
        `Cập nhật ngày ${on} ghi một kỳ không có trong lịch: được tính như không ghi kỳ.`,
        `The update of ${on} names a period that no year has: it is taken as naming none.`,
        field,
      );
};

const NOTHING: readonly Finding[] = [];

/** Compiles what is said of updates whose reference has the form of a period and names none that is reported on. */
export const compileNamedPeriods = (profile: Profile): ((context: Context) => readonly Finding[]) => {
  const onTasks = profile.rules.filter(isRecurrence).filter(({ trigger }) => trigger.per === "task");
  const cadences = onTasks.flatMap(({ trigger }) => trigger.calendar);
  const dated = cadences.filter(isDated);
  const types = new Set(onTasks.flatMap((rule) => [...fulfillingTypes(rule)]));
  // A cadence without a day has periods of whatever length.
  if (dated.length === 0 || dated.length < cadences.length) return () => NOTHING;
  return ({ life }) => {
    let findings = NOTHING;
    for (const event of life.events) {
      const { ref } = event.source;
      if (ref === undefined || !types.has(event.type) || !PERIOD_NAME.test(ref)) continue;
      const naming = namingOf(ref, dated);
      if (naming !== "own") findings = appended(findings, findingOf(event, naming === "another"));
    }
    return findings;
  };
};
