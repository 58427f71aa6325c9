import type { ComparedCell, ComparedEntry, ComparedRow, Comparison } from "../../analysis/compare/comparison.js";
import type { Profile } from "../../language/profile.js";
import { citation, say } from "../audience.js";
import { type Block, type Cell, cell, list, type Table, text } from "../block.js";
import { type SeveralReader, severalHead, shortName } from "../several-head.js";
import { spreadWords } from "../words/amounts.js";
import { CELL_STATE, emptyPlaces, emptyWords, rowWords } from "./comparison-words.js";
import { shortTiming, timingWords } from "./entry-words.js";

export const profileOf = ({ profiles }: SeveralReader, id: string): Profile => {
  const found = profiles.find((profile) => profile.id === id);
  if (found === undefined) throw new Error(`unreachable: ${id} was compared`);
  return found;
};

/** Who does it, and who is told. */
export const whoWords = (
  { actor, recipients }: ComparedEntry,
  { actors }: Profile,
  lang: SeveralReader["lang"],
): string => {
  const name = (role: string): string => actors[role]?.[lang] ?? role;
  const told = recipients.map(name).join("; ");
  return told === "" ? name(actor) : `${name(actor)} → ${told}`;
};

export const comparisonTitle = ({ profiles }: Comparison, lang: SeveralReader["lang"]): string =>
  say(lang, `So sánh ${profiles.length} quy chế, từng việc`, `${profiles.length} regulations, act by act`);

const entryRow = (
  name: Cell,
  entry: ComparedEntry,
  own: ComparedCell,
  row: ComparedRow,
  reader: SeveralReader,
): Cell[] => {
  const { lang } = reader;
  const profile = profileOf(reader, own.profile);
  return [
    name,
    cell(shortName(profile, lang)),
    cell(timingWords(entry, row.facet, profile, lang), own.state === "noNumber" ? "quiet" : undefined),
    cell(whoWords(entry, profile, lang)),
    cell(citation(entry.provision, { lang, profile }), "quiet"),
    cell(entry.readings.join(", "), "quiet"),
  ];
};

const cellRows = (own: ComparedCell, row: ComparedRow, reader: SeveralReader): Cell[][] => {
  const { lang } = reader;
  if (own.state === "silent") return [];
  if (own.entries.length > 0) return own.entries.map((entry) => entryRow(cell(""), entry, own, row, reader));
  const name = shortName(profileOf(reader, own.profile), lang);
  return [
    [
      cell(""),
      cell(name),
      cell(emptyWords(own, lang), "quiet"),
      cell(""),
      cell(emptyPlaces(own, profileOf(reader, own.profile), lang), "quiet"),
      cell(""),
    ],
  ];
};

/** The act and what the row comes to, in the first column of its first line. */
const rowHead = (row: ComparedRow, lang: SeveralReader["lang"]): string => {
  const agreed = row.agreement ? say(lang, "giống nhau", "all alike") : say(lang, "khác nhau", "not alike");
  const spread = row.spread === null ? "" : `\n${spreadWords(row.spread, lang)}`;
  return `${rowWords(row, lang)}\n${agreed}${spread}`;
};

const silentRow = (row: ComparedRow, reader: SeveralReader): Cell[][] => {
  const { lang } = reader;
  const silent = row.cells.filter(({ state }) => state === "silent");
  if (silent.length === 0) return [];
  const names = silent.map(({ profile }) => shortName(profileOf(reader, profile), lang)).join("; ");
  return [[cell(""), cell(names, "quiet"), cell(CELL_STATE.silent[lang], "quiet"), cell(""), cell(""), cell("")]];
};

const rowsOf = (row: ComparedRow, reader: SeveralReader): Cell[][] => {
  const lines = [...row.cells.flatMap((own) => cellRows(own, row, reader)), ...silentRow(row, reader)];
  return lines.map((line, i) => (i === 0 ? [cell(rowHead(row, reader.lang), "strong"), ...line.slice(1)] : line));
};

const longTable = (comparison: Comparison, reader: SeveralReader): Table => {
  const { lang } = reader;
  return {
    kind: "table",
    columns: [
      { head: say(lang, "Việc", "Act"), max: 26, flex: true },
      { head: say(lang, "Quy chế", "Regulation"), max: 18, flex: true },
      { head: say(lang, "Thời hạn", "Limit"), flex: true },
      { head: say(lang, "Ai → cho ai", "Who → to whom"), flex: true },
      { head: say(lang, "Căn cứ", "Provision"), max: 16, flex: true },
      { head: say(lang, "Cách hiểu", "Readings"), max: 10 },
    ],
    rows: comparison.rows.flatMap((row) => rowsOf(row, reader)),
  };
};

const matrixCell = (own: ComparedCell, row: ComparedRow, reader: SeveralReader): Cell => {
  const { lang } = reader;
  if (own.entries.length === 0) return cell(emptyWords(own, lang), "quiet");
  const profile = profileOf(reader, own.profile);
  const words = own.entries.map((entry) => shortTiming(entry, row.facet, profile, lang));
  return cell([...new Set(words)].join("\n"), own.state === "noNumber" ? "quiet" : undefined);
};

const matrix = (comparison: Comparison, reader: SeveralReader): Table => {
  const { lang } = reader;
  return {
    kind: "table",
    columns: [
      { head: say(lang, "Việc", "Act"), max: 30, flex: true },
      ...comparison.profiles.map((id) => ({ head: shortName(profileOf(reader, id), lang), flex: true as const })),
      { head: say(lang, "Khoảng", "Spread"), max: 14 },
    ],
    rows: comparison.rows.map((row) => [
      cell(rowWords(row, lang), row.agreement ? undefined : "strong"),
      ...row.cells.map((own) => matrixCell(own, row, reader)),
      cell(spreadWords(row.spread, lang), "quiet"),
    ]),
  };
};

const legend = ({ rows }: Comparison, reader: SeveralReader): Block[] => {
  const { lang } = reader;
  const codes = [
    ...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ entries }) => entries.flatMap((one) => one.readings)))),
  ];
  const items = codes.sort().flatMap((code) => {
    const reading = reader.profiles.flatMap((profile) => profile.readings).find((known) => known.code === code);
    return reading === undefined ? [] : [cell(`${code}. ${reading.question[lang]}`, "quiet")];
  });
  return items.length === 0
    ? []
    : [text(""), text(say(lang, "Cách hiểu có thể đổi kết quả:", "Readings that can change it:")), list(items)];
};

/** Regulations side by side: act by act, or `wide` as a matrix of acts and regulations. */
export const comparisonView = (comparison: Comparison, reader: SeveralReader, wide: boolean): Block[] => [
  ...severalHead(comparisonTitle(comparison, reader.lang), reader),
  wide ? matrix(comparison, reader) : longTable(comparison, reader),
  ...(wide ? [] : legend(comparison, reader)),
];
