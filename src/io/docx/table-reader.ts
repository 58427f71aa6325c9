import { Beside } from "../grid/beside.js";
import type { Grid } from "../grid/grid.js";
import { type GridAllowance, GridBuilder } from "../grid/grid-builder.js";
import type { Attribute } from "../xlsx/scan-xml.js";
import { symbolOf } from "./symbols.js";

/** What was left out of a document on purpose. */
export interface LeftOut {
  /** Runs of text that a tracked change deleted. */
  deleted: number;
  /** Rows that a tracked change deleted. */
  deletedRows: number;
  /** Runs of hidden text. */
  hidden: number;
  /** Paragraphs that stand in no table. */
  outside: number;
}

/** What holds text or properties that the page does not show: moved away, older, or a second time for older programs. */
const PASSED_OVER = new Set(["del", "moveFrom", "Fallback", "instrText", "delInstrText", "tblGridChange"]);
const isPassedOver = (name: string): boolean => PASSED_OVER.has(name) || name.endsWith("PrChange");

const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/i.test(value);

const wholeNumber = (value: string | undefined, least: number): number => {
  const number = Number(value ?? least);
  return Number.isInteger(number) && number >= least ? Math.min(number, 1_000_000) : least;
};

/** A table that is open; tables in its cells are tables of their own. */
interface OpenTable {
  readonly grid: GridBuilder;
  /** Where the table comes among those of the document, from 1. */
  readonly number: number;
  row: { deleted: boolean; before: number; started: boolean } | null;
  cell: { text: string; columns: number; down: "none" | "begins" | "goes on"; paragraphs: number } | null;
}

/** Reads the tables of WordprocessingML (ECMA-376 part 1, 17.4) as the page shows them. */
export class TableReader {
  readonly leftOut: LeftOut = { deleted: 0, deletedRows: 0, hidden: 0, outside: 0 };
  readonly #found: { readonly number: number; readonly grid: Grid }[] = [];
  readonly #open: OpenTable[] = [];
  #tables = 0;
  /** How deep inside something that is passed over; its own level counts. */
  #passing = 0;
  #inText = false;
  #inRun = false;
  #hidden = false;
  #rowProperties = false;
  #outsideText = false;
  readonly #beside = new Beside();

  constructor(
    readonly allowance: GridAllowance,
    readonly nameOf: (number: number) => string,
  ) {}

  open(name: string, attribute: Attribute): void {
    if (this.#passing > 0) {
      this.#passing++;
      if (name === "delText") this.leftOut.deleted++;
      return;
    }
    if (name === "del" && this.#rowProperties) {
      const row = this.#open.at(-1)?.row;
      if (row !== undefined && row !== null) row.deleted = true;
    }
    if (isPassedOver(name)) this.#passing = 1;
    else if (!this.#openTablePart(name, attribute)) this.#openText(name, attribute);
  }

  #openTablePart(name: string, attribute: Attribute): boolean {
    const table = this.#open.at(-1);
    if (name === "tbl") {
      this.#open.push({ grid: new GridBuilder(this.allowance), number: ++this.#tables, row: null, cell: null });
    } else if (table === undefined) return false;
    else if (name === "tr") table.row = { deleted: false, before: 0, started: false };
    else if (name === "trPr") this.#rowProperties = true;
    else if (name === "gridBefore" && table.row !== null) table.row.before = wholeNumber(attribute("val"), 0);
    else if (name === "tc") this.#openCell(table);
    else if (name === "gridSpan" && table.cell !== null) table.cell.columns = wholeNumber(attribute("val"), 1);
    else if (name === "vMerge" && table.cell !== null) {
      table.cell.down = attribute("val") === "restart" ? "begins" : "goes on";
    } else return false;
    return true;
  }

  #openCell(table: OpenTable): void {
    const { row } = table;
    if (row !== null && !row.started) {
      row.started = true;
      if (!row.deleted) {
        table.grid.nextRow();
        table.grid.skip(row.before);
      }
    }
    table.cell = { text: "", columns: 1, down: "none", paragraphs: 0 };
  }

  #openText(name: string, attribute: Attribute): void {
    if (name === "r") {
      this.#inRun = true;
      this.#hidden = false;
    } else if (name === "vanish" && this.#inRun) this.#hidden = isOn(attribute("val"));
    else if (name === "t") {
      this.#inText = true;
      if (this.#hidden) this.leftOut.hidden++;
    } else if (name === "p") this.#openParagraph();
    else if (this.#inRun) this.#add(this.#signOf(name, attribute));
  }

  #signOf(name: string, attribute: Attribute): string {
    if (name === "tab" || name === "ptab") return " ";
    if (name === "br" || name === "cr") return "\n";
    if (name === "noBreakHyphen") return "-";
    return name === "sym" ? symbolOf(attribute("font") ?? "", attribute("char") ?? "") : "";
  }

  #openParagraph(): void {
    this.#beside.end();
    const cell = this.#open.at(-1)?.cell;
    if (cell !== undefined && cell !== null && cell.paragraphs++ > 0) cell.text += "\n";
    this.#outsideText = false;
  }

  #add(text: string): void {
    const cell = this.#open.at(-1)?.cell;
    if (this.#hidden || this.#open.length === 0) this.#beside.add(text);
    if (this.#hidden || text === "") return;
    if (cell !== undefined && cell !== null) {
      this.allowance.take(0, text.length);
      cell.text += text;
    } else if (this.#open.length === 0 && text.trim() !== "" && !this.#outsideText) {
      this.#outsideText = true;
      this.leftOut.outside++;
    }
  }

  text(text: string): void {
    if (this.#passing === 0 && this.#inText) this.#add(text);
  }

  close(name: string): void {
    if (this.#passing > 0) {
      this.#passing--;
      return;
    }
    const table = this.#open.at(-1);
    if (name === "t") this.#inText = false;
    else if (name === "r") {
      this.#inRun = false;
      this.#hidden = false;
    } else if (name === "trPr") this.#rowProperties = false;
    else if (table === undefined) return;
    else if (name === "tc") this.#closeCell(table);
    else if (name === "tr") {
      if (table.row?.deleted === true) this.leftOut.deletedRows++;
      table.row = null;
    } else if (name === "tbl") {
      this.#open.pop();
      this.#found.push({ number: table.number, grid: table.grid.finish(this.nameOf(table.number)) });
    }
  }

  #closeCell(table: OpenTable): void {
    const { cell, row, grid } = table;
    table.cell = null;
    if (cell === null || row?.deleted === true) return;
    const text = cell.text.trim();
    if (cell.down === "goes on") grid.extend();
    grid.put(text === "" ? null : text, { columns: cell.columns, grows: cell.down === "begins" });
  }

  /** The tables in the order in which they begin. */
  finish(): readonly Grid[] {
    const beside = this.#beside.finish();
    return [...this.#found].sort((a, b) => a.number - b.number).map(({ grid }) => ({ ...grid, beside }));
  }
}
