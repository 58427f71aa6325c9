import { both, inBoth } from "../../bilingual.js";
import { LEVELS } from "../../expected.js";
import { BROKEN } from "../found.js";
import { type Refuse, refuseWorkbook } from "./refuse.js";

/** Looks an attribute up by its name without a prefix. */
export type Attribute = (name: string) => string | undefined;

/** Is told the parts of an XML text in their order; names come without their prefixes. */
export interface XmlListener {
  open?(name: string, attribute: Attribute): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Asked after every tag: whether nothing more has to be read. */
  done?(): boolean;
}

const BROKEN_XML = inBoth`XML (${BROKEN})`;
/** Tags that may be open at once, and tags in all: more than any sheet that is read has. */
const DEEPEST = 100;
const MOST_TAGS = 10_000_000;

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** References to characters; there are no others, since a text with definitions of its own is refused. */
const unescaped = (text: string): string => {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/g, (all, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? String(all);
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : String(all);
  });
};

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const attributesOf = (xml: string, from: number, end: number): Attribute => {
  let known: Map<string, string> | undefined;
  const read = (): Map<string, string> => {
    const body = xml.slice(from, end);
    const found = new Map<string, string>();
    const pattern = /\s*([^\s="'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
    pattern.lastIndex = /^[^\s/]*/.exec(body)?.[0].length ?? 0;
    for (let part = pattern.exec(body); part !== null; part = pattern.exec(body)) {
      const [, name = "", double, single] = part;
      const local = localName(name);
      if (!found.has(local) || name === local) found.set(local, unescaped(double ?? single ?? ""));
    }
    return found;
  };
  return (name) => {
    known ??= read();
    return known.get(name);
  };
};

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const GREATER = 62;

/** Where the tag that begins at `from` ends; a closing bracket in quotes does not count. -1 when it does not end. */
const endOfTag = (xml: string, from: number): number => {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return at;
  }
  return -1;
};

/** The name that begins at `from`, without its prefix. */
const nameAt = (xml: string, from: number, end: number): string => {
  let at = from;
  while (at < end && xml.charCodeAt(at) > 32 && xml.charCodeAt(at) !== SLASH) at++;
  return localName(xml.slice(from, at));
};

/** Where a part that ends with `ending` is over; -1 when it never is. */
const after = (xml: string, ending: string, from: number): number => {
  const at = xml.indexOf(ending, from);
  return at === -1 ? at : at + ending.length;
};

/**
 * Reads an XML text in one pass, each letter once, without recursion. Definitions (`<!DOCTYPE`) are refused, so that no
 * name can stand for more than one character; so is a text whose tags do not close.
 *
 * @param refuse - Names the kind of the file in the error.
 */
export const scanXml = (
  xml: string,
  { open, text, close, done }: XmlListener,
  refuse: Refuse = refuseWorkbook,
): void => {
  const names: string[] = [];
  let tags = 0;
  let at = 0;
  for (let next = xml.indexOf("<"); next !== -1; next = xml.indexOf("<", at)) {
    if (next > at && names.length > 0) text?.(unescaped(xml.slice(at, next)));
    if (xml.startsWith("<!--", next)) at = after(xml, "-->", next + 4);
    else if (xml.startsWith("<![CDATA[", next)) {
      at = after(xml, "]]>", next + 9);
      if (at !== -1) text?.(xml.slice(next + 9, at - 3));
    } else if (xml.startsWith("<?", next)) at = after(xml, "?>", next + 2);
    else if (xml.startsWith("<!", next)) refuse("<!DOCTYPE");
    else {
      if (++tags > MOST_TAGS) refuse(inBoth`> ${MOST_TAGS} ${both("thẻ", "tags")}`);
      const end = endOfTag(xml, next + 1);
      if (end === -1) refuse(BROKEN_XML);
      at = end + 1;
      const closing = xml.charCodeAt(next + 1) === SLASH;
      const name = nameAt(xml, closing ? next + 2 : next + 1, end);
      if (closing) {
        if (names.pop() !== name) refuse(BROKEN_XML);
        close?.(name);
      } else {
        open?.(name, attributesOf(xml, next + 1, end));
        if (xml.charCodeAt(end - 1) === SLASH) close?.(name);
        else if (names.push(name) > DEEPEST) refuse(inBoth`> ${DEEPEST} ${LEVELS}`);
      }
      if (done?.() === true) return;
    }
    if (at === -1) refuse(BROKEN_XML);
  }
  if (names.length > 0 || xml.slice(at).trim() !== "") refuse(BROKEN_XML);
};
