import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sourceText, syntaxOf } from "../support/source-files.js";

/** Where a statement takes values from; types do not count. */
const valueSource = (statement: ts.Statement): string | null => {
  if (ts.isExportDeclaration(statement) && !statement.isTypeOnly && statement.moduleSpecifier !== undefined) {
    return (statement.moduleSpecifier as ts.StringLiteral).text;
  }
  if (!ts.isImportDeclaration(statement)) return null;
  const { importClause: clause } = statement;
  const { namedBindings: named } = clause ?? {};
  const typesOnly =
    clause !== undefined &&
    (clause.isTypeOnly ||
      (clause.name === undefined &&
        named !== undefined &&
        ts.isNamedImports(named) &&
        named.elements.every((element) => element.isTypeOnly)));
  return typesOnly ? null : (statement.moduleSpecifier as ts.StringLiteral).text;
};

/** Everything whose values a file can use, itself included. */
const valuesWithin = (file: string, found = new Set<string>()): Set<string> => {
  if (found.has(file)) return found;
  found.add(file);
  for (const statement of syntaxOf(file, sourceText(file)).statements) {
    const source = valueSource(statement);
    if (source?.startsWith(".") === true) {
      valuesWithin(posix.join(posix.dirname(file), source).replace(/\.js$/, ".ts"), found);
    }
  }
  return found;
};

describe("the reference that the engine is compared with", () => {
  it("takes nothing of the package: no engine, no calendar, no profile, no list of words", () => {
    const files = [...valuesWithin("test/oracle/register/index.ts")];
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => file.startsWith("src/"))).toEqual([]);
  });

  it("is seen by this check when it does", () => {
    expect([...valuesWithin("test/oracle/register/engine.prop.test.ts")]).toContain("src/core/answers/evaluator.ts");
  });

  it("imports nothing at run time, where no import can be seen", () => {
    for (const file of valuesWithin("test/oracle/register/index.ts")) {
      expect(sourceText(file), file).not.toMatch(/\bimport\(|\brequire\(/);
    }
  });
});
