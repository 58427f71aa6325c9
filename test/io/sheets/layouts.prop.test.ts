import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRegister } from "../../../src/io/index.js";
import { draws } from "../../support/draws.js";
import { docxOf, ocell, odsOf, orow, otable, tbl, tc, tr } from "../../support/grids.js";
import { sheetsOf } from "../../support/workbooks.js";

/** Registers of each layout and format: a tenth of what the nightly run asks for. */
const RUNS = Number(process.env["LAYOUT_RUNS"] ?? draws(50));

/** A task as an office knows it. */
interface Written {
  readonly title: string;
  readonly lead: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
}
type Field = keyof Written;
type Rows = readonly (readonly (string | null)[])[];

/** A way in which offices write a register down, and what of a task it tells. */
interface Layout {
  readonly rows: (tasks: readonly Written[]) => Rows;
  readonly without?: readonly Field[];
}

const shown = (day: string | null): string => (day === null ? "" : day.split("-").reverse().join("/"));
const cells = (task: Written, n: number): string[] => [
  ...[String(n + 1), task.number, shown(task.issuedOn), task.title, task.lead, shown(task.dueOn), shown(task.doneOn)],
];
const HEAD = ["STT", "Số văn bản", "Ngày ban hành", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Ngày hoàn thành"];
const grouped = (tasks: readonly Written[], key: Field, rowOf: (task: Written, n: number) => string[]): Rows => {
  const rows: string[][] = [];
  let before: string | null = null;
  tasks.forEach((task, n) => {
    if (task[key] !== before)
      rows.push([key === "lead" ? task.lead : `Thông báo số ${task.number} ngày ${shown(task.issuedOn)}`]);
    before = task[key];
    rows.push(rowOf(task, n));
  });
  return rows;
};

const LAYOUTS: Readonly<Record<string, Layout>> = {
  plain: { rows: (tasks) => [HEAD, ...tasks.map(cells)] },
  "a motto above and numbers below": {
    rows: (tasks) => [
      ["UBND TỈNH", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["BIỂU THEO DÕI NHIỆM VỤ THÁNG 6"],
      [],
      HEAD,
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
      ...tasks.map(cells),
    ],
  },
  "headings in other words": {
    rows: (tasks) => [
      ["TT", "Số CV", "Ngày ký VB", "Ý kiến chỉ đạo", "Đầu mối thực hiện", "Hạn HT", "Thời gian hoàn thành thực tế"],
      ...tasks.map(cells),
    ],
  },
  "headings in two rows": {
    rows: (tasks) => [
      ["STT", "Văn bản giao", "", "Nội dung", "Phân công", "Thời hạn", "Ngày hoàn thành"],
      ["", "Số", "Ngày, tháng, năm", "", "Chủ trì", "", ""],
      ...tasks.map(cells),
    ],
  },
  "headings in three rows": {
    rows: (tasks) => [
      ["STT", "Văn bản", "", "Nhiệm vụ được giao", "", "", ""],
      ["", "Số", "Ngày", "Nội dung", "Đơn vị chủ trì", "Thời hạn", ""],
      ["", "", "", "", "", "Theo VB", "Thực tế"],
      ...tasks.map(cells),
    ],
  },
  "groups of leads": {
    rows: (tasks) => [
      ["STT", "Số văn bản", "Ngày ban hành", "Nhiệm vụ", "Thời hạn", "Ngày hoàn thành"],
      ...grouped(tasks, "lead", (task, n) => cells(task, n).filter((_, i) => i !== 4)),
    ],
  },
  "groups of documents": {
    rows: (tasks) => [
      ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ngày hoàn thành"],
      ...grouped(tasks, "number", (task, n) => cells(task, n).filter((_, i) => i !== 1 && i !== 2)),
    ],
  },
  "headings on every page": {
    rows: (tasks) => [HEAD, ...tasks.flatMap((task, n) => [cells(task, n), [`Trang ${n + 1}`], HEAD])],
  },
  signatures: {
    rows: (tasks) => [
      HEAD,
      ...tasks.map(cells),
      [],
      ["", "", "", "", "Lào Cai, ngày 08 tháng 7 năm 2024"],
      ["", "NGƯỜI LẬP BIỂU", "", "", "CHÁNH VĂN PHÒNG"],
      ["", "Nguyễn Văn A", "", "", "Lê Văn C"],
      ["Nơi nhận:"],
      ["- Như trên;"],
      ["- Lưu: VT."],
    ],
  },
  "a total and a note": {
    rows: (tasks) => [
      HEAD,
      ...tasks.map(cells),
      ["", "", "", `Tổng cộng: ${tasks.length} nhiệm vụ`],
      ["Ghi chú: số liệu quý II"],
    ],
  },
  "a column of states": {
    rows: (tasks) => [
      [...HEAD.slice(0, -1), "Trạng thái"],
      ...tasks.map((task, n) => [
        ...cells(task, n).slice(0, -1),
        task.doneOn === null ? "Đang thực hiện" : `Đã hoàn thành ngày ${shown(task.doneOn)}`,
      ]),
    ],
  },
  "a table of figures above": {
    rows: (tasks) => [
      ["STT", "Đơn vị chủ trì", "Tổng số", "Hoàn thành", "Quá hạn"],
      ["1", "Sở Tài chính", "10", "5", "2"],
      [],
      HEAD,
      ...tasks.map(cells),
    ],
  },
  "a table of figures below": {
    rows: (tasks) => [
      HEAD,
      ...tasks.map(cells),
      [],
      ["STT", "Đơn vị chủ trì", "Tổng số", "Hoàn thành", "Quá hạn"],
      ["1", "Sở Tài chính", "10", "5", "2"],
    ],
  },
  "a register without days of completion": {
    rows: (tasks) => [HEAD.slice(0, -1), ...tasks.map((task, n) => cells(task, n).slice(0, -1))],
    without: ["doneOn"],
  },
};

const quoted = (rows: Rows, sign: string): string =>
  rows.map((row) => row.map((cell) => `"${(cell ?? "").replace(/"/g, '""')}"`).join(sign)).join("\r\n");
const xml = (text: string | null): string => (text ?? "").replace(/&/g, "&amp;").replace(/</g, "&lt;");
/** Tables of documents have cells in every row. */
const full = (rows: Rows): string[][] => {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, i) => xml(row[i] ?? null)));
};

const FORMATS: Readonly<
  Record<string, (rows: Rows) => { readonly input: Uint8Array | string; readonly name: string }>
> = {
  CSV: (rows) => ({ input: quoted(rows, ","), name: "so.csv" }),
  "CSV with semicolons": (rows) => ({ input: `\uFEFF${quoted(rows, ";")}`, name: "so.csv" }),
  TSV: (rows) => ({ input: quoted(rows, "\t"), name: "so.csv" }),
  XLSX: (rows) => ({
    input: sheetsOf([{ name: "Sổ", rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))) }]),
    name: "so.xlsx",
  }),
  ODS: (rows) => ({
    input: odsOf(
      otable(
        "Sổ",
        full(rows)
          .map((row) => orow(...row.map((cell) => ocell(cell))))
          .join(""),
      ),
    ),
    name: "so.ods",
  }),
  DOCX: (rows) => ({
    input: docxOf(tbl(...full(rows).map((row) => tr(...row.map((cell) => tc(cell)))))),
    name: "so.docx",
  }),
  HTML: (rows) => ({
    input: `<html><body><table>${full(rows)
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
      .join("")}</table></body></html>`,
    name: "so.html",
  }),
};

const day = (from: string, days: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: days }).map((n) => new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10));
const written: fc.Arbitrary<Written> = fc.record({
  title: fc.constantFrom(
    "Rà soát quy hoạch",
    "Báo cáo Bộ Nội vụ, Bộ Tài chính",
    "Xây dựng đề án “số hóa”",
    "Tổng hợp số liệu",
  ),
  lead: fc.constantFrom("Sở Tài chính", "Sở Văn hóa, Thể thao và Du lịch", "UBND huyện Bát Xát", "Văn phòng UBND tỉnh"),
  number: fc.constantFrom("12/TB-VP", "99/UBND-TH", "05/CTr-UBND"),
  issuedOn: day("2024-01-02", 60),
  dueOn: day("2024-04-01", 200),
  doneOn: fc.option(day("2024-03-15", 150)),
});
/** A document has one day. */
const registers = fc.array(written, { minLength: 1, maxLength: 5 }).map((tasks) => {
  const days = new Map<string, string>();
  return tasks.map((task) => {
    const issuedOn = days.get(task.number) ?? task.issuedOn;
    days.set(task.number, issuedOn);
    return { ...task, issuedOn };
  });
});

const known = (task: Written, without: readonly Field[]): Partial<Written> =>
  Object.fromEntries(Object.entries(task).filter(([field]) => !without.some((one) => one === field)));

describe.each(Object.keys(FORMATS))("a register in %s", (format) => {
  it.each(Object.keys(LAYOUTS))(
    `with %s is read back as it was written, ${RUNS} times`,
    async (name) => {
      const { rows, without = [] } = LAYOUTS[name] ?? expect.fail(name);
      const write = FORMATS[format] ?? expect.fail(format);
      await fc.assert(
        fc.asyncProperty(registers, async (tasks) => {
          const { input, name: file } = write(rows(tasks));
          const register = await readRegister(input, { name: file });
          const read = register.tasks.map(({ title, lead, document, dueOn, events }) => ({
            title,
            lead,
            number: document?.number,
            issuedOn: document?.issuedOn,
            dueOn,
            ...(without.includes("doneOn")
              ? {}
              : { doneOn: events.find(({ type }) => type === "completed")?.on ?? null }),
          }));
          expect(read).toEqual(tasks.map((task) => known(task, without)));
        }),
        { numRuns: RUNS },
      );
    },
    120_000,
  );
});
