import { builtOnOf, type Unreached } from "../built-on.js";
import type { Profile } from "../profile.js";
import { partWords } from "./own-head.js";
import { type Remark, remark } from "./remark.js";

const headRemarks = (profile: Profile): Remark[] => {
  const missing = builtOnOf(profile)?.missing ?? [];
  if (missing.length === 0) return [];
  const { vi, en } = partWords(missing);
  return [
    remark("ownHead", missing.join(", "), {
      what: { vi: `Văn bản chưa nêu ${vi} của chính mình.`, en: `The text does not give ${en} of its own.` },
      why: {
        vi: "Nó được coi là dự thảo, chưa có hiệu lực.",
        en: "It is taken for a draft without effect.",
      },
      cure: {
        vi: "Ghi vào tệp; những phần này không lấy từ quy chế mà nó xây trên.",
        en: "Give them; they are never taken from the regulation that it is built on.",
      },
    }),
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
  const what = first.isGone
    ? {
        vi: `Các cách hiểu của ${codes} không còn gì để đổi: ${first.ruleId} ${vi}.`,
        en: `The readings of ${codes} have nothing left to change: ${first.ruleId} ${en}.`,
      }
    : {
        vi: `Các cách hiểu khác của ${codes} không tới ${first.ruleId}, quy tắc này ${vi}.`,
        en: `Other readings of ${codes} do not reach ${first.ruleId}, which ${en}.`,
      };
  const why = first.isGone
    ? { vi: `Nên --reading ${codes} bị từ chối.`, en: `So --reading ${codes} is refused.` }
    : { vi: `Nên --reading ${codes} không đổi gì ở đây.`, en: `So --reading ${codes} changes nothing here.` };
  const cure = {
    vi: "Nếu chỗ chưa rõ vẫn còn thì ghi vào readings với điều khoản của chính mình, hoặc dùng changes để chỉ nêu phần khác.",
    en: "Where an ambiguity stays, write it under readings with a provision of one's own, or say with changes what differs and no more.",
  };
  return [remark("unreached", "readings", { what, why, cure })];
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
