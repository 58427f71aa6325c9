import type { Random } from "./random.js";

/** Pieces that have broken some reader of text before. */
const PIECES: readonly string[] = [
  "\u0000",
  "\uFEFF",
  "\u202E",
  "\u2066",
  "\u001B[31m",
  "\u001B]0;x\u0007",
  "\u009B2J",
  "\u0085",
  "\u007F",
  "\uD800",
  "\uDC00",
  "\u200B",
  "\u0301",
  "\r",
  "\n",
  "\t",
  " ",
  '"',
  "'",
  "\\",
  "\\u0000",
  "\\uD800",
  ",",
  ";",
  ":",
  "{",
  "}",
  "[",
  "]",
  "<",
  "&a ",
  "*a",
  "!!js/function ",
  "%YAML 1.1",
  "---\n",
  "...\n",
  "? ",
  "- ",
  "| \n",
  "<<: *a",
  "null",
  "true",
  "NaN",
  "-0",
  "1e309",
  "9007199254740993",
  "0x10",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  "=1+1",
  "@SUM(A1)",
  "2026-02-29",
  "0000-00-00",
  "9999-12-31",
  "2026-11-22T23:59:60Z",
  "31/02/2026",
  "ngày 20 tháng 5",
  "trước ngày ",
  "quý I - ",
  "Ð",
  "ệ",
  "🀄",
];

/** A text with some of its parts cut, doubled, swapped, replaced or blown up. */
export const mutateText = (random: Random, text: string, most = 6): string => {
  let mutated = text;
  for (let n = 1 + random.below(most); n > 0; n--) {
    const at = random.below(mutated.length + 1);
    const end = Math.min(mutated.length, at + random.below(random.chance(0.2) ? 400 : 12));
    const head = mutated.slice(0, at);
    const part = mutated.slice(at, end);
    const tail = mutated.slice(end);
    switch (random.below(8)) {
      case 0:
        mutated = head + tail;
        break;
      case 1:
        mutated = head + part + part + tail;
        break;
      case 2:
        mutated = head + random.pick(PIECES) + part + tail;
        break;
      case 3:
        mutated = head + random.pick(PIECES) + tail;
        break;
      case 4:
        mutated = head + random.pick(PIECES).repeat(1 + random.below(random.chance(0.05) ? 4_000 : 30)) + part + tail;
        break;
      case 5:
        mutated = head + String.fromCharCode(random.below(random.chance(0.5) ? 128 : 65_536)) + part + tail;
        break;
      case 6:
        mutated = random.chance(0.3) ? head : tail + head + part;
        break;
      default:
        mutated = head + part.repeat(1 + random.below(random.chance(0.05) ? 300 : 4)) + tail;
    }
    if (mutated.length > 300_000) return mutated.slice(0, 300_000);
  }
  return mutated;
};

/** Bytes with some of them flipped, cut, doubled or made up. */
export const mutateBytes = (random: Random, bytes: Uint8Array, most = 6): Uint8Array => {
  let mutated = Uint8Array.from(bytes);
  for (let n = 1 + random.below(most); n > 0; n--) {
    const at = random.below(mutated.length + 1);
    const end = Math.min(mutated.length, at + random.below(64));
    switch (random.below(6)) {
      case 0:
        if (at < mutated.length) mutated[at] = (mutated[at] ?? 0) ^ (1 << random.below(8));
        break;
      case 1:
        if (at < mutated.length) mutated[at] = random.pick([0, 0xff, 0x7f, 0x80, random.below(256)]);
        break;
      case 2:
        mutated = mutated.slice(0, random.chance(0.3) ? at : Math.max(0, mutated.length - random.below(40)));
        break;
      case 3:
        mutated = Uint8Array.from([...mutated.slice(0, at), ...mutated.slice(end)]);
        break;
      case 4:
        mutated = Uint8Array.from([...mutated.slice(0, end), ...mutated.slice(at)]);
        break;
      default:
        for (let i = at; i < end; i++) mutated[i] = random.below(256);
    }
  }
  return mutated;
};

/** A value of the wrong kind that JSON could hold. */
export const hostileData = (random: Random): unknown =>
  random.pick([
    () => null,
    () => random.pick([0, -1, 1e308, 2 ** 53, 0.1]),
    () => "x".repeat(random.below(100)),
    () => random.pick(PIECES),
    () => random.chance(0.5),
    () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}') as unknown,
    () => [[], {}, null, ""],
    () => ({}),
  ])();

class Instance {
  readonly id = "x";
}

const throwing = (): never => {
  throw new TypeError("hostile");
};

/** A value that no reader expects. */
export const hostileValue = (random: Random): unknown => {
  const kind = random.below(26);
  if (kind >= 24) return hostileData(random);
  switch (kind) {
    case 0:
      return null;
    case 1:
      return undefined;
    case 2:
      return random.pick([0, -1, Number.POSITIVE_INFINITY, Number.NaN, 2 ** 53, -0, 0.1]);
    case 3:
      return "x".repeat(random.below(random.chance(0.02) ? 100_000 : 100));
    case 4:
      return random.pick(PIECES);
    case 5:
      return true;
    case 6:
      return 1n;
    case 7:
      return Symbol("hostile");
    case 8:
      return throwing;
    case 9:
      return new Date(random.pick([0, Number.NaN, 1e15, 8.64e15]));
    case 10:
      return new Map([["id", "1"]]);
    case 11:
      return new Instance();
    case 12:
      return JSON.parse('{"__proto__": {"polluted": true}, "id": "1"}') as unknown;
    case 13:
      return JSON.parse('{"constructor": {"prototype": {"polluted": true}}}') as unknown;
    case 14:
      return Object.defineProperty({}, random.pick(["id", "on", "type", "dueOn"]), { get: throwing, enumerable: true });
    case 15:
      return new Proxy({}, { ownKeys: throwing, get: throwing, getPrototypeOf: throwing });
    case 16: {
      const cyclic: Record<string, unknown> = { id: "1" };
      cyclic["document"] = cyclic;
      cyclic["events"] = [cyclic];
      return cyclic;
    }
    case 17:
      return new Array(random.pick([1, 3, 50]));
    case 18: {
      let deep: unknown = "x";
      for (let i = random.below(random.chance(0.05) ? 5_000 : 60); i > 0; i--)
        deep = random.chance(0.5) ? [deep] : { all: deep };
      return deep;
    }
    case 19:
      return Object.assign([], { extra: 1 });
    case 20:
      return Object.create({ id: "inherited" });
    case 21:
      return { toString: throwing, valueOf: throwing };
    case 22:
      return [[], {}, null, ""];
    default:
      return {};
  }
};

const KEYS = [
  "__proto__",
  "constructor",
  "toString",
  "id",
  "ID",
  "dueOn",
  "duedate",
  "events",
  "extra",
  "notices",
  "secrecy",
  "x".repeat(500),
  "\uD800",
  "",
];

/** A copy of plain data in which some values are replaced, removed, added or moved. */
export const mutateValue = (random: Random, value: unknown, rate = 0.08, foreign = hostileValue): unknown => {
  if (random.chance(rate)) return foreign(random);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => mutateValue(random, item, rate, foreign));
    if (items.length > 0 && random.chance(rate)) items.push(items[random.below(items.length)]);
    if (random.chance(rate)) items.splice(random.below(items.length + 1), 1);
    if (random.chance(rate)) items.reverse();
    return items;
  }
  if (typeof value === "string" && random.chance(rate)) return mutateText(random, value, 2);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (random.chance(rate / 2)) continue;
    const name = random.chance(rate / 4) ? mutateText(random, key, 1) : key;
    Object.defineProperty(copy, name, {
      value: mutateValue(random, part, rate, foreign),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  if (random.chance(rate)) {
    const key = random.pick(KEYS);
    Object.defineProperty(copy, key, {
      value: foreign(random),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  if (foreign === hostileValue && random.chance(rate / 8))
    Object.defineProperty(copy, random.pick(KEYS), { get: throwing, enumerable: true, configurable: true });
  return copy;
};
