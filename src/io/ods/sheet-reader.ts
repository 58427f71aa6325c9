import { both, inBoth } from "../../bilingual.js";
import type { PlainDate } from "../../calendar/index.js";
import { CELLS } from "../../expected.js";
import type { Grid } from "../grid/grid.js";
import { type GridAllowance, GridBuilder } from "../grid/grid-builder.js";
import type { Cell } from "../sheets/cells.js";
import type { Refuse } from "../xlsx/refuse.js";
import type { Attribute } from "../xlsx/scan-xml.js";
import { type CellValue, cellValue } from "./cell-value.js";

/** Parts of a cell or a sheet whose text is not that of the cell: remarks, drawings, older states. */
const PASSED_OVER = new Set([
  "annotation",
  "frame",
  "custom-shape",
  "shapes",
  "forms",
  "tracked-changes",
  "ruby-text",
  "dde-links",
  "scenario",
  "named-expressions",
]);

const wholeNumber = (value: string | undefined, refuse: Refuse): number => {
  if (value === undefined) return 1;
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= 1 ? number : refuse(inBoth`${value.slice(0, 40)} × ${CELLS}`);
};

/** The days that OpenDocument spreadsheets may count from beside the usual one (ISO/IEC 26300-1, 19.613). */
const OTHER_ZEROS: readonly (string | undefined)[] = ["1900-01-01", "1904-01-01"];

const dayZeroOf = (day: string | undefined): PlainDate | undefined => OTHER_ZEROS.find((zero) => zero === day);

interface OpenCell {
  readonly value: CellValue;
  readonly times: number;
  readonly columns: number;
  readonly rows: number;
  readonly covered: boolean;
  text: string;
  paragraphs: number;
}

/** A row while it is read; its cells are put down once it is known that any says something. */
interface OpenRow {
  readonly times: number;
  readonly cells: { readonly cell: Cell; readonly times: number; readonly columns: number; readonly rows: number }[];
}

/** Cells that one row may be written with: more than any sheet has columns. */
const MOST_WRITTEN = 20_000;

/** Reads the sheets of an OpenDocument spreadsheet (ISO/IEC 26300-1, 9.1). Repeated rows and cells are never unrolled while they say nothing. */
export class SheetReader {
  readonly #grids: Grid[] = [];
  #dayZero: PlainDate | undefined;
  readonly #hiddenStyles = new Set<string>();
  #style = "";
  #grid: { readonly builder: GridBuilder; readonly name: string; readonly hidden: boolean } | null = null;
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;
  #inParagraph = false;
  #passing = 0;
  /** Empty rows are held back: the last ones of a sheet go on to its end. */
  #emptyRows = 0;

  constructor(
    readonly allowance: GridAllowance,
    readonly refuse: Refuse,
  ) {}

  open(name: string, attribute: Attribute): void {
    if (this.#passing > 0) this.#passing++;
    else if (PASSED_OVER.has(name)) this.#passing = 1;
    else if (this.#cell !== null) this.#openInCell(this.#cell, name, attribute);
    else if (name === "null-date") this.#dayZero = dayZeroOf(attribute("date-value"));
    else if (name === "style") this.#style = attribute("name") ?? "";
    else if (name === "table-properties" && attribute("display") === "false") this.#hiddenStyles.add(this.#style);
    else if (name === "table" && this.#grid === null) {
      const hidden = this.#hiddenStyles.has(attribute("style-name") ?? "");
      this.#emptyRows = 0;
      this.#grid = { builder: new GridBuilder(this.allowance), name: attribute("name") ?? "", hidden };
    } else if (name === "table-row" && this.#grid !== null) {
      this.#row = { times: wholeNumber(attribute("number-rows-repeated"), this.refuse), cells: [] };
    } else if ((name === "table-cell" || name === "covered-table-cell") && this.#row !== null) {
      this.#openCell(name === "covered-table-cell", attribute);
    }
  }

  #openCell(covered: boolean, attribute: Attribute): void {
    const count = (name: string): number => wholeNumber(attribute(name), this.refuse);
    this.#cell = {
      value: {
        type: attribute("value-type"),
        number: attribute("value"),
        date: attribute("date-value"),
        boolean: attribute("boolean-value"),
        string: attribute("string-value"),
      },
      times: count("number-columns-repeated"),
      columns: count("number-columns-spanned"),
      rows: count("number-rows-spanned"),
      covered,
      text: "",
      paragraphs: 0,
    };
  }

  #openInCell(cell: OpenCell, name: string, attribute: Attribute): void {
    if (name === "p" || name === "h") {
      if (cell.paragraphs++ > 0) cell.text += "\n";
      this.#inParagraph = true;
    } else if (name === "table") this.#passing = 1;
    else if (name === "line-break") this.#add(cell, "\n");
    else if (name === "tab") this.#add(cell, " ");
    else if (name === "s") this.#add(cell, " ".repeat(Math.min(wholeNumber(attribute("c"), this.refuse), 1_000)));
  }

  #add(cell: OpenCell, text: string): void {
    this.allowance.take(0, text.length);
    cell.text += text;
  }

  text(text: string): void {
    if (this.#passing === 0 && this.#cell !== null && this.#inParagraph) this.#add(this.#cell, text);
  }

  close(name: string): void {
    if (this.#passing > 0) this.#passing--;
    else if (name === "p" || name === "h") this.#inParagraph = false;
    else if ((name === "table-cell" || name === "covered-table-cell") && this.#cell !== null)
      this.#closeCell(this.#cell);
    else if (name === "table-row" && this.#row !== null) this.#closeRow(this.#row);
    else if (name === "table" && this.#grid !== null) {
      this.#grids.push(this.#grid.builder.finish(this.#grid.name, this.#grid.hidden));
      this.#grid = null;
    }
  }

  #closeCell({ value, text, times, columns, rows, covered }: OpenCell): void {
    this.#cell = null;
    const cells = this.#row?.cells ?? [];
    if (cells.length >= MOST_WRITTEN) this.refuse(inBoth`> ${MOST_WRITTEN} ${both("ô một dòng", "cells in a row")}`);
    // What a merged cell covers is not shown.
    cells.push({ cell: covered ? null : cellValue(value, text), times, columns, rows });
  }

  #closeRow({ times, cells }: OpenRow): void {
    this.#row = null;
    const builder = this.#grid?.builder;
    if (builder === undefined) return;
    const last = cells.findLastIndex(({ cell }) => cell !== null);
    if (last === -1) {
      this.#emptyRows += times;
      return;
    }
    for (let row = 0; row < times; row++) {
      builder.nextRow(this.#emptyRows + 1);
      this.#emptyRows = 0;
      for (const { cell, times: beside, columns, rows } of cells.slice(0, last + 1)) {
        if (cell !== null) for (let i = 0; i < beside; i++) builder.put(cell, { columns, rows, advance: 1 });
        else {
          if (columns * rows > 1) builder.put(null, { columns, rows, advance: 0 });
          builder.skip(beside);
        }
      }
    }
  }

  finish(): readonly Grid[] {
    const dayZero = this.#dayZero;
    return dayZero === undefined ? this.#grids : this.#grids.map((grid) => ({ ...grid, dayZero }));
  }
}
