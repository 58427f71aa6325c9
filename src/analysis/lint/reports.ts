import { spokenDate } from "../../calendar/spoken-date.js";
import type { Cadence } from "../../language/cadence.js";
import type { Recipient } from "../../language/rule.js";
import { isRecurrence, type RecurrenceRule } from "../../language/rule-kind.js";
import { type Remark, remark } from "../../language/schema/remark.js";
import type { LadderStep } from "../ladder/ladder.js";
import { ladder } from "../ladder/ladder-of.js";
import { isDated } from "./dates.js";
import { both, type Draft, type DraftRule } from "./draft.js";
import { throughAllYears } from "./rest-days.js";

/** Reports of the office that are due before those of the units that they are made of. */
export const reportOrderRemarks = ({ profile, rules, from, to, calendar }: Draft): Remark[] => {
  const { steps } = ladder([throughAllYears(profile, from)], { from, to, calendar });
  const pairs = new Map(steps.map((step) => [`${step.lower.ruleId} ${step.upper.ruleId}`, step]));
  return [...pairs.values()].flatMap(({ lower, upper }): Remark[] => {
    const isOfPair = (step: LadderStep): boolean =>
      step.lower.ruleId === lower.ruleId && step.upper.ruleId === upper.ruleId;
    const periods = steps.filter(isOfPair).flatMap((step) => step.periods);
    const reversed = periods.filter(({ verdict }) => verdict === "reversed");
    const [first] = reversed;
    const place = rules.find(({ id }) => id === upper.ruleId)?.path;
    if (first === undefined || place === undefined) return [];
    const [early, late] = [first.upper.due, first.lower.due];
    return [
      remark("reportOrder", `${place}.trigger.calendar`, {
        what: both(
          `${upper.ruleId} dựa trên ${lower.ruleId} nhưng đến hạn trước: kỳ ${first.period} là ${spokenDate(early)}, báo cáo của đơn vị là ${spokenDate(late)} (${reversed.length} trong ${periods.length} kỳ của mười năm tới).`,
          `${upper.ruleId} is built on ${lower.ruleId} but due before it: in ${first.period} on ${early}, the units' report on ${late} (${reversed.length} of ${periods.length} periods of the next ten years).`,
        ),
        why: both("Nơi tổng hợp chưa có số liệu để báo cáo.", "Whoever sums up has nothing to report yet."),
        cure: both(
          "Xem lại ngày, và in: period hay nextPeriod, của hai nơi.",
          "Look again at the day, and at in: period or nextPeriod, of both.",
        ),
      }),
    ];
  });
};

const roleOf = (recipient: Recipient): string => (typeof recipient === "string" ? recipient : recipient.to);

const share = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((one) => b.includes(one));

/** Whether two recurrences ask the same bearers for the same report to the same reader. */
const isSameReport = (a: RecurrenceRule, b: RecurrenceRule): boolean => {
  const [left, right] = [(a.recipients ?? []).map(roleOf), (b.recipients ?? []).map(roleOf)];
  const sameReader = left.length === 0 || right.length === 0 || share(left, right);
  const same = a.topic === b.topic && a.trigger.per === b.trigger.per && a.bearer.role === b.bearer.role;
  return same && sameReader && share(a.bearer.kinds, b.bearer.kinds);
};

/** What a cadence is of; marks and meetings make a report of its own. */
const periodOf = (cadence: Cadence): string | null => {
  if (!isDated(cadence) || cadence.mark !== undefined) return null;
  return cadence.every === "firstHalf" ? "halfYear" : cadence.every;
};

const dayOf = (cadence: Cadence): string =>
  isDated(cadence) ? JSON.stringify([cadence.in, cadence.day, cadence.bound, cadence.at]) : "";

const placeOf = ({ provision }: RecurrenceRule): string => provision.split("#", 1)[0] ?? provision;

const contradictions = (one: DraftRule, other: DraftRule, { worlds }: Draft): Remark[] => {
  const [a, b] = [one.rule, other.rule];
  if (!isRecurrence(a) || !isRecurrence(b) || !isSameReport(a, b)) return [];
  // The sentences of one place ask for its several contents.
  if (placeOf(a) === placeOf(b)) return [];
  if (!worlds.canHoldTogether([a.when, b.when])) return [];
  return a.trigger.calendar.flatMap((cadence, i): Remark[] => {
    const period = periodOf(cadence);
    const twin = period === null ? undefined : b.trigger.calendar.find((two) => periodOf(two) === period);
    if (twin === undefined) return [];
    const isSame = dayOf(cadence) === dayOf(twin);
    return [
      remark("cadencesContradict", `${one.path}.trigger.calendar[${i}]`, {
        what: isSame
          ? both(
              `${one.id} và ${other.id} cùng đòi một báo cáo (${period}), cùng ngày.`,
              `${one.id} and ${other.id} ask for the same report (${period}) by the same day.`,
            )
          : both(
              `${one.id} và ${other.id} đòi cùng một báo cáo (${period}) vào hai ngày khác nhau.`,
              `${one.id} and ${other.id} ask for the same report (${period}) by different days.`,
            ),
        why: both("Mỗi đơn vị nợ hai báo cáo cho một kỳ.", "Every body owes two reports for one period."),
        cure: both(
          "Chỉ nhắc lại thì ghi ở serves của một quy tắc; của nơi khác nhau thì ghi bearer.kinds, recipients hoặc when; hai lần trong kỳ thì ghi mark.",
          "Where the text only says it again, name it in serves of one rule; for different bodies write bearer.kinds, recipients or when; for two in a period, mark.",
        ),
      }),
    ];
  });
};

/** One report that two rules ask for by different days, or twice by the same. */
export const cadenceRemarks = (draft: Draft): Remark[] =>
  draft.rules.flatMap((one, i) => draft.rules.slice(0, i).flatMap((other) => contradictions(one, other, draft)));
