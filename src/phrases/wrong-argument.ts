import type { DondocError, Language } from "../errors.js";

/** What an argument has to be, in both languages. */
const EXPECTED = {
  text: ["một chuỗi chữ", "text"],
  calendar: ["một lịch làm việc, ví dụ vietnam", "a calendar, for example vietnam"],
} as const;

const FOUND_VI: Readonly<Record<string, string>> = {
  undefined: "không có gì",
  number: "số",
  object: "đối tượng",
};

export const wrongArgument = (path: keyof typeof EXPECTED, value: unknown): DondocError => {
  const code = "wrong-type";
  const [vi, expected] = EXPECTED[path];
  const found = value === null ? "null" : typeof value;
  const message = {
    vi: `${path}: gặp ${FOUND_VI[found] ?? found}, cần ${vi}.`,
    en: `${path}: found ${found}, expected ${expected}.`,
  };
  return Object.assign(new Error(message.en), {
    name: "DondocError",
    code,
    issues: [{ code, path, found, expected, message }],
    describe: (language: Language) => message[language],
    [Symbol.for("dondoc/DondocError")]: true,
  }) as unknown as DondocError;
};
