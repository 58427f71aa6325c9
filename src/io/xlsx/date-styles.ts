import { refuseWorkbook } from "./refuse.js";
import { scanXml } from "./scan-xml.js";

/** Formats of cells, and of numbers, that a workbook may hold; Excel stops at 65,490. */
const MOST_FORMATS = 65_536;

/** The formats of days and hours that every workbook knows by number (ECMA-376 18.8.30), East Asian ones included. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** So much of a format tells what it prints; Excel takes 255 letters. */
const LONGEST_CODE = 300;

/** Whether a format of its own prints a day or an hour: a letter of one that is not quoted. */
const isDateCode = (code: string): boolean =>
  !/^(?:general|standard)/i.test(code) &&
  /[ymdhs]/i.test(code.slice(0, LONGEST_CODE).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ""));

/** For every style of a workbook, by its place, whether it shows a number as a day. */
export const readDateStyles = (xml: string): readonly boolean[] => {
  // A format is looked at once, however many cells' formats name it.
  const ownDates = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  const requireModest = (formats: number): void => {
    if (formats >= MOST_FORMATS)
      refuseWorkbook(`> ${MOST_FORMATS} định dạng ô / cell formats`, `≤ ${MOST_FORMATS} định dạng ô / cell formats`);
  };
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "numFmt") {
        requireModest(ownDates.size);
        ownDates.set(Number(attribute("numFmtId")), isDateCode(attribute("formatCode") ?? ""));
      } else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        requireModest(styles.length);
        const id = Number(attribute("numFmtId") ?? 0);
        styles.push(ownDates.get(id) ?? isBuiltInDate(id));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
};
