import { scanXml } from "./scan-xml.js";

/** The formats of days and hours that every workbook knows by number (ECMA-376 18.8.30), East Asian ones included. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format of its own prints a day or an hour: a letter of one that is not quoted. */
const isDateCode = (code: string): boolean =>
  !/^(?:general|standard)/i.test(code) &&
  /[ymdhs]/i.test(code.slice(0, 300).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ""));

/** For every style of a workbook, by its place, whether it shows a number as a day. */
export const readDateStyles = (xml: string): readonly boolean[] => {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "numFmt") codes.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = Number(attribute("numFmtId") ?? 0);
        const code = codes.get(id);
        styles.push(code === undefined ? isBuiltInDate(id) : isDateCode(code));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
};
