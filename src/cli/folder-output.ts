import { join } from "node:path";
import { makeFolder, outputTarget, type ReadFile } from "./output-target.js";
import { tableText, workbookOf } from "./present.js";
import type { Output } from "./session.js";
import { writeBytes } from "./stream/sink.js";

const MARK = "\uFEFF";

/** `Thứ tự báo cáo` as the name of a file: `thu-tu-bao-cao`. */
export const fileName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Everything that a command found, into a folder: one workbook of all tables, and each table as CSV and Markdown. */
export const writeFolder = async (
  folder: string,
  name: string,
  output: Output,
  reads: readonly ReadFile[],
): Promise<void> => {
  makeFolder(folder);
  const tables = output.tables?.() ?? [];
  const files: [string, Uint8Array | string][] = [[`${name}.xlsx`, await workbookOf(output)]];
  for (const table of tables) {
    files.push([`${name}-${fileName(table.name)}.csv`, `${MARK}${await tableText(table, "csv")}`]);
    files.push([`${name}-${fileName(table.name)}.md`, await tableText(table, "md")]);
  }
  for (const [file, content] of files) {
    const path = join(folder, file);
    const target = outputTarget(path, reads);
    if (target !== null) await writeBytes(target, path, content);
  }
};
