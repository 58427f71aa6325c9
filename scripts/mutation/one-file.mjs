/**
 * Small changes to one file, each asked of a few test files alone: what is too new, or too far from the engine, for a run
 * of Stryker. `node scripts/mutation/one-file.mjs SOURCE TEST...` prints what no test noticed.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { context } from "esbuild";
import ts from "typescript";
import { createHarness } from "./harness.mjs";
import { seededFastCheck } from "./seeded-fast-check.mjs";

const [source, ...tests] = process.argv.slice(2);
if (source === undefined || tests.length === 0) throw new Error("one-file.mjs SOURCE TEST...");
const root = resolve(import.meta.dirname, "../..");
const path = resolve(root, source);
const text = readFileSync(path, "utf8");

const { SyntaxKind: K } = ts;
const OTHER = new Map([
  [K.EqualsEqualsEqualsToken, "!=="],
  [K.ExclamationEqualsEqualsToken, "==="],
  [K.LessThanToken, "<="],
  [K.LessThanEqualsToken, "<"],
  [K.GreaterThanToken, ">="],
  [K.GreaterThanEqualsToken, ">"],
  [K.AmpersandAmpersandToken, "||"],
  [K.BarBarToken, "&&"],
  [K.PlusToken, "-"],
  [K.MinusToken, "+"],
]);
const CALLS = new Map([
  ["some", "every"],
  ["every", "some"],
  ["find", "findLast"],
  ["findLast", "find"],
]);

/** Every change, as a span of the text and what stands there instead. */
const mutants = [];
const change = (node, words) => mutants.push({ from: node.getStart(), to: node.getEnd(), words });
const visit = (node) => {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
  if (ts.isBinaryExpression(node)) {
    const other = OTHER.get(node.operatorToken.kind);
    if (other !== undefined) change(node.operatorToken, other);
    if (node.operatorToken.kind === K.QuestionQuestionToken) change(node, `(${node.right.getText()})`);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) change(node, node.operand.getText());
  if (node.kind === K.TrueKeyword) change(node, "false");
  if (node.kind === K.FalseKeyword) change(node, "true");
  if (ts.isIfStatement(node)) for (const words of ["true", "false"]) change(node.expression, words);
  if (ts.isConditionalExpression(node)) for (const words of ["true", "false"]) change(node.condition, words);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const other = CALLS.get(name.text);
    if (other !== undefined) change(name, other);
    if (name.text === "filter") change(node, expression.getText());
  }
  ts.forEachChild(node, visit);
};
visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));

let now = text;
const bundle = await context({
  stdin: {
    contents: `export const files = [${tests.map((file) => `() => require("./${file}")`).join(",")}];`,
    resolveDir: root,
  },
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
  logLevel: "silent",
  plugins: [
    {
      name: "one-file",
      setup: ({ onLoad }) => {
        onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) =>
          file === path ? { contents: now, loader: "ts" } : undefined,
        );
        // A test that reads the files beside it needs its own address.
        onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path: file }) => ({
          contents: readFileSync(file, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href)),
          loader: "ts",
        }));
      },
    },
  ],
});
const requireModule = createRequire(resolve(root, "package.json"));

/** The first test that fails with the file as it is now; `null` when none does. */
const failing = async () => {
  const { outputFiles } = await bundle.rebuild();
  const script = new Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`);
  const harness = createHarness();
  const given = { vitest: harness.vitest, "fast-check": seededFastCheck };
  const module = { exports: {} };
  try {
    script.runInThisContext()((name) => given[name] ?? requireModule(name), module, module.exports);
    for (const load of module.exports.files) load();
  } catch {
    return "the files do not load";
  }
  for (const { name, run } of harness.tests) {
    try {
      await run();
    } catch {
      return name;
    }
  }
  return null;
};

const broken = await failing();
if (broken !== null) throw new Error(`fails without a mutant: ${broken}`);
const survived = [];
for (const { from, to, words } of mutants) {
  now = `${text.slice(0, from)}${words}${text.slice(to)}`;
  if ((await failing()) === null) {
    const line = text.slice(0, from).split("\n").length;
    survived.push(
      `${source}:${line} ${text.slice(from, to).replace(/\s+/g, " ").slice(0, 70)} -> ${words.slice(0, 40)}`,
    );
  }
}
await bundle.dispose();
console.log(`${source}: ${mutants.length - survived.length} of ${mutants.length} noticed`);
for (const one of survived) console.log(`  ${one}`);
