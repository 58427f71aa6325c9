import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DondocError } from "../../src/errors.js";
import { readProfile, readRegister, readTasks } from "../../src/io/index.js";
import { rowXml, sheetXml, workbookOf } from "../support/workbooks.js";
import { outcomeOf, refusalOf } from "./refusal.js";

const MB = 1_000_000;
const HEAD = "STT,Nhiệm vụ,Thời hạn,Ngày giao\n";
const laughs = (count: number): string =>
  [
    "a0: &a0 [x,x,x,x,x,x,x,x,x]",
    ...Array.from({ length: count }, (_, i) => `a${i + 1}: &a${i + 1} [${new Array(9).fill(`*a${i}`).join(",")}]`),
  ].join("\n");

const REFUSED_REGISTERS: Readonly<Record<string, readonly [content: string | Uint8Array, name: string]>> = {
  "JSON nested 10 million deep": ["[".repeat(10 * MB), "a.json"],
  "JSON nested 5 million deep and closed": ["[".repeat(5 * MB) + "]".repeat(5 * MB), "a.json"],
  "JSON with a string of 10 MB that does not close": [`[{"id": "${"x".repeat(10 * MB)}`, "a.json"],
  "JSON with a string of 10 MB of escapes": [`[{"id": "${"\\n".repeat(5 * MB)}"}]`, "a.json"],
  "JSON with a title of 10 MB": [JSON.stringify([{ id: "1", title: "x".repeat(10 * MB) }]), "a.json"],
  "JSON with a __proto__": ['[{"id": "1", "__proto__": {"polluted": true}}]', "a.json"],
  "JSON with a key given twice": ['[{"id": "1", "dueOn": "2026-01-05", "dueOn": "2026-02-05"}]', "a.json"],
  "JSON cut in the middle of a letter": [new TextEncoder().encode('[{"id": "ệ').slice(0, -1), "a.json"],
  "JSON Lines, five million of them broken": ["x\n".repeat(5 * MB), "a.jsonl"],
  "JSON Lines with a __proto__": ['{"id": "1", "__proto__": {"polluted": true}}', "a.jsonl"],
  "CSV of one cell of 10 MB": [`${HEAD}1,${"x".repeat(10 * MB)}`, "a.csv"],
  "CSV of one quote of 10 MB that does not close": [`${HEAD}1,"${"x".repeat(10 * MB)}`, "a.csv"],
  "CSV of 2 million commas": [HEAD + ",".repeat(2 * MB), "a.csv"],
  "CSV of 5 million empty lines": [HEAD + "\n".repeat(5 * MB), "a.csv"],
  "CSV of a million short rows": [HEAD + "1,a\n".repeat(MB), "a.csv"],
  "CSV whose few cells span a huge sheet": [`${HEAD}${",".repeat(5_000)}\n${"1,a\n".repeat(5_000)}`, "a.csv"],
  "CSV with a heading of 10 MB": [`${"x".repeat(10 * MB)},${HEAD}`, "a.csv"],
  "CSV of NUL bytes": [new Uint8Array(MB), "a.csv"],
  "bytes that are no text": [new Uint8Array(10 * MB).fill(0xff), "a"],
  "a file of 51 MB": [new Uint8Array(51 * MB).fill(32), "a.csv"],
  "XLSX: a zip bomb that says so": [workbookOf("<worksheet/>", { declared: 4_000 * MB }), "a.xlsx"],
  "XLSX: a zip bomb that hides it": [workbookOf(new Uint8Array(70 * MB), { declared: 100 }), "a.xlsx"],
  "XLSX: two cells at the ends of the sheet": [
    workbookOf(sheetXml(`${rowXml(1, ["STT", "Nhiệm vụ"])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
    "a.xlsx",
  ],
  "XLSX: a wide row above many short ones": [
    workbookOf(
      sheetXml(
        `<row r="1"><c r="XFD1"><v>1</v></c></row>${rowXml(2, ["STT", "Nhiệm vụ"])}<row r="1000"><c r="A1000"><v>1</v></c></row>`,
      ),
    ),
    "a.xlsx",
  ],
  "XLSX: a row number without end": [workbookOf(sheetXml("<row r='Infinity'><c><v>1</v></c></row>")), "a.xlsx"],
  "XLSX: a row number in another notation": [workbookOf(sheetXml("<row r='1e9'><c><v>1</v></c></row>")), "a.xlsx"],
  "XLSX: a billion laughs in its XML": [
    workbookOf(
      `<!DOCTYPE x [<!ENTITY a "${"x".repeat(1_000)}"><!ENTITY b "&a;&a;&a;">]>${sheetXml(rowXml(1, ["&b;", "STT", "Nhiệm vụ"]))}`,
    ),
    "a.xlsx",
  ],
  "XLSX: a file of the machine as an entity": [
    workbookOf(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheetXml(rowXml(1, ["&a;"]))}`),
    "a.xlsx",
  ],
  "XLSX: an attribute of 5 MB": [workbookOf(sheetXml(`<row r="${"1".repeat(5 * MB)}"/>`)), "a.xlsx"],
  "XLSX: a tag that does not close": [workbookOf(`<worksheet ${"a".repeat(5 * MB)}`), "a.xlsx"],
  "XLSX: two million open tags": [workbookOf("<a>".repeat(2 * MB)), "a.xlsx"],
  "XLSX: two parts of one name": [
    Buffer.from(
      Buffer.from(workbookOf("", { parts: { "xl/workbook.xmL": "" } }))
        .toString("latin1")
        .replaceAll("workbook.xmL", "workbook.xml"),
      "latin1",
    ),
    "a.xlsx",
  ],
  "XLSX: a cell of 10 MB": [workbookOf(sheetXml(rowXml(1, ["STT", "Nhiệm vụ", "x".repeat(10 * MB)]))), "a.xlsx"],
  "XLSX: bytes after the head of a ZIP": [Uint8Array.from([0x50, 0x4b, 3, 4, ...deflateRawSync("x")]), "a.xlsx"],
};

const REFUSED_PROFILES: Readonly<Record<string, string>> = {
  "YAML: a billion laughs": laughs(9),
  "YAML: a billion laughs in a condition": `id: x\nwhen: &w {all: [*w, *w]}`,
  "YAML: an alias of itself": "&a\nid: x\ntitle: *a",
  "YAML: a cycle of two aliases": "id: x\na: &a [*b]\nb: &b [*a]",
  "YAML: a merge of a __proto__": "id: x\n<<: { __proto__: { polluted: true } }",
  "YAML: a __proto__": "__proto__: { polluted: true }\nid: x",
  "YAML: a constructor": "id: x\nconstructor: { prototype: { polluted: true } }",
  "YAML: a code tag": "id: !!js/function 'function () { return process }'",
  "YAML: 10 MB": `id: ${"x".repeat(10 * MB)}`,
  "YAML: nested 100,000 deep": "[".repeat(100_000),
  "JSON: a __proto__": '{"__proto__": {"polluted": true}}',
  "JSON: nested 100,000 deep": `{"a": ${"[".repeat(100_000)}`,
  "JSON: a key given twice": '{"id": "x", "id": "y"}',
};

describe("a hostile file is refused within a second, as an error of the package", () => {
  it.each(Object.entries(REFUSED_REGISTERS))("%s", async (_, [content, name]) => {
    const { issues } = await refusalOf(() => readRegister(content, { name }));
    expect(issues.length).toBeLessThanOrEqual(1_001);
  });

  it.each(Object.entries(REFUSED_PROFILES))("%s", async (_, text) => {
    await refusalOf(() => readProfile(text, text.startsWith("{") ? { name: "a.json" } : {}));
  });
});

describe("a hostile source of tasks is refused within a second too", () => {
  const pieces = (whole: string, size = 65_536): string[] =>
    Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => whole.slice(i * size, (i + 1) * size));
  const read = async (whole: string, format: "csv" | "jsonl"): Promise<void> => {
    for await (const _ of readTasks(pieces(whole), { format }));
  };

  it.each([
    ["JSON Lines with a line of 30 MB", `{"id": "${"x".repeat(30 * MB)}`, "jsonl"],
    ["JSON Lines nested 5 million deep", "[".repeat(5 * MB), "jsonl"],
    ["JSON Lines with a key given twice", '{"id": "1", "id": "2"}', "jsonl"],
    ["JSON Lines, five million of them broken", "x\n".repeat(5 * MB), "jsonl"],
    ["CSV with a quote that never closes", `${HEAD}1,"${"a\n".repeat(10 * MB)}`, "csv"],
    ["CSV with a million columns", `${HEAD}${",".repeat(MB)}\n1,a\n`, "csv"],
    ["CSV with a cell of a million letters", `${HEAD}1,${"x".repeat(MB)}\n`, "csv"],
  ] as const)("%s", async (_, whole, format) => {
    await refusalOf(() => read(whole, format));
  });
});

describe("what a spreadsheet would run is words to us", () => {
  it("a formula in XLSX: what it last showed, or itself; nothing is computed", async () => {
    const cells =
      '<c r="A2"><v>1</v></c><c r="B2" t="str"><f>HYPERLINK("http://x")</f><v>=cmd|x</v></c><c r="C2"><f>WEBSERVICE("http://x")</f></c>';
    const sheet = sheetXml(`${rowXml(1, ["STT", "Nhiệm vụ", "Ghi chú"])}<row r="2">${cells}</row>`);
    const register = await outcomeOf(() => readRegister(workbookOf(sheet)));
    if (register instanceof DondocError) throw register;
    expect(register.tasks[0]).toMatchObject({ title: "=cmd|x", extra: { "Ghi chú": '=WEBSERVICE("http://x")' } });
  });

  it("a __proto__ as a heading: a column like any other", async () => {
    const register = await outcomeOf(() =>
      readRegister("STT,Nhiệm vụ,__proto__,constructor\n1,a,b,c\n", { format: "csv" }),
    );
    if (register instanceof DondocError) throw register;
    expect(Object.entries(register.tasks[0]?.extra ?? {})).toEqual([
      ["__proto__", "b"],
      ["constructor", "c"],
    ]);
  });

  it("a name that ends like a method: told by its content", async () => {
    for (const name of ["a.constructor", "a.toString", "a.__proto__"]) {
      const register = await outcomeOf(() => readRegister("STT,Nhiệm vụ\n1,a\n", { name }));
      expect(register).toMatchObject({ tasks: [{ id: "a", ordinal: "1" }] });
    }
  });
});
