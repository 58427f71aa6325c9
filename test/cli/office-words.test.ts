import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

const on = (type: string, day: string, more: object = {}) => ({ type, on: day, ...more });

describe("tables for a spreadsheet", () => {
  const sheet = `STT,Nội dung nhiệm vụ,Đơn vị chủ trì,Số văn bản,Ngày ban hành,Thời hạn,Độ mật
1,Báo cáo giải ngân,Sở Tài chính,12/UBND-TH,05/01/2026,10/02/2026,
2,Việc kín,Công an tỉnh,07/UBND-M,06/01/2026,12/02/2026,Mật
`;
  const read = async (command: string) =>
    (
      await dondoc([
        ...[command, fileOf(sheet, "csv"), "--profile", "lao-cai", "--as-of", "2026-03-17"],
        ...["--lang", "vi", "--format", "csv"],
      ])
    ).out;

  it("call a classified task by its running number, not by number and day of its document", async () => {
    for (const command of ["evaluate", "agenda"]) {
      const table = await read(command);
      expect(table).not.toContain("07/UBND-M");
    }
    expect(await read("evaluate")).toMatch(/^2,\(mật\)/mu);
  });

  it("say in a row what is not told of its task alone", async () => {
    expect(await read("evaluate")).not.toContain("Sổ không theo dõi");
  });
});

describe("check", () => {
  it("counts the bodies that a register lists", async () => {
    const register = { bodies: [{ name: "Sở Y tế" }, { name: "Sở Xây dựng" }], tasks: [] };
    const { out } = await dondoc(["check", fileOf(register), "--lang", "vi"]);
    expect(out).toContain("2 đơn vị");
  });
});

describe("changes", () => {
  it("count what two owe together once, and begin with what became late", async () => {
    const task = {
      id: "1",
      title: "Việc",
      lead: "Sở Y tế; Sở Xây dựng",
      dueOn: "2026-03-05",
      document: { number: "1", issuedOn: "2026-02-02" },
      events: [on("assigned", "2026-02-02"), on("received", "2026-02-02"), on("registered", "2026-02-02")],
    };
    const register = fileOf({ tasks: [task], reports: [] });
    const resultOn = async (day: string): Promise<string> =>
      fileOf((await dondoc(["evaluate", register, "--profile", "lao-cai", "--as-of", day, "--format", "json"])).out);
    const results = [await resultOn("2026-03-05"), await resultOn("2026-03-06")];
    const { out } = await dondoc(["changes", ...results, "--profile", "lao-cai", "--lang", "vi"]);
    // The task itself, of both who lead it.
    expect(out).toMatch(/THÀNH QUÁ HẠN \(1\)/u);
    expect(out.indexOf("THÀNH QUÁ HẠN")).toBeLessThan(out.indexOf("MỚI PHÁT SINH"));
  });
});
