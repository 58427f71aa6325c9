/** What `dondoc/io` holds before a file is read or written: loaded at once. */

export { decodeText } from "../../../src/io/decode.js";
export { DATE_ORDERS, REGISTER_FORMATS, STREAM_FORMATS } from "../../../src/io/formats.js";
export { COLUMN_FIELDS } from "../../../src/io/sheets/columns.js";
export { toCsv } from "../../../src/io/write-csv.js";
