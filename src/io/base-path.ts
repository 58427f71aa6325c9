import type { Problem } from "../errors.js";

/** Longer than any path that people write. */
const LONGEST = 300;

const refused = (found: string): Omit<Problem, "path"> => ({
  code: "unreadable",
  found,
  expected:
    "đường dẫn từ thư mục của tệp này, không có “..” / a path from the folder of this file, without “..”: so/quy-che.yaml",
});

const isElsewhere = (name: string): boolean => /^(?:[/~]|[A-Za-z]:|[a-z][a-z0-9+.-]+:\/\/)/i.test(name);

/**
 * The path of a file that another names, from the folder of the first of the chain; or why it is none: it leads out of
 * the folder of the file that names it, to another machine, or hides what it is.
 */
export const basePath = (name: string, from: string): string | Omit<Problem, "path"> => {
  const shown = name.slice(0, 60);
  if (name.length > LONGEST) return refused(`${name.length} ký tự / letters`);
  if (/\p{Cc}|\p{Cf}/u.test(name)) return refused("ký tự ẩn / hidden characters");
  if (name.includes("\\")) return refused(`“${shown}”: dấu \\ / a backslash`);
  if (isElsewhere(name)) return refused(`“${shown}”: nơi khác / elsewhere`);
  const parts = name.normalize("NFC").split("/");
  if (parts.includes("..")) return refused(`“${shown}”: tệp ở trên thư mục / a file above the folder`);
  const folder = from.split("/").slice(0, -1);
  return [...folder, ...parts].filter((part) => part !== "" && part !== ".").join("/");
};
