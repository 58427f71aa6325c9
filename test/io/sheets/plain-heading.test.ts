import { describe, expect, it } from "vitest";
import { isPlainHeading } from "../../../src/io/sheets/plain-heading.js";

describe("a heading that may be shown beside a classified task", () => {
  it.each([
    "Ngày cập nhật lên hệ thống",
    "Đột xuất",
    "Ngày cập nhật",
    "Cấp giao",
    "PHÒNG CHỦ TRÌ",
    "Khó khăn, vướng mắc",
  ])("says words of procedure alone: %s", (heading) => {
    expect(isPlainHeading(heading)).toBe(true);
    expect(isPlainHeading(heading.normalize("NFD"))).toBe(true);
  });

  it.each([
    ...["Kế hoạch A", "Sở Y tế", "Ngày 19/10/2026", "Công an tỉnh", "Vụ án", "Số 07", "Chuyến thăm", ""],
    ...["Mật mã", "Ngày mật", "Secret", "Ngày giao Nguyễn Văn A", `${"ngày giao ".repeat(6)}ngày`],
  ])("holds no other word, no number and no word of secrecy: %s", (heading) => {
    expect(isPlainHeading(heading)).toBe(false);
  });
});
