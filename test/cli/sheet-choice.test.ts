import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

const JUDGED = ["--profile", "lao-cai", "--as-of", "2026-03-10", "--lang", "en"];

const evaluated = async (file: string, ...options: readonly string[]) => {
  const { code, out, err } = await dondoc(["evaluate", file, ...JUDGED, "--format", "json", ...options]);
  const tasks: { id: string; title: string; lead: string | null; dueOn: { current: string | null } }[] =
    code === 0 ? JSON.parse(out).tasks : [];
  return { code, err, told: tasks.map(({ id, title, lead, dueOn }) => [id, title, lead, dueOn.current]) };
};

/** A sheet of two tables in HTML, which has names for neither. */
const table = (...rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
const HEAD = ["Mã", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
const TWO = fileOf(
  `<html><body>${table(HEAD, ["A", "Việc một", "Sở Y tế", "20/3/2026"])}${table(HEAD, ["B", "Việc hai", "Sở Xây dựng", "24/3/2026"])}</body></html>`,
  "html",
);

describe("--sheet", () => {
  it("reads the sheet of a place, and else the first that is a register", async () => {
    expect((await evaluated(TWO)).told).toEqual([["A", "Việc một", "Sở Y tế", "2026-03-20"]]);
    expect((await evaluated(TWO, "--sheet", "2")).told).toEqual([["B", "Việc hai", "Sở Xây dựng", "2026-03-24"]]);
  });

  it("that no sheet has is refused with those there are", async () => {
    const { code, err } = await evaluated(TWO, "--sheet", "Tháng 3");
    expect([code, err]).toEqual([2, expect.stringMatching(/--sheet: "Tháng 3" is not a known name/)]);
  });
});

const SHEET = [
  ["SỔ THEO DÕI", "", "", "", ""],
  [...HEAD, "Ghi chú"],
  ["A", "Việc một", "Sở Y tế", "20/3/2026", "x"],
  ["B", "Việc hai", "Sở Xây dựng", "24/3/2026", "y"],
  ["C", "Việc ba", "Sở Nội vụ", "25/3/2026", "z"],
];
const csvOf = (rows: readonly (readonly string[])[]): string =>
  fileOf(`${rows.map((row) => row.join(",")).join("\n")}\n`, "csv");

describe("--range", () => {
  it("reads the rows and columns it names, as the spreadsheet counts them", async () => {
    const file = csvOf(SHEET);
    expect((await evaluated(file, "--range", "A2:D4")).told.map(([id]) => id)).toEqual(["A", "B"]);
    expect((await evaluated(file, "--range", "2:3")).told.map(([id]) => id)).toEqual(["A"]);
    expect((await evaluated(file, "--range", "A2:C5")).told.map((task) => task.at(-1))).toEqual([null, null, null]);
  });

  it.each(["B9:A1", "0:3", "A1:D5:E6", "Sổ!A1"])("that names no part is refused: %s", async (range) => {
    const { code, err } = await evaluated(csvOf(SHEET), "--range", range);
    expect([code, err]).toEqual([2, expect.stringContaining("--range")]);
  });

  const secret = [
    [...HEAD, "Độ mật"],
    ["A", "Việc một", "Sở Y tế", "20/3/2026", "Mật"],
    ["B", "Việc hai", "Sở Xây dựng", "24/3/2026", ""],
  ];

  it("does not pass over what says that a task is classified", async () => {
    for (const [file, range] of [
      [csvOf(secret), "A1:D3"],
      [csvOf(secret.map((row) => [...row].reverse())), "B:E"],
      [csvOf(secret.map((row, i) => (i === 0 ? row.with(4, "Mức bảo vệ") : row))), "A:D"],
      [csvOf(secret.map((row, i) => (i === 1 ? row.with(4, "A") : row))), "A:D"],
      [csvOf([["NHIỆM VỤ MẬT"], HEAD, ["A", "Việc một", "Sở Y tế", "20/3/2026"]]), "A2:D3"],
      [csvOf([["DANH MỤC NHIỆM VỤ MẬT NĂM 2026"], HEAD, ["A", "Việc một", "Sở Y tế", "20/3/2026"]]), "2:3"],
      [
        csvOf([
          ["", ...HEAD],
          ["Các nhiệm vụ mật của năm", "", "", "", ""],
          ["", "A", "Việc một", "Sở Y tế", "20/3/2026"],
        ]),
        "B:E",
      ],
    ] as const) {
      const { code, err } = await evaluated(file, "--range", range);
      expect([range, code, err]).toEqual([range, 2, expect.stringMatching(/outside --range/)]);
      for (const words of ["Việc một", "DANH MỤC", "của năm"]) expect(err).not.toContain(words);
    }
  });

  it("may leave out a column of secrecy that says nothing of its rows", async () => {
    expect((await evaluated(csvOf(secret.toSpliced(1, 1)), "--range", "A:D")).told.map(([id]) => id)).toEqual(["B"]);
  });

  it("may leave out rows below it that are classified", async () => {
    const file = csvOf([secret[0] ?? [], secret[2] ?? [], secret[1] ?? []]);
    expect((await evaluated(file, "--range", "A1:D2")).told.map(([id]) => id)).toEqual(["B"]);
  });
});

describe("--map-file", () => {
  const odd = csvOf([
    ["Mã", "Việc phải xong", "Ai lo", "Mốc"],
    ["A", "Việc một", "Sở Y tế", "20/3/2026"],
  ]);
  const right = [["A", "Việc một", "Sở Y tế", "2026-03-20"]];
  const MAP = { "Việc phải xong": "title", "Ai lo": "lead", Mốc: "dueText" };

  it("says what columns hold, in JSON and in YAML, alone or beside other choices", async () => {
    for (const file of [
      fileOf(MAP),
      fileOf({ map: MAP, range: "A1:D2" }),
      fileOf("Việc phải xong: title\nAi lo: lead\nMốc: dueText\n", "yaml"),
    ]) {
      expect((await evaluated(odd, "--map-file", file)).told).toEqual(right);
    }
  });

  it("gives way to an option of the line", async () => {
    const file = fileOf({ map: { ...MAP, Mốc: "extra" }, range: "A9:D9" });
    expect((await evaluated(odd, "--map-file", file, "--map", "Mốc=dueText", "--range", "A1:D2")).told).toEqual(right);
  });

  it("that holds something else is refused, each place by its name", async () => {
    const wrong = await evaluated(odd, "--map-file", fileOf({ map: "dueText", sheet: ["x"], dateOrder: "yearFirst" }));
    expect(wrong.code).toBe(2);
    for (const key of ["map", "sheet", "dateOrder"]) expect(wrong.err).toContain(`--map-file ${key}`);
    expect((await evaluated(odd, "--map-file", fileOf([1]))).err).toContain("--map-file");
    expect((await evaluated(odd, "--map-file", fileOf({ map: { Mốc: "deadline" } }))).err).toContain("deadline");
  });
});
