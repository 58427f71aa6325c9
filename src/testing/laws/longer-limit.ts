import fc from "fast-check";
import { dateOf } from "../../calendar/index.js";
import type { Profile } from "../../language/profile.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { isState } from "../../language/rule-kind.js";
import { defineLaw } from "../law.js";
import { datesInBoth } from "../support/dated.js";
import { countsBack, spanOf } from "../support/lineage.js";
import { must } from "../support/must.js";
import { settled } from "../support/situations.js";

/** A span with `more` of its unit; the same day has no unit. */
const lengthened = <S extends object>(span: S, more: number): S => {
  const unit = ["workingDays", "days", "months", "workingHours"].find((key) => key in span);
  return unit === undefined ? span : { ...span, [unit]: Number(Reflect.get(span, unit)) + more };
};

const withLongerLimit = (rule: Rule, more: number): Rule => {
  const { limit } = rule;
  if (limit !== undefined)
    return "span" in limit ? { ...rule, limit: { ...limit, span: lengthened(limit.span, more) } } : rule;
  if (!isState(rule)) return rule;
  const { passes } = rule.trigger.state;
  const longer =
    "exceeds" in passes ? { exceeds: lengthened(passes.exceeds, more) } : { reaches: lengthened(passes.reaches, more) };
  return { ...rule, trigger: { state: { ...rule.trigger.state, passes: longer } } };
};

const hasUnit = (rule: Rule): boolean => {
  const span = spanOf(rule);
  return span !== null && !("sameDay" in span);
};

export const longerLimit = defineLaw(
  "longer-limit",
  {
    vi: "Cho thời hạn dài hơn không làm hạn đến sớm hơn; hạn tính lùi thì không muộn hơn",
    en: "A longer limit never ends earlier, and one that is counted back never ends later",
  },
  {
    vi: "Khoảng thời gian dài hơn chứa khoảng ngắn hơn cùng mốc và cùng cách đếm, nên ngày cuối của nó không thể đứng trước.",
    en: "A longer span holds the shorter one that starts from the same trigger and is counted alike, so that it cannot end before it.",
  },
  (subject) => {
    const { profile, evaluate, asking } = subject;
    const limited = profile.rules.filter(hasUnit);
    const changes = fc.tuple(fc.nat(Math.max(0, limited.length - 1)), fc.integer({ min: 1, max: 10 }));
    return fc.property(settled(subject), changes, ([task, asOf], [place, more]) => {
      const rule = limited[place];
      if (rule === undefined) return;
      const changed: Profile = {
        ...profile,
        rules: profile.rules.map((other) => (other === rule ? withLongerLimit(rule, more) : other)),
      };
      const back = countsBack(rule);
      const longer = asking({ profile: changed }).evaluate(task, dateOf(asOf));
      for (const { key, ruleId: id, first, second } of datesInBoth(evaluate(task, dateOf(asOf)), longer)) {
        if (id !== ruleId(rule)) continue;
        must(back ? second <= first : second >= first, () => `${key}: ${first}, and with ${more} more ${second}`);
      }
    });
  },
);
