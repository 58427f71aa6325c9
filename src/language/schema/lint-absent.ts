import { spokenDate } from "../../calendar/spoken-date.js";
import type { RuleId } from "../anchor.js";
import { builtOnOf } from "../built-on.js";
import { type Remark, remark } from "./remark.js";
import type { ProfileVersion } from "./versions.js";

/** The days of a version on which a rule of the base is not there, in words. */
const daysWords = ({ from, to }: ProfileVersion): { readonly vi: string; readonly en: string } => {
  if (from === null && to !== null) return { vi: `Đến hết ${spokenDate(to)}`, en: `Through ${to}` };
  if (from === null) return { vi: "Ở quy chế trên", en: "In its base" };
  if (to === null) return { vi: `Từ ${spokenDate(from)}`, en: `From ${from}` };
  return { vi: `Từ ${spokenDate(from)} đến hết ${spokenDate(to)}`, en: `From ${from} through ${to}` };
};

const absentRemark = (version: ProfileVersion, id: RuleId): Remark => {
  const { vi, en } = daysWords(version);
  const acts = (version.acts ?? []).flatMap(({ number, title }) => number ?? title.vi).join(", ");
  const by = acts === "" ? "" : ` (${acts})`;
  return remark("absentBelow", "extends", {
    what: {
      vi: `${vi} quy chế trên${by} không có quy tắc ${id} mà văn bản này sửa hoặc bỏ.`,
      en: `${en} its base${by} does not have the rule ${id}, which this text changes or takes away.`,
    },
    why: {
      vi: "Những ngày đó phần sửa không áp dụng, quy tắc ấy không sinh nghĩa vụ nào.",
      en: "On these days the change holds for nothing, and the rule asks for nothing.",
    },
    cure: {
      vi: "Nếu việc đó vẫn phải làm thì viết thành quy tắc riêng, đủ mọi phần; nếu không thì để vậy.",
      en: "Where the act is still to be done, write it as a rule of its own, with every part; else leave it.",
    },
  });
};

/** What a text changes of its base in some of its versions alone: repealed from a day on, or not there before one. */
export const lintAbsent = (versions: readonly ProfileVersion[]): readonly Remark[] =>
  versions.flatMap((version) => (builtOnOf(version.profile)?.absent ?? []).map((id) => absentRemark(version, id)));
