import { describe, expect, it } from "vitest";
import { profiles } from "../../src/profiles/index.js";
import { SOURCE_FILES, sourceText, stringLiterals } from "../support/source-files.js";

/** Letters that no English text has. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

interface Text {
  readonly path: string;
  readonly value: Record<string, unknown>;
}

/** Every object of a value that has `vi` or `en`, with its place. */
const bilingualsOf = (value: unknown, path: string): Text[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = "vi" in value || "en" in value ? [{ path, value: value as Record<string, unknown> }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => bilingualsOf(part, `${path}.${key}`))];
};

/** Every text of a value that is not half of a bilingual one. */
const plainTextsOf = (value: unknown, path: string): { path: string; text: string }[] => {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null || ("vi" in value && "en" in value)) return [];
  return Object.entries(value).flatMap(([key, part]) => plainTextsOf(part, `${path}.${key}`));
};

const isText = (text: unknown): text is string =>
  typeof text === "string" && text.trim() !== "" && text === text.trim();

describe("the texts of the source", () => {
  it.each(SOURCE_FILES)("are in Unicode NFC in %s, as written and as read", (file) => {
    const wrong = stringLiterals(file).filter(({ text }) => text !== text.normalize("NFC"));
    expect(wrong.map(({ line, text }) => `line ${line}: ${text}`)).toEqual([]);
    expect(sourceText(file) === sourceText(file).normalize("NFC")).toBe(true);
  });
});

describe.each(profiles.map((profile) => [profile.id, profile] as const))("the texts of %s", (id, profile) => {
  const texts = bilingualsOf(profile, id);

  it("stand in Vietnamese and in English, each alone on its side, and say something in both", () => {
    expect(texts.length).toBeGreaterThan(30);
    const wrong = texts.filter(
      ({ value }) => Object.keys(value).sort().join() !== "en,vi" || !isText(value["vi"]) || !isText(value["en"]),
    );
    expect(wrong).toEqual([]);
  });

  it("are not the same words in both languages", () => {
    expect(texts.filter(({ value }) => value["vi"] === value["en"])).toEqual([]);
  });

  it("give their Vietnamese for every rule, status, actor and reading", () => {
    const named = texts.filter(({ path }) =>
      /\.(rules\.\d+|actors\.\w+|statuses\.\d+\.name|readings\.\d+\.question)/.test(path),
    );
    expect(named.filter(({ value }) => !VIETNAMESE.test(String(value["vi"])))).toEqual([]);
  });

  it("leave no Vietnamese standing alone, but in names to compare with and in numbers of documents", () => {
    const alone = plainTextsOf(profile, id).filter(({ text }) => VIETNAMESE.test(text));
    const allowed = /\.(number|by\.\w+\.\d+|provision|provisions\.\d+|statusProvision|serves\.\d+|id|(after|on)\.\w+)$/;
    // How the bodies of a register are told apart: names that are compared with and never printed.
    const names = /^[\w-]+\.bodies\.(place\.(level|name)|roles\.\w+\.\d+|kinds\.\d+\.begins\.\d+)$/;
    expect(alone.filter(({ path }) => !allowed.test(path) && !names.test(path))).toEqual([]);
  });
});
