import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

const HEAD = "Số văn bản,Ngày ban hành,Nhiệm vụ,Chủ trì,Thời hạn,Độ mật";
const csv = (...rows: readonly string[]) => fileOf(`${rows.join("\n")}\n`, "csv");
const JUDGED = ["--profile", "lao-cai", "--as-of", "2026-11-23", "--lang", "vi"];
const check = async (file: string, ...more: readonly string[]) =>
  (await dondoc(["check", file, ...JUDGED, ...more], { columns: 400 })).out;
const columnOf = async (line: readonly string[], name: string): Promise<readonly (string | undefined)[]> => {
  const { out } = await dondoc([...line, "--format", "csv"]);
  const [head = "", ...rows] = out
    .trim()
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u);
  const last = head.split(",").length - 1;
  expect(head.split(",").indexOf(name)).toBe(last);
  return rows.map((row) => row.split(",").at(-1));
};

describe("a check of a sheet without ids", () => {
  const file = csv(
    `STT,${HEAD}`,
    "1,12/UBND-TH,05/10/2026,Rà soát Quy hoạch,Sở A,thứ Năm hằng tuần,",
    "2,13/UBND-M,06/10/2026,Chuyến thăm,Sở B,khẩn trương,Mật",
  );

  it("names tasks by the running number and the title as it is written, and no id", async () => {
    const out = await check(file);
    expect(out).toContain("• 1 “Rà soát Quy hoạch”, dòng 2, cột “Thời hạn”: ");
    expect(out).toMatch(/• 1 “Rà soát Quy hoạch”: Thiếu /u);
    expect(out).toContain("• 2, dòng 3, cột “Thời hạn”: (mật) deadlineNotComputed");
    expect(out).not.toMatch(/@2026|rà soát quy hoạch|mật-2|Chuyến thăm/u);
  });

  it("names one by its row where no number tells it, or two have it", async () => {
    const twice = csv(
      `STT,${HEAD}`,
      "1,12/UBND,05/10/2026,Rà soát,Sở A,,",
      "I,,,Nhóm,,,",
      "1,13/UBND,06/10/2026,Kiểm tra,Sở B,,",
    );
    expect(await check(twice)).toContain("• 1 (dòng 2), 1 (dòng 4): Thiếu ");
    const unnumbered = csv(HEAD, "12/UBND,05/10/2026,Rà soát,Sở A,khẩn trương,", "13/UBND,06/10/2026,Kiểm tra,Sở B,,");
    const out = await check(unnumbered);
    expect(out).toContain("• “Rà soát”, dòng 2, cột “Thời hạn”: ");
    expect(out).toContain("• dòng 2, dòng 3: Thiếu ");
  });

  it("has the running number in the last column of CSV, as the board and the worklist have", async () => {
    expect(new Set(await columnOf(["check", file, ...JUDGED], "STT"))).toEqual(new Set(["", "1", "2"]));
    expect(await columnOf(["evaluate", file, ...JUDGED], "STT")).toEqual(["1", "2"]);
    expect(await columnOf(["evaluate", file, ...JUDGED, "--arguable"], "STT")).toEqual(["1", "2"]);
    const kept = csv(`STT,${HEAD},Ngày hoàn thành`, "7,12/UBND,05/10/2026,Rà soát,Sở A,30/12/2026,,");
    expect(await columnOf(["agenda", kept, ...JUDGED], "STT")).toContain("7");
  });
});

describe("a check of a register with ids", () => {
  it("names tasks by these, and leaves the column of running numbers empty", async () => {
    const file = csv(`Mã,${HEAD}`, "NV-1,12/UBND,05/10/2026,Rà soát,Sở A,khẩn trương,");
    expect(await check(file)).toContain("• NV-1, dòng 2, cột “Thời hạn”: ");
    expect(await columnOf(["evaluate", file, ...JUDGED], "STT")).toEqual([""]);
  });

  it("counts the bodies that it lists, in its list and in its short form", async () => {
    const of = async (register: object) => check(fileOf({ tasks: [], ...register }));
    expect(await of({ bodies: [{ name: "Sở Y tế" }, { name: "Sở A" }], units: ["SỞ Y TẾ"] })).toContain(
      ", 2 đơn vị trong danh sách.",
    );
    expect(await of({ units: ["Sở Y tế"] })).toContain(", 1 đơn vị trong danh sách.");
    expect(await of({})).toContain(", không có danh sách đơn vị.");
    const json = await check(fileOf({ tasks: [], bodies: [{ name: "Sở Y tế" }] }), "--format", "json");
    expect(JSON.parse(json)).toMatchObject({ units: ["Sở Y tế"] });
  });
});
