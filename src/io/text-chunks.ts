import { both, inBoth } from "../bilingual.js";
import { fail } from "../errors.js";
import { utf16Without } from "./encodings/utf16.js";
import { requireText } from "./kinds/binary-head.js";

/** Where text comes from: chunks of bytes or of text, cut anywhere. */
export type TextSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

const UTF8 = "UTF-8, UTF-16";
const LEGACY = inBoth`windows-1258 | TCVN3 (ABC) | VNI: ${both("chỉ đổi được khi đọc cả tệp", "converted only when the file is read whole")} (--format table, json, md)`;

/** So much of a source tells its encoding. */
const HEAD = 64;

/** UTF-16 as its mark or its first letters tell, else UTF-8. */
const encodingOf = (head: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" => {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return utf16Without(head.subarray(0, head.length - (head.length % 2))) ?? "utf-8";
};

type Decoder = InstanceType<typeof TextDecoder>;

/** Decodes chunks, whatever a character is cut by; the first bytes tell how. */
class ChunkDecoder {
  #decoder: Decoder | undefined;
  #head: Uint8Array = new Uint8Array();

  #begin(): Decoder {
    requireText(this.#head);
    const decoder = new TextDecoder(encodingOf(this.#head), { fatal: true });
    this.#decoder = decoder;
    return decoder;
  }

  #decode(decoder: Decoder, bytes: Uint8Array, stream: boolean): string {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      return fail({ code: "unreadable", path: "", found: LEGACY, expected: UTF8 });
    }
  }

  take(chunk: Uint8Array): string {
    if (this.#decoder !== undefined) return this.#decode(this.#decoder, chunk, true);
    const joined = new Uint8Array(this.#head.length + chunk.length);
    joined.set(this.#head);
    joined.set(chunk, this.#head.length);
    this.#head = joined;
    return joined.length < HEAD ? "" : this.#decode(this.#begin(), joined, true);
  }

  finish(): string {
    if (this.#decoder !== undefined) return this.#decode(this.#decoder, new Uint8Array(), false);
    return this.#decode(this.#begin(), this.#head, false);
  }
}

/**
 * The text of a source, chunk by chunk, whatever a character is cut by: UTF-8 or UTF-16, with or without a mark at its
 * head.
 *
 * @throws DondocError `unreadable` where the bytes are neither, and for a file that is no text, by its true name.
 */
export async function* textChunks(source: TextSource): AsyncGenerator<string, void, undefined> {
  const decoder = new ChunkDecoder();
  let first = true;
  for await (const chunk of source) {
    const text = typeof chunk === "string" ? chunk : decoder.take(chunk);
    if (text === "") continue;
    yield first ? text.replace(/^\uFEFF/, "") : text;
    first = false;
  }
  const rest = decoder.finish();
  if (rest !== "") yield first ? rest.replace(/^\uFEFF/, "") : rest;
}
