import { accessSync, type BigIntStats, constants, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { both, inBoth, type Words } from "../bilingual.js";
import { type Bilingual, fail } from "../errors.js";
import type { FileIdentity, OutputTarget, Session } from "./session.js";

/** A file that a run reads, by the name that the line gave it. */
export interface ReadFile {
  readonly name: string;
  /** `null` for a name that leads to no file. */
  readonly identity: FileIdentity | null;
}

const PERMISSIONS = 0o7777n;

const identityOf = (name: string): FileIdentity | null => {
  try {
    return statSync(name, { bigint: true });
  } catch {
    return null;
  }
};

/** The files that a line names to be read; `-` is whatever stdin was led from. */
export const filesRead = (names: readonly unknown[], { io }: Session): ReadFile[] =>
  names
    .filter((name) => typeof name === "string")
    .map((name) => ({ name, identity: name === "-" ? (io.stdinFile?.() ?? null) : identityOf(name) }));

const refuse = (file: string, found: Words): never =>
  fail({
    code: "unwritable",
    path: "--output",
    found: inBoth`${file}: ${found}`,
    expected: both("một tệp khác ghi được, hoặc - để in ra màn hình", "another file, or - for standard output"),
  });

/** What stands under a name and is no file, in words; `null` for a file. */
const otherKind = (stat: BigIntStats): Bilingual | null => {
  if (stat.isFile()) return null;
  if (stat.isDirectory()) return both("đây là thư mục", "it is a directory");
  if (stat.isFIFO()) return both("đây là ống dẫn (pipe)", "it is a pipe");
  if (stat.isSocket()) return both("đây là socket", "it is a socket");
  return both("đây là thiết bị", "it is a device");
};

/** Why something could not be written, in words. */
export const writeReason = (error: unknown): Words => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "?";
  if (code === "ENOSPC" || code === "EDQUOT") return both("đĩa đã đầy", "the disk is full");
  if (code === "EACCES" || code === "EPERM") return both("không có quyền ghi", "no permission to write it");
  if (code === "EFBIG") return both("tệp lớn hơn mức cho phép", "the file is larger than is allowed");
  if (code === "EROFS") return both("nơi này chỉ cho đọc", "the place can only be read");
  if (code === "ENOENT") return both("không có thư mục này", "there is no such folder");
  if (code === "ENOTDIR") return both("đường dẫn đi qua một tệp", "the path leads through a file");
  return code;
};

/** The error of a file that could not be written. */
export const cannotWrite = (file: string, error: unknown): never => refuse(file, writeReason(error));

/** The folder that results go into; made where there is none. */
export const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    cannotWrite(folder, error);
  }
};

const requireFolder = (file: string, path: string): void => {
  const folder = dirname(path);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    cannotWrite(file, error);
  }
};

/** Whether something stands under the name, be it a link that leads nowhere. */
const isTaken = (file: string): boolean => {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return cannotWrite(file, error);
  }
};

const existing = (file: string): { path: string; stat: BigIntStats } => {
  try {
    const path = realpathSync(file);
    const stat = statSync(path, { bigint: true });
    if (stat.isFile()) accessSync(path, constants.W_OK);
    return { path, stat };
  } catch (error) {
    const words = both("liên kết không dẫn tới tệp nào", "a link that leads to no file");
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isGone ? refuse(file, words) : cannotWrite(file, error);
  }
};

/**
 * Where the results go, asked before anything is computed. A file that a link leads to is replaced in its own place, and
 * the link stays.
 *
 * @param reads - What the run reads. None of it is ever written over, whatever name it is given by: files are compared
 * by device and inode.
 * @returns `null` for standard output.
 * @throws DondocError `unwritable`.
 */
export const outputTarget = (file: string | undefined, reads: readonly ReadFile[]): OutputTarget | null => {
  if (file === undefined || file === "-") return null;
  if (file === "" || /[\\/]$/.test(file)) return refuse(file, both("không phải tên tệp", "not the name of a file"));
  if (!isTaken(file)) {
    const path = resolve(file);
    requireFolder(file, path);
    return { path, mode: null };
  }
  const { path, stat } = existing(file);
  const kind = otherKind(stat);
  if (kind !== null) return refuse(file, kind);
  const same = reads.find(({ identity }) => identity?.ino === stat.ino && identity.dev === stat.dev);
  if (same !== undefined)
    return refuse(file, both(`chính là tệp đọc vào (${same.name})`, `it is read by this run (${same.name})`));
  requireFolder(file, path);
  return { path, mode: Number(stat.mode & PERMISSIONS) };
};
