import type { Cadence, DatedCadence, Frequency } from "../../language/cadence.js";
import { isRecurrence } from "../../language/rule-kind.js";
import { type Remark, remark } from "../../language/schema/remark.js";
import { both, type Draft, type DraftRule } from "./draft.js";

export const isDated = (cadence: Cadence): cadence is DatedCadence => "day" in cadence && cadence.day !== null;

/** “ngày 25”, “ngày 10/6”; a date with its year is a day of effect or of another text. */
const DAY = /ngày (\d{1,2})(?:\/(\d{1,2})(?![\d/]))?(?![\d/])/gu;

/** “Từ ngày 15 đến ngày 14” bounds the data, and is no day of a report. */
const FROM_TO = /từ ngày \d{1,2}.{0,30}?đến (?:hết )?ngày \d{1,2}(?:\/\d{1,2})?/gu;

const daysIn = (words: string): readonly number[] =>
  [...words.replace(FROM_TO, " ").matchAll(DAY)].map(([, day]) => Number(day)).filter((day) => day >= 1 && day <= 31);

/** How a text says how often; “6 tháng” is a half-year, of which the text may mean the first alone. */
const OFTEN: readonly (readonly [RegExp, readonly Frequency[], string, string])[] = [
  [/(?:hằng|hàng|mỗi) tuần|báo cáo tuần/u, ["week"], "hằng tuần", "weekly"],
  [/(?:hằng|hàng|mỗi) tháng|báo cáo tháng/u, ["month"], "hằng tháng", "monthly"],
  [/(?:hằng|hàng|mỗi) quý|báo cáo quý/u, ["quarter"], "hằng quý", "quarterly"],
  [/(?:0?6|sáu) tháng|nửa năm/u, ["halfYear", "firstHalf"], "6 tháng", "half-yearly"],
  [/(?:hằng|hàng|mỗi) năm|báo cáo năm/u, ["year"], "hằng năm", "yearly"],
];

const otherDate = ({ rule, path, words }: DraftRule): Remark[] => {
  if (!isRecurrence(rule)) return [];
  const named = daysIn(words);
  const days = rule.trigger.calendar.flatMap((cadence) =>
    isDated(cadence) && "month" in cadence.day ? [cadence.day.day] : [],
  );
  const others = [...new Set(named.filter((day) => !days.includes(day)))];
  if (days.length === 0 || others.length === 0) return [];
  return [
    remark("otherDate", `${path}.trigger.calendar`, {
      what: both(
        `Lời văn ghi ngày ${others.join(", ")}, kỳ báo cáo ghi ngày ${days.join(", ")}.`,
        `The words name day ${others.join(", ")}, the cadences day ${days.join(", ")}.`,
      ),
      why: both("Bảng in lời văn này cạnh một hạn khác.", "Boards print these words beside another day."),
      cure: both(
        "Sửa một trong hai; “trước ngày 25” vẫn ghi day: 25, với bound: before.",
        "Mend one of the two; “trước ngày 25” is day: 25 all the same, with bound: before.",
      ),
    }),
  ];
};

const otherPeriod = ({ rule, path, words }: DraftRule): Remark[] => {
  if (!isRecurrence(rule)) return [];
  const every = new Set(rule.trigger.calendar.flatMap((cadence) => ("every" in cadence ? [cadence.every] : [])));
  // A meeting, or a cadence without a frequency, may be any of them.
  if (rule.trigger.calendar.some((cadence) => !("every" in cadence)) || every.has(null)) return [];
  const missing = OFTEN.filter(([pattern, kinds]) => pattern.test(words) && !kinds.some((kind) => every.has(kind)));
  if (missing.length === 0) return [];
  const [vi, en] = [missing.map(([, , one]) => one).join(", "), missing.map(([, , , one]) => one).join(", ")];
  return [
    remark("otherPeriod", `${path}.trigger.calendar`, {
      what: both(
        `Lời văn nói ${vi}, nhưng không kỳ nào trong calendar như vậy (${[...every].join(", ")}).`,
        `The words say ${en}, but no cadence of calendar is (${[...every].join(", ")}).`,
      ),
      why: both("Kỳ báo cáo ấy không bao giờ được nhắc.", "That report is never asked for."),
      cure: both(
        "Thêm kỳ ấy vào calendar (không có ngày thì day: null, reason: noDateInText), hoặc sửa lời văn.",
        "Add it to calendar (without a day: day: null, reason: noDateInText), or mend the words.",
      ),
    }),
  ];
};

const noDay = ({ rule, path, words }: DraftRule): Remark[] => {
  if (!isRecurrence(rule)) return [];
  const named = daysIn(words);
  const undated = rule.trigger.calendar.findIndex((cadence) => "day" in cadence && cadence.day === null);
  if (undated < 0 || named.length === 0 || rule.trigger.calendar.some(isDated)) return [];
  return [
    remark("noDay", `${path}.trigger.calendar[${undated}]`, {
      what: both(
        `Lời văn có ngày ${named.join(", ")}, kỳ báo cáo ghi day: null.`,
        `The words name day ${named.join(", ")}, the cadence has day: null.`,
      ),
      why: both("Không kỳ nào có hạn.", "No period has a day."),
      cure: both("Ghi day: { month: …, day: … }, bound và roll.", "Write day: { month: …, day: … }, bound and roll."),
    }),
  ];
};

/** “trước ngày 25” that a roll carries past the 25th. */
const pastTheDate = ({ rule, path }: DraftRule): Remark[] =>
  isRecurrence(rule)
    ? rule.trigger.calendar.flatMap((cadence, i): Remark[] => {
        if (!isDated(cadence) || cadence.bound !== "before" || cadence.roll !== "following") return [];
        return [
          remark("pastTheDate", `${path}.trigger.calendar[${i}].roll`, {
            what: both(
              "Kỳ này phải xong trước ngày nêu tên, nhưng roll: following dời hạn qua ngày ấy.",
              "This is owed before the day named, but roll: following moves it past that day.",
            ),
            why: both(
              "Ngày liền trước là ngày nghỉ thì hạn rơi đúng hoặc sau ngày mà văn bản bảo phải xong trước.",
              "Where the day before is a rest day, the end falls on or after the day that the text says it must precede.",
            ),
            cure: both("Ghi roll: preceding hoặc none.", "Write roll: preceding or none."),
          }),
        ];
      })
    : [];

/** Dates and frequencies that the words of a recurrence say otherwise than its calendar, and a roll past its date. */
export const dateRemarks = ({ rules }: Draft): Remark[] =>
  rules.flatMap((one) => [...otherDate(one), ...otherPeriod(one), ...noDay(one), ...pastTheDate(one)]);
