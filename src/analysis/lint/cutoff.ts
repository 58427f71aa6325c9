import { type Remark, remark } from "../../language/schema/remark.js";
import { both, type Draft, type DraftRule } from "./draft.js";

const LAST_MINUTE = "23:59";
const MIDNIGHT = "00:00";

/** Why a cut-off makes no difference, or all the difference; `null` where it can matter as it should. */
const fault = ({ rule: { trigger, limit } }: DraftRule): { readonly vi: string; readonly en: string } | null => {
  if (!("on" in trigger) || trigger.cutoff === undefined) return null;
  const { cutoff } = trigger;
  if (cutoff === LAST_MINUTE) return both("Sau 23:59 hầu như không có giờ nào.", "Hardly any time comes after 23:59.");
  if (cutoff === MIDNIGHT) return both("Giờ nào của ngày cũng sau 00:00.", "Every time of the day comes after 00:00.");
  const span = limit !== undefined && "span" in limit ? limit.span : undefined;
  if (span === undefined || !("workingHours" in span)) return null;
  const closes = span.officeHours.at(-1)?.[1] ?? "";
  if (cutoff < closes) return null;
  return both(
    `Giờ làm việc hết lúc ${closes}; nhận sau đó thì đằng nào cũng tính từ khi mở cửa ngày làm việc sau.`,
    `Office hours end at ${closes}; what comes later is counted from the next opening anyway.`,
  );
};

/** Cut-off hours that cannot matter, or that leave no hour before them. */
export const cutoffRemarks = ({ rules }: Draft): Remark[] =>
  rules.flatMap((one) => {
    const why = fault(one);
    if (why === null) return [];
    return [
      remark("uselessCutoff", `${one.path}.trigger.cutoff`, {
        what: both("Giờ chốt này không thể làm đổi điều gì đúng.", "This cut-off cannot do what a cut-off is for."),
        why,
        cure: both(
          "Bỏ cutoff, hoặc ghi giờ chốt của văn bản (nếu có).",
          "Leave out cutoff, or write the hour that the text names.",
        ),
      }),
    ];
  });
