import type { CellState, ComparedCell, ComparedRow } from "../../analysis/compare/comparison.js";
import type { Language } from "../../errors.js";
import type { NotComputedReason } from "../../language/accounting.js";
import type { Profile } from "../../language/profile.js";
import { ACT } from "../../language/words/acts.js";
import { REASON_MEANINGS } from "../../profiles/accounting/reasons.js";
import { citation, say } from "../audience.js";
import { both, type Words } from "../wording.js";

export const CELL_STATE: Words<CellState> = {
  rule: both("có quy định", "a rule"),
  noNumber: both("có quy định, không có số", "a rule without a number"),
  notComputed: both("có nêu, không tính", "named, not computed"),
  silent: both("không nói đến", "silent"),
};

const TIER: Readonly<Record<string, { vi: string; en: string }>> = {
  unitsToOffice: both("đơn vị → Văn phòng", "units → office"),
  officeToHeads: both("Văn phòng → lãnh đạo", "office → heads"),
};

const PERIOD: Readonly<Record<string, { vi: string; en: string }>> = {
  week: both("tuần", "week"),
  month: both("tháng", "month"),
  quarter: both("quý", "quarter"),
  halfYear: both("6 tháng", "half-year"),
  year: both("năm", "year"),
  unstated: both("định kỳ, không nêu kỳ", "period not stated"),
};

/** The tier and the period of a row in words; empty for a row that has none. */
export const facetWords = ({ facet }: Pick<ComparedRow, "facet">, lang: Language): string => {
  const [tier = "", period = ""] = facet?.split("/") ?? [];
  return [PERIOD[period]?.[lang], TIER[tier]?.[lang]].filter((words) => words !== undefined).join(", ");
};

/** The act of a row, with its tier and period. */
export const rowWords = (row: ComparedRow, lang: Language): string => {
  const facet = facetWords(row, lang);
  return facet === "" ? ACT[row.act][lang] : `${ACT[row.act][lang]} (${facet})`;
};

/** Why what a text names is not computed: the first words of the reason, which the coverage gives in full. */
const reasonHead = (because: NotComputedReason, lang: Language): string => {
  const meaning = REASON_MEANINGS[because][lang];
  const [head = meaning] = meaning.split(":");
  return head.charAt(0).toLocaleLowerCase("vi") + head.slice(1);
};

/** What a cell without rules says: silence, or the places that are not computed and why. */
export const emptyWords = ({ state, because = [] }: ComparedCell, lang: Language): string =>
  state === "notComputed"
    ? say(
        lang,
        `không tính: ${because.map((place) => reasonHead(place.because, lang)).join("; ")}`,
        `not computed: ${because.map((place) => reasonHead(place.because, lang)).join("; ")}`,
      )
    : CELL_STATE[state][lang];

/** The places of a cell without rules, cited. */
export const emptyPlaces = ({ because = [] }: ComparedCell, profile: Profile, lang: Language): string =>
  because.map(({ provision }) => citation(provision, { lang, profile })).join("; ");
