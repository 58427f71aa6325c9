export { type Cell, type RowsOptions, registerFromRows } from "../core/register/rows-to-register.js";
export { decodeText } from "./decode.js";
export { readCsv } from "./read-csv.js";
export { readJsonLines } from "./read-json-lines.js";
export { type ReadProfile, type ReadProfileOptions, readProfile } from "./read-profile.js";
export { REGISTER_FORMATS, type ReadRegisterOptions, type RegisterFormat, readRegister } from "./read-register.js";
export { readXlsx } from "./read-xlsx.js";
export { toCsv } from "./write-csv.js";
export { toXlsx, type XlsxOptions } from "./write-xlsx.js";
