import { execFileSync } from "node:child_process";
import { join } from "node:path";
import ts from "typescript";

/** What each entry gives at run time: the names that a module has when it is imported, or required. */
const valuesOf = (entries: readonly string[], system: "import" | "require", folder: string): Map<string, string[]> => {
  const program =
    system === "import"
      ? `const all = {}; for (const e of ${JSON.stringify(entries)}) all[e] = Object.keys(await import(e)); console.log(JSON.stringify(all));`
      : `const all = {}; for (const e of ${JSON.stringify(entries)}) all[e] = Object.keys(require(e)); console.log(JSON.stringify(all));`;
  const type = system === "import" ? "module" : "commonjs";
  const told = execFileSync(process.execPath, [`--input-type=${type}`, "-e", program], {
    cwd: folder,
    encoding: "utf8",
  });
  return new Map(Object.entries(JSON.parse(told) as Record<string, string[]>));
};

/** Every strict setting there is; the declarations of the package themselves are checked too. */
const STRICTEST: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  isolatedModules: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
};

interface Setting {
  readonly name: string;
  readonly ending: "mts" | "cts" | "ts";
  readonly options: ts.CompilerOptions;
}
const SETTINGS: readonly Setting[] = [
  { name: "node16, import", ending: "mts", options: { module: ts.ModuleKind.Node16 } },
  { name: "node16, require", ending: "cts", options: { module: ts.ModuleKind.Node16 } },
  { name: "nodenext, import", ending: "mts", options: { module: ts.ModuleKind.NodeNext } },
  {
    name: "bundler",
    ending: "ts",
    options: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  },
];

/** What each entry gives by its types: the names that stand for a value. Anything that does not compile is an error. */
const typedValuesOf = (
  entries: readonly string[],
  { ending, options }: Setting,
  folder: string,
  skipLibCheck: boolean,
): Map<string, string[]> => {
  const file = join(folder, `every-entry.${ending}`);
  const text = entries.map((entry, i) => `export * as e${i} from "${entry}";`).join("\n");
  const all = { ...STRICTEST, ...options, skipLibCheck };
  const host = ts.createCompilerHost(all);
  const known = host.getSourceFile.bind(host);
  host.getSourceFile = (name, how, ...rest) =>
    name === file ? ts.createSourceFile(name, text, how) : known(name, how, ...rest);
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || exists(name);
  const program = ts.createProgram([file], all, host);
  const problems = ts.getPreEmitDiagnostics(program);
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems.slice(0, 10), host));
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error("nothing was compiled");
  const real = (symbol: ts.Symbol): ts.Symbol =>
    (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  return new Map(
    checker.getExportsOfModule(module).map((namespace) => {
      const entry = entries[Number(namespace.name.slice(1))] ?? "?";
      const names = checker
        .getExportsOfModule(real(namespace))
        .filter((symbol) => (real(symbol).flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(symbol, checker));
      return [entry, names.map(({ name }) => name)];
    }),
  );
};

/** Whether a name is exported as a type alone, whatever it stands for: `export type { X }`. */
const isTypeOnly = (symbol: ts.Symbol, checker: ts.TypeChecker): boolean => {
  for (let one: ts.Symbol | undefined = symbol; one !== undefined; one = nextOf(one, checker)) {
    const isType = one.declarations?.some((node) => ts.isExportSpecifier(node) && ts.isTypeOnlyExportDeclaration(node));
    if (isType === true) return true;
  }
  return false;
};
const nextOf = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol | undefined =>
  (symbol.flags & ts.SymbolFlags.Alias) === 0 ? undefined : checker.getImmediateAliasedSymbol(symbol);

/**
 * Compares, for every entry of an installed package, the values that its types promise with those that are there, as
 * import and as require, under each way to resolve modules and with every strict setting; gives what was compared.
 */
export const compareExports = (entries: readonly string[], folder: string, skipLibCheck: boolean): string[] => {
  const there = { import: valuesOf(entries, "import", folder), require: valuesOf(entries, "require", folder) };
  return SETTINGS.map((setting) => {
    const typed = typedValuesOf(entries, setting, folder, skipLibCheck);
    let values = 0;
    for (const entry of entries) {
      const found = there[setting.ending === "cts" ? "require" : "import"].get(entry) ?? [];
      const promised = typed.get(entry) ?? [];
      const missing = promised.filter((name) => !found.includes(name));
      const untyped = found.filter(
        (name) => !promised.includes(name) && name !== "default" && name !== "module.exports",
      );
      if (missing.length + untyped.length > 0)
        throw new Error(
          `${entry} (${setting.name}): typed and not there: ${missing.join(", ")}; there and not typed: ${untyped.join(", ")}`,
        );
      values += found.length;
    }
    return `${setting.name}: ${values} values of ${entries.length} entries`;
  });
};
