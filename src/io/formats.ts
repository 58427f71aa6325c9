/** The formats in which a register can be read. */
export const REGISTER_FORMATS = ["json", "jsonl", "csv", "tsv", "xlsx", "docx", "ods", "html"] as const;
/** A format in which a register can be read: `json`, `xlsx`. */
export type RegisterFormat = (typeof REGISTER_FORMATS)[number];

/** The forms in which tasks can be read one by one. */
export const STREAM_FORMATS = ["jsonl", "csv"] as const;
/** A form in which tasks can be read one by one: `jsonl` or `csv`. */
export type StreamFormat = (typeof STREAM_FORMATS)[number];

/** In which order the days of a sheet are printed; Vietnamese print the day first. */
export const DATE_ORDERS = ["dayFirst", "monthFirst"] as const;
/** In which order the days of a sheet are printed: `dayFirst` or `monthFirst`. */
export type DateOrder = (typeof DATE_ORDERS)[number];
