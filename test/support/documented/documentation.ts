import { fileURLToPath } from "node:url";
import ts from "typescript";
import { isMember, isTypeDeclaration, visibleParts } from "./visible-parts.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Words that a sentence has beside those that it is about. */
const SMALL = new Set(["a", "an", "the", "its", "of", "this", "is"]);

const wordsOf = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL.has(word))
    .join(" ");

/** Files as the compiler reads them, by their paths from the root of the package. */
export const programOf = (files: readonly string[]): ts.Program => {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return ts.createProgram(
    files.map((file) => ROOT + file),
    { ...options, skipLibCheck: true },
  );
};

/** What a host can see of some files, and what of it has nothing to be read. */
export class Documentation {
  /** Places of names and members without a sentence: `src/core/answers/agenda.ts:12 Agenda.asOf`. */
  readonly missing = new Set<string>();
  /** Sentences that say the name again and nothing else. */
  readonly hollow = new Set<string>();
  /** Functions without an example. */
  readonly withoutExample = new Set<string>();
  readonly names = new Set<ts.Symbol>();
  readonly members = new Set<ts.Symbol>();
  readonly #checker: ts.TypeChecker;
  readonly #seen = new Set<ts.Symbol>();

  /**
   * @param files - Entries of the program, as paths from the root of the package.
   * @param within - Where declarations are the package's own: `src/`.
   */
  constructor(
    program: ts.Program,
    files: readonly string[],
    private readonly within: string,
  ) {
    this.#checker = program.getTypeChecker();
    for (const file of files) {
      const source = program.getSourceFile(ROOT + file);
      const module = source && this.#checker.getSymbolAtLocation(source);
      if (module === undefined) throw new Error(`${file}: no module`);
      for (const exported of this.#checker.getExportsOfModule(module)) this.#export(exported);
    }
  }

  #export(exported: ts.Symbol): void {
    const symbol = this.#real(exported);
    const [node] = symbol.declarations ?? [];
    if (node === undefined || !this.#isOurs(node) || this.names.has(symbol)) return;
    this.names.add(symbol);
    this.#ask(symbol, node, exported.name);
    this.#type(symbol);
    for (const declaration of symbol.declarations ?? [])
      if (ts.isVariableDeclaration(declaration) || ts.isFunctionDeclaration(declaration))
        for (const part of visibleParts(declaration)) this.#look(part, exported.name);
    const isCalled = this.#checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0;
    const hasExample = symbol.getJsDocTags(this.#checker).some(({ name }) => name === "example");
    if (isCalled && !hasExample) this.withoutExample.add(this.#place(node, exported.name));
  }

  /** A type, and the types behind its members: each once. */
  #type(symbol: ts.Symbol): void {
    if (this.#seen.has(symbol)) return;
    this.#seen.add(symbol);
    for (const node of symbol.declarations ?? []) {
      if (!isTypeDeclaration(node) || !this.#isOurs(node)) continue;
      this.#ask(symbol, node, symbol.name);
      for (const part of visibleParts(node)) this.#look(part, symbol.name);
      const isOfTable =
        ts.isTypeAliasDeclaration(node) && (ts.isTypeQueryNode(node.type) || ts.isMappedTypeNode(node.type));
      if (isOfTable) this.#table(symbol);
    }
  }

  /** A type made of a table, `typeof TABLES` or `{ [name in FactName]: … }`, shows the sentences of its entries. */
  #table(symbol: ts.Symbol): void {
    for (const entry of this.#checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
      const [node] = entry.declarations ?? [];
      if (node !== undefined && this.#isOurs(node)) this.#member(entry, node, `${symbol.name}.${entry.name}`);
    }
  }

  #look(node: ts.Node, owner: string): void {
    let name = owner;
    const symbol = this.#checker.getSymbolAtLocation(isMember(node) ? node.name : node);
    if (isMember(node) && symbol !== undefined) {
      name = `${owner}.${symbol.name}`;
      this.#member(this.#asSeen(symbol, node), node, name);
    } else if (ts.isIdentifier(node) && symbol !== undefined) this.#type(this.#real(symbol));
    for (const part of visibleParts(node)) this.#look(part, name);
  }

  #member(symbol: ts.Symbol, node: ts.Node, name: string): void {
    this.members.add(symbol);
    this.#ask(symbol, node, name);
  }

  #ask(symbol: ts.Symbol, node: ts.Node, name: string): void {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker)).trim();
    if (text === "") this.missing.add(this.#place(node, name));
    else if (wordsOf(text) === wordsOf(symbol.name)) this.hollow.add(this.#place(node, `${name}: ${text}`));
  }

  /** A member that others of its name stand beside, `Options & { profile: P }`, has the sentences of all of them. */
  #asSeen(symbol: ts.Symbol, { parent }: ts.Node): ts.Symbol {
    if (!ts.isTypeLiteralNode(parent) || !ts.isIntersectionTypeNode(parent.parent)) return symbol;
    return this.#checker.getTypeFromTypeNode(parent.parent).getProperty(symbol.name) ?? symbol;
  }

  #real(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }

  #isOurs(node: ts.Node): boolean {
    return node.getSourceFile().fileName.startsWith(`${ROOT}${this.within}`);
  }

  #place(node: ts.Node, name: string): string {
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return `${source.fileName.slice(ROOT.length)}:${line + 1} ${name}`;
  }
}
