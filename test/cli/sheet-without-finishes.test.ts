import { describe, expect, it } from "vitest";
import { dondoc, fileOf } from "./harness.js";

describe("a sheet without a column for the finish", () => {
  const sheet = `STT,Nội dung nhiệm vụ,Đơn vị chủ trì,Số văn bản,Ngày ban hành,Thời hạn
1,Báo cáo giải ngân,Sở Tài chính,12/UBND-TH,05/01/2026,10/02/2026
2,Rà soát quy hoạch,Sở Xây dựng,13/UBND-TH,05/01/2026,20/04/2026
3,Tham mưu kế hoạch,Sở Xây dựng,14/UBND-TH,05/01/2026,
`;
  const read = async (...more: string[]) =>
    (
      await dondoc(["evaluate", fileOf(sheet, "csv"), "--profile", "lao-cai", "--as-of", "2026-03-17", ...more])
    ).out.replace(/\s+/gu, " ");

  it("says that done and late are not known, and no 0", async () => {
    const page = await read("--lang", "vi");
    expect(page).toContain(
      "3 nhiệm vụ; sổ không theo dõi ngày hoàn thành nên chưa biết bao nhiêu đã xong, bao nhiêu quá hạn: 1 đã qua hạn mà chưa biết đã xong hay chưa, 1 còn hạn, 1 không có hạn.",
    );
    expect(page).toContain("Việc phải làm khác: chưa thấy việc quá hạn");
    expect(page).not.toMatch(/\b0 (?:đã xong|quá hạn)/u);
    expect(page).not.toContain("0,00%");
    expect(page).toContain("Dấu — ở cột đã xong, quá hạn và tỷ lệ: chưa biết");
  });

  it("says so in English and leaves the numbers of a table empty", async () => {
    const page = await read("--lang", "en");
    expect(page).toContain("the register does not keep when tasks are finished");
    expect(page).not.toMatch(/\b0 (?:done|overdue)/u);
    const table = await read("--lang", "vi", "--summary", "--format", "csv");
    expect(table).toMatch(/Sở Tài chính,1,,/u);
  });
});
