import { scanXml } from "./scan-xml.js";
import { unescapeString } from "./string-escapes.js";

/** Gathers the text of a string: its runs in a row, without the reading aids of East Asian texts. */
export class StringReader {
  #parts = "";
  #inText = false;
  #phonetic = false;

  open(name: string): void {
    if (name === "t") this.#inText = true;
    else if (name === "rPh") this.#phonetic = true;
  }

  text(text: string): void {
    if (this.#inText && !this.#phonetic) this.#parts += text;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    else if (name === "rPh") this.#phonetic = false;
  }

  /** The text so far; the next one begins empty. */
  take(): string {
    const text = unescapeString(this.#parts);
    this.#parts = "";
    return text;
  }
}

/** The strings that the cells of a workbook point to. */
export const readSharedStrings = (xml: string): readonly string[] => {
  const strings: string[] = [];
  const reader = new StringReader();
  scanXml(xml, {
    open: (name) => reader.open(name),
    text: (text) => reader.text(text),
    close: (name) => {
      reader.close(name);
      if (name === "si") strings.push(reader.take());
    },
  });
  return strings;
};
