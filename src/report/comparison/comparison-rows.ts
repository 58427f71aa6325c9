import type { ComparedCell, ComparedEntry, ComparedRow, Comparison } from "../../analysis/compare/comparison.js";
import { ACT } from "../../language/words/acts.js";
import { citation, say } from "../audience.js";
import type { CsvRows } from "../block.js";
import { type ExportTable, signed } from "../export-table.js";
import { MODALITY } from "../profile-page/rule-table.js";
import { headText, type SeveralReader, shortName } from "../several-head.js";
import { DERIVED_STATE } from "../wording.js";
import { spreadWords, UNIT } from "../words/amounts.js";
import { comparisonTitle, profileOf, whoWords } from "./comparison-view.js";
import { CELL_STATE, emptyPlaces, emptyWords, facetWords } from "./comparison-words.js";
import { timingWords } from "./entry-words.js";

type Row = CsvRows[number];

const HEADS: readonly (readonly [string, string])[] = [
  ["Việc", "Act"],
  ["Kỳ, cấp", "Period, tier"],
  ["Quy chế", "Regulation"],
  ["Tình trạng văn bản", "Standing"],
  ["Cách nói", "State"],
  ["Số", "Number"],
  ["Đơn vị", "Unit"],
  ["Thời hạn", "Limit"],
  ["Ai → cho ai", "Who → to whom"],
  ["Mức độ", "Modality"],
  ["Điều khoản", "Provision"],
  ["Căn cứ", "Citation"],
  ["Cách hiểu", "Readings"],
  ["Giống nhau", "Agreement"],
  ["Khoảng", "Spread"],
];

/** What stands in every line of a cell, before and after what one rule says. */
const lineOf = (row: ComparedRow, own: ComparedCell, middle: Row, reader: SeveralReader): Row => {
  const { lang } = reader;
  return [
    ACT[row.act][lang],
    facetWords(row, lang),
    shortName(profileOf(reader, own.profile), lang),
    DERIVED_STATE[own.standing][lang],
    CELL_STATE[own.state][lang],
    ...middle,
    row.agreement ? signed("done", say(lang, "có", "yes")) : signed("soon", say(lang, "không", "no")),
    spreadWords(row.spread, lang),
  ];
};

const entryParts = (entry: ComparedEntry, row: ComparedRow, own: ComparedCell, reader: SeveralReader): Row => {
  const { lang } = reader;
  const profile = profileOf(reader, own.profile);
  return [
    entry.amount?.n ?? null,
    entry.amount === null ? null : UNIT[entry.amount.unit][lang],
    timingWords(entry, row.facet, profile, lang),
    whoWords(entry, profile, lang),
    MODALITY[entry.modality][lang],
    entry.provision,
    citation(entry.provision, { lang, profile }),
    entry.readings.join(" "),
  ];
};

const cellLines = (row: ComparedRow, own: ComparedCell, reader: SeveralReader): Row[] => {
  const { lang } = reader;
  if (own.entries.length > 0)
    return own.entries.map((entry) => lineOf(row, own, entryParts(entry, row, own, reader), reader));
  const places = (own.because ?? []).map(({ provision }) => provision).join(" ");
  const empty: Row = [
    null,
    null,
    emptyWords(own, lang),
    null,
    null,
    places,
    emptyPlaces(own, profileOf(reader, own.profile), lang),
    null,
  ];
  return [lineOf(row, own, empty, reader)];
};

/** A comparison as a table, one line a rule, silent cells too. */
export const comparisonTables = (comparison: Comparison, reader: SeveralReader): readonly ExportTable[] => {
  const { lang } = reader;
  return [
    {
      name: say(lang, "So sánh", "Compare"),
      head: headText(comparisonTitle(comparison, lang), reader),
      columns: HEADS.map(([vi, en]) => say(lang, vi, en)),
      rows: comparison.rows.flatMap((row) => row.cells.flatMap((own) => cellLines(row, own, reader))),
    },
  ];
};
