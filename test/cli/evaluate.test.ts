import { describe, expect, it } from "vitest";
import { laoCai } from "../../src/profiles/index.js";
import { displayWidth } from "../../src/report/text-width.js";
import { evaluateRegister } from "../support/unchecked.js";
import { dondoc, fileOf } from "./harness.js";
import { contradictory, mixed } from "./registers.js";

const file = fileOf(mixed);
const LINE = ["evaluate", file, "--profile", "lao-cai", "--as-of", "2026-11-23"];

describe("dondoc evaluate --format json", () => {
  it("prints the evaluation of the library and nothing else", async () => {
    const { code, out, err } = await dondoc([...LINE, "--format", "json"]);
    expect(JSON.parse(out)).toEqual(
      JSON.parse(JSON.stringify(evaluateRegister(mixed, { profile: laoCai, asOf: "2026-11-23" }))),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("passes the formula, the rounding, the digits, the first day and the parameters on", async () => {
    const more = [
      "--formula",
      "overdueOfTotal",
      "--rounding",
      "truncate",
      "--digits",
      "1",
      "--from",
      "2026-01-01",
      "--param",
      "dueSoonWorkingDays=off",
    ];
    const { out } = await dondoc([...LINE, ...more, "--format", "json"]);
    const { summary, tasks, register } = JSON.parse(out);
    const options = { profile: laoCai, asOf: "2026-11-23", from: "2026-01-01" } as const;
    expect(summary.formula.name).toBe("overdueOfTotal");
    expect([summary.rounding, summary.digits, summary.all.share]).toEqual(["truncate", 1, "25.0"]);
    expect(tasks.filter((task: { status: { dueSoon: boolean } }) => task.status.dueSoon)).toEqual([]);
    const duties = evaluateRegister(mixed, { ...options, parameters: { dueSoonWorkingDays: null } }).register.duties;
    expect(register.duties).toEqual(JSON.parse(JSON.stringify(duties)));
  });

  it("counts with the days off of the agency and with what was known on a day", async () => {
    const left = async (more: readonly string[]): Promise<number> => {
      const { out } = await dondoc([...LINE, ...more, "--format", "json"]);
      return JSON.parse(out).tasks[1].dueOn.workingDaysLeft;
    };
    expect(await left([])).toBe(2); // 24/11 is Culture Day
    expect(await left(["--calendar-off", "2026-11-25", "--calendar-source", "QĐ 1"])).toBe(1);
    expect(await left(["--known-at", "2026-01-05"])).toBe(3);
  });

  it("reads JSON, JSON Lines and CSV, from a file and from stdin", async () => {
    const lines = fileOf(mixed.tasks.map((task) => JSON.stringify(task)).join("\n"), "jsonl");
    const csv = "Mã,Nhiệm vụ,Cơ quan chủ trì,Thời hạn\nA1,Báo cáo,Sở Y tế,26/11/2026\n";
    const rest = ["--profile", "lao-cai", "--as-of", "2026-11-23", "--format", "json"];
    expect(JSON.parse((await dondoc(["evaluate", lines, ...rest])).out).tasks).toHaveLength(4);
    expect(
      JSON.parse((await dondoc(["evaluate", "-", ...rest, "--input-format", "csv"], { stdin: csv })).out).tasks,
    ).toHaveLength(1);
    expect(
      JSON.parse((await dondoc(["evaluate", "-", ...rest], { stdin: JSON.stringify(mixed) })).out).tasks,
    ).toHaveLength(4);
  });
});

describe("dondoc evaluate for people", () => {
  it("says regulation, day and weekday, then one row a task, what is late, the summary and the next change", async () => {
    const { out } = await dondoc(LINE);
    for (const words of [
      "35/2015/QĐ-UBND",
      "thứ Hai 23/11/2026",
      "NV-01",
      "10/11/2026",
      "quá hạn 9 ngày",
      "còn 2 ngày làm",
      "(ban đầu",
      "không có hạn",
      "Điều 7",
      "VIỆC QUÁ HẠN",
      "BÁO CÁO VÀ VIỆC ĐỊNH KỲ",
      "TỔNG HỢP THEO ĐƠN VỊ CHỦ TRÌ",
      "25,00%",
      "Tỷ lệ = đã xong / tổng số; làm tròn đến 2 chữ số thập phân.",
      "thay đổi tiếp vào",
    ]) {
      expect(out).toContain(words);
    }
  });

  it("speaks English when asked", async () => {
    const { out } = await dondoc([...LINE, "--lang", "en"]);
    for (const words of [
      "As of Monday 2026-11-23",
      "9 working days",
      "OVERDUE DUTIES",
      "Share = done / total; rounded half up, 2 decimals.",
    ]) {
      expect(out).toContain(words);
    }
  });

  it("says in words that a draft is a draft", async () => {
    const draft = ["evaluate", file, "--profile", "hai-phong-thanh-uy", "--as-of", "2026-11-23"];
    expect((await dondoc(draft)).out).toContain("DỰ THẢO, KHÔNG CÓ HIỆU LỰC BẮT BUỘC");
    expect((await dondoc([...draft, "--lang", "en"])).out).toContain("A DRAFT, BINDS NOBODY");
  });

  it.each([80, 100, 110, 140])("keeps every line within %i columns", async (columns) => {
    for (const lang of ["vi", "en"]) {
      const { out } = await dondoc([...LINE, "--lang", lang], { columns });
      expect(out.split("\n").filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });

  it("colours only when it may", async () => {
    const escapeCode = "\u001b[";
    expect((await dondoc(LINE)).out).not.toContain(escapeCode);
    const { out } = await dondoc(LINE, { colour: true });
    expect(out).toContain(escapeCode);
    expect((await dondoc([...LINE, "--format", "csv"], { colour: true })).out).not.toContain(escapeCode);
  });

  it("takes today in Viet Nam when no day is given, and says so on stderr", async () => {
    const { out, err } = await dondoc(["evaluate", file, "--profile", "lao-cai", "--format", "json"]);
    expect(JSON.parse(out).asOf).toBe("2026-11-23");
    expect(err).toContain("2026-11-23");
  });
});

describe("dondoc evaluate for other programs", () => {
  it("guards formulas in CSV, one row a task in the order of the register", async () => {
    const { out } = await dondoc([...LINE, "--format", "csv"]);
    const rows = out.trimEnd().split("\r\n");
    expect(rows).toHaveLength(5);
    expect(rows[3]).toContain("'\u2060=HYPERLINK(1)|<b>đậm</b>");
    expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual(["NV-01", "NV-02", "NV-03", "NV-04"]);
  });

  it("escapes pipes and markup in Markdown", async () => {
    const { out } = await dondoc([...LINE, "--format", "md"]);
    expect(out).toContain("=HYPERLINK(1)\\|&lt;b>đậm&lt;/b>");
    expect(out.startsWith("# Quy chế")).toBe(true);
    const tables = out.split("\n").filter((line) => line.startsWith("|"));
    expect(tables.every((line) => line.endsWith("|"))).toBe(true);
  });
});

describe("dondoc evaluate --strict", () => {
  it("exits 1 when a record contradicts itself, and 0 without --strict", async () => {
    const line = ["evaluate", fileOf(contradictory), "--profile", "lao-cai", "--as-of", "2026-11-23"];
    expect((await dondoc(line)).code).toBe(0);
    const { code, out, err } = await dondoc([...line, "--strict"]);
    expect(code).toBe(1);
    expect(out).toContain("Mâu thuẫn");
    expect(err).toContain("--strict");
  });
});
