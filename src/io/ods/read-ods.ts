import { both, inBoth } from "../../bilingual.js";
import { LOCKED } from "../found.js";
import type { Grid } from "../grid/grid.js";
import { GridAllowance } from "../grid/grid-builder.js";
import { refuserOf } from "../xlsx/refuse.js";
import { scanXml } from "../xlsx/scan-xml.js";
import { Archive } from "../xlsx/unzip.js";
import { xmlText } from "../xlsx/xml-text.js";
import { SheetReader } from "./sheet-reader.js";

const refuse = refuserOf("ODS", "ODS (OpenDocument, LibreOffice Calc)");

/** Whether the file is closed by a password: its list of parts says how each is encrypted. */
const isClosed = async (archive: Archive): Promise<boolean> => {
  const manifest = await archive.read("META-INF/manifest.xml");
  return manifest !== undefined && /<(?:[\w-]+:)?encryption-data\b/.test(xmlText(manifest, refuse));
};

/**
 * The sheets of an ODS file with what their cells show. Formulas are not computed, macros, links and pictures not looked
 * at; nothing outside the file is.
 *
 * @throws DondocError `unreadable` for what is no spreadsheet, is broken, closed by a password, or unpacks to more than
 * 64 MB.
 */
export const readOds = async (bytes: Uint8Array): Promise<readonly Grid[]> => {
  const archive = new Archive(bytes, refuse);
  if (await isClosed(archive))
    refuse(LOCKED, inBoth`ODS: ${both("hãy bỏ mật khẩu rồi lưu lại", "save it without the password")}`);
  const part = (await archive.read("content.xml")) ?? refuse(both("không có content.xml", "without content.xml"));
  const reader = new SheetReader(new GridAllowance(refuse), refuse);
  scanXml(
    xmlText(part, refuse),
    {
      open: (name, attribute) => reader.open(name, attribute),
      text: (text) => reader.text(text),
      close: (name) => reader.close(name),
    },
    refuse,
  );
  return reader.finish();
};
