import { both, inBoth } from "../../bilingual.js";
import { refuseWorkbook } from "./refuse.js";
import { scanXml } from "./scan-xml.js";

/** Formats of cells, and of numbers, that a workbook may hold; Excel stops at 65,490. */
const MOST_FORMATS = 65_536;

/** How a style shows a number. */
export type NumberStyle =
  | { readonly kind: "plain" }
  /** As so many of a hundred: `50%`. */
  | { readonly kind: "percent" }
  /** As a day, or as no more than its month or its year; hours count as a day. */
  | { readonly kind: "date"; readonly shows: "day" | "month" | "year" }
  /** With zeros before it, and words around: `0012/UBND`. */
  | { readonly kind: "padded"; readonly before: string; readonly digits: number; readonly after: string };

const PLAIN: NumberStyle = Object.freeze({ kind: "plain" });
const PERCENT: NumberStyle = Object.freeze({ kind: "percent" });
const date = (shows: "day" | "month" | "year"): NumberStyle => Object.freeze({ kind: "date", shows });

/** The format that every workbook knows by this number shows a month: `mmm-yy` (ECMA-376 18.8.30). */
const MONTH_AND_YEAR = 17;

/** The formats of days and hours that every workbook knows by number, East Asian ones included. */
const builtIn = (id: number): NumberStyle => {
  if (id === MONTH_AND_YEAR) return date("month");
  if (id === 9 || id === 10) return PERCENT;
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
    ? date("day")
    : PLAIN;
};

/** So much of a format tells what it prints; Excel takes 255 letters. */
const LONGEST_CODE = 300;

/** A format without its words, colours and fillings. */
const bare = (code: string): string => code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]{0,300}\]/g, "");

/** Zeros alone, with words before and behind. */
const PADDED = /^(?<before>(?:"[^"]*"|\\.|[-/ ])*)(?<zeros>0{1,20})(?<after>(?:"[^"]*"|\\.|[-/ ])*)$/;

const words = (part: string): string =>
  part.replace(/"([^"]*)"|\\(.)/g, (_, quoted = "", sign = "") => `${quoted}${sign}`);

const paddedOf = (code: string): NumberStyle => {
  const { before = "", zeros = "", after = "" } = PADDED.exec(code)?.groups ?? {};
  if (zeros === "" || (zeros.length === 1 && before === "" && after === "")) return PLAIN;
  return Object.freeze({ kind: "padded", before: words(before), digits: zeros.length, after: words(after) });
};

/** What a format of its own prints: a letter of a day or an hour that is not quoted makes it one of days. */
const styleOf = (whole: string): NumberStyle => {
  const code = whole.slice(0, LONGEST_CODE).split(";")[0] ?? "";
  if (/^(?:general|standard)/i.test(code)) return PLAIN;
  const letters = bare(code).toLowerCase();
  if (/^[#,. ]*0[#0,. ]*%$/.test(letters.trim())) return PERCENT;
  if (!/[ymdhs]/.test(letters)) return paddedOf(code.replace(/\[[^\]]{0,300}\]/g, ""));
  if (/[dhs]/.test(letters)) return date("day");
  return date(letters.includes("m") ? "month" : "year");
};

const CELL_FORMATS = both("định dạng ô", "cell formats");

/** For every style of a workbook, by its place, how it shows a number. */
export const readNumberStyles = (xml: string): readonly NumberStyle[] => {
  // A format is looked at once, however many cells' formats name it.
  const own = new Map<number, NumberStyle>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  const requireModest = (formats: number): void => {
    if (formats >= MOST_FORMATS)
      refuseWorkbook(inBoth`> ${MOST_FORMATS} ${CELL_FORMATS}`, inBoth`≤ ${MOST_FORMATS} ${CELL_FORMATS}`);
  };
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "numFmt") {
        requireModest(own.size);
        own.set(Number(attribute("numFmtId")), styleOf(attribute("formatCode") ?? ""));
      } else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        requireModest(styles.length);
        const id = Number(attribute("numFmtId") ?? 0);
        styles.push(own.get(id) ?? builtIn(id));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
};
