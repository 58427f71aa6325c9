import type { DondocError, Language } from "../errors.js";

/** The sign that `errors.ts` puts on its errors: what bears it is an instance of their class. */
export const BRAND = Symbol.for("dondoc/DondocError");

/**
 * The error of an argument that is not what it must be. It is a `DondocError` that brings its own words along: those of
 * all errors would take a third of what this room may weigh, so that the kind of the value stands by its name.
 */
export const wrongArgument = (path: string, value: unknown, vi: string, en: string): DondocError => {
  const code = "wrong-type" as const;
  const found = value === null ? "null" : typeof value;
  const message = { vi: `${path}: gặp ${found}, cần ${vi}.`, en: `${path}: found ${found}, expected ${en}.` };
  return Object.assign(new Error(message.en), {
    name: "DondocError" as const,
    code,
    issues: [{ code, path, found, expected: { vi, en }, message }],
    describe: (language: Language) => message[language],
    [BRAND]: true,
  });
};
