import { describe, expect, it } from "vitest";
import { vietnam } from "../../src/calendar/index.js";
import { registerFromRows } from "../../src/io/sheets/rows-to-register.js";
import { readState } from "../../src/io/sheets/state-words.js";

/** The most letters that a cell of a workbook holds. */
const LONGEST_CELL = 32_767;
const LONGEST_MS = 1_000;

/** What a long cell may repeat: signs between words, and words that begin, or go on with, something that is looked for. */
const RUNS = [
  ..." \t.,:;()[]/+-–*“=1ĐI",
  "\n",
  "a ",
  "1/",
  "1.",
  ", và ",
  "; ",
  " / ",
  " + ",
  "(1) ",
  "đúng ",
  "hoàn thành đúng hạn, ",
  "xong ",
  "gia hạn ",
  "chủ trì: ",
  "phối hợp: ",
  "Sở ",
  "các ",
  "UBND huyện ",
  "ngày 1/",
  "tháng 6 ",
  "quý I ",
  "tổng số ",
  "nhiệm vụ ",
  "Mật ",
];

const HEADINGS = [
  "STT",
  "Nhiệm vụ",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Văn bản giao",
  "Ngày giao",
  "Thời hạn",
  "Kết quả",
  "Ghi chú",
];

const timed = (work: () => unknown): number => {
  const start = performance.now();
  try {
    work();
  } catch {
    // What cannot be read is refused, and in time.
  }
  return performance.now() - start;
};

describe("a cell as long as a workbook allows", () => {
  it.each(RUNS.map((run) => [JSON.stringify(run), run]))("of %s alone, behind and before other words", (_, run) => {
    const filling = run.repeat(Math.floor((LONGEST_CELL - 40) / run.length));
    for (const cell of [`${filling}§`, `Sở Y tế ${filling}§`, `I. Hoàn thành${filling}x`]) {
      const inEach = HEADINGS.map((__, at) => ["1", "Việc", "Sở Y tế"].map((own, i) => (i === at ? cell : own)));
      const rows = inEach.map((row, at) => HEADINGS.map((___, i) => (i === at ? cell : (row[i] ?? ""))));
      expect(
        timed(() => registerFromRows([HEADINGS, ...rows, [cell], ["", cell]], { calendar: vietnam })),
      ).toBeLessThan(LONGEST_MS);
      expect(
        timed(() => registerFromRows([HEADINGS.with(7, cell), ["1", "Việc"]], { calendar: vietnam })),
      ).toBeLessThan(LONGEST_MS);
    }
  });

  it("says the same word of its state again and again", () => {
    for (const word of ["đúng", "xong", "trước hạn", "100 %", "nhiệm vụ"])
      expect(timed(() => readState(`hoàn thành${` ${word}`.repeat(40)}x`))).toBeLessThan(50);
  });
});
