import type { Bilingual } from "../../errors.js";

/** One option of the command line. */
export interface OptionSpec {
  readonly flags: string;
  readonly text: Bilingual;
  /** May be given several times. */
  readonly repeat?: true;
}

export const option = (flags: string, vi: string, en: string): OptionSpec => ({ flags, text: { vi, en } });

export const FORMAT: OptionSpec = option(
  "--format <FORMAT>",
  "cách in: table (mặc định), json, csv, md",
  "how to print: table (default), json, csv, md",
);

/** The same, for commands whose results can stand one a line. */
export const LINE_FORMAT: OptionSpec = option(
  "--format <FORMAT>",
  "cách in: table (mặc định), json, jsonl, csv, md; jsonl và csv chỉ có nhiệm vụ, và đọc tệp jsonl, csv dài bao nhiêu cũng được",
  "how to print: table (default), json, jsonl, csv, md; jsonl and csv hold the tasks only, and take a jsonl or csv file of any length",
);
export const OUTPUT = option(
  "-o, --output <FILE>",
  "ghi vào tệp; tệp chỉ có khi đã ghi đủ",
  "write to a file, which is there only when it is whole",
);
export const JOBS = option(
  "--jobs <N>",
  "số luồng cho sổ dài (jsonl, csv), 1 đến 64, giữ nguyên thứ tự",
  "threads for a long register (jsonl, csv), 1 to 64; the order is kept",
);

export const INPUT = option(
  "--input-format <FORMAT>",
  "dạng của FILE: json, jsonl, csv, xlsx",
  "form of FILE: json, jsonl, csv, xlsx",
);
export const PROFILE = option(
  "--profile <ID>",
  "quy chế áp dụng (xem: dondoc profile list), hoặc tệp .yaml, .yml, .json của bạn",
  "the regulation (see: dondoc profile list), or a .yaml, .yml or .json file of your own",
);
export const AS_OF = option(
  "--as-of <DAY>",
  "ngày xét, YYYY-MM-DD; mặc định hôm nay ở Việt Nam",
  "the day judged, YYYY-MM-DD; default today in Viet Nam",
);
export const STRICT = option("--strict", "trả mã 1 khi có phát hiện", "exit 1 when something stands out");
export const FROM = option("--from <DAY>", "từ ngày", "first day");
export const TO = option("--to <DAY>", "đến hết ngày", "last day");

export const CALENDAR: readonly OptionSpec[] = [
  option("--known-at <DAY>", "chỉ tính những gì đã biết đến hết ngày này", "only what was known on this day"),
  option(
    "--calendar-off <DAYS>",
    "ngày nghỉ riêng của cơ quan, cách nhau dấu phẩy",
    "days off of the agency, with commas",
  ),
  option(
    "--calendar-working <DAYS>",
    "ngày làm riêng của cơ quan, cách nhau dấu phẩy",
    "days worked by the agency, with commas",
  ),
  option("--calendar-source <TEXT>", "quyết định về các ngày riêng đó", "the decision behind those days"),
];

export const PARAM: OptionSpec = {
  ...option(
    "--param <NAME=N>",
    "đặt tham số, ví dụ dueSoonWorkingDays=5, hoặc =off",
    "set a parameter, dueSoonWorkingDays=5, or =off",
  ),
  repeat: true,
};

export const READING: OptionSpec = {
  ...option(
    "--reading <CODE=VALUE>",
    "chọn cách hiểu, ví dụ A09=assigned, cách nhau dấu phẩy (xem: dondoc profile readings)",
    "take a reading, A09=assigned, with commas (see: dondoc profile readings)",
  ),
  repeat: true,
};
export const ARGUABLE = option(
  "--arguable",
  "nêu ngày mà mỗi cách hiểu khác sẽ cho",
  "name the date that every other reading would give",
);

export const SHARE: readonly OptionSpec[] = [
  option(
    "--formula <NAME>",
    "công thức tỷ lệ: doneOfTotal (mặc định), doneOfDue, onTimeOfDone, …",
    "share: doneOfTotal (default), doneOfDue, onTimeOfDone, …",
  ),
  option("--rounding <HOW>", "làm tròn: halfUp (mặc định), truncate, up", "rounding: halfUp (default), truncate, up"),
  option("--digits <N>", "số chữ số thập phân (mặc định 2)", "decimals (default 2)"),
];
