import { aList, kindWord, type OptionCheck, requireValue } from "../answering.js";
import { both } from "../bilingual.js";
import { DondocError, type Problem } from "../errors.js";

const aCell: OptionCheck = (value, path) =>
  value === null || typeof value === "string" || (typeof value === "number" && Number.isFinite(value))
    ? undefined
    : {
        code: typeof value === "number" ? "out-of-range" : "wrong-type",
        path,
        found: typeof value === "number" ? String(value) : kindWord(value),
        expected:
          typeof value === "number"
            ? both("một số hữu hạn", "a finite number")
            : both("chữ, số hữu hạn hoặc null", "text, a finite number or null"),
      };

/**
 * @throws DondocError with every cell that cannot be written; a row is a list, without holes.
 */
export const requireCells = (rows: readonly (readonly unknown[])[]): void => {
  requireValue(rows, "rows", aList);
  const problems = Array.from(rows).flatMap((row, r): Problem[] => {
    const wrong = aList(row, `rows[${r}]`);
    if (wrong !== undefined) return [wrong];
    return Array.from(row).flatMap((cell, c) => aCell(cell, `rows[${r}][${c}]`) ?? []);
  });
  if (problems.length > 0) throw new DondocError(problems);
};
