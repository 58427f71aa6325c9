import { type Bilingual, both, type Language, wordsIn } from "./bilingual.js";
import { kindInWords } from "./expected.js";
import { printable } from "./printable.js";
import type { ErrorCode, Problem } from "./problem.js";

/** What a code says in one language of what was found and expected. */
type Wording = (found: string, expected: string, problem: Problem) => string;

const IN_VIET_NAM = "date.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })";

/** What each code says, in each language. */
const WORDING: Readonly<Record<ErrorCode, Readonly<Record<Language, Wording>>>> = {
  "unknown-key": {
    vi: (found, expected) => `khóa “${found}” không được biết; các khóa được biết: ${expected}.`,
    en: (found, expected) => `key "${found}" is not known; known keys: ${expected}.`,
  },
  "unknown-name": {
    vi: (found, expected) => `“${found}” không có trong danh mục; cần một trong: ${expected}.`,
    en: (found, expected) => `"${found}" is not a known name; expected one of: ${expected}.`,
  },
  "wrong-type": {
    vi: (found, expected) => `gặp ${found}, cần ${expected}.`,
    en: (found, expected) => `found ${found}, expected ${expected}.`,
  },
  missing: {
    vi: (_, expected) => `thiếu giá trị; cần ${expected}.`,
    en: (_, expected) => `the value is missing; expected ${expected}.`,
  },
  "not-a-date": {
    vi: (found, expected) => `“${found}” không phải ngày; hãy viết ${expected}.`,
    en: (found, expected) => `"${found}" is not a day; write it as ${expected}.`,
  },
  "impossible-date": {
    vi: (found, expected) => `“${found}” không có trên lịch; cần ${expected}.`,
    en: (found, expected) => `"${found}" does not exist; expected ${expected}.`,
  },
  "date-object": {
    vi: (found) =>
      `gặp một đối tượng Date của JavaScript, vốn là một thời điểm chứ không phải một ngày (${found}); hãy đổi sang ngày ở Việt Nam, ví dụ ${IN_VIET_NAM}.`,
    en: (found) =>
      `found a JavaScript Date, which is an instant and not a day (${found}); convert it to the day in Viet Nam, for example ${IN_VIET_NAM}.`,
  },
  "instant-without-offset": {
    vi: (found, expected) => `“${found}” là thời điểm không ghi múi giờ; hãy viết ${expected}.`,
    en: (found, expected) => `"${found}" is an instant without an offset; write it as ${expected}.`,
  },
  "out-of-range": {
    vi: (found, expected) => `gặp ${found}; cần ${expected}.`,
    en: (found, expected) => `found ${found}; expected ${expected}.`,
  },
  "outside-calendar": {
    vi: (found, expected) =>
      `ngày ${found} nằm ngoài lịch làm việc (${expected}); chương trình không đoán ngày ngoài lịch.`,
    en: (found, expected) =>
      `${found} lies outside the working calendar (${expected}); a day outside it is never guessed.`,
  },
  "duplicate-id": {
    vi: (found, expected) => `mã “${found}” đã dùng tại ${expected}; mỗi mục cần một mã riêng.`,
    en: (found, expected) => `id "${found}" is already used at ${expected}; each needs an id of its own.`,
  },
  "event-before-task": {
    vi: (found, expected) => `sự kiện ${found} xảy ra trước khi nhiệm vụ tồn tại; cần ${expected}.`,
    en: (found, expected) => `event ${found} lies before the task exists; expected ${expected}.`,
  },
  "unclear-secrecy": {
    vi: (found, expected, { column }) =>
      column === undefined
        ? `dòng không ghi độ mật, mà ${found} cho biết nội dung bên dưới là mật; hãy ghi độ mật cho từng dòng, hoặc nói rõ chữ ấy không phải độ mật: ${expected}.`
        : `“${found}” có thể là cột độ mật, chương trình không chắc nên không đọc; hãy nói rõ đó là cột độ mật hay không: ${expected} (thư viện: map).`,
    en: (found, expected, { column }) =>
      column === undefined
        ? `the row does not say how secret it is, and ${found} says that what follows is; give every row its degree, or say that those words are none: ${expected}.`
        : `"${found}" may be a column of secrecy; nothing is read until you say whether it is: ${expected} (library: map).`,
  },
  unreadable: {
    vi: (found, expected) => `không đọc được: ${found}; cần ${expected}.`,
    en: (found, expected) => `cannot be read: ${found}; expected ${expected}.`,
  },
  unwritable: {
    vi: (found, expected) => `không ghi được: ${found}; cần ${expected}.`,
    en: (found, expected) => `cannot be written: ${found}; expected ${expected}.`,
  },
  "given-twice": {
    vi: (found, expected, problem) =>
      problem.expected === undefined
        ? `được ghi nhiều lần: ${found}; hãy chỉ ghi một lần.`
        : `${found} đã ghi tại ${expected}; hãy chỉ giữ lại một nơi.`,
    en: (found, expected, problem) =>
      problem.expected === undefined
        ? `is given more than once: ${found}; give it once.`
        : `${found} already stands at ${expected}; keep one of the two.`,
  },
  interrupted: {
    vi: (found, expected) => `công việc dừng giữa chừng, chưa xong: ${found}; ${expected}.`,
    en: (found, expected) => `the work stopped before its end: ${found}; ${expected}.`,
  },
  usage: {
    vi: (found, expected) => `${found}; ${expected}.`,
    en: (found, expected) => `${found}; ${expected}.`,
  },
};

const NEAREST: Readonly<Record<Language, (name: string) => string>> = {
  vi: (name) => ` Có phải ý bạn là “${name}”?`,
  en: (name) => ` Did you mean "${name}"?`,
};

const ROW = both("dòng", "row");
const COLUMN = both("cột", "column");

const place = ({ row, column, path }: Problem, language: Language): string => {
  const parts: string[] = [];
  if (row !== undefined) parts.push(`${ROW[language]} ${row}`);
  if (column !== undefined) parts.push(`${COLUMN[language]} “${column}”`);
  // Whoever reads a sheet looks for row and column; the place in the data says nothing more.
  if (path !== "" && parts.length < 2) parts.push(path);
  return parts.length === 0 ? "" : `${parts.join(", ")}: `;
};

/** What was found, where a wrong type is known by the name that a program gives it. */
const foundIn = ({ code, found = "?" }: Problem, language: Language): string =>
  wordsIn(code === "wrong-type" && typeof found === "string" ? kindInWords(found) : found, language);

const inLanguage = (problem: Problem, language: Language): string => {
  const { code, expected = "?", nearest } = problem;
  const words = WORDING[code][language](foundIn(problem, language), wordsIn(expected, language), problem);
  // Words of the input stand in the message; whoever prints it shall not be acted upon. The fields hold what was found.
  return printable(place(problem, language) + words + (nearest === undefined ? "" : NEAREST[language](nearest)));
};

/** The message of a problem, each side in its own language throughout. */
export const messageOf = (problem: Problem): Bilingual => both(inLanguage(problem, "vi"), inLanguage(problem, "en"));
