export { type ICalendarOptions, toICalendar } from "../report/icalendar/to-icalendar.js";
export { decodeText } from "./decode.js";
export {
  DATE_ORDERS,
  type DateOrder,
  REGISTER_FORMATS,
  type RegisterFormat,
  STREAM_FORMATS,
  type StreamFormat,
} from "./formats.js";
export { type ReadCsvOptions, readCsv } from "./read-csv.js";
export { readJsonLines } from "./read-json-lines.js";
export { type ReadProfile, type ReadProfileOptions, readProfile } from "./read-profile.js";
export { type ReadRegisterOptions, readRegister } from "./read-register.js";
export { type ReadTasksOptions, readTasks } from "./read-tasks.js";
export { readXlsx } from "./read-xlsx.js";
export { COLUMN_FIELDS, type ColumnField } from "./sheets/columns.js";
export type { HeadingMap } from "./sheets/heading-map.js";
export type { MergedCells } from "./sheets/merged-cells.js";
export { type Cell, type RowsOptions, registerFromRows } from "./sheets/rows-to-register.js";
export type { TextSource } from "./text-chunks.js";
export { type CsvOptions, toCsv } from "./write-csv.js";
export { toWorkbook, type WorkbookTable } from "./write-workbook.js";
export { toXlsx, type XlsxOptions } from "./write-xlsx.js";
