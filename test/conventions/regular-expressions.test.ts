import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { analyse } from "scslre";
import ts from "typescript";
import { expect, it, vi } from "vitest";

// What is made when it is first asked for is looked at with the rest.
vi.mock("../../src/core/model/once.js", () => ({
  once: <T>(make: () => T): (() => T) => {
    const value = make();
    return () => value;
  },
}));

const SRC = "src";
/** Its texts have 600 letters at most, and a budget of time of their own. */
const SHORT_TEXTS = /^src\/phrases\//;

interface Found {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const sourceFiles = (): string[] =>
  readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${SRC}/${file.replaceAll("\\", "/")}`);

/** The regular expressions that stand in a file as such. */
const literalsIn = (file: string): Found[] => {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push({ at: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** The regular expressions that a module puts together when it is loaded. */
const builtBy = async (file: string): Promise<Found[]> => {
  const Own = globalThis.RegExp;
  const found: Found[] = [];
  globalThis.RegExp = new Proxy(Own, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => {
      const made = new target(source, flags);
      found.push({ at: file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
  } finally {
    globalThis.RegExp = Own;
  }
  return found;
};

/** What makes an expression take more than a time in proportion to its text: how, and by what letters. */
const slow = ({ at, source, flags }: Found): string[] =>
  analyse({ source, flags })
    .reports.filter(({ exponential }) => exponential || !SHORT_TEXTS.test(at))
    .map(({ type, exponential, character }) => {
      const { source: letters } = character.literal;
      return `${at} /${source}/${flags}: ${exponential ? "exponential" : "polynomial"} (${type}) on a run of ${letters}`;
    });

it("every regular expression reads its text in a time in proportion to its length", async () => {
  const files = sourceFiles();
  const found = files.flatMap(literalsIn);
  for (const file of files.filter((name) => readFileSync(name, "utf8").includes("new RegExp(")))
    found.push(...(await builtBy(file)));
  expect(found.length).toBeGreaterThan(300);
  expect(found.filter(({ at }) => at === "src/core/bodies/collective.ts").length).toBeGreaterThan(5);
  expect(found.flatMap(slow)).toEqual([]);
}, 60_000);

it("an expression that backtracks is told", () => {
  expect(slow({ at: "src/a.ts:1", source: "^(?:x|\\s*y\\s*)*$", flags: "u" })).not.toEqual([]);
  expect(slow({ at: "src/a.ts:1", source: "[.;]+$", flags: "u" })).not.toEqual([]);
  expect(slow({ at: "src/a.ts:1", source: "(?<![.;])[.;]+$", flags: "u" })).toEqual([]);
});
