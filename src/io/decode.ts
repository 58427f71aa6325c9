import { kindWord, type OptionCheck, requireValue } from "../answering.js";
import { both, inBoth } from "../bilingual.js";
import { fail } from "../errors.js";
import { BROKEN } from "./found.js";

/** The bytes of a file. */
export const someBytes: OptionCheck = (value, path) =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]"
    ? undefined
    : {
        code: "wrong-type",
        path,
        found: kindWord(value),
        expected: both("các byte của tệp, Uint8Array", "the bytes of the file, Uint8Array"),
      };

const SAVE_AS_UTF8 = both("hãy lưu lại dạng UTF-8", "save it as UTF-8");
const UNICODE = "UTF-8, UTF-8 BOM, UTF-16 BOM (Excel: “CSV UTF-8”)";

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);

/** The first byte from which the bytes are no longer UTF-8. */
const firstBadByte = (bytes: Uint8Array): number => {
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i] ?? 0;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    if (length === 0) return i;
    for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i;
    i += length;
  }
  return i;
};

const decodeAs = (encoding: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return fail({ code: "unreadable", path: "", found: inBoth`${encoding}: ${BROKEN}`, expected: UNICODE });
  }
};

/**
 * The text that bytes hold: UTF-8 with or without a mark at its head, UTF-16 with one.
 *
 * @throws DondocError `unreadable` for anything else; the older Vietnamese encodings (windows-1258, TCVN3) are
 * recognised by not being UTF-8, and the message asks to save the file as UTF-8.
 * @example
 * decodeText(new TextEncoder().encode("Sở Y tế")); // "Sở Y tế"
 */
export const decodeText = (bytes: Uint8Array): string => {
  requireValue(bytes, "bytes", someBytes);
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs("utf-16le", bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs("utf-16be", bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    const found = inBoth`windows-1258 | TCVN3 (ABC) | VNI (byte 0x${byte} @ ${at}): ${SAVE_AS_UTF8}`;
    return fail({ code: "unreadable", path: "", found, expected: UNICODE });
  }
  if (!text.includes("\u0000")) return text;
  return fail({
    code: "unreadable",
    path: "",
    found: both("byte 0x00: UTF-16 không có BOM, hoặc tệp nhị phân", "byte 0x00: UTF-16 without BOM, or binary"),
    expected: UNICODE,
  });
};
