import { builtOnOf, type Unreached } from "../built-on.js";
import type { Profile } from "../profile.js";
import type { Remark } from "./lint-profile.js";
import { partWords } from "./own-head.js";

const headRemarks = (profile: Profile): Remark[] => {
  const missing = builtOnOf(profile)?.missing ?? [];
  if (missing.length === 0) return [];
  const { vi, en } = partWords(missing);
  return [
    {
      path: missing.join(", "),
      message: {
        vi: `Văn bản chưa nêu ${vi} của chính mình nên được coi là dự thảo, chưa có hiệu lực; những phần này không lấy từ quy chế mà nó xây trên.`,
        en: `The text does not give ${en} of its own, so that it is a draft without effect; these are never taken from the regulation that it is built on.`,
      },
    },
  ];
};

/** What became of a rule that the readings of the base reached, in words. */
const insteadOf = ({ provision }: Unreached): { readonly vi: string; readonly en: string } =>
  provision === null
    ? { vi: "đã bị bỏ", en: "was taken away" }
    : { vi: `nay do ${provision} quy định`, en: `is now said by ${provision}` };

/** The ambiguities that do not reach one rule, or that are gone with it, in one sentence. */
const unreachedRemark = (group: readonly Unreached[]): Remark[] => {
  const [first] = group;
  if (first === undefined) return [];
  const codes = group.map(({ code }) => code).join(", ");
  const { vi, en } = insteadOf(first);
  const [ours, theirs] = first.isGone
    ? [
        `Các cách hiểu của ${codes} không còn gì để đổi, nên --reading ${codes} bị từ chối: ${first.ruleId} ${vi}.`,
        `The readings of ${codes} have nothing left to change, so that --reading ${codes} is refused: ${first.ruleId} ${en}.`,
      ]
    : [
        `Các cách hiểu khác của ${codes} không tới ${first.ruleId}, quy tắc này ${vi}.`,
        `Other readings of ${codes} do not reach ${first.ruleId}, which ${en}.`,
      ];
  const mend = {
    vi: "Nếu chỗ chưa rõ vẫn còn thì ghi vào readings với điều khoản của chính mình, hoặc dùng changes để chỉ nêu phần khác.",
    en: "Where an ambiguity stays, write it under readings with a provision of one's own, or say with changes what differs and no more.",
  };
  return [{ path: "readings", message: { vi: `${ours} ${mend.vi}`, en: `${theirs} ${mend.en}` } }];
};

/** What stands out in a regulation built on another: parts of its head that are not given, readings that do not reach its rules. */
export const lintExtension = (profile: Profile): readonly Remark[] => {
  const codes = new Set(profile.readings.map(({ code }) => code));
  const groups = new Map<string, Unreached[]>();
  for (const one of builtOnOf(profile)?.unreached ?? []) {
    // A reading of one's own has taken its place.
    if (one.isGone && codes.has(one.code)) continue;
    const key = `${one.ruleId} ${one.isGone}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return Object.freeze([...headRemarks(profile), ...[...groups.values()].flatMap(unreachedRemark)]);
};
