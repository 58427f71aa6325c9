import { both, inBoth } from "../../bilingual.js";
import { COMPOUND_HEAD } from "./compound-file.js";
import { BY_HEAD, image, lettersOf, OR_LOCKED, type RefusedKind, refuseKind } from "./refused-kinds.js";

/** Whether bytes stand somewhere; -1 stands for any. */
const hasAt = (bytes: Uint8Array, at: number, head: readonly number[]): boolean =>
  head.every((byte, i) => byte === -1 || bytes[at + i] === byte);

export const isZip = (bytes: Uint8Array): boolean =>
  hasAt(bytes, 0, [0x50, 0x4b]) && [0x03, 0x05, 0x07].includes(bytes[2] ?? 0);
export const isCompound = (bytes: Uint8Array): boolean => hasAt(bytes, 0, COMPOUND_HEAD);

/** The kind of a file that its first bytes name and that is not read; `undefined` for all others. */
export const kindOfHead = (bytes: Uint8Array): RefusedKind | undefined => {
  if (hasAt(bytes, 0, lettersOf("RIFF")) && hasAt(bytes, 8, lettersOf("WEBP"))) return image("WebP");
  if (hasAt(bytes, 4, lettersOf("ftyphei")) || hasAt(bytes, 4, lettersOf("ftypmif"))) return image("HEIC");
  return BY_HEAD.find(([head]) => hasAt(bytes, 0, head))?.[1];
};

const RENAME = inBoth`CSV | JSON Lines: ${both("hãy đặt lại đuôi tệp cho đúng", "give the file its true ending")}`;

/**
 * Refuses the beginning of a file that is no text.
 *
 * @throws DondocError `unreadable` with its kind.
 */
export const requireText = (head: Uint8Array): void => {
  if (isZip(head)) refuseKind({ name: "XLSX | DOCX | ODS | ZIP", mend: RENAME });
  if (isCompound(head)) refuseKind({ name: inBoth`XLS | DOC, ${OR_LOCKED}`, mend: RENAME });
  const known = kindOfHead(head);
  if (known !== undefined) refuseKind(known);
};
