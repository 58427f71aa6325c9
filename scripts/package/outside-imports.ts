import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const DETECT_REQUIRE = true;

/** Everything that files of an installed package import, or require, from outside the package, at once or later. */
export const outsideImports = (files: readonly string[]): readonly string[] => {
  const outside = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, DETECT_REQUIRE);
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith(".")) visit(join(dirname(file), fileName));
      else outside.add(fileName);
    }
  };
  files.forEach(visit);
  return [...outside].sort();
};
