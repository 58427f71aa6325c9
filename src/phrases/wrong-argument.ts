import type { DondocError, Language } from "../errors.js";

/** The same sign that `errors.ts` puts on its errors: what bears it is an instance of their class. */
const BRAND = Symbol.for("dondoc/DondocError");

const EXPECTED = {
  text: { vi: "một chuỗi chữ", en: "text" },
  calendar: { vi: "một lịch làm việc, ví dụ vietnam", en: "a calendar, for example vietnam" },
} as const;

/**
 * The error of an argument that is not what it must be. It is a `DondocError` that brings its own words along: those of
 * all errors would take a third of what this room may weigh.
 */
export const wrongArgument = (path: keyof typeof EXPECTED, value: unknown): DondocError => {
  const code = "wrong-type" as const;
  const found = value === null ? "null" : typeof value;
  const { vi, en } = EXPECTED[path];
  const message = { vi: `${path}: gặp ${found}, cần ${vi}.`, en: `${path}: found ${found}, expected ${en}.` };
  return Object.assign(new Error(message.en), {
    name: "DondocError" as const,
    code,
    issues: [{ code, path, found, expected: en, message }],
    describe: (language: Language) => message[language],
    [BRAND]: true,
  });
};

/** What was thrown, when it is an error of the package; else that the calendar did not answer as one does. */
export const asDondocError = (error: unknown, calendar: unknown): unknown =>
  Object(error)[BRAND] ? error : wrongArgument("calendar", calendar);
