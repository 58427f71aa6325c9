import { dateOf, dayOf, type PlainDate, weekdayOf } from "../../calendar/index.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import { schedule } from "../../core/answers/schedule.js";
import type { Profile } from "../../language/profile.js";
import { isRecurrence, isState } from "../../language/rule-kind.js";
import { type Remark, remark } from "../../language/schema/remark.js";
import { isDated } from "./dates.js";
import { both, type Draft, type DraftRule, isRead } from "./draft.js";

const WEEKDAYS_VI = ["", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

/** A draft as it would be in force through all the years looked at. */
export const throughAllYears = (profile: Profile, from: PlainDate): Profile => {
  const { until: _, presupposed: _day, ...effect } = profile.effect;
  const begins = effect.from !== null && effect.from < from ? effect.from : from;
  return { ...profile, effect: { ...effect, from: begins } };
};

const stays = ({ rule }: DraftRule): boolean =>
  isRecurrence(rule) && rule.trigger.calendar.some((cadence) => isDated(cadence) && cadence.roll === "none");

const onRestDays = (one: DraftRule, dues: readonly PlainDate[], draft: Draft): Remark[] => {
  const resting = dues.filter((due) => !draft.calendar.isWorking(dayOf(due)));
  const [first] = resting;
  if (first === undefined) return [];
  const weekday = WEEKDAYS_VI[weekdayOf(dayOf(first))] ?? "";
  return [
    remark("restDays", `${one.path}.trigger.calendar`, {
      what: both(
        `Từ ${spokenDate(draft.from)} đến ${spokenDate(draft.to)}, ${resting.length} trong ${dues.length} hạn rơi vào ngày nghỉ; đầu tiên là ${weekday} ${spokenDate(first)}.`,
        `From ${draft.from} to ${draft.to}, ${resting.length} of ${dues.length} days are rest days; the first is ${first}.`,
      ),
      why: both(
        "roll: none giữ nguyên ngày ấy; văn bản không nói dời thì hiểu được hai cách (A06).",
        "roll: none lets the day stand; where the text does not say that it moves, both can be meant (A06).",
      ),
      cure: both(
        `Văn bản nói dời thì ghi roll: preceding hoặc following; không nói thì ghi cách hiểu ở readings (code: A06, provisions: [${one.rule.provision}]).`,
        `Where the text moves it, write roll: preceding or following; else record it under readings (code: A06, provisions: [${one.rule.provision}]).`,
      ),
    }),
  ];
};

/** A span of calendar days or months whose end stays on a rest day, against article 148.5 of the Civil Code. */
const endsOnRestDay = ({ rule, path }: DraftRule, { profile }: Draft): Remark[] => {
  const limit = isState(rule) ? undefined : rule.limit;
  if (limit === undefined || !("span" in limit) || limit.counts === "back") return [];
  const { span } = limit;
  if (!("roll" in span) || span.roll !== "none" || isRead(profile, rule, "A06", "roll")) return [];
  const [vi, en] = "months" in span ? ["tháng", "months"] : "days" in span ? ["ngày", "days"] : ["", ""];
  if (vi === "") return [];
  return [
    remark("restDays", `${path}.limit.span.roll`, {
      what: both(
        `Thời hạn tính bằng ${vi} này có thể kết thúc vào ngày nghỉ và ở lại đó.`,
        `This span of ${en} can end on a rest day and stay there.`,
      ),
      why: both(
        "Theo khoản 5 Điều 148 Bộ luật Dân sự 2015, thời hạn hết vào cuối ngày làm việc tiếp theo.",
        "By article 148.5 of the Civil Code 2015 it ends with the next working day.",
      ),
      cure: both(
        "Ghi roll: following, trừ khi văn bản nói khác.",
        "Write roll: following, unless the text says otherwise.",
      ),
    }),
  ];
};

/** The due days of the next ten years, by rule. */
export const duesByRule = ({ profile, from, to, calendar }: Draft): ReadonlyMap<string, readonly PlainDate[]> => {
  const dues = new Map<string, PlainDate[]>();
  const { duties } = schedule({ profile: throughAllYears(profile, from), from, to: dateOf(dayOf(to)), calendar });
  for (const { ruleId, due } of duties) {
    if (due !== null) dues.set(ruleId, [...(dues.get(ruleId) ?? []), due]);
  }
  return dues;
};

/** Days of recurrences that fall on rest days in the ten years looked at, and ends of spans that may. */
export const restDayRemarks = (draft: Draft): Remark[] => {
  const asked = draft.rules.filter((one) => stays(one) && !isRead(draft.profile, one.rule, "A06", "roll"));
  const dues = asked.length === 0 ? new Map<string, readonly PlainDate[]>() : duesByRule(draft);
  return [
    ...asked.flatMap((one) => onRestDays(one, dues.get(one.id) ?? [], draft)),
    ...draft.rules.flatMap((one) => endsOnRestDay(one, draft)),
  ];
};
