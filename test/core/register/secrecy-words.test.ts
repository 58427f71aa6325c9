import { describe, expect, it } from "vitest";
import { isWordOfSecrecy, maySpeakOfSecrecy, saysSecret } from "../../../src/core/register/secrecy-words.js";

describe("a heading or a key", () => {
  it.each([
    ...[
      "Độ mật",
      "ĐỘ MẬT",
      "Độ bảo mật",
      "Mức mật",
      "Độ mật/khẩn",
      "Cấp độ mật",
      "Độ mật của văn bản",
      "Phân loại mật",
    ],
    ...["Bí mật nhà nước", "BMNN", "Do mat", "DoMat", "domat", "do_mat", "Đ Ộ  M Ậ T", "M.Ậ.T", "★Độ mật★", "Ｍật"],
    ...["Độ\u200Bmật", "§é mËt", "Ñoä maät", "Độ mật".normalize("NFD"), "Ghi chú (mật)", "Маt", "Mat bang"],
    ...[
      "Secret",
      "secrecY",
      "secercy",
      "Secrecy level",
      "TOP-SECRET",
      "Security level",
      "Classified",
      "Confidentiality",
    ],
  ])("%j may speak of secrecy", (words) => {
    expect(maySpeakOfSecrecy(words)).toBe(true);
  });

  it.each([
    ...["Mặt bằng", "Mặt trận", "Mất", "Mát", "Mật độ dân số", "Mật khẩu", "Trù mật", "Nhiệm vụ", "Thời hạn", "Thư ký"],
    ...["Secretary", "Sector", "Section", "Format", "Automat", "title", "receivedOn", "inspectionEnded", "monitor", ""],
  ])("%j does not", (words) => {
    expect(maySpeakOfSecrecy(words)).toBe(false);
  });
});

describe("a cell", () => {
  it.each([
    ...[
      "Mật",
      "mật",
      "TỐI MẬT",
      "Tuyệt mật",
      "Tuyệt mật".normalize("NFD"),
      "Mật (A)",
      "Tối mật - A",
      "(Mật)",
      "Mật, khẩn",
    ],
    ...[
      "không mật",
      "MAT",
      "M Ậ T",
      "mËt",
      "maät",
      "Tài liệu mật",
      "Mật 3",
      "secret",
      "Top secret",
      "topSecret",
      "classified",
    ],
  ])("of %j is a word of secrecy as a whole", (text) => {
    expect(isWordOfSecrecy(text)).toBe(true);
  });

  it.each([
    ...[
      "Mặt",
      "mất",
      "Sở Y tế",
      "Báo cáo mật độ",
      "Đề án bảo mật thông tin",
      "Phòng Bảo mật",
      "Thường",
      "không",
      "a",
      "",
    ],
    ...["Bảo vệ bí mật nhà nước tại địa phương", `Mật ${"x".repeat(100)}`, "Mật mật mật mật mật mật mật mật mật"],
  ])("of %j is not", (text) => {
    expect(isWordOfSecrecy(text)).toBe(false);
  });
});

describe("words over some rows", () => {
  it.each([
    ...["MẬT", "B. NHIỆM VỤ MẬT", "SỔ VĂN BẢN MẬT", "I. Văn bản tối mật", "Tài liệu bí mật nhà nước", "SỔ MẬT 2026"],
    ...["Nhiem vu mat", "Classified tasks"],
  ])("such as %j say that those are secret", (words) => {
    expect(saysSecret(words)).toBe(true);
  });

  it.each([
    "III. Công tác bảo mật",
    "Mặt trận Tổ quốc",
    "Bảo vệ bí mật nhà nước",
    "An toàn, bảo mật thông tin",
    "Kinh tế",
  ])("such as %j name a field of work", (words) => {
    expect(saysSecret(words)).toBe(false);
  });
});
