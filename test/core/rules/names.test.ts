import { describe, expect, it } from "vitest";
import { EVENT_NAMES, FIELD_NAMES } from "../../../src/core/rules/names.js";
import { RECORD_FIELDS } from "../../../src/language/rule.js";
import { EVENT_TYPES } from "../../../src/language/vocabulary.js";

/** A Vietnamese name has letters that English does not; the English ones are words of plain letters. */
const VIETNAMESE = /[^\p{ASCII}]/u;
const ENGLISH = /^[a-z][a-z() ]+$/;

describe.each([
  ["field", RECORD_FIELDS, FIELD_NAMES],
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
