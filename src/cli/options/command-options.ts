import type { Bilingual } from "../../errors.js";

/** One option of the command line. */
export interface OptionSpec {
  readonly flags: string;
  readonly text: Bilingual;
  /** May be given several times, and all of them count; any other option with a value may stand on a line once. */
  readonly repeat?: true;
}

export const option = (flags: string, vi: string, en: string): OptionSpec => ({ flags, text: { vi, en } });

export const LANG: OptionSpec = option("--lang <LANG>", "ngôn ngữ: vi (mặc định), en", "language: vi (default), en");

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
const fileOutput = (endings: string): OptionSpec =>
  option(
    "-o, --output <FILE>",
    `ghi vào tệp, cách in theo đuôi tệp: ${endings}; tệp chỉ có khi đã ghi đủ; - là đầu ra chuẩn; không ghi đè tệp đang đọc`,
    `write to a file, printed as its ending says: ${endings}; it is there only when it is whole; - for standard output; never over a file that is read`,
  );
export const OUTPUT: OptionSpec = fileOutput(".txt, .json, .csv, .md");
export const LINE_OUTPUT: OptionSpec = fileOutput(".txt, .json, .jsonl, .csv, .md");
/** For commands whose tables a workbook holds. */
export const TABLE_FORMAT: OptionSpec = option(
  "--format <FORMAT>",
  "cách in: table (mặc định), json, csv, md, xlsx",
  "how to print: table (default), json, csv, md, xlsx",
);
export const TABLE_OUTPUT = option(
  "-o, --output <FILE>",
  "ghi vào tệp, cách in theo đuôi tệp: .txt, .json, .csv, .md, .xlsx; là thư mục thì ghi một tệp .xlsx có mọi bảng, và từng bảng ra .csv, .md; - là đầu ra chuẩn",
  "write to a file, printed as its ending says: .txt, .json, .csv, .md, .xlsx; into a folder: one workbook of all tables, and each as .csv and .md; - for standard output",
);
/** For commands whose results are days. */
export const DAY_FORMAT: OptionSpec = option(
  "--format <FORMAT>",
  "cách in: table (mặc định), json, csv, md, ics (lịch)",
  "how to print: table (default), json, csv, md, ics (a calendar)",
);
export const DAY_OUTPUT = option(
  "-o, --output <FILE>",
  "ghi vào tệp, cách in theo đuôi tệp: .txt, .json, .csv, .md, .ics; tệp .ics đã có thì được cập nhật: việc đổi thì đổi theo, việc hết thì hủy; là thư mục thì mỗi đơn vị một tệp .ics; - là đầu ra chuẩn",
  "write to a file, printed as its ending says: .txt, .json, .csv, .md, .ics; an .ics file that is there is brought up to date: what changed changes, what is gone is cancelled; into a folder: one .ics a body; - for standard output",
);
export const BOM = option(
  "--bom",
  "CSV in ra màn hình cũng có dấu đầu tệp mà Excel cần; tệp CSV luôn có",
  "begin CSV on stdout with the mark that Excel needs; CSV files always do",
);
export const JOBS = option(
  "--jobs <N>",
  "số luồng cho sổ dài (jsonl, csv), 1 đến 64, giữ nguyên thứ tự",
  "threads for a long register (jsonl, csv), 1 to 64; the order is kept",
);

export const INPUT = option(
  "--input-format <FORMAT>",
  "dạng của FILE: json, jsonl, csv, tsv, xlsx, docx, ods, html; không nêu thì nhận theo nội dung",
  "form of FILE: json, jsonl, csv, tsv, xlsx, docx, ods, html; known by its content when not given",
);
export const DATE_ORDER = option(
  "--date-order <ORDER>",
  "thứ tự ngày tháng trong bảng: dayFirst, monthFirst; không nêu thì nhận theo cả cột",
  "how a sheet prints its days: dayFirst, monthFirst; told by whole columns when not given",
);
export const PARTIAL = option(
  "--partial",
  "vẫn xét các dòng đọc được: dòng hỏng được nêu ở đầu bảng và bỏ ra (không bao giờ bỏ qua câu hỏi về độ mật); tệp được đọc trọn",
  "judge the rows that can be read: bad ones are named at the head and left out (never past a question of secrecy); the file is read whole",
);
/** May be given several times. */
export const MAP: OptionSpec = {
  ...option(
    "--map <HEADING=FIELD>",
    'cột của bảng là trường nào, ví dụ "Độ bảo mật=secrecy", "Hạn HT=dueText"; extra: giữ nguyên, không phải độ mật',
    'what a column holds, "Độ bảo mật=secrecy", "Hạn HT=dueText"; extra: kept as it is, no degree of secrecy',
  ),
  repeat: true,
};
export const SHEET = option(
  "--sheet <NAME>",
  "trang (hoặc bảng) được đọc: tên, hoặc số thứ tự; không nêu thì chọn theo nội dung",
  "the sheet, or table, that is read: its name, or its place; told by what it holds when not given",
);
export const RANGE = option(
  "--range <CELLS>",
  "phần của trang được đọc, ví dụ A5:H40 hoặc 5:40",
  "the part of the sheet that is read, A5:H40 or 5:40",
);
export const MAP_FILE = option(
  "--map-file <FILE>",
  "tệp YAML, JSON ghi sẵn: map (cột nào là trường nào), sheet, range, dateOrder",
  "a YAML or JSON file with map (what columns hold), sheet, range, dateOrder",
);
/** What tells how a sheet is read. */
export const SHEET_READING: readonly OptionSpec[] = [INPUT, MAP, MAP_FILE, SHEET, RANGE, DATE_ORDER];
export const PROFILE = option(
  "--profile <ID>",
  "quy chế áp dụng (xem: dondoc profile list), hoặc tệp .yaml, .yml, .json của bạn",
  "the regulation (see: dondoc profile list), or a .yaml, .yml or .json file of your own",
);
/** For commands that lay regulations side by side. */
export const PROFILES: OptionSpec = {
  ...option(
    "--profile <ID>",
    "một quy chế (xem: dondoc profile list), hoặc tệp .yaml, .yml, .json của bạn; ghi nhiều lần thì xét nhiều quy chế, không ghi thì năm quy chế có sẵn",
    "a regulation (see: dondoc profile list), or a .yaml, .yml or .json file of your own; several times for several, never for the five",
  ),
  repeat: true,
};
export const AS_OF = option(
  "--as-of <DAY>",
  "ngày xét, 23/11/2026 hoặc 2026-11-23; mặc định hôm nay ở Việt Nam",
  "the day judged, 2026-11-23 or 23/11/2026; default today in Viet Nam",
);
export const STRICT = option("--strict", "trả mã 1 khi có phát hiện", "exit 1 when something stands out");
export const FROM = option("--from <DAY>", "từ ngày", "first day");
export const TO = option("--to <DAY>", "đến hết ngày", "last day");

export const CALENDAR: readonly OptionSpec[] = [
  option("--known-at <DAY>", "chỉ tính những gì đã biết đến hết ngày này", "only what was known on this day"),
  {
    ...option(
      "--calendar-off <DAYS>",
      "ngày nghỉ riêng của cơ quan, cách nhau dấu phẩy",
      "days off of the agency, with commas",
    ),
    repeat: true,
  },
  {
    ...option(
      "--calendar-working <DAYS>",
      "ngày làm riêng của cơ quan, cách nhau dấu phẩy",
      "days worked by the agency, with commas",
    ),
    repeat: true,
  },
  option(
    "--calendar-notices <FILE>",
    "tệp JSON, YAML các thông báo nghỉ lễ, hoán đổi ngày làm việc có sau phiên bản này",
    "a JSON or YAML file of notices of days off that came after this version",
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
export const SET: OptionSpec = {
  ...option(
    "--set <RULE:PATH=VALUE>",
    "thử đổi một số, một ngày, một mốc của quy định, ví dụ lao-cai/7.2.a:limit.workingDays=5; kết quả là GIẢ ĐỊNH",
    "change a number, a date or a bound of a rule to see what follows, lao-cai/7.2.a:limit.workingDays=5; the result is HYPOTHETICAL",
  ),
  repeat: true,
};
export const ARGUABLE = option(
  "--arguable",
  "nêu ngày mà mỗi cách hiểu khác sẽ cho",
  "name the date that every other reading would give",
);

export const SHARE: readonly OptionSpec[] = [
  {
    ...option(
      "--formula <NAMES>",
      "công thức tỷ lệ, một hay nhiều, cách nhau dấu phẩy: doneOfTotal (mặc định), doneOfDue, onTimeOfTotal, updatedOfTotal, …",
      "shares, one or several with commas: doneOfTotal (default), doneOfDue, onTimeOfTotal, updatedOfTotal, …",
    ),
    repeat: true,
  },
  option("--rounding <HOW>", "làm tròn: halfUp (mặc định), truncate, up", "rounding: halfUp (default), truncate, up"),
  option("--digits <N>", "số chữ số thập phân (mặc định 2)", "decimals (default 2)"),
];
