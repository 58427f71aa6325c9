import { expect } from "vitest";
import { DondocError, type Issue } from "../../src/errors.js";
import { EXPECTED_HEADINGS } from "../../src/io/sheets/columns.js";

/** Letters that no English text has. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
/** Words that English cannot do without, and that are no name of a field, an option or a value. */
const ENGLISH =
  /(?<![\w.-])(?:the|an|of|or|and|with|without|only|that|which|not|is|are|known|missing|expected|found|whole|another|outside|until|than|more|broken|empty|cannot|there)(?![\w.-])/iu;

export const speaksVietnamese = (text: string): boolean => VIETNAMESE.test(text);
export const speaksEnglish = (text: string): boolean => ENGLISH.test(text);

const QUOTED = /“[^“”]*”|"[^"]*"/gu;
/** Words of the input, and names that both languages write alike, are of no language. */
const ownWords = (text: string, { found, expected, column, nearest, path }: Issue): string => {
  const same = expected?.vi === expected?.en ? expected?.vi : undefined;
  const given = typeof found === "string" ? found : undefined;
  return [given, same, column, nearest, EXPECTED_HEADINGS]
    .reduce<string>(
      (left, part) => (part === undefined || part === "" ? left : left.replaceAll(part, "")),
      text.replace(`${path}: `, ""),
    )
    .replace(QUOTED, "");
};

/** Fails the test where a side of an issue holds words of the other language. */
export const expectOneLanguage = (issue: Issue): void => {
  const { message, expected, found } = issue;
  const sides = [message, ...(expected === undefined ? [] : [expected]), ...(typeof found === "object" ? [found] : [])];
  for (const { vi, en } of sides) {
    expect(vi === "" || en === "", JSON.stringify(issue)).toBe(false);
    expect(speaksEnglish(ownWords(vi, issue)), vi).toBe(false);
    expect(speaksVietnamese(ownWords(en, issue)), en).toBe(false);
  }
};

/** The issues of whatever a call comes to; none where it answers. */
export const issuesFrom = async (run: () => unknown): Promise<readonly Issue[]> => {
  try {
    await run();
    return [];
  } catch (error) {
    if (error instanceof DondocError) return error.issues;
    throw error;
  }
};
