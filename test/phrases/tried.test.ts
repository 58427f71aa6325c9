import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPhrase } from "../support/read-phrase.js";

/** A printed deadline with the days that may be given; `null` where no day is right, or may be withheld. */
interface Tried {
  readonly phrase: string;
  readonly issuedOn: string | null;
  readonly right: readonly (string | null)[];
}

const fixture = (name: string): readonly Tried[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8")) as readonly Tried[];

/** The one: tried on readers before this one. The other: collected from registers, documents and slips. */
const TRIED = fixture("deadlines-tried");
const COLLECTED = fixture("deadlines-collected");
/** In spellings that are odd on purpose: what is written oddly may be withheld. */
const ODD = fixture("deadlines-odd");

/** Beside each phrase that was tried, what else an office may print of its kind; worked out before they were read. */
const KINDRED = fixture("deadlines-kindred");

/** A deadline of the kind that public documents print: its one day, or none and why. Worked out before it was read. */
interface Public {
  readonly phrase: string;
  readonly issuedOn: string | null;
  readonly right: string | null;
  readonly why?: string;
}
const PUBLIC = JSON.parse(
  readFileSync(new URL("../fixtures/deadlines-public.json", import.meta.url), "utf8"),
) as readonly Public[];

const told = ({ phrase, issuedOn }: Tried): string | null => readPhrase(phrase, issuedOn).dueOn;
const wrongIn = (phrases: readonly Tried[]): readonly string[] =>
  phrases.flatMap((tried) => {
    const day = told(tried);
    return day === null || tried.right.includes(day) ? [] : [`${tried.phrase}: ${day}`];
  });

describe.each([
  ["tried before", TRIED, 198],
  ["collected", COLLECTED, 700],
  ["in odd spellings", ODD, 406],
  ["of the same kinds", KINDRED, 737],
  ["as public documents have them", PUBLIC.map((each) => ({ ...each, right: [each.right] })), 563],
])("printed deadlines %s", (_, phrases, count) => {
  it("are all here", () => {
    expect(phrases).toHaveLength(count);
  });

  it("get no wrong day", () => {
    expect(wrongIn(phrases)).toEqual([]);
  });

  it("are read where they are clear", () => {
    expect(phrases.filter((tried) => !tried.right.includes(null) && told(tried) === null)).toEqual([]);
  });

  it("get no wrong day in NFD, in capitals, with odd spaces or in brackets", () => {
    const dressed = (dress: (phrase: string) => string): readonly Tried[] =>
      phrases.map((tried) => ({ ...tried, phrase: dress(tried.phrase) }));
    for (const dress of [
      (phrase: string) => phrase.normalize("NFD"),
      (phrase: string) => phrase.toUpperCase(),
      (phrase: string) => phrase.replace(/ /g, "\u00A0 "),
      (phrase: string) => `(${phrase})`,
      (phrase: string) => ` ${phrase};`,
    ])
      expect(wrongIn(dressed(dress))).toEqual([]);
  });
});

describe("the deadlines of public documents", () => {
  it("have no day in more than half of the cases, each with its reason", () => {
    const without = PUBLIC.filter(({ right }) => right === null);
    expect(without.length).toBeGreaterThan(PUBLIC.length / 2);
    expect(without.filter(({ why = "" }) => why === "")).toEqual([]);
  });
});

describe("a phrase with one letter more, less or another", () => {
  /** Letters that cannot be read as part of a date, put between two words. */
  it("that is foreign gives no day", () => {
    const plain = COLLECTED.filter(
      ({ phrase, right }) => !right.includes(null) && !/đã|để|quy định|yêu cầu|số liệu|Sở|UBND|Tỉnh|Chủ/u.test(phrase),
    );
    expect(plain.length).toBeGreaterThan(200);
    const given = plain.flatMap(({ phrase, issuedOn }) =>
      [...phrase.matchAll(/ |$/g)].flatMap(({ index }) => {
        const foreign = `${phrase.slice(0, index)} qwxz${phrase.slice(index)}`;
        return readPhrase(foreign, issuedOn).dueOn === null ? [] : [foreign];
      }),
    );
    expect(given).toEqual([]);
  });
});
