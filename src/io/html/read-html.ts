import { Token, Tokenizer, TokenizerMode } from "parse5";
import { both, inBoth } from "../../bilingual.js";
import type { Grid } from "../grid/grid.js";
import { GridAllowance } from "../grid/grid-builder.js";
import { refuserOf } from "../xlsx/refuse.js";
import { TableReader } from "./table-reader.js";

const refuse = refuserOf("HTML", "HTML: <table>");

/** So much is read at a time; between two pieces it is seen whether a tag grows without end. */
const PIECE = 16 * 1024;
/** Letters of one tag with its attributes, or of one text. */
const LONGEST_TAG = 4 * 1024 * 1024;
/** Tags in all: more than any table that is read has. */
const MOST_TAGS = 10_000_000;

/** Elements whose content is text, whatever stands in it. */
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};

/** How a page that Excel saved says that its workbook counts days from 1904. */
const FROM_1904 = /<x:Date1904\s*\/?>/i;

/**
 * The tables of an HTML page as it shows them, pages that Excel saves and systems name `.xls` among them. Only the
 * tokens of HTML are read (WHATWG, 13.2.5) and no tree is built, so that no nesting takes long. Scripts, styles, pictures and
 * links are not looked at; nothing outside the page is.
 *
 * @throws DondocError `unreadable` for a page without a table, or one that is larger than any register.
 */
export const readHtml = (html: string): readonly Grid[] => {
  const reader = new TableReader(new GridAllowance(refuse), (number) => `bảng ${number}`);
  let tags = 0;
  let sinceTag = 0;
  const count = (): void => {
    sinceTag = 0;
    if (++tags > MOST_TAGS) refuse(inBoth`> ${MOST_TAGS} ${both("thẻ", "tags")}`);
  };
  const text = ({ chars }: Token.CharacterToken): void => {
    sinceTag = 0;
    reader.text(chars);
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onComment: () => {
        sinceTag = 0;
      },
      onDoctype: () => undefined,
      onStartTag: (token) => {
        count();
        reader.open(token.tagName, (name) => Token.getTokenAttr(token, name) ?? undefined);
        const raw = Object.hasOwn(RAW, token.tagName) ? RAW[token.tagName] : undefined;
        if (raw !== undefined) tokenizer.state = raw;
      },
      onEndTag: ({ tagName }) => {
        count();
        reader.close(tagName);
      },
      onEof: () => undefined,
      onCharacter: text,
      onNullCharacter: () => undefined,
      onWhitespaceCharacter: text,
    },
  );
  for (let at = 0; at < html.length; at += PIECE) {
    const piece = html.slice(at, at + PIECE);
    sinceTag += piece.length;
    tokenizer.write(piece, at + PIECE >= html.length);
    if (sinceTag > LONGEST_TAG) refuse(inBoth`> ${LONGEST_TAG} ${both("ký tự một thẻ", "letters in a tag")}`);
  }
  const grids = reader.finish();
  if (grids.length === 0) refuse(both("không có bảng nào", "no table"));
  return FROM_1904.test(html) ? grids.map((grid) => ({ ...grid, dayZero: "1904-01-01" })) : grids;
};
