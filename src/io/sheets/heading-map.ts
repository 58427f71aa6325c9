import { both } from "../../bilingual.js";
import { oneLine } from "../../core/register/vietnamese-text.js";
import { DondocError, type Problem } from "../../errors.js";
import { AN_OBJECT, ONE_FIELD } from "../../expected.js";
import { unknownWord } from "../../nearest.js";
import { COLUMN_FIELDS, type ColumnField, fieldOf } from "./columns.js";

/** Headings as they are printed, each with the field that its column feeds: `{ "Hạn HT": "dueText" }`. */
export type HeadingMap = Readonly<Record<string, ColumnField>>;

const keyOf = (words: string): string => oneLine(words).toLowerCase();

const A_HEADING = both(
  "một tiêu đề có trong bảng, hoặc “Cột E” theo chỗ của cột",
  "a heading of the sheet, or “Cột E” by its place",
);

/**
 * What the caller says of headings: the field of a column, or `extra` for words that look like words of secrecy and are
 * none. Knows which of its answers nothing in the sheet has asked for.
 */
export class GivenHeadings {
  readonly #fields = new Map<string, { readonly words: string; readonly field: ColumnField }>();
  readonly #asked = new Set<string>();

  /** @throws DondocError `unknown-name` for a field that is none, `wrong-type` for a map that is none. */
  constructor(map: HeadingMap = {}) {
    const problems: Problem[] = [];
    const given: unknown = map;
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      const found = given === null ? "null" : Array.isArray(given) ? "array" : typeof given;
      throw new DondocError([{ code: "wrong-type", path: "map", found, expected: AN_OBJECT }]);
    }
    for (const [words, field] of Object.entries(given)) {
      if (typeof field !== "string") {
        const expected = COLUMN_FIELDS.join(", ");
        problems.push({ code: "wrong-type", path: `map.${words}`, found: typeof field, expected });
      } else if (!COLUMN_FIELDS.some((known) => known === field)) {
        problems.push(unknownWord("unknown-name", `map.${words}`, field, COLUMN_FIELDS));
      } else if (this.#fields.has(keyOf(words))) {
        const found = `“${words.slice(0, 60)}”`;
        problems.push({ code: "out-of-range", path: `map.${words}`, found, expected: ONE_FIELD });
      } else this.#fields.set(keyOf(words), { words, field: field as ColumnField });
    }
    if (problems.length > 0) throw new DondocError(problems);
  }

  /** The field that the caller gave a heading. */
  given(heading: string): ColumnField | undefined {
    if (this.#fields.size === 0) return undefined;
    const key = keyOf(heading);
    const found = this.#fields.get(key);
    if (found !== undefined) this.#asked.add(key);
    return found?.field;
  }

  /** The field that a heading names, by what the caller says, else by its words. */
  fieldOf(heading: string): ColumnField | undefined {
    return this.given(heading) ?? fieldOf(heading);
  }

  /** Each heading of the map that the input does not have: nothing that was asked for is dropped. */
  unused(): readonly Problem[] {
    return [...this.#fields].flatMap(([key, { words }]): Problem[] =>
      this.#asked.has(key)
        ? []
        : [
            {
              code: "unknown-name",
              path: "map",
              found: words.slice(0, 60),
              expected: A_HEADING,
            },
          ],
    );
  }
}

export const NO_GIVEN_HEADINGS = new GivenHeadings();
