import { describe, expect, it } from "vitest";
import { fieldOf } from "../../../src/io/sheets/columns.js";

describe("a heading", () => {
  it.each([
    ["STT", "ordinal"],
    ["TT", "ordinal"],
    ["Nhiệm vụ", "title"],
    ["Nội dung (nhiệm vụ/công việc)", "title"],
    ["Số văn bản (giao)", "documentNumber"],
    ["Số, ký hiệu", "documentNumber"],
    ["Trích yếu", "documentTitle"],
    ["Ngày ban hành", "issuedOn"],
    ["Ngày, tháng, năm ban hành", "issuedOn"],
    ["Ngày văn bản", "issuedOn"],
    ["Ngày giao", "assignedOn"],
    ["Thời gian bắt đầu", "assignedOn"],
    ["Ngày nhận", "receivedOn"],
    ["Cơ quan (đơn vị) chủ trì", "lead"],
    ["Cơ quan, đơn vị chủ trì:", "lead"],
    ["Đơn vị thực hiện", "lead"],
    ["ĐƠN VỊ CHỦ TRÌ", "lead"],
    ["Cơ quan/đơn vị\nphối hợp", "coordinators"],
    ["Phối hợp", "coordinators"],
    ["Cơ quan giao", "assignedBy"],
    ["Thời gian hoàn thành", "dueText"],
    ["Thời hạn hoàn thành", "dueText"],
    ["Hạn xử lý", "dueText"],
    ["Thời hạn báo cáo", "dueText"],
    ["Ngày hoàn thành (thực tế)", "completedOn"],
    ["Chuyên viên theo dõi", "monitor"],
    ["Độ mật", "secrecy"],
    ["Khẩn", "urgent"],
    ["Sản phẩm/Kết quả", "extra"],
    ["Ghi chú.", "extra"],
    ["dueOn", "dueOn"],
    ["documentNumber", "documentNumber"],
    ["multiUnit", "multiUnit"],
  ])("“%s” is %s", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
    expect(fieldOf(heading.normalize("NFD"))).toBe(field);
  });

  it.each(["Kinh phí", "", "Chữ ký"])("“%s” is not known", (heading) => {
    expect(fieldOf(heading)).toBeUndefined();
  });
});
