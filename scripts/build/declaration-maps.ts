import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import ts from "typescript";
import { LIBRARY_ENTRIES } from "./entries.js";
import { mappingsOf, type Segment } from "./vlq.js";

type Declaration = ts.Declaration & { readonly name: ts.Identifier };

const isNamed = (node: ts.Declaration): node is Declaration => {
  const { name } = node as ts.NamedDeclaration;
  return name !== undefined && ts.isIdentifier(name);
};

const membersOf = (node: ts.Declaration): readonly ts.Declaration[] => {
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) return [...node.members];
  return ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type) ? [...node.type.members] : [];
};

/** What a built file of declarations says, and where each of it comes from. */
class Book {
  readonly #segments = new Map<ts.SourceFile, { readonly sources: string[]; readonly segments: Segment[] }>();

  add(built: Declaration, source: Declaration): void {
    const file = built.getSourceFile();
    const own = this.#segments.get(file) ?? { sources: [], segments: [] };
    this.#segments.set(file, own);
    const from = source.getSourceFile();
    const path = relative(dirname(file.fileName), from.fileName).replaceAll("\\", "/");
    if (!own.sources.includes(path)) own.sources.push(path);
    const at = file.getLineAndCharacterOfPosition(built.name.getStart());
    const origin = from.getLineAndCharacterOfPosition(source.name.getStart());
    own.segments.push({
      line: at.line,
      column: at.character,
      source: own.sources.indexOf(path),
      sourceLine: origin.line,
      sourceColumn: origin.character,
    });
  }

  /**
   * Writes a map, and its name at the end of each file; gives how many places are mapped. The declarations for `require`
   * are those for `import` but for the names of files, and share their maps.
   */
  write(): number {
    let places = 0;
    const written = new Map<string, string>();
    const files = [...this.#segments].sort(
      ([a], [b]) => Number(isForRequire(a.fileName)) - Number(isForRequire(b.fileName)),
    );
    for (const [{ fileName }, { sources, segments }] of files) {
      places += segments.length;
      const twin = fileName.replace(/\.d\.cts$/, ".d.ts");
      const mapped = JSON.stringify([sources, mappingsOf(segments)]);
      const isShared = written.get(twin) === mapped;
      const file = basename(isShared ? twin : fileName);
      if (!isShared) {
        const map = { version: 3, file, sourceRoot: "", sources, names: [], mappings: mappingsOf(segments) };
        writeFileSync(`${fileName}.map`, JSON.stringify(map));
        written.set(fileName, mapped);
      }
      const text = readFileSync(fileName, "utf8")
        .replace(/\s*\/\/# sourceMappingURL=.*\s*$/, "")
        .trimEnd();
      writeFileSync(fileName, `${text}\n//# sourceMappingURL=${file}.map\n`);
    }
    return places;
  }
}

const isForRequire = (fileName: string): boolean => fileName.endsWith(".d.cts");

/**
 * Maps the declarations of the built package to its sources, so that an editor leads to them: everything that an entry
 * exports, by its name, and the members of each. The files of declarations are put together by a tool that keeps no maps.
 */
export const writeDeclarationMaps = (root: string): number => {
  const configFile = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, configFile);
  const pairs = Object.entries(LIBRARY_ENTRIES).flatMap(([name, source]) =>
    [".d.ts", ".d.cts"].map((ending) => ({ built: join(root, "dist", name + ending), source: join(root, source) })),
  );
  const program = ts.createProgram([...new Set(pairs.flatMap(({ built, source }) => [built, source]))], options);
  const checker = program.getTypeChecker();
  const exportsOf = (path: string): ReadonlyMap<string, ts.Symbol> => {
    const file = program.getSourceFile(path);
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`no module ${path}`);
    const real = (symbol: ts.Symbol): ts.Symbol =>
      (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
    return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, real(symbol)]));
  };
  const book = new Book();
  const done = new Set<ts.Declaration>();
  for (const { built, source } of pairs) {
    const origins = exportsOf(source);
    for (const [name, { declarations = [] }] of exportsOf(built)) {
      const own = origins.get(name)?.declarations ?? [];
      for (const declaration of declarations) {
        const origin = own.find(({ kind }) => kind === declaration.kind) ?? own[0];
        if (done.has(declaration) || origin === undefined || !isNamed(declaration) || !isNamed(origin)) continue;
        done.add(declaration);
        book.add(declaration, origin);
        for (const member of membersOf(declaration).filter(isNamed)) {
          const same = membersOf(origin)
            .filter(isNamed)
            .find((other) => other.name.text === member.name.text);
          if (same !== undefined) book.add(member, same);
        }
      }
    }
  }
  return book.write();
};
