import ts from "typescript";
import { describe, expect, it } from "vitest";
import { speaksEnglish, speaksVietnamese } from "../support/one-language.js";
import { SOURCE_FILES, sourceText, stringLiterals, syntaxOf, visitAll } from "../support/source-files.js";

const SOURCES = SOURCE_FILES.filter((file) => !file.endsWith(".generated.ts"));

/** A calendar of date-holidays has one text for its name, which says that it is unofficial. */
const ONE_TEXT = ["src/adapters/date-holidays.ts"];

/** Whether a stroke stands between a text in one language and one in the other. */
const isOfBoth = (text: string): boolean => {
  const sides = text.split(" / ");
  return (
    sides.length > 1 &&
    sides.some(speaksVietnamese) &&
    sides.some((side) => /[a-z]{2}/i.test(side) && !speaksVietnamese(side))
  );
};

/** Texts that stand alone where an error says what was found or expected. */
const loneFacts = (file: string): string[] => {
  const found: string[] = [];
  visitAll(syntaxOf(file), (node) => {
    if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return;
    const { name, initializer } = node;
    if (initializer === undefined || !/^(?:found|expected)$/.test(name.getText())) return;
    if (ts.isStringLiteralLike(initializer)) found.push(initializer.text);
    if (ts.isTemplateExpression(initializer))
      found.push(
        [initializer.head, ...initializer.templateSpans.map(({ literal }) => literal)]
          .map((part) => part.text)
          .join("…"),
      );
  });
  return found;
};

describe("the texts of the source", () => {
  it("never hold both languages in one", () => {
    const wrong = SOURCES.filter((file) => !ONE_TEXT.includes(file)).flatMap((file) =>
      stringLiterals(file)
        .filter(({ text }) => isOfBoth(text))
        .map(({ line, text }) => `${file}:${line} ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it("know a text in both from one with a stroke of its own", () => {
    expect(["một ngày có thật / a day that exists", "dòng / row "].map(isOfBoth)).toEqual([true, true]);
    expect(["đã xong / tổng số", "done / total", "30/4"].map(isOfBoth)).toEqual([false, false, false]);
  });

  it("say in both languages what was found and expected, but for names, days and numbers", () => {
    // A heading of an example is the word of a sheet.
    const example = /^--map "Hạn HT=dueText"$/;
    const wrong = SOURCES.filter((file) => /errors?\.js"|problem/.test(sourceText(file))).flatMap((file) =>
      loneFacts(file)
        .filter((text) => !example.test(text) && (speaksVietnamese(text) || speaksEnglish(text)))
        .map((text) => `${file}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});
