import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { toCsv } from "../../src/io/write-csv.js";
import { PROFILE_IDS } from "../../src/language/profile.js";
import { dondoc } from "../cli/harness.js";
import { draws } from "../support/draws.js";
import { sheetsOf } from "../support/workbooks.js";
import { MARK, marksUnder } from "./marked.js";
import { markedText, type Pick } from "./marked-records.js";
import { type MarkedSheet, markedSheet, sheetUnderSecretWords } from "./marked-sheets.js";

/** How many registers are made; nightly more. */
const RUNS = Number(process.env["SECRECY_RUNS"] ?? draws(3_000));
const AS_OF = "2026-03-31";
const folder = mkdtempSync(join(tmpdir(), "dondoc-secrecy-"));

afterAll(() => rmSync(folder, { recursive: true }));

interface MarkedFile {
  readonly format: "json" | "jsonl" | "csv" | "xlsx";
  readonly bytes: Uint8Array;
  /** What the sheet asks its reader. */
  readonly asked: string | null;
}

const asFile = ({ rows, merged, asked }: MarkedSheet, pick: Pick): MarkedFile => {
  const format = pick(["csv", "xlsx"] as const);
  // A CSV file has no merged cells: what they cover stands in no row.
  const own = format === "csv" && merged.length > 0 ? rows.slice(0, 2) : rows;
  if (format === "csv" && own === rows) return { format, bytes: Buffer.from(toCsv(rows)), asked };
  const other = [[MARK("otherSheet"), "x"]];
  const sheet = { name: MARK("sheet"), rows, merged };
  return { format: "xlsx", bytes: sheetsOf([sheet, { name: `${MARK("sheet")} 2`, rows: other, merged: [] }]), asked };
};

const anyFile = (pick: Pick): MarkedFile => {
  const kind = pick(["text", "text", "sheet", "sheet", "sheet", "words"]);
  if (kind === "sheet") return asFile(markedSheet(pick), pick);
  if (kind === "words") return asFile(sheetUnderSecretWords(pick), pick);
  const { format, text } = markedText(pick);
  return { format, bytes: Buffer.from(text), asked: null };
};

/** A command line that reads the file, from its name or from the standard input. */
const anyLine = (file: string, { format, asked }: MarkedFile, profile: string, pick: Pick): string[] => {
  const judged = ["--profile", profile, "--as-of", AS_OF];
  const printed = pick(["table", "json", "csv", "md"]);
  const command = pick([
    ["check", file, "--format", printed],
    ["check", file, ...judged, "--format", printed],
    ["evaluate", file, ...judged, "--format", pick([printed, "jsonl", "csv"])],
    ["evaluate", file, ...judged, "--arguable", "--format", printed],
    ["agenda", file, ...judged, "--format", printed],
    ["explain", file, ...judged, "--task", pick(["1", "I", "M-secret", "9"]), "--format", printed],
  ]);
  const answer = asked === null ? [] : pick([[], ["--map", `${asked}=secrecy`], ["--map", `${asked}=secrecy`]]);
  const input = file === "-" ? ["--input-format", format] : [];
  return [...command, ...answer, ...input, "--lang", pick(["vi", "en"])];
};

let made = 0;

describe("a word of a classified task", () => {
  it(`is nowhere in what any command prints, in ${RUNS} registers`, { timeout: 3_600_000 }, async () => {
    const codes = new Map<number, number>();
    const property = fc.asyncProperty(fc.gen(), async (generate) => {
      const pick: Pick = (values) => values[generate(fc.nat, { max: values.length - 1 })] as never;
      const file = anyFile(pick);
      const fromStdin = pick([false, false, true]);
      const name = fromStdin ? "-" : join(folder, `${MARK("file")}-${++made}.${file.format}`);
      if (!fromStdin) writeFileSync(name, file.bytes);
      const profile = pick(PROFILE_IDS);
      const line = anyLine(name, file, profile, pick);
      const { code, out, err } = await dondoc(line, { stdin: fromStdin ? [file.bytes] : "" });
      if (!fromStdin) rmSync(name);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      const at = line.filter((word) => word !== name).join(" ");
      expect({ at, marks: marksUnder(profile, `${out}\n${err}`) }).toEqual({ at, marks: [] });
    });
    await fc.assert(property, { numRuns: RUNS, endOnFailure: false });
    // Many of them are read, many refused: neither way may be empty.
    expect(codes.get(0) ?? 0).toBeGreaterThan(RUNS / 10);
    expect(codes.get(2) ?? 0).toBeGreaterThan(RUNS / 10);
  });
});
