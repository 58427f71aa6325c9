import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { both, inBoth, type Words } from "../bilingual.js";
import { DondocError, fail, type Problem } from "../errors.js";
import { LEVELS } from "../expected.js";
import { EACH_ONCE, KEY_TWICE } from "./found.js";

/** Plain data with the lines it stands on. */
export interface ReadYaml {
  readonly data: unknown;
  lineOf(path: string): number;
}

/** Copies that aliases may make in all. */
const MOST_ALIASES = 100;
/** Brackets that may be open at once; the reader of YAML calls itself for each. */
const DEEPEST = 100;

const unreadable = (row: number, found: Words, expected: Words): Problem => ({
  code: "unreadable",
  path: "",
  row,
  found,
  expected,
});

/** Refuses, before it is read, a text nested so deep that reading it would not end well, and directives. */
const requirePlain = (text: string): void => {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === "[" || letter === "{") open++;
    else if (letter === "]" || letter === "}") open = Math.max(0, open - 1);
    if (open > DEEPEST) {
      fail(unreadable(text.slice(0, i).split("\n").length, inBoth`> ${DEEPEST} ${LEVELS}`, `≤ ${DEEPEST}`));
    }
  }
  const directive = /^%.*/m.exec(text);
  if (directive !== null) {
    fail(
      unreadable(
        text.slice(0, directive.index).split("\n").length,
        directive[0].slice(0, 40),
        both("YAML 1.2, không có chỉ thị", "YAML 1.2, without directives"),
      ),
    );
  }
  const deep = /^(?:[ \t]{300,}|[ \t]*(?:[-?][ \t]+){100,})\S/m.exec(text);
  if (deep === null) return;
  fail(
    unreadable(
      text.slice(0, deep.index).split("\n").length,
      both("lùi dòng quá sâu", "indented too deep"),
      inBoth`≤ ${DEEPEST} ${LEVELS}`,
    ),
  );
};

/** What YAML can say and a regulation cannot: keys given twice, merge keys, tags, aliases without end. */
const foreignParts = (document: Document.Parsed, rowOf: (node: Node) => number): Problem[] => {
  const problems: Problem[] = [];
  let aliases = 0;
  visit(document, {
    Alias: (_, node) => {
      if (++aliases === MOST_ALIASES + 1)
        problems.push(unreadable(rowOf(node), `> ${MOST_ALIASES} alias`, `≤ ${MOST_ALIASES} alias`));
    },
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          problems.push(unreadable(rowOf(key), inBoth`${KEY_TWICE}: ${name.slice(0, 40)}`, EACH_ONCE));
        seen.add(name);
      }
    },
    Node: (_, node) => {
      if (node.tag !== undefined && "range" in node)
        problems.push(unreadable(rowOf(node), `tag ${node.tag.slice(0, 40)}`, both("không dùng tag", "no tags")));
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === "<<")
        problems.push(unreadable(rowOf(key), "<< (merge)", both("các khóa viết đủ", "the keys written out")));
    },
  });
  return problems;
};

const COMPLAINTS: Readonly<Record<string, Words>> = {
  MULTIPLE_DOCS: both("nhiều văn bản YAML trong một tệp", "several documents in one file"),
  TAG_RESOLVE_FAILED: "tag",
  TAB_AS_INDENT: both("lùi dòng bằng tab", "a tab as indent"),
  NON_STRING_KEY: both("khóa không phải chữ", "a key that is no text"),
};

/** The first step of a path, and what is left of it: a key, or a place in a list. */
const firstStep = (path: string): { readonly step: string | number; readonly rest: string } | null => {
  const [whole, index, key] = /^\.?(?:\[(\d+)\]|([^.[\]]+))/.exec(path) ?? [];
  if (whole === undefined) return null;
  return { step: index === undefined ? (key ?? "") : Number(index), rest: path.slice(whole.length) };
};

/** The pair of a map that a path begins with: of several keys the longest, since a key may hold points itself. */
const pairAt = (map: YAMLMap, path: string): { readonly pair: Pair; readonly rest: string } | null => {
  const own = path.replace(/^\./, "");
  let found: { pair: Pair; rest: string; length: number } | null = null;
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : null;
    if (key === null || !own.startsWith(key) || key.length <= (found?.length ?? 0)) continue;
    const rest = own.slice(key.length);
    if (/^(?:[.[]|$)/.test(rest)) found = { pair, rest, length: key.length };
  }
  return found;
};

/** The node of the deepest part of a path that is there; for a key of a map, the key itself. */
const placeOf = (document: Document.Parsed, path: string): Node | null => {
  let node: unknown = document.contents;
  let place: Node | null = isNode(node) ? node : null;
  let left = path;
  while (left !== "") {
    if (isMap(node)) {
      const found = pairAt(node, left);
      if (found === null) break;
      if (isNode(found.pair.key)) place = found.pair.key;
      node = found.pair.value;
      left = found.rest;
      continue;
    }
    const first = firstStep(left);
    if (!isSeq(node) || first === null || typeof first.step === "string") break;
    node = node.items[first.step];
    if (isNode(node)) place = node;
    left = first.rest;
  }
  return place;
};

const parsed = (text: string, lineCounter: LineCounter): Document.Parsed => {
  try {
    return parseDocument(text, {
      version: "1.2",
      schema: "core",
      merge: false,
      // Its own look-out for keys given twice takes the square of their number.
      uniqueKeys: false,
      stringKeys: true,
      prettyErrors: false,
      lineCounter,
    });
  } catch {
    // The reader of YAML calls itself for every level.
    return fail(unreadable(1, both("quá nhiều tầng", "too many levels"), `≤ ${DEEPEST}`));
  }
};

/**
 * Reads YAML 1.2 (of which JSON is a part) as plain data. Merge keys, tags, keys given twice, several documents and
 * aliases that repeat too much are refused, all at once and with their lines.
 */
export const readYaml = (text: string): ReadYaml => {
  requirePlain(text);
  const lines = new LineCounter();
  const rowAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const rowOf = (node: Node | null): number => rowAt(node?.range?.[0] ?? 0);
  const document = parsed(text, lines);
  const mistakes = [...document.errors, ...document.warnings].map(({ code, pos }) =>
    unreadable(rowAt(pos[0]), COMPLAINTS[code] ?? `YAML: ${code.toLowerCase().replaceAll("_", " ")}`, "YAML 1.2"),
  );
  const problems = [...mistakes, ...foreignParts(document, rowOf)];
  if (problems.length > 0) throw new DondocError(problems.slice(0, 100).sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { data, lineOf: (path) => rowOf(placeOf(document, path)) };
  } catch {
    return fail(
      unreadable(
        1,
        both("alias lặp quá nhiều hoặc vòng lại", "aliases that repeat too much, or a cycle"),
        `≤ ${MOST_ALIASES} alias`,
      ),
    );
  }
};
