import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandLines, DATA_FOLDER, printed } from "../../scripts/harmonisation/commands.js";
import { dondoc, fileOf, type Ran } from "../cli/harness.js";
import { mixed } from "../cli/registers.js";

const page = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");

const register = fileOf(mixed);
/** Files that a reader has, and folders that a sample would write to. */
const REGISTERS = /^(?:register|last-week|so-theo-doi|tuan-truoc)\.xlsx$/;

/** A regulation of the reader's own. */
const OWN = "test/fixtures/profiles/chain/so-mau.yaml";

const linesOf = (name: string): readonly string[] =>
  [...page(name).matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = ""]) => block.split("\n"))
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter((line) => line !== "");

const SAMPLES = ["analysts.md", "analysts.vi.md"].flatMap((name) => linesOf(name).map((line) => [name, line] as const));

/** Both languages ask the same of the same files: each line is run once. */
const ran = new Map<string, Promise<Ran>>();
const runOnce = (argv: readonly string[]): Promise<Ran> => {
  const line = argv.join(" ");
  const own = ran.get(line) ?? dondoc(argv);
  ran.set(line, own);
  return own;
};

describe("the guide for analysts", () => {
  it("asks the same in both languages", () => {
    const told = (name: string): number =>
      page(name)
        .split("\n")
        .filter((line) => line.startsWith("## ")).length;
    expect(told("analysts.vi.md")).toBe(told("analysts.md"));
    expect(linesOf("analysts.vi.md").length).toBe(linesOf("analysts.md").length);
    expect(SAMPLES.length).toBeGreaterThan(20);
  });

  it.each(SAMPLES)("%s: %s", async (_, line) => {
    const [name, ...words] = line.split(/\s+/);
    expect(name).toBe("dondoc");
    const output = words.indexOf("-o");
    const kept = output < 0 ? words : words.filter((__, i) => i !== output && i !== output + 1);
    const { code, out, err } = await runOnce(
      kept.map((word) => (REGISTERS.test(word) ? register : word === "so.yaml" ? OWN : word)),
    );
    expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
    expect(out.length).toBeGreaterThan(100);
  });
});

const rowsOf = (file: string): readonly (readonly string[])[] =>
  page(file)
    .split("\n")
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));

/** Late duties of all regulations under each candidate, as the data have them. */
const lateIn = (file: string): Readonly<Record<string, number>> => {
  const rows = rowsOf(`harmonisation/${file}`);
  const head = rows.findIndex(([first]) => first === "Phương án");
  const late = new Map<string, Map<string, number>>();
  for (const [candidate = "", regulation = "", , , , , , , after = ""] of rows.slice(head + 1)) {
    if (regulation === "") continue;
    const own = late.get(candidate) ?? new Map<string, number>();
    late.set(candidate, own.set(regulation, Number(after)));
  }
  return Object.fromEntries(
    [...late].map(([candidate, own]) => [candidate.replaceAll('"', ""), [...own.values()].reduce((a, b) => a + b, 0)]),
  );
};

describe("the worked harmonisation", () => {
  it.each(commandLines)("has in $file what its command prints", async ({ file, line }) => {
    expect(await printed(line)).toBe(page(`${DATA_FOLDER.replace("docs/", "")}/${file}`));
  });

  it("tells in both languages the numbers that stand in its data", () => {
    expect(Object.values(lateIn("enter-the-task.csv"))).toEqual([36, 30, 17, 4, 1]);
    expect(Object.values(lateIn("record-the-result.csv"))).toEqual([10, 8, 8, 7]);
    expect(Object.values(lateIn("report-dates.csv"))).toEqual([49, 41, 42]);
    const readings = rowsOf("harmonisation/readings.csv");
    const certainty = (regulation: string, sign: string): number =>
      readings.filter(
        (row) =>
          row[0] === regulation &&
          row.length === 8 &&
          row[7]?.replace(/^"/, "").startsWith(sign) &&
          !row[7].includes("từng cách hiểu"),
      ).length;
    const counts = ["UBND tỉnh Lào Cai", "Chủ tịch UBND thành phố Cần Thơ"].map((regulation) => [
      certainty(regulation, "✗"),
      certainty(regulation, "!"),
    ]);
    const ends = readings.filter(([, n = ""]) => /^\d{7,}$/.test(n)).map(([, , least, most]) => [least, most]);
    const [[certain, open], [otherCertain, otherOpen]] = counts as [[number, number], [number, number]];
    const [own, other] = ends;
    expect(page("harmonisation.md")).toContain(
      `In Lào Cai ${certain} latenesses stand under every reading and ${open} depend`,
    );
    expect(page("harmonisation.md")).toContain(`in Cần Thơ ${otherCertain} and ${otherOpen}.`);
    expect(page("harmonisation.md")).toContain(`between ${own?.join(" and ")} duties are late in Lào Cai`);
    expect(page("harmonisation.md")).toContain(`between ${other?.join(" and ")} in Cần Thơ`);
    expect(page("harmonisation.vi.md")).toContain(`Ở Lào Cai ${certain} việc trễ theo mọi cách hiểu, ${open} việc tùy`);
    expect(page("harmonisation.vi.md")).toContain(
      `ở Lào Cai từ ${own?.join(" đến ")}, ở Cần Thơ từ ${other?.join(" đến ")}`,
    );
    for (const name of ["harmonisation.md", "harmonisation.vi.md"]) {
      const told = [...page(name).matchAll(/^\| [^|]+ \| (\d+) \|/gm)].map(([, n]) => Number(n));
      expect(told).toEqual([36, 30, 17, 4, 1, 10, 8, 8, 7, 49, 41, 42]);
    }
  });
});
