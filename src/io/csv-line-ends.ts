/** Where in a row a reader stands; `behindQuote`: a quoted field is over, or the quote is the first of two that stand for one. */
type Place = "fieldStart" | "plain" | "quoted" | "behindQuote";

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;

/** Some text whose rows all end with a line feed. */
export interface EvenText {
  readonly text: string;
  /** Where the last row that has ended is over; 0 when none has. */
  readonly end: number;
}

/**
 * Makes the line ends of a CSV text one kind: CRLF, LF and CR, in any mixture, end a row; what stands in quotes stays as it
 * is. The parser takes one kind only and would guess it from the beginning: rows that end otherwise would run together.
 * Takes a text in parts, cut anywhere, and looks at each letter once.
 */
export class CsvLineEnds {
  readonly #delimiter: number;
  #place: Place = "fieldStart";
  #afterReturn = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  read(text: string): EvenText {
    const parts: string[] = [];
    let from = 0;
    let written = 0;
    let end = 0;
    let at = 0;
    while (at < text.length) {
      if (this.#place === "quoted") {
        at = text.indexOf('"', at);
        if (at === -1) break;
        this.#place = "behindQuote";
        at++;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === RETURN) {
        parts.push(text.slice(from, at), "\n");
        written += at - from + 1;
        from = at + 1;
        end = written;
        this.#place = "fieldStart";
      } else if (code === LINE_FEED) {
        // The second half of CRLF: its row has ended.
        if (this.#afterReturn) from = at + 1;
        else end = written + at - from + 1;
        this.#place = "fieldStart";
      } else if (code === QUOTE) this.#quote();
      else if (code === this.#delimiter) this.#place = "fieldStart";
      // Spaces may stand between a closing quote and what ends the field.
      else if (this.#place !== "behindQuote" || code !== SPACE) this.#place = "plain";
      this.#afterReturn = code === RETURN;
      at++;
    }
    if (parts.length === 0) return { text: from === 0 ? text : text.slice(from), end };
    parts.push(text.slice(from));
    return { text: parts.join(""), end };
  }

  /** A quote opens a field at its beginning, closes one, or is a letter like others. */
  #quote(): void {
    if (this.#place === "fieldStart" || this.#place === "behindQuote") this.#place = "quoted";
  }
}

/** A whole CSV text with line feeds for line ends. */
export const withLineFeeds = (text: string, delimiter: string): string =>
  text.includes("\r") ? new CsvLineEnds(delimiter).read(text).text : text;
