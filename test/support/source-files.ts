import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Every source file of the package, as a path from its root: `src/calendar/span.ts`. */
export const SOURCE_FILES: readonly string[] = readdirSync(`${ROOT}/src`, { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".ts"))
  .sort();

export const sourceText = (file: string): string => readFileSync(`${ROOT}/${file}`, "utf8");

/** The room a file stands in; empty for the files at the top. */
export const roomOf = (file: string): string => {
  const [, room = "", rest] = file.split("/");
  return rest === undefined ? "" : room;
};

const known = new Map<string, readonly string[]>();

/** What a file imports, types too: its own files as paths from the root, packages by their name. */
export const importsOf = (file: string): readonly string[] => {
  const kept = known.get(file);
  if (kept !== undefined) return kept;
  const found = ts.preProcessFile(sourceText(file)).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith(".")) return posix.join(posix.dirname(file), fileName).replace(/\.js$/, ".ts");
    if (fileName.startsWith("node:")) return fileName;
    const [scope = "", name = ""] = fileName.split("/");
    return scope.startsWith("@") ? `${scope}/${name}` : scope;
  });
  known.set(file, found);
  return found;
};

export const syntaxOf = (file: string, text = sourceText(file)): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);

/** Visits every node of a file. */
export const visitAll = (root: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(root);
  ts.forEachChild(root, (child) => visitAll(child, visit));
};

const AMBIENT = ["Date.now", "Math.random", "performance.now", "process.env", "crypto.randomUUID"];

const ambientUse = (node: ts.Node): string | null => {
  if (ts.isPropertyAccessExpression(node) && AMBIENT.includes(node.getText())) return node.getText();
  if (ts.isNewExpression(node)) {
    const name = node.expression.getText();
    if (name === "Function") return "new Function";
    return name === "Date" && (node.arguments ?? []).length === 0 ? "new Date()" : null;
  }
  if (!ts.isCallExpression(node)) return null;
  const name = node.expression.getText();
  return name === "Date" || name === "eval" ? `${name}()` : null;
};

/** What a file takes from its surroundings without being given it: the clock, chance, the environment. */
export const ambientUses = (file: string, text = sourceText(file)): string[] => {
  const uses: string[] = [];
  visitAll(syntaxOf(file, text), (node) => {
    const use = ambientUse(node);
    if (use !== null) uses.push(use);
  });
  return uses;
};

/** The text of every string literal and template part of a file, with the line it stands on. */
export const stringLiterals = (file: string): { line: number; text: string }[] => {
  const root = syntaxOf(file);
  const found: { line: number; text: string }[] = [];
  visitAll(root, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !ts.isTemplateMiddleOrTemplateTail(node)) return;
    found.push({ line: root.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text });
  });
  return found;
};
