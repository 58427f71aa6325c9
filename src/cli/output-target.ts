import { accessSync, type BigIntStats, constants, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fail, type Language } from "../errors.js";
import { say } from "../report/audience.js";
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

const refuse = (file: string, found: string, { lang }: Session): never =>
  fail({
    code: "unwritable",
    path: "--output",
    found: `${file}: ${found}`,
    expected: say(lang, "một tệp khác ghi được, hoặc - để in ra màn hình", "another file, or - for standard output"),
  });

/** What stands under a name and is no file, in words; `null` for a file. */
const otherKind = (stat: BigIntStats, { lang }: Session): string | null => {
  if (stat.isFile()) return null;
  if (stat.isDirectory()) return say(lang, "đây là thư mục", "it is a directory");
  if (stat.isFIFO()) return say(lang, "đây là ống dẫn (pipe)", "it is a pipe");
  if (stat.isSocket()) return say(lang, "đây là socket", "it is a socket");
  return say(lang, "đây là thiết bị", "it is a device");
};

/** Why something could not be written, in words. */
export const writeReason = (error: unknown, lang: Language): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "?";
  if (code === "ENOSPC" || code === "EDQUOT") return say(lang, "đĩa đã đầy", "the disk is full");
  if (code === "EACCES" || code === "EPERM") return say(lang, "không có quyền ghi", "no permission to write it");
  if (code === "EFBIG") return say(lang, "tệp lớn hơn mức cho phép", "the file is larger than is allowed");
  if (code === "EROFS") return say(lang, "nơi này chỉ cho đọc", "the place can only be read");
  if (code === "ENOENT") return say(lang, "không có thư mục này", "there is no such folder");
  if (code === "ENOTDIR") return say(lang, "đường dẫn đi qua một tệp", "the path leads through a file");
  return code;
};

/** The error of a file that could not be written. */
export const cannotWrite = (file: string, error: unknown, session: Session): never =>
  refuse(file, writeReason(error, session.lang), session);

/** The folder that results go into; made where there is none. */
export const makeFolder = (folder: string, session: Session): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    cannotWrite(folder, error, session);
  }
};

const requireFolder = (file: string, path: string, session: Session): void => {
  const folder = dirname(path);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    cannotWrite(file, error, session);
  }
};

/** Whether something stands under the name, be it a link that leads nowhere. */
const isTaken = (file: string, session: Session): boolean => {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return cannotWrite(file, error, session);
  }
};

const existing = (file: string, session: Session): { path: string; stat: BigIntStats } => {
  try {
    const path = realpathSync(file);
    const stat = statSync(path, { bigint: true });
    if (stat.isFile()) accessSync(path, constants.W_OK);
    return { path, stat };
  } catch (error) {
    const words = say(session.lang, "liên kết không dẫn tới tệp nào", "a link that leads to no file");
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isGone ? refuse(file, words, session) : cannotWrite(file, error, session);
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
export const outputTarget = (
  file: string | undefined,
  reads: readonly ReadFile[],
  session: Session,
): OutputTarget | null => {
  if (file === undefined || file === "-") return null;
  const { lang } = session;
  if (file === "" || /[\\/]$/.test(file))
    return refuse(file, say(lang, "không phải tên tệp", "not the name of a file"), session);
  if (!isTaken(file, session)) {
    const path = resolve(file);
    requireFolder(file, path, session);
    return { path, mode: null };
  }
  const { path, stat } = existing(file, session);
  const kind = otherKind(stat, session);
  if (kind !== null) return refuse(file, kind, session);
  const same = reads.find(({ identity }) => identity?.ino === stat.ino && identity.dev === stat.dev);
  if (same !== undefined)
    return refuse(
      file,
      say(lang, `chính là tệp đọc vào (${same.name})`, `it is read by this run (${same.name})`),
      session,
    );
  requireFolder(file, path, session);
  return { path, mode: Number(stat.mode & PERMISSIONS) };
};
