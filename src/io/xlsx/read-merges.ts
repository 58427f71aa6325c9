import type { Merge } from "../grid/grid.js";
import { type Attribute, scanXml } from "./scan-xml.js";

/** Merged cells that a sheet may have; more than any register. */
const MOST_MERGES = 100_000;
const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
/** They stand together, behind the cells. */
const PART = /<(?:[\w-]+:)?mergeCells[\s>]/g;
const END = /<\/(?:[\w-]+:)?mergeCells\s*>/g;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const mergeOf = (attribute: Attribute): Merge | undefined => {
  const [, left = "", top = "", right = left, bottom = top] = ADDRESS.exec(attribute("ref") ?? "") ?? [];
  const merge = { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
  return left === "" || merge.bottom < merge.top || merge.right < merge.left ? undefined : merge;
};

/** The merged cells of a sheet. Only the part that names them is looked at: the cells were read before. */
export const readMerges = (xml: string): readonly Merge[] => {
  PART.lastIndex = Math.max(0, xml.lastIndexOf("sheetData"));
  const start = PART.exec(xml)?.index;
  if (start === undefined) return [];
  END.lastIndex = start;
  const end = END.exec(xml);
  if (end === null) return [];
  const merges: Merge[] = [];
  scanXml(xml.slice(start, end.index + end[0].length), {
    open: (name, attribute) => {
      const merge = name === "mergeCell" && merges.length < MOST_MERGES ? mergeOf(attribute) : undefined;
      if (merge !== undefined) merges.push(merge);
    },
  });
  return merges;
};
