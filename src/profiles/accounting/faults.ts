import type { Bilingual } from "../../errors.js";
import type { AccountedProvision } from "../../language/accounting.js";
import type { RuleId } from "../../language/anchor.js";
import type { Profile } from "../../language/profile.js";
import { cite, type ProvisionId } from "../../language/provision.js";
import { ruleId } from "../../language/rule.js";
import { nearest } from "../../nearest.js";
import { gapsIn } from "./gaps.js";

/** What can be wrong with an account; a closed list. */
export const COVERAGE_FAULTS = [
  "unaccounted",
  "gap",
  "unknownRule",
  "unknownProvision",
  "listedTwice",
  "both",
] as const;
export type CoverageFaultCode = (typeof COVERAGE_FAULTS)[number];

/** One thing that the account of a regulation leaves open, or says wrongly. */
export interface CoverageFault {
  readonly code: CoverageFaultCode;
  readonly provision: ProvisionId;
  /** Where in the profile, `accounting[3].rules[0]`; the list itself for what is not in it. */
  readonly path: string;
  /** Of a rule that is not there: its id as it is written. */
  readonly rule?: RuleId;
  /** The rule of the profile whose id is nearly the same. */
  readonly nearest?: RuleId;
  readonly message: Bilingual;
}

/** What serves each provision, by the rules themselves. */
type Served = ReadonlyMap<ProvisionId, readonly RuleId[]>;

interface Entry {
  readonly entry: AccountedProvision;
  readonly path: string;
}

const unaccounted = ({ entry, path }: Entry): CoverageFault => ({
  code: "unaccounted",
  provision: entry.provision,
  path,
  message: {
    vi: `${cite(entry.provision).vi} chưa có quy tắc và chưa có lý do không tính; viết quy tắc có provision: ${entry.provision}, hoặc ghi reason.`,
    en: `${cite(entry.provision).en} has no rule and no reason why it is not computed; write a rule with provision: ${entry.provision}, or give a reason.`,
  },
});

const gap = (provision: ProvisionId): CoverageFault => ({
  code: "gap",
  provision,
  path: "accounting",
  message: {
    vi: `${cite(provision).vi} không có trong accounting và không quy tắc nào nêu, dù có điều, khoản, điểm đứng sau; thêm một mục provision: ${provision} (văn bản nhảy số thì ghi vậy ở text).`,
    en: `${cite(provision).en} is neither in accounting nor named by a rule, although a later one of its kind is; add an entry with provision: ${provision} (where the text itself skips the number, say so in its text).`,
  },
});

const unknownRules = ({ entry, path }: Entry, known: readonly RuleId[]): CoverageFault[] =>
  (entry.rules ?? []).flatMap((rule, i): CoverageFault[] => {
    if (known.includes(rule)) return [];
    const close = nearest(rule, known);
    const [vi, en] = close === undefined ? ["", ""] : [` Có phải “${close}”?`, ` Did you mean "${close}"?`];
    return [
      {
        code: "unknownRule",
        provision: entry.provision,
        path: `${path}.rules[${i}]`,
        rule,
        ...(close === undefined ? {} : { nearest: close }),
        message: {
          vi: `Không có quy tắc “${rule}”.${vi} Sửa mã, hoặc bỏ khỏi rules.`,
          en: `There is no rule "${rule}".${en} Mend the id, or leave it out of rules.`,
        },
      },
    ];
  });

const unknownProvision = ({ entry, path }: Entry, ids: readonly string[]): CoverageFault[] =>
  ids.includes(entry.provision.split("/")[0] ?? "")
    ? []
    : [
        {
          code: "unknownProvision",
          provision: entry.provision,
          path: `${path}.provision`,
          message: {
            vi: `“${entry.provision}” không phải điều khoản của quy chế này; mã điều khoản phải bắt đầu bằng ${ids.map((id) => `${id}/`).join(", ")}.`,
            en: `"${entry.provision}" is no provision of this regulation; its id must begin with ${ids.map((id) => `${id}/`).join(", ")}.`,
          },
        },
      ];

const listedTwice = ({ entry, path }: Entry, first: string): CoverageFault => ({
  code: "listedTwice",
  provision: entry.provision,
  path: `${path}.provision`,
  message: {
    vi: `${cite(entry.provision).vi} đã có ở ${first}; gộp hai mục làm một.`,
    en: `${cite(entry.provision).en} is listed at ${first} already; make one entry of the two.`,
  },
});

const both = ({ entry, path }: Entry, rules: readonly RuleId[]): CoverageFault => ({
  code: "both",
  provision: entry.provision,
  path: `${path}.reason`,
  message: {
    vi: `${cite(entry.provision).vi} ghi là không tính, nhưng đã có quy tắc: ${rules.join(", ")}; bỏ reason, hoặc ghi các quy tắc ấy ở rules nếu chỉ tính được một phần.`,
    en: `${cite(entry.provision).en} is said not to be computed, but rules encode it: ${rules.join(", ")}; leave out reason, or name these rules in rules where a part alone is computed.`,
  },
});

/**
 * What the account of a regulation leaves open, or says wrongly; nothing where the regulation keeps none.
 *
 * @param ids - The regulations whose provisions it may account for: its own, and those it is built on.
 */
export const coverageFaults = (profile: Profile, served: Served, ids: readonly string[]): readonly CoverageFault[] => {
  const { accounting } = profile;
  if (accounting === undefined) return [];
  const known = profile.rules.map(ruleId);
  const first = new Map<ProvisionId, string>();
  const ofEntries = accounting.flatMap((entry, i): CoverageFault[] => {
    const at = { entry, path: `accounting[${i}]` };
    const earlier = first.get(entry.provision);
    if (earlier !== undefined) return [listedTwice(at, earlier)];
    first.set(entry.provision, at.path);
    const byRules = served.get(entry.provision) ?? [];
    const isOpen = byRules.length === 0 && entry.rules === undefined && entry.reason === undefined;
    const isBoth = byRules.length > 0 && entry.rules === undefined && entry.reason !== undefined;
    return [
      ...unknownProvision(at, ids),
      ...unknownRules(at, known),
      ...(isOpen ? [unaccounted(at)] : []),
      ...(isBoth ? [both(at, byRules)] : []),
    ];
  });
  const named = [...served.keys(), ...accounting.map(({ provision }) => provision)];
  const own = named.filter((id) => id.startsWith(`${profile.id}/`));
  return Object.freeze([...ofEntries, ...gapsIn(own).map(gap)].map((fault) => Object.freeze(fault)));
};
