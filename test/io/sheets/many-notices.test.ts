import { describe, expect, it } from "vitest";
import { readRegister, readTasks } from "../../../src/io/index.js";
import { MOST_OPEN } from "../../../src/io/sheets/closed-notice.js";

const HEADINGS = "STT,Nhiệm vụ,Chủ trì";
const TASK = "1,Báo cáo,Sở A";
/** Group rows, each named in a notice with its words, and a task below them. */
const sheetOf = (groups: number): string =>
  [HEADINGS, ...Array.from({ length: groups }, (_, i) => `,Nhóm số ${i},`), TASK].join("\r\n");

const inParts = async (text: string): Promise<string[]> => {
  const bytes = new TextEncoder().encode(text);
  const said: string[] = [];
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += 40_000) yield bytes.subarray(at, at + 40_000);
  };
  const read = readTasks(chunks(), { format: "csv", onNotice: ({ detail }) => void said.push(detail.vi) });
  for await (const _ of read);
  return said.sort();
};
const whole = async (text: string): Promise<string[]> =>
  (await readRegister(text, { format: "csv" })).notices.map(({ detail }) => detail.vi).sort();

describe("the notices of a sheet with very many", () => {
  it.each([
    [MOST_OPEN, true],
    [MOST_OPEN + 1, false],
  ])("of %i rows repeat words: %s, read whole or in parts", async (groups, expected) => {
    const text = sheetOf(groups);
    const said = await whole(text);
    expect(said.length).toBeGreaterThanOrEqual(groups);
    expect(said.some((words) => words.includes("Nhóm số 17"))).toBe(expected);
    expect(await inParts(text)).toEqual(said);
  });
});
