/** What a piece of text is, for the eye: late is red, soon yellow, done green, quiet dim, strong bold. */
export type Tone = "late" | "soon" | "done" | "quiet" | "strong";

/** One cell of a table; a line break in `text` is kept. */
export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

export interface Column {
  readonly head: string;
  readonly align?: "right";
  /** Takes its share of the width that is left; other columns are as wide as what they hold. */
  readonly flex?: true;
  /** Never wider than this, whatever it holds. */
  readonly max?: number;
}

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last row is a total. */
  readonly total?: true;
}

/** A page is a list of blocks; a renderer turns it into text for a terminal or into Markdown. */
export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly tone?: Tone }
  | { readonly kind: "list"; readonly items: readonly Cell[]; readonly ordered?: true }
  | Table;

/** Rows for CSV, the heading first. */
export type CsvRows = readonly (readonly (string | number | null)[])[];

export const cell = (text: string, tone?: Tone): Cell => (tone === undefined ? { text } : { text, tone });

export const title = (text: string): Block => ({ kind: "title", text });
export const heading = (text: string): Block => ({ kind: "heading", text });
export const subheading = (text: string): Block => ({ kind: "subheading", text });
export const text = (words: string, tone?: Tone): Block =>
  tone === undefined ? { kind: "text", text: words } : { kind: "text", text: words, tone };
export const list = (items: readonly Cell[]): Block => ({ kind: "list", items });
export const steps = (items: readonly Cell[]): Block => ({ kind: "list", items, ordered: true });
