import { inBoth } from "../../bilingual.js";
import { OLE_STREAMS, OR_LOCKED, type RefusedKind, SAVE_SHEET } from "./refused-kinds.js";

/** The head of a compound file: Excel and Word 97-2003, mails, and files of Office that a password closes. */
export const COMPOUND_HEAD = [0xd0, 0xcf, 0x11, 0xe0];

/** Names of streams stand in UTF-16 at places of 128 bytes each. */
const OLE_ENTRY = 128;
const MOST_ENTRIES = 100_000;

const streamNames = (bytes: Uint8Array): ReadonlySet<string> => {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = Math.min(bytes.length - OLE_ENTRY, OLE_ENTRY * MOST_ENTRIES);
  for (let at = 512; at <= last; at += OLE_ENTRY) {
    const length = view.getUint16(at + 64, true);
    const kind = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 === 1 || kind < 1 || kind > 5) continue;
    names.add(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
};

/** What a compound file is, by the names of its streams; none of them is read. */
export const kindOfCompound = (bytes: Uint8Array): RefusedKind => {
  const names = streamNames(bytes);
  const known = OLE_STREAMS.find(([name]) => names.has(name));
  return (
    known?.[1] ?? {
      name: inBoth`XLS | DOC (Excel 97-2003, Word 97-2003), ${OR_LOCKED}`,
      mend: SAVE_SHEET,
    }
  );
};
