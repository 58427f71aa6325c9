import type { Language } from "../../errors.js";
import type { RuleId } from "../../language/anchor.js";
import { citeIn } from "../../language/built-on.js";
import type { Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import type { ProfileCase } from "../../language/schema/profile-case.js";
import { type Coverage, type CoveredProvision, coverage } from "../../profiles/accounting/index.js";
import { citation } from "../audience.js";
import { type Block, cell, heading, subheading, type Table, text } from "../block.js";
import { totalWords } from "../coverage-view.js";
import { NOT_COMPUTED } from "../words/not-computed.js";
import { label, row, sideBySide } from "./bilingual.js";
import { caseTable } from "./cases.js";
import { readingRows } from "./reading-rows.js";
import { ruleTable, seeRule } from "./rule-table.js";

/** The regulation that each rule comes from, when a page names it. */
export type Origins = Readonly<Record<RuleId, string>>;

/** What a page may hold beside the regulation. */
export interface PageParts {
  readonly origins?: Origins;
  /** Cases that were worked out by hand. */
  readonly cases?: readonly ProfileCase[];
}

/** The article of a provision with its regulation: `lao-cai/7`, `lao-cai/qd.2`. */
const articleOf = ({ id }: CoveredProvision): string => /^.*\/(?:qd\.)?[^.#]*/.exec(id)?.[0] ?? id;

const inBoth = (id: string, profile: Profile): string =>
  label(citation(id, { lang: "vi", profile }), citation(id, { lang: "en", profile }));

/** The provisions of each article; those of the regulation itself before those of the one it is built on. */
const byArticle = ({ provisions }: Coverage, { id }: Profile): ReadonlyMap<string, CoveredProvision[]> => {
  const articles = new Map<string, CoveredProvision[]>();
  const own = provisions.filter((provision) => provision.id.startsWith(`${id}/`));
  const others = provisions.filter((provision) => !provision.id.startsWith(`${id}/`));
  const bases = [...new Set(others.map((provision) => provision.id.split("/")[0]))];
  const inOrder = [...own, ...bases.flatMap((base) => others.filter((one) => one.id.startsWith(`${base}/`)))];
  for (const provision of inOrder) {
    const article = articleOf(provision);
    articles.set(article, [...(articles.get(article) ?? []), provision]);
  }
  return articles;
};

const PART_WORDS: Readonly<Record<string, (profile: Profile) => string>> = {
  effect: ({ effect }) => `${effect.text.vi} · ${effect.text.en}`,
  status: () => "Xem “Từ chỉ trạng thái” ở trên · See “Status words” above",
  secrecy: () => "Xem “Hồ sơ nhiệm vụ mật” ở trên · See “Classified records” above",
  confirmation: () => "Xem “Xác nhận” ở đầu trang · See “Confirmation” at the head",
};

/** What serves a provision: a rule of the place itself, a rule told at another place, or a part of the page. */
const servedBlock = (id: RuleId, provision: CoveredProvision, profile: Profile, origins?: Origins): Block => {
  const rule = profile.rules.find((candidate) => ruleId(candidate) === id);
  if (rule === undefined) return text(PART_WORDS[id]?.(profile) ?? id);
  if (rule.provision !== provision.id) return text(seeRule(rule, profile));
  const origin = origins?.[id];
  return ruleTable(rule, profile, origin === undefined ? {} : { origin });
};

const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

/** The reason in a word, then the note; that it is not computed stands at the head of the table. */
const reasonWords = ({ reason, note }: Pick<CoveredProvision, "reason" | "note">, lang: Language): string =>
  [reason === undefined ? "—" : sentence(NOT_COMPUTED[reason][lang]), note?.[lang]]
    .filter((part) => part !== undefined)
    .join(". ");

/** What of a served provision is not computed. */
const partBlocks = ({ id, part }: CoveredProvision, profile: Profile): Block[] =>
  part === undefined
    ? []
    : [
        sideBySide(label("Phần không tính", "Part not computed"), [
          row(inBoth(id, profile), (lang) => reasonWords(part, lang)),
        ]),
      ];

/** A provision that something serves, and the readings that touch it. */
const servedBlocks = (provision: CoveredProvision, profile: Profile, { origins, cases = [] }: PageParts): Block[] => {
  const readings = readingRows(provision.id, profile);
  return [
    ...(provision.id === articleOf(provision) ? [] : [subheading(inBoth(provision.id, profile))]),
    ...provision.served.map((id) => servedBlock(id, provision, profile, origins)),
    ...partBlocks(provision, profile),
    ...(readings.length === 0 ? [] : [sideBySide(label("Cách hiểu", "Readings"), readings)]),
    ...caseTable(provision.id, cases, profile),
  ];
};

/** A run of provisions that are not computed, with their readings. */
const uncomputedTable = (provisions: readonly CoveredProvision[], profile: Profile): Block => {
  const rows = provisions.flatMap((provision): Table["rows"] => [
    [
      cell(`${citeIn(provision.id, profile).vi}\n${citeIn(provision.id, profile).en}`, "strong"),
      cell(reasonWords(provision, "vi")),
      cell(reasonWords(provision, "en")),
    ],
    ...readingRows(provision.id, profile),
  ]);
  return sideBySide(label("Không tính", "Not computed"), rows);
};

const articleBlocks = (provisions: readonly CoveredProvision[], profile: Profile, more: PageParts): Block[] => {
  const blocks: Block[] = [];
  let run: CoveredProvision[] = [];
  const close = (): void => {
    if (run.length > 0) blocks.push(uncomputedTable(run, profile));
    run = [];
  };
  for (const provision of provisions) {
    if (provision.served.length === 0) run.push(provision);
    else {
      close();
      blocks.push(...servedBlocks(provision, profile, more));
    }
  }
  close();
  return blocks;
};

/** The regulation article by article, in the order of its text: what is computed of it, and what is not and why. */
export const articles = (profile: Profile, more: PageParts): Block[] => {
  const covered = coverage(profile);
  return [
    heading(label("Từng điều", "Article by article")),
    text(totalWords(covered, "vi")),
    text(totalWords(covered, "en")),
    ...[...byArticle(covered, profile)].flatMap(([article, provisions]) => [
      heading(inBoth(article, profile)),
      ...articleBlocks(provisions, profile, more),
    ]),
  ];
};
