import { describe, expect, it } from "vitest";
import { RECORD_FIELDS } from "../../src/language/record.js";
import { EVENT_TYPES } from "../../src/language/vocabulary.js";
import { EVENT } from "../../src/language/words/events.js";
import { FIELD } from "../../src/language/words/fields.js";

const EVENT_NAMES = Object.fromEntries(Object.entries(EVENT).map(([type, { name }]) => [type, name]));

/** A Vietnamese name has letters that English does not; the English ones are words of plain letters. */
const VIETNAMESE = /[^\p{ASCII}]/u;
const ENGLISH = /^[a-z][a-z() ]+$/;

describe.each([
  ["field", RECORD_FIELDS, FIELD],
  ["event", EVENT_TYPES, EVENT_NAMES],
] as const)(
  "the name of a %s in a finding",
  (_, known, names: Readonly<Record<string, { vi: string; en: string }>>) => {
    it("is there in both languages", () => {
      expect(Object.keys(names).sort()).toEqual([...known].sort());
      for (const name of Object.values(names)) {
        expect(name.vi).toMatch(VIETNAMESE);
        expect(name.en).toMatch(ENGLISH);
      }
    });

    it("is told apart from every other", () => {
      for (const language of ["vi", "en"] as const) {
        expect(new Set(Object.values(names).map((name) => name[language])).size).toBe(known.length);
      }
    });
  },
);
