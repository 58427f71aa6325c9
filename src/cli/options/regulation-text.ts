import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { both, type Words } from "../../bilingual.js";
import { DondocError, fail } from "../../errors.js";
import { reasonWords } from "../read-bytes.js";

export const ENDING = /\.(?:json|ya?ml)$/i;
/** Larger than any regulation, in bytes. */
const MOST_BYTES = 4_000_000;

/** A name that leads elsewhere than it seems to: out of its folder, to another machine, or with hidden characters. */
const isTrick = (name: string): boolean =>
  /\p{Cc}/u.test(name) ||
  /^[a-z][a-z0-9+.-]+:\/\//i.test(name) ||
  /^[\\/]{2}/.test(name) ||
  name.split(/[\\/]/).includes("..");

const refuse = (path: string, file: string, found: Words): never =>
  fail({
    code: "unreadable",
    path: `${path} ${basename(file).slice(0, 60)}`,
    found,
    expected: both(
      "một tệp .yaml, .yml hoặc .json, đường dẫn không có “..”",
      'a .yaml, .yml or .json file, its path without ".."',
    ),
  });

/** The text of a file that is open; a pipe would otherwise wait for its writer, a device never end. */
const textOf = (target: string, asked: { path: string; file: string }): string => {
  const { path, file } = asked;
  const open = openSync(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(open);
    if (!stat.isFile()) return refuse(path, file, both("không phải tệp thường", "not a regular file"));
    if (stat.size > MOST_BYTES) return refuse(path, file, `${stat.size} byte (> ${MOST_BYTES})`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(open));
  } finally {
    closeSync(open);
  }
};

/** The text of a regular file; what a link leads to must itself be a file of the right ending, inside the folder if any. */
const readRegularFile = (path: string, file: string, folder: string | null): string => {
  try {
    const target = realpathSync(file);
    if (!ENDING.test(target)) return refuse(path, file, both("liên kết tới tệp khác", "a link elsewhere"));
    if (folder !== null && !target.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`))
      return refuse(path, file, both("liên kết ra ngoài thư mục", "a link out of the folder"));
    return textOf(target, { path, file });
  } catch (error) {
    if (error instanceof DondocError) throw error;
    const notText = error instanceof TypeError;
    const found = notText ? both("không phải UTF-8", "not UTF-8") : reasonWords(error);
    return refuse(path, file, found);
  }
};

/** The text of the regulation that an option or an argument names. */
export const regulationText = (name: string, path: string): string =>
  isTrick(name) ? refuse(path, name, both("đường dẫn vòng", "a roundabout path")) : readRegularFile(path, name, null);

/** Reads what a regulation is built on: files in the folder of its own file, or below it. */
export const besideFile =
  (name: string): ((path: string) => string) =>
  (path) => {
    const folder = dirname(name);
    return readRegularFile("extends/amends", join(folder, path), realpathSync(folder));
  };
