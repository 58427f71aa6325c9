import { dateOf, dayOf, type PlainDate } from "../../calendar/index.js";
import { spokenDate } from "../../calendar/spoken-date.js";
import type { Profile } from "../profile.js";
import { type Rule, ruleId } from "../rule.js";
import { isDated } from "../rule-kind.js";
import { Worlds } from "./condition-worlds.js";
import { type Remark, remark } from "./remark.js";
import type { ProfileVersion } from "./versions.js";

/** The parameters that the engine itself reads. */
const READ_BY_ENGINE = ["dueSoonWorkingDays", "oftenLateMonths"];

/** The names of parameters that rules, or changes of readings, leave a number to. */
const parametersUsed = ({ rules, readings }: Profile): ReadonlySet<string> => {
  const used = new Set(READ_BY_ENGINE);
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if ((key === "parameter" || key === "judgedBy") && typeof part === "string") used.add(part);
      else visit(part);
    }
  };
  visit(rules);
  visit(readings);
  return used;
};

const unusedParameters = (profile: Profile): Remark[] => {
  const used = parametersUsed(profile);
  return Object.keys(profile.parameters)
    .filter((name) => !used.has(name))
    .map((name) =>
      remark("unusedParameter", `parameters.${name}`, {
        what: {
          vi: `Tham số “${name}” không được quy tắc hay cách hiểu nào dùng đến.`,
          en: `No rule and no reading uses the parameter "${name}".`,
        },
        why: { vi: "Nơi dùng đặt số mấy cũng không đổi gì.", en: "Whatever number a host sets, nothing changes." },
        cure: {
          vi: "Bỏ đi, hoặc nêu tên nó ở limit.parameter hay judgedBy.",
          en: "Leave it out, or name it in limit.parameter or judgedBy.",
        },
      }),
    );
};

/** Who must do what from when, in whatever provision it stands. */
const actOf = ({ topic, bearer, fulfilledBy, invoked, trigger }: Rule): string =>
  JSON.stringify([topic, bearer, fulfilledBy, invoked, trigger]);

const replaceOneAnother = (a: Rule, b: Rule): boolean => a.replaces === ruleId(b) || b.replaces === ruleId(a);

/** One act that two provisions ask for: each of them makes a duty of it. */
const actsTwice = (profile: Profile): Remark[] => {
  const worlds = new Worlds(profile.confirmation !== null);
  const earlier = new Map<string, Rule[]>();
  return profile.rules.flatMap((rule, i): Remark[] => {
    if (!isDated(rule)) return [];
    const act = actOf(rule);
    const others = earlier.get(act) ?? [];
    earlier.set(act, [...others, rule]);
    const other = others.find(
      (one) =>
        one.provision !== rule.provision &&
        !replaceOneAnother(one, rule) &&
        worlds.canHoldTogether([one.when, rule.when]),
    );
    if (other === undefined) return [];
    const ids = [ruleId(rule), ruleId(other)] as const;
    return [
      remark("actTwice", `rules[${i}]`, {
        what: { vi: `${ids[0]} và ${ids[1]} cùng đòi một việc.`, en: `${ids[0]} and ${ids[1]} ask for the same act.` },
        why: { vi: "Mỗi nơi thành một nghĩa vụ.", en: "Each makes a duty of it." },
        cure: {
          vi: "Nếu văn bản chỉ nhắc lại thì ghi ở serves; nếu thay cho thì ghi replaces.",
          en: "Where the text only says it again, write serves; where one takes the other's place, replaces.",
        },
      }),
    ];
  });
};

/** The day after a day, as ISO text. */
const dayAfter = (date: PlainDate): PlainDate => dateOf(dayOf(date) + 1);

/** Days between two versions on which none is in force: a duty that is triggered then follows no text. */
export const lintVersions = (versions: readonly ProfileVersion[]): readonly Remark[] => {
  const sorted = [...versions].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  return sorted.flatMap(({ from }, i): Remark[] => {
    const before = sorted[i - 1]?.to ?? null;
    if (from === null || before === null || dayAfter(before) === from) return [];
    return [
      remark("versionGap", `versions[${versions.findIndex((one) => one.from === from)}].from`, {
        what: {
          vi: `Từ ${spokenDate(dayAfter(before))} đến trước ${spokenDate(from)} không phiên bản nào có hiệu lực.`,
          en: `From ${dayAfter(before)} until before ${from} no version is in force.`,
        },
        why: { vi: "Không nghĩa vụ nào phát sinh trong những ngày đó.", en: "No duty arises on these days." },
        cure: {
          vi: "Nếu không phải vậy thì sửa from, hoặc to của phiên bản trước.",
          en: "If that is not meant, mend from, or the to of the version before.",
        },
      }),
    ];
  });
};

/**
 * What `check` says of a draft beside its problems: parameters that nothing uses, one act asked for by two provisions.
 *
 * @returns Nothing for a regulation in which nothing stands out; none of it keeps the regulation from being computed.
 */
export const lintProfile = (profile: Profile): readonly Remark[] =>
  Object.freeze([...unusedParameters(profile), ...actsTwice(profile)]);
