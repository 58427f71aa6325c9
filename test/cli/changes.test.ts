import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dondoc } from "./harness.js";

const REGISTER = JSON.stringify([
  { id: "NV-1", title: "Báo cáo", lead: "Sở Xây dựng", dueOn: "2026-03-20" },
  { id: "NV-2", title: "Phòng thủ", lead: "Sở Nội vụ", dueOn: "2026-03-20", secrecy: "secret" },
]);

const folder = mkdtempSync(join(tmpdir(), "dondoc-changes-"));
const result = async (asOf: string): Promise<string> => {
  const { out } = await dondoc(["evaluate", "-", "--profile", "lao-cai", "--as-of", asOf, "--format", "json"], {
    stdin: REGISTER,
  });
  const file = join(folder, `${asOf}.json`);
  writeFileSync(file, out);
  return file;
};

describe("dondoc changes", () => {
  it("tells what became of each duty, and why, in both languages", async () => {
    const files = [await result("2026-03-20"), await result("2026-03-23")];
    const vi = await dondoc(["changes", ...files]);
    expect(vi.code).toBe(0);
    expect(vi.out).toMatch(/Từ 20\/03\/2026 đến 23\/03\/2026/);
    expect(vi.out).toMatch(/thành quá hạn/i);
    // A page of no width breaks no line.
    const { out: lines } = await dondoc(["changes", ...files, "--format", "md"]);
    expect(lines).toMatch(/đã qua ngày 20\/03\/2026/);
    expect(lines).toContain("không ghi do độ mật");
    expect(vi.out).not.toMatch(/Phòng thủ|Sở Nội vụ/);
    const en = await dondoc(["changes", ...files, "--lang", "en"]);
    expect(en.out).toMatch(/From 2026-03-20 to 2026-03-23/);
    expect(en.out).toMatch(/became late/i);
  });

  it("prints them as JSON and as rows, and fails under --strict when there are any", async () => {
    const files = [await result("2026-03-20"), await result("2026-03-23")];
    const { changes } = JSON.parse((await dondoc(["changes", ...files, "--format", "json"])).out) as {
      changes: { kind: string; key: string }[];
    };
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: "becameLate", key: "NV-1/lao-cai%2F4.1:task/-/sở xây dựng" }),
    );
    const csv = (await dondoc(["changes", ...files, "--format", "csv", "--lang", "en"])).out;
    expect(csv.trim().split("\n").length).toBe(changes.length + 1);
    expect((await dondoc(["changes", ...files, "--strict"])).code).toBe(1);
    expect((await dondoc(["changes", files[0] ?? "", files[0] ?? "", "--strict"])).code).toBe(0);
  });

  it("names the file that holds no result, or the later that is the earlier", async () => {
    const [early, late] = [await result("2026-03-20"), await result("2026-03-23")];
    const register = join(folder, "register.json");
    writeFileSync(register, REGISTER);
    const wrong = await dondoc(["changes", early, register, "--lang", "en"]);
    expect(wrong.code).not.toBe(0);
    expect(wrong.err).toMatch(/NEW/);
    expect((await dondoc(["changes", late, early, "--lang", "en"])).err).toMatch(/NEW.asOf.*2026-03-20/);
    writeFileSync(register, "{");
    expect((await dondoc(["changes", register, early, "--lang", "en"])).err).toMatch(/OLD/);
  });
});
