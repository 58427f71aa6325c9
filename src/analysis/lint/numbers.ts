import type { Span, WorkingHourSpan } from "../../calendar/index.js";
import type { Rule } from "../../language/rule.js";
import { isState, passingOf } from "../../language/rule-kind.js";
import { type Remark, remark } from "../../language/schema/remark.js";
import { type Amount, type AmountUnit, amountOf, amountsIn } from "./amounts.js";
import { both, type Draft, type DraftRule, isRead } from "./draft.js";

const UNIT: Readonly<Record<AmountUnit, { readonly vi: string; readonly en: string }>> = {
  workingDays: both("ngày làm việc", "working days"),
  days: both("ngày", "calendar days"),
  months: both("tháng", "months"),
  workingHours: both("giờ làm việc", "working hours"),
};

/** The span of a rule, and where it stands. */
const spanOf = (rule: Rule): { readonly span: Span | WorkingHourSpan; readonly place: string } | null => {
  if (isState(rule)) {
    const { span, exceeds } = passingOf(rule);
    return { span, place: `trigger.state.passes.${exceeds ? "exceeds" : "reaches"}` };
  }
  const { limit } = rule;
  return limit !== undefined && "span" in limit ? { span: limit.span, place: "limit.span" } : null;
};

/** A number in the words of a rule that says it has none. */
const noNumber = ({ rule, path }: DraftRule, named: readonly Amount[]): Remark[] => {
  const [first] = named;
  if (rule.limit === undefined || !("promptly" in rule.limit) || first === undefined) return [];
  return [
    remark("noNumber", `${path}.limit`, {
      what: both(
        `Lời văn có số (“${first.words}”) nhưng limit là promptly, không có số.`,
        `The words name a number ("${first.words}"), but the limit is promptly, which has none.`,
      ),
      why: both("Việc này không bao giờ quá hạn.", "This will never be late."),
      cure: both(
        `Ghi limit: { span: { ${first.unit}: ${first.n}, … } }, hoặc sửa lời văn.`,
        `Write limit: { span: { ${first.unit}: ${first.n}, … } }, or mend the words.`,
      ),
    }),
  ];
};

const otherUnit = (
  profile: Draft["profile"],
  { rule, path }: DraftRule,
  place: string,
  named: Amount,
  unit: AmountUnit,
): Remark[] => {
  // “Ngày” alone may be meant either way; a reading that says how it is taken settles it.
  if (named.unit === "days" && isRead(profile, rule, "", "span")) return [];
  const isOpen = named.unit === "days";
  return [
    remark("otherUnit", `${path}.${place}`, {
      what: both(
        `Lời văn ghi “${named.words}”, quy tắc đếm ${named.n} ${UNIT[unit].vi}.`,
        `The words say "${named.words}", the rule counts ${named.n} ${UNIT[unit].en}.`,
      ),
      why: isOpen
        ? both(
            "“Ngày” và “ngày làm việc” cho hạn khác nhau qua ngày nghỉ.",
            "“Ngày” (days) and “ngày làm việc” (working days) end on different days across a rest day.",
          )
        : both("Ngày nghỉ bị tính vào.", "Rest days are counted in."),
      cure: isOpen
        ? both(
            "Ghi lời văn “ngày làm việc” nếu văn bản nói vậy; nếu không, ghi days.",
            "Say “ngày làm việc” in the words where the text does; else count days.",
          )
        : both("Ghi workingDays trong span.", "Write workingDays in the span."),
    }),
  ];
};

const mismatch = (profile: Draft["profile"], one: DraftRule, named: readonly Amount[]): Remark[] => {
  const at = spanOf(one.rule);
  const counted = at === null ? null : amountOf(at.span);
  if (at === null || counted === null || named.length === 0) return [];
  if (named.some(({ n, unit }) => n === counted.n && unit === counted.unit)) return [];
  const sameNumber = named.find(({ n }) => n === counted.n);
  const isDays = (unit: AmountUnit): boolean => unit === "days" || unit === "workingDays";
  if (sameNumber !== undefined && isDays(sameNumber.unit) && isDays(counted.unit))
    return otherUnit(profile, one, at.place, sameNumber, counted.unit);
  const words = named.map((amount) => `“${amount.words}”`).join(", ");
  return [
    remark("otherNumber", `${one.path}.${at.place}`, {
      what: both(
        `Lời văn ghi ${words}, quy tắc đếm ${counted.n} ${UNIT[counted.unit].vi}.`,
        `The words say ${words}, the rule counts ${counted.n} ${UNIT[counted.unit].en}.`,
      ),
      why: both("Bảng in lời văn này cạnh một hạn khác.", "Boards print these words beside another day."),
      cure: both("Sửa số ở một trong hai nơi.", "Mend the number in one of the two."),
    }),
  ];
};

/** Numbers in the words of a rule that its limit does not have, or has otherwise. */
export const numberRemarks = ({ profile, rules }: Draft): Remark[] =>
  rules.flatMap((one) => {
    const named = amountsIn(one.words);
    return [...noNumber(one, named), ...mismatch(profile, one, named)];
  });
