import { fail } from "../errors.js";

/** Where text comes from: chunks of bytes or of text, cut anywhere. */
export type TextSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

const UTF8 = "UTF-8";

/**
 * The text of a source, chunk by chunk, whatever a character is cut by. UTF-8, with or without a mark at its head.
 *
 * @throws DondocError `unreadable` where the bytes are not UTF-8.
 */
export async function* textChunks(source: TextSource): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let first = true;
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      return fail({ code: "unreadable", path: "", found: "windows-1258 | TCVN3 (ABC) | VNI | UTF-16", expected: UTF8 });
    }
  };
  for await (const chunk of source) {
    const text = typeof chunk === "string" ? chunk : decoded(chunk);
    if (text === "") continue;
    yield first ? text.replace(/^\uFEFF/, "") : text;
    first = false;
  }
  const rest = decoded();
  if (rest !== "") yield rest;
}
