import { both, inBoth, type Words } from "../bilingual.js";
import type { Problem } from "../errors.js";
import { LETTERS } from "../expected.js";

/** Longer than any path that people write. */
const LONGEST = 300;

const refused = (found: Words): Omit<Problem, "path"> => ({
  code: "unreadable",
  found,
  expected: both(
    "đường dẫn từ thư mục của tệp này, không có “..”: so/quy-che.yaml",
    "a path from the folder of this file, without “..”: so/quy-che.yaml",
  ),
});

const isElsewhere = (name: string): boolean => /^(?:[/~]|[A-Za-z]:|[a-z][a-z0-9+.-]+:\/\/)/i.test(name);

/**
 * The path of a file that another names, from the folder of the first of the chain; or why it is none: it leads out of
 * the folder of the file that names it, to another machine, or hides what it is.
 */
export const basePath = (name: string, from: string): string | Omit<Problem, "path"> => {
  const shown = name.slice(0, 60);
  if (name.length > LONGEST) return refused(inBoth`${name.length} ${LETTERS}`);
  if (/\p{Cc}|\p{Cf}/u.test(name)) return refused(both("ký tự ẩn", "hidden characters"));
  if (name.includes("\\")) return refused(inBoth`“${shown}”: ${both("có dấu gạch chéo ngược", "a backslash")}`);
  if (isElsewhere(name)) return refused(inBoth`“${shown}”: ${both("ở nơi khác", "elsewhere")}`);
  const parts = name.normalize("NFC").split("/");
  if (parts.includes(".."))
    return refused(inBoth`“${shown}”: ${both("tệp ở trên thư mục", "a file above the folder")}`);
  const folder = from.split("/").slice(0, -1);
  return [...folder, ...parts].filter((part) => part !== "" && part !== ".").join("/");
};
