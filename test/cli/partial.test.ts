import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

const JUDGED = ["--profile", "lao-cai", "--as-of", "2024-07-08", "--lang", "en"];
const HEAD = "Mã,Số văn bản,Ngày ban hành,Nhiệm vụ,Chủ trì,Thời hạn";
const BAD = [
  // Days under this heading are taken as they are; a printed deadline outside the calendar gives no day.
  `${HEAD.replace("Thời hạn", "dueOn")},Ngày hoàn thành`,
  "A,1/CV,02/05/2024,Việc một,Sở A,30/5/2024",
  "B,2/CV,02/5,Việc hai,Sở A,30/5/2024",
  "C,3/CV,31/4/2024,Việc ba,Sở A,30/02/2024",
  "D,4/CV,02/05/2024,Việc bốn,Sở A,30/5/2060",
  "E,6/CV,02/05/2010,Việc sáu,Sở A,30/5/2024",
  "A,5/CV,02/05/2024,Việc năm,Sở A,30/5/2024",
  "",
].join("\n");

describe("a register with bad cells", () => {
  it("is refused, each bad cell with its row and column, days outside the calendar too", async () => {
    const { code, out, err } = await dondoc(["evaluate", fileOf(BAD, "csv"), ...JUDGED]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/row 3, column “Ngày ban hành”/);
    expect(err).toMatch(/row 4, column “dueOn”/);
    const outside = BAD.split("\n").filter((line) => !/^[BCE]|5\/CV/.test(line));
    const old = await dondoc(["evaluate", fileOf(outside.join("\n"), "csv"), ...JUDGED]);
    expect([old.code, old.err]).toEqual([2, expect.stringMatching(/row 3, column “dueOn”.*2060-05-30/)]);
  });

  it("is judged without them when asked for, and says at its head what was left out", async () => {
    const { code, out } = await dondoc(["evaluate", fileOf(BAD, "csv"), ...JUDGED, "--partial"]);
    expect(code).toBe(0);
    // A document from before the calendar keeps nobody from judging its task.
    const head = out.slice(0, out.indexOf("2 tasks:"));
    expect(head).toContain("PARTIAL: 4 tasks could not be read and are left out (rows 3, 4, 5, 7)");
    for (const row of [3, 4, 5, 7]) expect(head).toContain(`row ${row}, column`);
    const { tasks, notices } = JSON.parse(
      (await dondoc(["evaluate", fileOf(BAD, "csv"), ...JUDGED, "--partial", "--format", "json"])).out,
    );
    expect(tasks.map(({ id }: { id: string }) => id)).toEqual(["A", "E"]);
    expect(notices.filter(({ code: one }: { code: string }) => one === "taskLeftOut")).toHaveLength(5);
    const strict = await dondoc(["agenda", fileOf(BAD, "csv"), ...JUDGED, "--partial", "--strict"]);
    expect([strict.code, strict.out]).toEqual([1, expect.stringContaining("PARTIAL: 4 tasks")]);
  });

  it("tells on stderr what a file of it leaves out", async () => {
    const file = fileOf("", "csv");
    const { code, err } = await dondoc(["evaluate", fileOf(BAD, "csv"), ...JUDGED, "--partial", "-o", file]);
    expect([code, err]).toEqual([0, expect.stringContaining("PARTIAL: 4 tasks")]);
    expect(readFileSync(file, "utf8").split("\r\n")).toHaveLength(4);
  });

  it.each([
    ["a word of secrecy that nobody knows", `${HEAD},Độ mật\nA,,,a,Sở A,,Mật A\nB,,,b,Sở A,,Không\n`, "csv"],
    ["a column that may be one of secrecy", `${HEAD},Mức mật\nA,,,a,Sở A,,x\nB,,,b,Sở A,,\n`, "csv"],
    ["a degree of JSON", '{"id":"A","secrecy":"mật mã"}\n{"id":"B"}\n', "jsonl"],
    ["a misspelt key of JSON", '{"id":"A","Secrecy":"secret"}\n{"id":"B"}\n', "jsonl"],
    ["a key given twice", '{"id":"A","secrecy":"secret","secrecy":"none"}\n{"id":"B"}\n', "jsonl"],
  ])("is not judged past %s", async (_, text, ending) => {
    const { code, out, err } = await dondoc(["evaluate", fileOf(text, ending), ...JUDGED, "--partial"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
  });

  it("of JSON is judged too, and shows no word of a classified task", async () => {
    const lines = '{"id":"A","title":"CHUYẾN","secrecy":"secret","dueOn":"mai"}\nno json\n{"id":"B","title":"Việc"}\n';
    const { code, out } = await dondoc(["evaluate", fileOf(lines, "jsonl"), ...JUDGED, "--partial"]);
    expect(code).toBe(0);
    expect(out).toContain("PARTIAL: 2 tasks could not be read and are left out (rows 1, 2)");
    expect(out).not.toMatch(/CHUYẾN|mai\b|no json/);
    const whole = '{"tasks":[{"id":"A","dueOn":"mai"},{"id":"B"},{"id":"B"}]}';
    const json = await dondoc(["evaluate", fileOf(whole), ...JUDGED, "--partial"]);
    expect(json.out).toContain("PARTIAL: 2 tasks could not be read and are left out;");
  });
});

describe("dondoc merge", () => {
  const last =
    "Số văn bản,Ngày ban hành,Nhiệm vụ,Chủ trì,Thời hạn,Ngày báo cáo tiến độ\n1/CV,02/5/2024,Việc một,Sở A,30/6/2024,20/5/2024\n2/CV,02/5/2024,Việc hai,Sở B,30/6/2024,\n";
  const next =
    "Số văn bản,Ngày ban hành,Nhiệm vụ,Chủ trì,Thời hạn,Ngày báo cáo tiến độ\n3/CV,03/6/2024,Việc ba,Sở C,30/7/2024,\n1/CV,02/5/2024,Việc một,Sở A,31/7/2024,20/6/2024\n";

  it("tells what appeared, changed and left", async () => {
    const { code, out } = await dondoc(["merge", fileOf(last, "csv"), fileOf(next, "csv"), "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("2 tasks after the merge: 1 appeared, 1 changed, 1 left.");
    expect(out).toMatch(/Việc ba[\s\S]*Việc một: .*2024-06-30 → 2024-07-31[\s\S]*Việc hai/);
    const csv = await dondoc(["merge", fileOf(last, "csv"), fileOf(next, "csv"), "--lang", "en", "--format", "csv"]);
    expect(csv.out.split("\r\n").map((line) => line.split(",")[0])).toEqual([
      "What",
      "appeared",
      "changed",
      "changed",
      "left",
      "",
    ]);
  });

  it("writes a register that is read again, with the history of both, and tells the rest beside it", async () => {
    const file = fileOf("", "json");
    const { code, out, err } = await dondoc([
      "merge",
      fileOf(last, "csv"),
      fileOf(next, "csv"),
      "-o",
      file,
      "--lang",
      "en",
    ]);
    expect([code, out, existsSync(file)]).toEqual([0, "", true]);
    expect(err).toContain("+ 3/CV@2024-06-03 việc ba");
    const { tasks } = JSON.parse(readFileSync(file, "utf8"));
    expect(tasks[1]).toMatchObject({
      id: "1/CV@2024-05-02 việc một",
      dueOn: "2024-06-30",
      extendedTo: "2024-07-31",
      events: [
        { type: "progressReported", on: "2024-05-20" },
        { type: "progressReported", on: "2024-06-20" },
      ],
    });
    const board = await dondoc(["evaluate", file, ...JUDGED]);
    expect([board.code, board.out]).toEqual([0, expect.stringContaining("2 tasks:")]);
  });

  it("prints no word of a classified task", async () => {
    const secret = (title: string) => `Mã,Nhiệm vụ,Độ mật,Ghi chú\nA,${title},Mật,RIÊNG\n`;
    for (const format of ["table", "json", "csv", "md"]) {
      const { code, out, err } = await dondoc([
        "merge",
        fileOf(secret("CHUYẾN THĂM"), "csv"),
        fileOf(secret("CHUYẾN ĐI"), "csv"),
        "--format",
        format,
      ]);
      expect(code).toBe(0);
      expect(out + err).not.toMatch(/CHUYẾN|RIÊNG/);
    }
  });
});

describe("the summary of a register", () => {
  const text = `${HEAD},Ngày hoàn thành\nA,1/CV,02/5/2024,a,Sở A,30/5/2024,29/5/2024\nB,1/CV,02/5/2024,b,Sở B,30/5/2024,\n`;

  it("stands alone in CSV, each share with its formula", async () => {
    const { code, out } = await dondoc([
      ...["evaluate", fileOf(text, "csv"), ...JUDGED, "--summary", "--format", "csv"],
      ...["--formula", "onTimeOfTotal,updatedOfTotal", "--formula", "lateOrOverdueOfTotal", "--digits", "1"],
    ]);
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(/,(?! )/));
    expect(rows[0]?.slice(-3).map((head) => head.replace(/[“”"]/g, "").split(" (%")[0])).toEqual([
      "Share: on time / total",
      "Share: updated / total",
      "Share: (late + overdue) / total",
    ]);
    // One of two was finished, in time; the other is overdue.
    expect(rows.map((row) => [row[0], row[1], ...row.slice(-3)]).slice(1)).toEqual([
      ["Sở A", "1", "100.0", "100.0", "0.0"],
      ["Sở B", "1", "0.0", "0.0", "100.0"],
      ["All", "2", "50.0", "50.0", "50.0"],
    ]);
  });

  it("names a formula that is none", async () => {
    const { code, err } = await dondoc([
      "evaluate",
      fileOf(text, "csv"),
      ...JUDGED,
      "--formula",
      "doneOfTotal,onTimeOfTotl",
    ]);
    expect([code, err]).toEqual([2, expect.stringContaining("onTimeOfTotal")]);
  });
});
