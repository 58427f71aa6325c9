import { both, inBoth } from "../../bilingual.js";
import { BROKEN, LOCKED } from "../found.js";
import { crc32 } from "./crc32.js";
import { type Refuse, refuseWorkbook } from "./refuse.js";

/** One file of a ZIP archive, as its central directory describes it. */
interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly declared: number;
  readonly offset: number;
}

const MEGABYTE = 1024 * 1024;
/** What a file of an office program may unpack to. */
export const LARGEST_UNPACKED = 64 * MEGABYTE;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const SHORTEST_END = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATE = 8;
const ENCRYPTED = 1;
const ZIP64 = 0xffffffff;
const BROKEN_ZIP = inBoth`ZIP (${BROKEN})`;
const LIMIT = `≤ ${LARGEST_UNPACKED / MEGABYTE} MB`;

/** The files of an archive, read from its central directory. */
const entriesOf = (bytes: Uint8Array, refuse: Refuse): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - SHORTEST_END;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < lowest) return refuse(BROKEN_ZIP);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return refuse(BROKEN_ZIP);
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

/** The packed bytes of a file. */
const packedBytes = (bytes: Uint8Array, { offset, packed }: ZipEntry, refuse: Refuse): Uint8Array => {
  if (offset + 30 > bytes.length) return refuse(BROKEN_ZIP);
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  if (view.getUint32(0, true) !== LOCAL_ENTRY) return refuse(BROKEN_ZIP);
  const start = offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + packed > bytes.length) return refuse(BROKEN_ZIP);
  return bytes.subarray(start, start + packed);
};

/** The unpacked bytes of a file, chunk by chunk. */
async function* inflated(packed: Uint8Array, refuse: Refuse): AsyncGenerator<Uint8Array> {
  const stream = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
  } catch {
    refuse(BROKEN_ZIP);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The files of an archive, unpacked one by one when they are asked for. */
export class Archive {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #left = LARGEST_UNPACKED;

  /**
   * The sizes that the archive declares are checked first; what is unpacked is counted nevertheless, since a
   * declaration can lie.
   *
   * @throws DondocError `unreadable` for a broken archive, one with two files of one name, or one that is too large.
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly refuse: Refuse = refuseWorkbook,
  ) {
    const entries = entriesOf(bytes, refuse);
    const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
    if (declared > LARGEST_UNPACKED || entries.some((entry) => entry.declared === ZIP64))
      refuse(`${Math.ceil(declared / MEGABYTE)} MB`, LIMIT);
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
    if (this.#entries.size < entries.length) refuse(both("hai phần cùng tên", "two parts of one name"));
  }

  /** The names of the files. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a file; `undefined` when there is none of that name. */
  async read(name: string): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    if ((entry.flags & ENCRYPTED) !== 0) return this.refuse(LOCKED);
    if (entry.method !== STORED && entry.method !== DEFLATE)
      return this.refuse(inBoth`${both("nén kiểu", "packed by method")} ${entry.method}`);
    const packed = packedBytes(this.bytes, entry, this.refuse);
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry.method === STORED ? [packed] : inflated(packed, this.refuse)) {
      this.#left -= chunk.length;
      if (this.#left < 0) return this.refuse(`> ${LARGEST_UNPACKED / MEGABYTE} MB`, LIMIT);
      chunks.push(chunk);
    }
    const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    chunks.reduce((at, chunk) => {
      whole.set(chunk, at);
      return at + chunk.length;
    }, 0);
    return crc32(whole) === entry.crc ? whole : this.refuse(inBoth`${BROKEN_ZIP}: CRC`);
  }
}
