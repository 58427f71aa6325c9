import { afterEach, describe, expect, it } from "vitest";
import { both } from "../../../src/bilingual.js";
import { DondocError } from "../../../src/errors.js";
import { readProfile } from "../../../src/io/read-profile.js";
import { parseProfile } from "../../../src/language/schema/parse-profile.js";
import { laoCai } from "../../../src/profiles/index.js";
import { MOST_MS, workDone } from "../../hostile/refusal.js";
import { copyOf, fixtureText } from "./profile-sources.js";

const refusal = (run: () => unknown): DondocError => {
  const start = workDone();
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(DondocError);
  expect(workDone() - start).toBeLessThan(MOST_MS);
  return thrown as DondocError;
};

const withPart = (part: object): unknown => ({ ...laoCai, ...part });
const nested = (depth: number): unknown => {
  let condition: unknown = { fact: "urgent", operator: "equal", value: true };
  for (let i = 0; i < depth; i++) condition = { not: condition };
  return condition;
};
const cyclic = (): unknown => {
  const condition: { all: unknown[] } = { all: [] };
  condition.all.push(condition);
  return condition;
};
const shared = (): unknown => {
  let part: unknown = { fact: "urgent", operator: "equal", value: true };
  for (let i = 0; i < 30; i++) part = { all: [part, part] };
  return part;
};
const rules = (count: number, of: (i: number) => object): unknown =>
  withPart({ readings: [], rules: Array.from({ length: count }, (_, i) => ({ ...laoCai.rules[1], ...of(i) })) });
const facts = [
  "urgent",
  "multiUnit",
  "registered",
  "delayExplained",
  "writtenReportRequired",
  "progressReported",
  "secrecy",
  "phase",
  "coordinators",
];
const LONG = "x".repeat(60);
class Own {
  id = "x";
}

const VALUES: Record<string, () => unknown> = {
  "an own __proto__": () => JSON.parse(`{"__proto__": {"polluted": true}, "id": "x"}`) as unknown,
  "a __proto__ deep inside": () => withPart({ actors: JSON.parse(`{"__proto__": {"vi": "x", "en": "y"}}`) as unknown }),
  "a constructor": () => withPart({ constructor: { prototype: { polluted: true } } }),
  "a constructor among the parameters": () =>
    withPart({ parameters: { ...laoCai.parameters, constructor: laoCai.parameters.dueSoonWorkingDays } }),
  "a __proto__ in a task of a case": () =>
    withPart({
      cases: [
        {
          name: "x",
          asOf: "2026-01-05",
          expect: { status: {} },
          task: JSON.parse(`{"__proto__": {"polluted": 1}}`) as unknown,
        },
      ],
    }),
  "a getter": () => Object.defineProperty(copyOf(laoCai), "id", { get: () => "x", enumerable: true }),
  "a getter that throws": () =>
    Object.defineProperty(copyOf(laoCai), "id", {
      get: () => {
        throw new TypeError("no");
      },
      enumerable: true,
    }),
  "a function": () => withPart({ number: () => "x" }),
  "a symbol": () => withPart({ number: Symbol("x") }),
  "a key that is a symbol": () => withPart({ [Symbol("x")]: 1 }),
  "a bigint": () => withPart({ number: 1n }),
  undefined: () => withPart({ number: undefined }),
  "not a number": () => withPart({ effect: { ...laoCai.effect, daysAfterSigning: Number.NaN } }),
  "an instance of a class": () => new Own(),
  "a Date": () => withPart({ effect: { ...laoCai.effect, from: new Date(0) } }),
  "a Map": () => withPart({ actors: new Map() }),
  "a prototype of one's own": () => withPart({ actors: Object.create({ vi: "x" }) as unknown }),
  "an array with a hole": () => withPart({ rules: new Array(3) }),
  "an array with keys": () => withPart({ rules: Object.assign([...laoCai.rules], { extra: 1 }) }),
  "an array without end": () => withPart({ rules: new Array(4_000_000_000) }),
  "a proxy that throws": () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    ),
  "a cycle": () => withPart({ statuses: [{ id: "x", name: laoCai.title, when: cyclic() }] }),
  "a cycle of the profile itself": () => {
    const copy: Record<string, unknown> = { ...laoCai };
    copy["effect"] = copy;
    return copy;
  },
  "a condition nested 10,000 deep": () =>
    withPart({ statuses: [{ id: "x", name: laoCai.title, when: nested(10_000) }] }),
  "a part shared a billion times": () => withPart({ statuses: [{ id: "x", name: laoCai.title, when: shared() }] }),
  "100,000 rules": () => rules(100_000, () => ({})),
  "500 rules of one id, each with a dangling chain": () =>
    rules(500, (i) => ({
      id: `lao-cai/${LONG}`,
      trigger: {
        on: { latestOf: Array.from({ length: 40 }, (_, j) => ({ duty: `lao-cai/${LONG}${i}${j}`, at: "due" })) },
      },
    })),
  "500 rules that all contradict one another": () =>
    rules(500, (i) => ({
      id: `lao-cai/7.1:${i}`,
      limit: { span: { workingDays: i + 1, firstDay: "next" } },
      when: {
        any: facts.map((fact, j) => ({
          fact,
          operator: "equal",
          value: fact === "secrecy" ? "secret" : fact === "phase" ? "open" : fact === "coordinators" ? i + j : true,
        })),
      },
    })),
  "actors without number, none of them named": () =>
    rules(400, (i) => ({
      id: `lao-cai/7.1:${i}`,
      recipients: Array.from({ length: 100 }, (_, j) => `${LONG}${i}${j}`),
    })),
  "50,000 unknown keys": () =>
    withPart(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`${LONG}${i}`, 1]))),
  "a text of 10 MB": () => withPart({ number: "x".repeat(10_000_000) }),
  "a pattern's worst text": () => withPart({ id: `${"a-".repeat(50_000)}!` }),
};

const TEXTS: Record<string, string> = {
  "a billion laughs": [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ...["b", "c", "d", "e", "f", "g", "h"].map(
      (key, i) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${"abcdefg"[i]}`).join(",")}]`,
    ),
  ].join("\n"),
  "an alias of itself": "&a\nid: x\ntitle: *a",
  "a cycle of aliases": fixtureText("xa-tan-phuoc.yaml").replace("actors:", "actors: &actors\n  more: *actors"),
  "ten thousand aliases": `- &a 1\n${"- *a\n".repeat(10_000)}`,
  "ten thousand anchors and aliases": Array.from({ length: 8_000 }, (_, i) => `- &a${i} 1\n- *a${i}`).join("\n"),
  "open brackets": "[".repeat(140_000),
  "nested dashes": `${"- ".repeat(70_000)}a`,
  "nested keys": `${"? ".repeat(70_000)}a`,
  "mappings in one line": `${"a: ".repeat(45_000)}a`,
  "indent after indent": Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(Math.min(i, 60))}- a:`).join("\n"),
  "fifteen thousand keys": Array.from({ length: 15_000 }, (_, i) => `k${i}: 1`).join("\n"),
  "percent signs": "%\n".repeat(70_000),
  "exclamation marks": "!".repeat(140_000),
  quotes: '"'.repeat(100_001),
  "a code tag": "id: !!js/function 'function () { return process }'",
  "a __proto__ in YAML": "__proto__: { polluted: true }\nid: x",
  "a constructor in YAML": '"constructor": { prototype: { polluted: true } }',
  "a __proto__ in JSON": '{"__proto__": {"polluted": true}}',
  "a text of 10 MB": "a".repeat(10_000_000),
  "NUL bytes": "\0".repeat(1_000),
  nothing: "",
};

describe("hostile input is refused within a second, as an error of the package", () => {
  afterEach(() => {
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(Object.entries(VALUES))("as a value: %s", (_, make) => {
    const input = make();
    const { issues } = refusal(() => parseProfile(input));
    expect(issues.length).toBeLessThanOrEqual(201);
  });

  it.each(Object.entries(TEXTS))("as a file: %s", (_, text) => {
    refusal(() => readProfile(text));
  });

  it("never runs a getter", () => {
    let ran = false;
    const input = Object.defineProperty(copyOf(laoCai), "id", {
      get: () => {
        ran = true;
        return "x";
      },
      enumerable: true,
    });
    expect(refusal(() => parseProfile(input)).issues).toMatchObject([
      { code: "wrong-type", path: "id", found: both("hàm lấy giá trị (getter)", "a getter") },
    ]);
    expect(ran).toBe(false);
  });

  it("names the place of a cycle and of what is too deep", () => {
    const inCycle = refusal(() =>
      parseProfile(withPart({ statuses: [{ id: "x", name: laoCai.title, when: cyclic() }] })),
    );
    expect(inCycle.issues).toMatchObject([{ path: "statuses[0].when.all[0]", found: both("vòng lặp", "a cycle") }]);
    const tooDeep = refusal(() =>
      parseProfile(withPart({ statuses: [{ id: "x", name: laoCai.title, when: nested(100) }] })),
    );
    expect(tooDeep.issues).toMatchObject([{ code: "out-of-range", expected: both("≤ 40 tầng", "≤ 40 levels") }]);
  });
});
