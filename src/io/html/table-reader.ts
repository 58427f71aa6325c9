import { both, inBoth } from "../../bilingual.js";
import { Beside } from "../grid/beside.js";
import type { Grid } from "../grid/grid.js";
import { type GridAllowance, GridBuilder } from "../grid/grid-builder.js";

/** Looks an attribute up by its name. */
export type HtmlAttribute = (name: string) => string | undefined;

/** Tables in tables: more than any page has that holds a register. */
const MOST_NESTED = 50;
/** HTML lets no cell span more columns or rows. */
const MOST_COLUMNS_SPANNED = 1_000;
const MOST_ROWS_SPANNED = 65_534;

/** Elements that begin a line of their own. */
const BLOCKS = new Set(["p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "hr"]);
/** Elements without an end. */
const VOID = new Set(["br", "hr", "img", "input", "col", "meta", "link", "wbr", "base", "area", "embed", "source"]);
/** Elements whose text no page shows. */
const UNSEEN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "noscript",
  "select",
  "iframe",
  "object",
  "svg",
]);

/** Elements that part no words. */
const INLINE = new Set(["b", "i", "u", "em", "strong", "span", "font", "a", "small", "big", "sup", "sub", "mark"]);

interface OpenTable {
  readonly grid: GridBuilder;
  /** Where the table comes among those of the page, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  inRow: boolean;
  cell: { text: string; readonly columns: number; readonly rows: number; lineDue: boolean } | null;
}

const spanOf = (value: string | undefined, most: number): number => {
  const number = Number.parseInt(value ?? "1", 10);
  return number >= 1 ? Math.min(number, most) : 1;
};

const isHidden = (attribute: HtmlAttribute): boolean =>
  attribute("hidden") !== undefined ||
  /(?:^|;)\s*display\s*:\s*none\b/i.test((attribute("style") ?? "").slice(0, 1_000));

/** Reads the tables of an HTML page as it shows them. Ends of rows and cells may be missing, as HTML allows. */
export class TableReader {
  readonly #found: { readonly number: number; readonly grid: Grid }[] = [];
  readonly #open: OpenTable[] = [];
  #tables = 0;
  /** The element whose text is not shown, and how many of its name are open. */
  #unseen: { readonly name: string; depth: number } | null = null;
  #inTitle = false;
  readonly #beside = new Beside();

  constructor(
    readonly allowance: GridAllowance,
    readonly nameOf: (number: number) => string,
  ) {}

  open(name: string, attribute: HtmlAttribute): void {
    if (!INLINE.has(name)) this.#beside.end();
    if (name === "title") this.#inTitle = true;
    if (this.#unseen !== null) {
      if (name === this.#unseen.name) this.#unseen.depth++;
      return;
    }
    if (name === "body") return;
    const hides = isHidden(attribute);
    const isPart = ["table", "thead", "tbody", "tfoot", "tr", "td", "th"].includes(name);
    if ((UNSEEN.has(name) || (hides && !isPart)) && !VOID.has(name)) {
      this.#unseen = { name, depth: 1 };
      return;
    }
    if (name === "table") this.#openTable(hides);
    else this.#openPart(name, attribute);
  }

  #openTable(hidden: boolean): void {
    if (this.#open.length >= MOST_NESTED)
      this.allowance.refuse(inBoth`> ${MOST_NESTED} ${both("bảng lồng nhau", "nested tables")}`, `≤ ${MOST_NESTED}`);
    const grid = new GridBuilder(this.allowance);
    this.#open.push({ grid, number: ++this.#tables, hidden, inRow: false, cell: null });
  }

  #openPart(name: string, attribute: HtmlAttribute): void {
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (name === "tr") this.#openRow(table);
    else if (name === "td" || name === "th") {
      this.#closeCell(table);
      if (!table.inRow) this.#openRow(table);
      const columns = spanOf(attribute("colspan"), MOST_COLUMNS_SPANNED);
      const rows = spanOf(attribute("rowspan"), MOST_ROWS_SPANNED);
      table.cell = { text: "", columns, rows, lineDue: false };
    } else if (name === "thead" || name === "tbody" || name === "tfoot" || name === "caption") this.#closeRow(table);
    else if (table.cell === null) return;
    else if (name === "br") this.#add(table, "\n");
    else if (BLOCKS.has(name)) table.cell.lineDue = table.cell.text !== "";
  }

  #openRow(table: OpenTable): void {
    this.#closeRow(table);
    table.grid.nextRow();
    table.inRow = true;
  }

  #add(table: OpenTable, text: string): void {
    const { cell } = table;
    if (cell === null) return;
    const lead = cell.lineDue && text.trim() !== "" ? "\n" : "";
    if (lead !== "") cell.lineDue = false;
    this.allowance.take(0, lead.length + text.length);
    cell.text += lead + text;
  }

  /** Whether text stands beside the tables, in the title of the page, or in what is only hidden. */
  #isBeside(table: OpenTable | undefined): boolean {
    if (this.#unseen !== null) return this.#inTitle || !UNSEEN.has(this.#unseen.name);
    return table === undefined || table.cell === null;
  }

  text(text: string): void {
    const table = this.#open.at(-1);
    // Line breaks of the source are spaces; those of the page are elements.
    const words = text.replace(/[ \t\r\n\f]+/g, " ");
    if (this.#isBeside(table)) this.#beside.add(words);
    if (this.#unseen === null && table !== undefined) this.#add(table, words);
  }

  close(name: string): void {
    if (!INLINE.has(name)) this.#beside.end();
    if (name === "title") this.#inTitle = false;
    if (this.#unseen !== null) {
      if (name === this.#unseen.name && --this.#unseen.depth === 0) this.#unseen = null;
      return;
    }
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (name === "td" || name === "th") this.#closeCell(table);
    else if (name === "tr" || name === "thead" || name === "tbody" || name === "tfoot") this.#closeRow(table);
    else if (name === "table") this.#closeTable(table);
    else if (table.cell !== null && BLOCKS.has(name)) table.cell.lineDue = table.cell.text !== "";
  }

  #closeCell(table: OpenTable): void {
    const { cell, grid } = table;
    if (cell === null) return;
    table.cell = null;
    const text = cell.text
      .replace(/ {2,}/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim();
    grid.skipTaken();
    grid.put(text === "" ? null : text, { columns: cell.columns, rows: cell.rows });
  }

  #closeRow(table: OpenTable): void {
    this.#closeCell(table);
    table.inRow = false;
  }

  #closeTable(table: OpenTable): void {
    this.#closeRow(table);
    this.#open.pop();
    this.#found.push({ number: table.number, grid: table.grid.finish(this.nameOf(table.number), table.hidden) });
  }

  /** The tables in the order in which they begin; one that never ends is over with the page. */
  finish(): readonly Grid[] {
    for (let table = this.#open.at(-1); table !== undefined; table = this.#open.at(-1)) this.#closeTable(table);
    const beside = this.#beside.finish();
    return [...this.#found].sort((a, b) => a.number - b.number).map(({ grid }) => ({ ...grid, beside }));
  }
}
