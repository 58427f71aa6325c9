import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vietnam } from "../../src/calendar/index.js";
import { explainPhrase, readDeadline } from "../../src/phrases/index.js";
import { readPhrase } from "../../src/phrases/read-deadline.js";

const PHRASES = ["deadline-phrases", "deadlines-tried", "deadlines-collected", "deadlines-kindred"].flatMap((name) =>
  (
    JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8")) as {
      readonly phrase: string;
    }[]
  ).map(({ phrase }) => phrase),
);

const phrase = fc.constantFrom(...PHRASES);
const wordsOf = (text: string): string[] => text.split(/\s+/);

/** Real phrases, shuffled, cut and joined. */
const mangled = fc.oneof(
  phrase.chain((text) => fc.shuffledSubarray(wordsOf(text)).map((words) => words.join(" "))),
  fc.tuple(phrase, fc.nat(40), fc.nat(40)).map(([text, from, length]) => text.slice(from, from + length)),
  fc
    .tuple(phrase, phrase, fc.constantFrom(" ", ", ", "; ", " - ", "", " và ", "\n", " ("))
    .map(([one, two, join]) => one + join + two),
  fc
    .tuple(phrase, phrase, fc.nat(10), fc.nat(10))
    .map(([one, two, at, from]) => [...wordsOf(one).slice(0, at), ...wordsOf(two).slice(from)].join(" ")),
);

const DAY_MS = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** What a reader who knows no sense would see: the ends of every date that stands somewhere in a text. */
const daysSeen = (text: string): ReadonlySet<string> => {
  const seen = new Set<string>();
  const add = (year: number, month: number, day: number): void => {
    const ms = Date.UTC(year, month - 1, day);
    if (new Date(ms).getUTCDate() === day) for (const near of [ms - DAY_MS, ms]) seen.add(iso(near));
  };
  for (const [, d, m, y] of text.matchAll(
    /(?<!\d)(?=(\d{1,2})\s*(?:[/.-]|(?:của\s+|,\s*)?th(?:áng|g))\s*(\d{1,2})\s*(?:[/.-]|,?\s*năm|,)?\s*(\d{4}|\d{2})?(?!\d))/gi,
  )) {
    // A year that is not printed follows from the document or from the other date, at most the year after it.
    const printed = y === undefined ? [] : [y.length === 2 ? 2000 + Number(y) : Number(y)];
    const years = [...printed, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031];
    for (const year of years) add(year, Number(m), Number(d));
  }
  for (const [, y, m, d] of text.matchAll(/(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})/g)) add(Number(y), Number(m), Number(d));
  return seen;
};

describe("a phrase that is shuffled, cut or joined", () => {
  const explain = (text: string) => explainPhrase(text, { issuedOn: "2026-05-12", calendar: vietnam });

  it("gives a day only when every word of it has its place", () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const { dueOn, words, unread, sense } = explain(text);
        if (dueOn === null) return;
        // What is no known word stands in a name, a remark or a document; before a meeting it names the meeting.
        const { grouped } = readPhrase(text, { issuedOn: "2026-05-12", calendar: vietnam });
        const foreign = sense === "beforeEvent" ? /[?z]/ : /[pw?z]/;
        expect([text, unread, foreign.test(grouped.letters)]).toEqual([text, [], false]);
        expect(sense).not.toBeNull();
        // Nothing between the words was passed over but spaces and the signs around the phrase.
        const letters = (printed: string): string =>
          printed
            .normalize("NFC")
            .replace(/[Ⅰ-Ⅻ]/g, (sign) => sign.normalize("NFKC"))
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]/gu, "");
        const printed = text.replace(/\u00D0/g, "Đ").replace(/^\s*["'“‘]*\s*[\da-zđ]\)\s/iu, "");
        expect(letters(words.map((each) => each.words).join(""))).toBe(letters(printed));
      }),
      { numRuns: 5_000 },
    );
  });

  it("gives a fixed day only when that day is printed, or the one after it", () => {
    fc.assert(
      fc.property(mangled, (text) => {
        const { dueOn, bound } = explain(text);
        if (dueOn === null || !["on", "by", "before"].includes(bound)) return;
        // The day before a month, a quarter or a year ends the one before.
        if (bound === "before" && /-(?:31|30|29|28)$/.test(dueOn)) return;
        // An instant is the day in Viet Nam.
        if (/T\d\d:\d\d.*[Zz+]/.test(text)) return;
        const printed = text.normalize("NFC").replace(/tháng\s+(?:\p{L}+)/giu, (words) => words);
        if (/tháng\s+\p{L}/iu.test(printed) || /mười|năm tháng/iu.test(printed)) return;
        expect([text, [...daysSeen(printed)].includes(dueOn)]).toEqual([text, true]);
      }),
      { numRuns: 5_000 },
    );
  });

  it("of two days that nothing tells apart gets none", () => {
    const day = fc.constantFrom("15/6/2026", "ngày 30/6/2026", "1/7/2026", "ngày 20 tháng 7 năm 2026");
    fc.assert(
      fc.property(day, day, fc.constantFrom(", ", "; ", " và ", " hoặc ", " / ", " "), (one, two, join) => {
        expect([one + join + two, explain(one + join + two).dueOn]).toEqual([one + join + two, null]);
      }),
    );
  });

  it("that gives a day by itself gives the same one, and says the same of it, in a document of that day or before", () => {
    const issued = fc.integer({ min: Date.UTC(2023, 0, 1), max: Date.UTC(2031, 11, 31) }).map(iso);
    fc.assert(
      fc.property(mangled, issued, (text, issuedOn) => {
        const alone = readDeadline(text, { issuedOn: null, calendar: vietnam });
        if (alone.dueOn === null || alone.dueOn < issuedOn) return;
        expect([text, readDeadline(text, { issuedOn, calendar: vietnam })]).toEqual([text, alone]);
      }),
      { numRuns: 5_000 },
    );
  });
});
