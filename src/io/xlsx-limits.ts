import { fail } from "../errors.js";

/** One file of a ZIP archive, as its central directory describes it. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly declared: number;
  readonly offset: number;
}

const MEGABYTE = 1024 * 1024;
/** What an XLSX may unpack to. */
export const LARGEST_UNPACKED = 200 * MEGABYTE;
/** Cells that a sheet may span, filled or not; a reader fills the gaps. */
export const MOST_CELLS = 10_000_000;
const LAST_ROW = 1_048_576;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const SHORTEST_END = 22;
const LONGEST_COMMENT = 65_535;
const DEFLATE = 8;
const ZIP64 = 0xffffffff;

const refuse = (found: string, expected: string): never => fail({ code: "unreadable", path: "", found, expected });

/** The files of an archive, read from its central directory. */
const entriesOf = (bytes: Uint8Array): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - SHORTEST_END;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < lowest) return refuse("ZIP (hỏng / broken)", "XLSX");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      return refuse("ZIP (hỏng / broken)", "XLSX");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const [packed, declared, offset] = [20, 24, 42].map((place) => view.getUint32(at + place, true));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: packed ?? 0,
      declared: declared ?? 0,
      offset: offset ?? 0,
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
};

/** The packed bytes of a file. */
const packedBytes = (bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array => {
  if (offset + 30 > bytes.length) return refuse("ZIP (hỏng / broken)", "XLSX");
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return bytes.subarray(start, start + packed);
};

/** The unpacked bytes of a file, chunk by chunk. */
async function* unpacked(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (entry.method !== DEFLATE) {
    yield packed;
    return;
  }
  const stream = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** How far the cells of a sheet reach; refuses one that spans more cells than any register has. */
class SheetSpan {
  #rows = 0;
  #columns = 0;
  #tail = "";
  readonly #decoder = new TextDecoder();

  add(chunk: Uint8Array): void {
    const text = this.#tail + this.#decoder.decode(chunk, { stream: true });
    for (const [tag = "", letters = "", digits = ""] of text.matchAll(
      /<(?:\w{1,20}:)?(?:row|c)\s[^<>]{0,300}?\br="([A-Z]{0,9})(\d{1,12})"[^<>]{0,300}>/g,
    )) {
      const row = Number(digits);
      if (row > LAST_ROW) refuse(`dòng / row ${digits}`, `≤ ${LAST_ROW}`);
      if (letters === "" || tag.endsWith("/>")) continue;
      this.#rows = Math.max(this.#rows, row);
      this.#columns = Math.max(this.#columns, columnNumber(letters));
    }
    if (this.#rows * this.#columns > MOST_CELLS)
      refuse(`${this.#rows} × ${this.#columns} ô / cells`, `≤ ${MOST_CELLS}`);
    const open = text.lastIndexOf("<");
    this.#tail = open === -1 || text.length - open > 1_000 ? "" : text.slice(open);
  }
}

/**
 * Refuses an XLSX that would unpack to more than 200 MB or spread its cells over a boundless sheet. The sizes that the
 * archive declares are checked first, then the files are unpacked chunk by chunk and counted, since a declaration
 * can lie.
 *
 * @throws DondocError `unreadable`.
 */
export const checkXlsxLimits = async (bytes: Uint8Array): Promise<void> => {
  const entries = entriesOf(bytes);
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
  const limit = `≤ ${LARGEST_UNPACKED / MEGABYTE} MB`;
  if (declared > LARGEST_UNPACKED || entries.some((entry) => entry.declared === ZIP64)) {
    refuse(`${Math.ceil(declared / MEGABYTE)} MB`, limit);
  }
  let total = 0;
  for (const entry of entries) {
    const span = /worksheets\/[^/]*\.xml$/i.test(entry.name) ? new SheetSpan() : undefined;
    for await (const chunk of unpacked(bytes, entry)) {
      total += chunk.length;
      if (total > LARGEST_UNPACKED) refuse(`> ${LARGEST_UNPACKED / MEGABYTE} MB`, limit);
      span?.add(chunk);
    }
  }
};
