import { textKey } from "../../core/bodies/name-key.js";
import { keptForLast } from "../../core/model/kept.js";

/** What a task without an id of its own is known by. */
export type RowContent = Content | ClassifiedContent;

/** Of a classified task nothing but its place: neither its document nor a word of it stands in an id. */
export interface ClassifiedContent {
  readonly classified: true;
  /** The running number of its row. */
  readonly ordinal: string | undefined;
}

export interface Content {
  readonly classified?: never;
  readonly number: string | undefined;
  /** The day of the document. */
  readonly issuedOn: string | undefined;
  readonly title: string | undefined;
  /** Tells tasks apart that one document gives to several bodies in the same words. */
  readonly lead: string | undefined;
}

/** A longer title is cut, and told apart by its hash: ids stand in every key of a result. */
const LONGEST_TITLE = 48;
const HASH = 8;

/** A text longer than any title is told apart as it stands, in one pass. */
const LONG = 1_000;

/** Eight hexadecimal digits that tell long texts apart: FNV-1a over their letters. */
const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(HASH, "0");
};

const shortTitle = keptForLast((title: string): string => {
  const key = textKey(title.slice(0, LONG));
  if (key.length <= LONGEST_TITLE && title.length <= LONG) return key;
  const head = key.slice(0, LONGEST_TITLE + 1);
  const end = head.lastIndexOf(" ");
  const hash = digest(title.length <= LONG ? key : title);
  return `${head.slice(0, end > 0 ? end : LONGEST_TITLE)} …${hash}`;
});

/** The lead as it is compared, for the second of two tasks with one id. */
export const leadPart = ({ lead }: Content): string | undefined => {
  const key = lead === undefined ? "" : textKey(lead);
  return key === "" ? undefined : key.length <= LONGEST_TITLE ? key : digest(key);
};

/**
 * The id that the content of a row gives: number and day of the document, and the title as it is compared. It hangs on no
 * other row, so it stays when rows are inserted, sorted or numbered anew. `undefined` when the row tells too little.
 *
 * @example
 * contentId({ number: "12/UBND-TH", issuedOn: "2024-05-02", title: "Rà soát quy hoạch" });
 * // "12/UBND-TH@2024-05-02 rà soát quy hoạch"
 */
export const contentId = ({
  number,
  issuedOn,
  title,
}: Pick<Content, "number" | "issuedOn" | "title">): string | undefined => {
  const document = number?.normalize("NFC").replace(/\s+/gu, "") ?? "";
  const words = title === undefined ? "" : shortTitle(title);
  if (document === "" && words === "") return undefined;
  const day = issuedOn === undefined ? "" : `@${issuedOn}`;
  return [`${document}${day}`, words].filter((part) => part !== "").join(" ");
};
