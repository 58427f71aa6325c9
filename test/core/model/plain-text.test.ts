import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composed, isPlainText } from "../../../src/core/model/plain-text.js";

const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
/** Letters, marks, signs and spaces that Vietnamese office texts are made of, and some that they should not be. */
const texts = fc.string({
  unit: fc.constantFrom(..."aAđĐơệ9 ", "\u0323", "\u0302", "“", "”", "–", ".", ",", ":", "=", "×", "\t", "\u00a0"),
  maxLength: 12,
});

describe("composed text", () => {
  it("is in NFC, whatever single character it is made of", () => {
    const wrong = CHARACTERS.filter((character) => composed(character) !== character.normalize("NFC"));
    expect(wrong).toEqual([]);
  });

  it("is in NFC, whatever mark follows a letter", () => {
    const marks = ["\u0300", "\u0301", "\u0302", "\u0306", "\u0309", "\u031b", "\u0323", "\u0345"];
    const wrong = CHARACTERS.slice(0x20, 0x2000).flatMap((letter) =>
      marks.map((mark) => letter + mark).filter((text) => composed(text) !== text.normalize("NFC")),
    );
    expect(wrong).toEqual([]);
  });

  it("is in NFC, whatever it was", () => {
    fc.assert(
      fc.property(texts, (text) => composed(text) === text.normalize("NFC")),
      { numRuns: 2_000 },
    );
  });
});

describe("a plain text", () => {
  it.each(["Sở Nội vụ", "NV-1", "12/UBND-VP", "2026-11-28", "Điều 7 khoản 2", "a", "7", "Đề án “x”"])("is %s", (text) =>
    expect(isPlainText(text)).toBe(true),
  );

  it.each([
    ["", "nothing at all"],
    [" a", "a space at its head"],
    ["a ", "a space at its end"],
    ["a  b", "two spaces together"],
    ["a,b", "a separator of columns"],
    ["a;b", "a separator of other programs"],
    ["a\tb", "a tab"],
    ["a\nb", "a line break"],
    ['a"b', "a quote"],
    ["-1", "a sign at its head"],
    ["=a", "a formula"],
    ["vu\u0323", "a letter and a mark"],
    ["a\u200bb", "an invisible character"],
    ["a-", "a sign at its end that closes nothing"],
    ["2×3", "a sign of arithmetic"],
  ])("is not %j: %s", (text) => expect(isPlainText(text)).toBe(false));

  it("holds no character but letters and digits in Unicode's sense, single spaces and a few signs", () => {
    const allowed = /^[\p{L}\p{N}](?:[\p{L}\p{N} .:/()–“”_-]*[\p{L}\p{N}.)”])?$/u;
    const inside = CHARACTERS.filter((character) => isPlainText(`a${character}a`) && !allowed.test(`a${character}a`));
    const alone = CHARACTERS.filter((character) => isPlainText(character) && !allowed.test(character));
    const last = CHARACTERS.filter((character) => isPlainText(`a${character}`) && !allowed.test(`a${character}`));
    expect([inside, alone, last]).toEqual([[], [], []]);
  });

  it("is composed, and the same when it is trimmed", () => {
    fc.assert(
      fc.property(texts, (text) => !isPlainText(text) || (text.normalize("NFC") === text && text.trim() === text)),
      { numRuns: 2_000 },
    );
  });

  it("is every name that is written with Vietnamese letters and single spaces", () => {
    const letters = Array.from(
      "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
    );
    for (const letter of letters) {
      expect(isPlainText(letter.normalize("NFC"))).toBe(true);
      expect(isPlainText(`Ban ${letter.normalize("NFC").toUpperCase()} ${letter.normalize("NFC")}`)).toBe(true);
    }
  });

  it("is every letter of the Latin blocks that is composed, but those taken for Đ", () => {
    const blocks = /^[A-Za-z0-9\u00c0-\u024f\u1e00-\u1eff]$/;
    const taken = ["\u00d0", "\u00f0", "\u0189", "\u00d7", "\u00f7"];
    const letters = CHARACTERS.filter((character) => blocks.test(character) && !taken.includes(character));
    expect(letters.filter((letter) => !isPlainText(letter) || !isPlainText(`Sở ${letter} ${letter}`))).toEqual([]);
    expect(taken.filter((letter) => isPlainText(letter) || isPlainText(`a ${letter} a`))).toEqual([]);
  });

  it.each([..."./:(_-–“"])("may have %s between its letters", (sign) => expect(isPlainText(`a${sign}b`)).toBe(true));

  it.each([...").”"])("may have %s between its letters and at its end", (sign) => {
    expect(isPlainText(`a${sign}b`)).toBe(true);
    expect(isPlainText(`a${sign}`)).toBe(true);
  });
});
