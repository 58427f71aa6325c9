import { DondocError, type Issue, type Language, withoutMessage } from "../errors.js";

/** A side in Vietnamese is known by its marks; what stands behind both sides begins with one of these. */
const MARKS = /[À-ỹđĐ]/u;
const SHARED = [": ", " ("];
const PLACES = /(dòng|cột) \/ (line|row|column)(?= \d)/gu;

/** Where what belongs to both sides begins. */
const sharedFrom = (text: string): number => {
  const found = SHARED.map((mark) => text.indexOf(mark)).filter((at) => at >= 0);
  return found.length === 0 ? text.length : Math.min(...found);
};

/**
 * One side of “cần một ngày có thật / a day that exists”, with what stands behind both; any other text is left as it is.
 * The facts of an error that stand in both languages are told in that of its reader.
 */
export const oneLanguage = (facts: string, language: "vi" | "en"): string => {
  const text = facts.replace(PLACES, language === "vi" ? "$1" : "$2");
  const [vi = "", rest, ...more] = text.split(" / ");
  if (rest === undefined || more.length > 0 || !MARKS.test(vi)) return text;
  const end = sharedFrom(rest);
  const en = rest.slice(0, end);
  if (MARKS.test(en) || !/^[A-Za-z]/u.test(en) || vi.includes("(")) return text;
  if (language === "vi") return vi + (SHARED.some((mark) => vi.includes(mark)) ? "" : rest.slice(end));
  const head = vi.indexOf(": ");
  return (head > 0 && !MARKS.test(vi.slice(0, head)) ? vi.slice(0, head + 2) : "") + rest;
};

/** The message of an issue in one language, its facts too; what stands in the input is left as it is written. */
export const told = (issue: Issue, lang: Language): string => {
  const { expected } = issue;
  const one = expected === undefined ? undefined : oneLanguage(expected, lang);
  if (one === undefined || one === expected) return issue.message[lang];
  const [anew = issue] = new DondocError([{ ...withoutMessage(issue), expected: one }]).issues;
  return anew.message[lang];
};
