import { both, inBoth } from "../../bilingual.js";
import type { RegisterNotice } from "../../core/model/task.js";
import type { Bilingual } from "../../errors.js";
import type { Grid } from "../grid/grid.js";
import { GridAllowance } from "../grid/grid-builder.js";
import { refuserOf } from "../xlsx/refuse.js";
import { scanXml } from "../xlsx/scan-xml.js";
import { Archive } from "../xlsx/unzip.js";
import { xmlText } from "../xlsx/xml-text.js";
import { type LeftOut, TableReader } from "./table-reader.js";

const refuse = refuserOf(
  "DOCX",
  inBoth`DOCX (Word 2007+): ${both("một bảng có dòng tiêu đề", "a table with a heading row")}`,
);

/** Where the text of the document stands in the archive: programs name the part as they like. */
const mainPart = async (archive: Archive): Promise<string> => {
  const relations = await archive.read("_rels/.rels");
  let part = "word/document.xml";
  if (relations === undefined) return part;
  scanXml(
    xmlText(relations, refuse),
    {
      open: (name, attribute) => {
        if (name !== "Relationship" || attribute("TargetMode") === "External") return;
        if (/\/officeDocument$/.test(attribute("Type") ?? ""))
          part = (attribute("Target") ?? part).replace(/^(?:\.?\/)+/, "");
      },
    },
    refuse,
  );
  return part;
};

const told = (detail: Bilingual): RegisterNotice =>
  Object.freeze({ code: "contentIgnored", detail: Object.freeze(detail) });

/** What was left out, named. */
const noticesOf = ({ deleted, deletedRows, hidden, outside }: LeftOut): RegisterNotice[] => {
  const notices: RegisterNotice[] = [];
  if (deleted + deletedRows > 0)
    notices.push(
      told({
        vi: `tệp còn sửa đổi được theo dõi (Track Changes): bỏ ${deleted} đoạn chữ và ${deletedRows} dòng đã bị xóa`,
        en: `the file holds tracked changes: ${deleted} deleted runs of text and ${deletedRows} deleted rows are left out`,
      }),
    );
  if (hidden > 0)
    notices.push(
      told({ vi: `bỏ ${hidden} đoạn chữ ẩn (hidden text)`, en: `${hidden} runs of hidden text are left out` }),
    );
  if (outside > 0)
    notices.push(
      told({
        vi: `không đọc ${outside} đoạn văn ngoài các bảng`,
        en: `${outside} paragraphs outside the tables are not read`,
      }),
    );
  return notices;
};

/**
 * The tables of a DOCX file (ECMA-376) with what their cells show: paragraphs of a cell stand on lines of their own. Fields,
 * macros, links and pictures are not looked at; nothing outside the file is.
 *
 * @throws DondocError `unreadable` for what is no document, is broken, holds no table, or unpacks to more than 64 MB.
 */
export const readDocx = async (
  bytes: Uint8Array,
): Promise<{ readonly grids: readonly Grid[]; readonly notices: readonly RegisterNotice[] }> => {
  const archive = new Archive(bytes, refuse);
  const name = await mainPart(archive);
  const part =
    (await archive.read(name)) ?? refuse(both("không có phần nội dung", "without the part that holds its text"));
  const reader = new TableReader(new GridAllowance(refuse), (number) => `bảng ${number}`);
  scanXml(
    xmlText(part, refuse),
    {
      open: (tag, attribute) => reader.open(tag, attribute),
      text: (text) => reader.text(text),
      close: (tag) => reader.close(tag),
    },
    refuse,
  );
  const grids = reader.finish();
  if (grids.length === 0) refuse(both("không có bảng nào", "no table"));
  return { grids, notices: noticesOf(reader.leftOut) };
};
