import { printable } from "./printable.js";

/** A sentence, a name or a term in both languages of the package. */
export interface Bilingual {
  /** In the Vietnamese of an office. */
  readonly vi: string;
  /** In plain English. */
  readonly en: string;
}

/** A language of the package: Vietnamese or English. */
export type Language = keyof Bilingual;

/** Every kind of problem the package can report; the wording of each stands in `WORDING`. */
export type ErrorCode =
  | "unknown-key"
  | "unknown-name"
  | "wrong-type"
  | "missing"
  | "not-a-date"
  | "impossible-date"
  | "date-object"
  | "instant-without-offset"
  | "out-of-range"
  | "outside-calendar"
  | "duplicate-id"
  | "event-before-task"
  | "unclear-secrecy"
  | "unreadable"
  | "unwritable"
  | "given-twice"
  | "interrupted"
  | "usage";

/** The facts of one problem: where it stands, what was found, what was expected. */
export interface Problem {
  /** What kind of problem it is; `docs/errors.md` tells the cause and the cure of each. */
  readonly code: ErrorCode;
  /** Where in the input: `tasks[3].dueOn`, `--as-of`; empty for the input as a whole. */
  readonly path: string;
  /** What stood there, cut short where it is long; left out where nothing did, or it must not be shown. */
  readonly found?: string;
  /** What could have stood there: a form, a span, the known names. */
  readonly expected?: string;
  /** The known name that is closest to what was found. */
  readonly nearest?: string;
  /** Row of the sheet, counted from 1 as a spreadsheet shows it. */
  readonly row?: number;
  /** Heading of the column. */
  readonly column?: string;
}

/** A problem with its message in both languages. */
export interface Issue extends Problem {
  /** The whole of it in words: the place, what was found, what was expected, how to mend it. */
  readonly message: Bilingual;
}

/** The problem of an issue, to be told anew: at another place, or with others. */
export const withoutMessage = ({ message: _, ...problem }: Issue): Problem => problem;

/** What is expected, in Vietnamese; names, days and numbers are the same in both languages. */
const TERMS_VI: Readonly<Record<string, string>> = {
  "a plain object": "một đối tượng JSON",
  "an array": "một danh sách",
  "an array of tasks": "danh sách nhiệm vụ",
  text: "một chuỗi chữ",
  "true or false": "true hoặc false",
  "a day, YYYY-MM-DD": "một ngày, YYYY-MM-DD",
  "a whole number, 1 or more": "một số nguyên từ 1 trở lên",
  "a whole number, 0 or more, or null": "một số nguyên từ 0 trở lên, hoặc null",
  "a profile object, getProfile(id)": "một quy chế, getProfile(id)",
  "a heading of the sheet": "một tiêu đề có trong bảng",
  "one column a field": "mỗi trường một cột",
  "one field a heading": "mỗi tiêu đề một trường",
  "the decision behind the days": "văn bản quyết định các ngày ấy",
  "only with deadlineAdjusted": "chỉ dùng với deadlineAdjusted",
  "a span within one version of the regulation": "một khoảng nằm trong một phiên bản của quy chế",
  "arguments as documented": "các đối số như tài liệu đã nêu",
  "a whole number, 1 or more, or −1 or less": "một số nguyên khác 0",
  "a day number, dayOf(date)": "số của ngày, dayOf(date)",
  "a calendar, for example vietnam": "một lịch làm việc, ví dụ vietnam",
  "the result of evaluateRegister": "kết quả của evaluateRegister",
  "results of evaluate": "các kết quả của evaluate",
  "a function": "một hàm",
  "something that can be iterated": "một dãy duyệt được",
  "a finite number": "một số hữu hạn",
  "text, a finite number or null": "chữ, số hữu hạn hoặc null",
  "the text of the file, decodeText(bytes)": "chữ của tệp, decodeText(bytes)",
  "the bytes of the file, Uint8Array": "các byte của tệp, Uint8Array",
  function: "hàm",
  symbol: "symbol",
  bigint: "bigint",
  string: "chuỗi chữ",
  number: "số",
  boolean: "giá trị đúng/sai",
  object: "đối tượng",
  array: "danh sách",
  undefined: "không có gì",
};

const found = (p: Problem): string => p.found ?? "?";
const expected = (p: Problem): string => p.expected ?? "?";
/** Only the terms of the table: a word of the input may be the name of something every object has. */
const termVi = (term: string): string => (Object.hasOwn(TERMS_VI, term) ? (TERMS_VI[term] ?? term) : term);
const foundVi = (p: Problem): string => termVi(found(p));
const expectedVi = (p: Problem): string => termVi(expected(p));
const nearestVi = (p: Problem): string => (p.nearest === undefined ? "" : ` Có phải ý bạn là “${p.nearest}”?`);
const nearestEn = (p: Problem): string => (p.nearest === undefined ? "" : ` Did you mean "${p.nearest}"?`);

const WORDING: Record<ErrorCode, (problem: Problem) => Bilingual> = {
  "unknown-key": (p) => ({
    vi: `khóa “${found(p)}” không được biết; các khóa được biết: ${expectedVi(p)}.${nearestVi(p)}`,
    en: `key "${found(p)}" is not known; known keys: ${expected(p)}.${nearestEn(p)}`,
  }),
  "unknown-name": (p) => ({
    vi: `“${found(p)}” không có trong danh mục; cần một trong: ${expectedVi(p)}.${nearestVi(p)}`,
    en: `"${found(p)}" is not a known name; expected one of: ${expected(p)}.${nearestEn(p)}`,
  }),
  "wrong-type": (p) => ({
    vi: `gặp ${foundVi(p)}, cần ${expectedVi(p)}.`,
    en: `found ${found(p)}, expected ${expected(p)}.`,
  }),
  missing: (p) => ({
    vi: `thiếu giá trị; cần ${expectedVi(p)}.`,
    en: `the value is missing; expected ${expected(p)}.`,
  }),
  "not-a-date": (p) => ({
    vi: `“${found(p)}” không phải ngày; hãy viết ${expectedVi(p)}.`,
    en: `"${found(p)}" is not a day; write it as ${expected(p)}.`,
  }),
  "impossible-date": (p) => ({
    vi: `“${found(p)}” không có trên lịch; ${expectedVi(p)}.`,
    en: `"${found(p)}" does not exist; ${expected(p)}.`,
  }),
  "date-object": (p) => ({
    vi: "gặp một đối tượng Date của JavaScript, vốn là một thời điểm chứ không phải một ngày; hãy đổi sang ngày ở Việt Nam, ví dụ date.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).",
    en: `found a JavaScript Date, which is an instant and not a day${p.found === undefined ? "" : ` (${p.found})`}; convert it to the day in Viet Nam, for example date.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).`,
  }),
  "instant-without-offset": (p) => ({
    vi: `“${found(p)}” là thời điểm không ghi múi giờ; hãy viết ${expectedVi(p)}.`,
    en: `"${found(p)}" is an instant without an offset; write it as ${expected(p)}.`,
  }),
  "out-of-range": (p) => ({
    vi: `gặp ${foundVi(p)}; cần ${expectedVi(p)}.`,
    en: `found ${found(p)}; expected ${expected(p)}.`,
  }),
  "outside-calendar": (p) => ({
    vi: `ngày ${found(p)} nằm ngoài lịch làm việc (${expectedVi(p)}); chương trình không đoán ngày ngoài lịch.`,
    en: `${found(p)} lies outside the working calendar (${expected(p)}); a day outside it is never guessed.`,
  }),
  "duplicate-id": (p) => ({
    vi: `mã “${found(p)}” đã dùng tại ${expectedVi(p)}; mỗi mục cần một mã riêng.`,
    en: `id "${found(p)}" is already used at ${expected(p)}; each needs an id of its own.`,
  }),
  "event-before-task": (p) => ({
    vi: `sự kiện ${found(p)} xảy ra trước khi nhiệm vụ tồn tại; cần ${expectedVi(p)}.`,
    en: `event ${found(p)} lies before the task exists; expected ${expected(p)}.`,
  }),
  "unclear-secrecy": (p) =>
    p.column === undefined
      ? {
          vi: `dòng không ghi độ mật, mà ${found(p)} nói rằng bên dưới là mật; hãy ghi độ mật cho từng dòng, hoặc nói rõ chữ ấy không phải độ mật: ${expected(p)}.`,
          en: `the row does not say how secret it is, and ${found(p)} says that what follows is; give every row its degree, or say that those words are none: ${expected(p)}.`,
        }
      : {
          vi: `“${found(p)}” có thể là cột độ mật, chương trình không chắc nên không đọc; hãy nói rõ đó là cột độ mật hay không: ${expected(p)} (thư viện: map).`,
          en: `"${found(p)}" may be a column of secrecy; nothing is read until you say whether it is: ${expected(p)} (library: map).`,
        },
  unreadable: (p) => ({
    vi: `không đọc được: ${found(p)}; cần ${expectedVi(p)}.`,
    en: `cannot be read: ${found(p)}; expected ${expected(p)}.`,
  }),
  unwritable: (p) => ({
    vi: `không ghi được: ${foundVi(p)}; cần ${expectedVi(p)}.`,
    en: `cannot be written: ${found(p)}; expected ${expected(p)}.`,
  }),
  "given-twice": (p) =>
    p.expected === undefined
      ? {
          vi: `được ghi nhiều lần: ${found(p)}; hãy chỉ ghi một lần.`,
          en: `is given more than once: ${found(p)}; give it once.`,
        }
      : {
          vi: `${found(p)} đã ghi tại ${expectedVi(p)}; hãy chỉ giữ lại một nơi.`,
          en: `${found(p)} already stands at ${expected(p)}; keep one of the two.`,
        },
  interrupted: (p) => ({
    vi: `công việc dừng giữa chừng, chưa xong: ${foundVi(p)}; ${expectedVi(p)}.`,
    en: `the work stopped before its end: ${found(p)}; ${expected(p)}.`,
  }),
  usage: (p) => ({
    vi: `${found(p)}; ${expectedVi(p)}.${nearestVi(p)}`,
    en: `${found(p)}; ${expected(p)}.${nearestEn(p)}`,
  }),
};

const place = (problem: Problem, language: Language): string => {
  const parts: string[] = [];
  if (problem.row !== undefined) parts.push(`${language === "vi" ? "dòng" : "row"} ${problem.row}`);
  if (problem.column !== undefined) parts.push(`${language === "vi" ? "cột" : "column"} “${problem.column}”`);
  // Whoever reads a sheet looks for row and column; the place in the data says nothing more.
  if (problem.path !== "" && parts.length < 2) parts.push(problem.path);
  return parts.length === 0 ? "" : `${parts.join(", ")}: `;
};

/** A longer word of the input is cut: an error must not grow with what it complains of. */
const LONGEST_SHOWN = 300;

const clipped = (problem: Problem): Problem => {
  const long = (["path", "found", "nearest", "column"] as const).filter(
    (key) => (problem[key]?.length ?? 0) > LONGEST_SHOWN,
  );
  if (long.length === 0) return problem;
  return {
    ...problem,
    ...Object.fromEntries(long.map((key) => [key, `${problem[key]?.slice(0, LONGEST_SHOWN)}…`])),
  };
};

const withMessage = (given: Problem): Issue => {
  // A host may name a place by anything; only words can be shown.
  const problem = clipped(typeof given.path === "string" ? given : { ...given, path: "" });
  const wording = WORDING[problem.code](problem);
  // Words of the input stand in the message; whoever prints it shall not be acted upon. The fields hold what was found.
  const message = {
    vi: printable(place(problem, "vi") + wording.vi),
    en: printable(place(problem, "en") + wording.en),
  };
  return Object.freeze({ ...problem, message: Object.freeze(message) });
};

/** Past so many problems of one input the rest is counted: nobody reads on, and the list could fill the memory. */
export const MOST_ISSUES = 1_000;

const THE_REST: Problem = {
  code: "out-of-range",
  path: "",
  found: `> ${MOST_ISSUES} lỗi / problems`,
  expected: "sửa các lỗi trên trước / mend these first",
};

/** The same symbol in every copy of the package that a program holds: one that is imported, one that is required. */
const BRAND = Symbol.for("dondoc/DondocError");

/** Nothing that is thrown keeps this from answering, be it a proxy that refuses to be looked at. */
const isBranded = (value: object): boolean => {
  try {
    return BRAND in value && Array.isArray(Reflect.get(value, "issues"));
  } catch {
    return false;
  }
};

/**
 * The one error of the package. It carries every issue of an input at once; nothing is thrown piecemeal. Of more than
 * 1,000 the first are told, and that there are more. An error of one copy of the package is an instance of the class of
 * every other copy.
 *
 * @example
 * try { parseRegister(input); } catch (error) {
 *   if (error instanceof DondocError) for (const issue of error.issues) console.error(issue.message.vi);
 * }
 */
export class DondocError extends Error {
  /** Always `DondocError`, also where the class itself is that of another copy of the package. */
  override readonly name = "DondocError";
  /**
   * Every problem of the input in the order in which it was found, at most 1,001: after 1,000 one says that there are
   * more.
   */
  readonly issues: readonly Issue[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    const told = problems.length > MOST_ISSUES ? [...problems.slice(0, MOST_ISSUES), THE_REST] : problems;
    const issues = Object.freeze(told.map(withMessage));
    super(issues.map((issue) => issue.message.en).join("\n"), options);
    this.issues = issues;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** Whether a value is an error of this package, thrown by whatever copy of it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a class of a host that extends this one asks for its own instances
    return isInstanceOf(this, value);
  }

  /** The code of the first issue. */
  get code(): ErrorCode {
    return this.issues[0]?.code ?? "usage";
  }

  /** All messages, one a line, in one language. */
  describe(language: Language): string {
    return this.issues.map((issue) => issue.message[language]).join("\n");
  }
}

const isInstanceOf = (asked: unknown, value: unknown): boolean =>
  asked === DondocError
    ? typeof value === "object" && value !== null && isBranded(value)
    : Function.prototype[Symbol.hasInstance].call(asked, value);

/** Throws one problem. */
export const fail = (problem: Problem): never => {
  throw new DondocError([problem]);
};
