import { describe, expect, it } from "vitest";
import { vietnam } from "../../../src/calendar/index.js";
import type { ColumnField } from "../../../src/io/sheets/columns.js";
import { type Cell, registerFromRows } from "../../../src/io/sheets/rows-to-register.js";
import { dondoc, fileOf } from "../../cli/harness.js";
import { issuesOf } from "../../support/issues.js";

type Rows = readonly (readonly Cell[])[];
const read = (rows: Rows, map: Readonly<Record<string, ColumnField>> = {}) =>
  registerFromRows(rows, { calendar: vietnam, map });
const noticesOf = (rows: Rows, map: Readonly<Record<string, ColumnField>> = {}) =>
  read(rows, map).notices.filter(({ code }) => code === "columnUnderstood");
/** The options that the notices of a sheet print, as they stand. */
const printed = (rows: Rows, lang: "vi" | "en"): readonly string[] =>
  noticesOf(rows).flatMap(({ detail }) => / --map "(?<map>[^"]+)"$/u.exec(detail[lang])?.groups?.["map"] ?? []);

const sheet = (degree: string | null): Rows => [
  ["STT", "Nhiệm vụ", "Phòng chủ trì", "Hạn HT vụ Zqx", 'Ngày xong "TT"', "Độ mật"],
  [1, "Rà soát", "Phòng A", "20/5/2026", "18/5/2026", degree],
  [2, "Báo cáo", "Phòng B", "21/5/2026", "", null],
];

describe("the option that a notice on a column prints", () => {
  it.each([
    [null, ["Phòng chủ trì=extra", "Hạn HT vụ Zqx=extra", "Cột E=extra"]],
    // Beside a classified task a heading that is not known stands by its place.
    ["Mật", ["Phòng chủ trì=extra", "Cột D=extra", "Cột E=extra"]],
  ])("works as it stands, with %j for a degree of secrecy", (degree, expected) => {
    const rows = sheet(degree);
    for (const lang of ["vi", "en"] as const) expect(printed(rows, lang)).toEqual(expected);
    const map = Object.fromEntries(expected.map((option) => [option.split("=")[0] ?? "", "extra" as const]));
    expect(noticesOf(rows, map)).toEqual([]);
    const [task] = read(rows, map).tasks;
    expect([task?.lead, task?.dueOn, task?.events]).toEqual([null, null, []]);
    expect(Object.keys(task?.extra ?? {})).toEqual(["Phòng chủ trì", "Hạn HT vụ Zqx", 'Ngày xong "TT"']);
  });

  it("names no column by a place that is the heading of another, nor one that is not there", () => {
    const rows: Rows = [
      ["STT", "Nhiệm vụ", "Cột D", "Chủ trì"],
      [1, "Rà soát", "x", "Sở A"],
    ];
    expect(read(rows, { "Cột D": "monitor" }).tasks).toMatchObject([{ lead: "Sở A", monitor: "x" }]);
    expect(issuesOf(() => read(rows, { "Cột E": "extra" }))).toMatchObject([{ code: "unknown-name", found: "Cột E" }]);
  });

  it("says in Vietnamese what the column is read as, and names it once", async () => {
    const file = fileOf("STT,Nhiệm vụ,Phòng chủ trì\n1,Rà soát,Phòng A\n", "csv");
    const words =
      'Cột “Phòng chủ trì” được đọc là “cơ quan chủ trì”, theo chữ của tiêu đề; nếu không đúng: --map "Phòng chủ trì=extra"';
    const judged = ["--profile", "hai-phong-snv", "--as-of", "2026-05-20", "--lang", "vi"];
    for (const line of [
      ["check", file, "--lang", "vi"],
      ["evaluate", file, ...judged],
    ]) {
      const { out } = await dondoc(line, { columns: 400 });
      expect(out).toContain(`• ${words}\n`);
    }
    const option = ["--map", "Cột C=extra"];
    const { code, out } = await dondoc(["check", file, "--lang", "vi", ...option], { columns: 400 });
    expect([code, out.includes("được đọc là")]).toEqual([0, false]);
  });
});

describe("the headings of a sheet that holds a classified task", () => {
  it("are named where they are words of procedure", () => {
    const rows: Rows = [
      ["STT", "Nhiệm vụ", "Chủ trì", "Độ mật", "Đột xuất", "Vụ Zqx"],
      [1, "Rà soát", "Sở A", "Mật", "x", "y"],
    ];
    const kept = read(rows).notices.filter(({ code }) => code === "columnKept");
    expect(kept.map(({ column }) => column)).toEqual(["Đột xuất", "Cột F"]);
  });
});
