import type { Problem } from "../../errors.js";
import { ONE_FIELD } from "../../expected.js";
import { COLUMN_FIELDS, type ColumnField } from "../../io/sheets/columns.js";
import type { HeadingMap } from "../../io/sheets/heading-map.js";
import { type Given, unknownName } from "./read-options.js";

const isField = (field: string): field is ColumnField => COLUMN_FIELDS.some((known) => known === field);

/**
 * What `--map "Heading=field"` says of the columns; a heading may hold the sign itself, a field none. `undefined` when
 * nothing is said.
 */
export const headingMap = (given: Given): HeadingMap | undefined => {
  const entries: [string, ColumnField][] = [];
  for (const text of given.texts("map")) {
    const at = text.lastIndexOf("=");
    const [heading, field] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
    if (at <= 0 || heading === "") {
      const found = `“${text.slice(0, 60)}”`;
      given.report({ code: "wrong-type", path: "--map", found, expected: '--map "Hạn HT=dueText"' });
    } else if (!isField(field)) given.report(unknownName("--map", field, COLUMN_FIELDS));
    else if (entries.some(([known]) => known === heading)) {
      given.report({
        code: "out-of-range",
        path: "--map",
        found: `“${text.slice(0, 60)}”`,
        expected: ONE_FIELD,
      });
    } else entries.push([heading, field]);
  }
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

/** A problem of the map named by its option. */
export const namingMap = (problem: Problem): Problem =>
  problem.path === "map" || problem.path.startsWith("map.") ? { ...problem, path: "--map" } : problem;
