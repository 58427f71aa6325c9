import { describe, expect, it } from "vitest";
import {
  type ColumnField,
  type DoerField,
  EXPECTED_HEADINGS,
  fieldOf,
  headingKey,
} from "../../../src/io/sheets/columns.js";

/** What stands over the columns of sheets, put together by what the column tells. */
const BY_MEANING: Readonly<Record<Exclude<ColumnField, DoerField>, readonly string[]>> = {
  extendedTo: ["Thời hạn gia hạn", "Gia hạn", "Gia hạn đến", "Hạn mới", "Thời hạn điều chỉnh", "extendedTo"],
  recordedState: ["Trạng thái", "Tình trạng", "Trạng thái thực hiện", "recordedState"],
  reassignedLead: ["Đơn vị chủ trì mới", "Chuyển cho", "reassignedLead"],
  reassignedOn: ["Ngày giao cho nơi khác", "Ngày giao lại", "Ngày chuyển giao", "reassignedOn"],
  extensionRequestedOn: ["Ngày đề nghị gia hạn", "Ngày xin gia hạn", "Ngày đề xuất gia hạn", "extensionRequestedOn"],
  extensionAnsweredOn: ["Ngày trả lời đề nghị gia hạn", "Ngày trả lời gia hạn", "extensionAnsweredOn"],
  deadlineAdjustedOn: ["Ngày điều chỉnh thời hạn", "Ngày quyết định gia hạn", "deadlineAdjustedOn"],
  feedbackReceivedOn: ["Ngày nhận phản hồi", "feedbackReceivedOn"],
  inspectionDecidedOn: ["Ngày quyết định kiểm tra", "inspectionDecidedOn"],
  inspectionEndedOn: ["Ngày kết thúc kiểm tra", "inspectionEndedOn"],
  registeredOn: [
    ...["Ngày cập nhật vào hệ thống", "Ngày cập nhật lên hệ thống", "Ngày cập nhật hệ thống", "registeredOn"],
    ...["Ngày cập nhật vào phần mềm", "Ngày cập nhật lên phần mềm", "Ngày cập nhật phần mềm"],
  ],
  returnedOn: ["Ngày chuyển lại nhiệm vụ", "Ngày chuyển lại", "returnedOn"],
  suspendedOn: ["Ngày tạm dừng", "suspendedOn"],
  resumedOn: ["Ngày tiếp tục", "resumedOn"],
  progressReportedOn: ["Ngày báo cáo tiến độ", "progressReportedOn"],
  resultIssuedOn: ["Ngày ban hành văn bản kết quả", "Ngày ban hành kết quả", "resultIssuedOn"],
  resultRecordedOn: ["Ngày cập nhật kết quả", "resultRecordedOn"],
  confirmedOn: ["Ngày xác nhận kết quả", "Ngày xác nhận", "confirmedOn"],
  reopenedOn: ["Ngày mở lại nhiệm vụ", "Ngày mở lại", "reopenedOn"],
  delayExplainedOn: ["Ngày giải trình việc chậm", "Ngày giải trình", "delayExplainedOn"],
  urgedOn: ["Ngày đôn đốc", "urgedOn"],
  escalatedOn: ["Ngày báo cáo cấp trên", "escalatedOn"],
  feedbackHandledOn: ["Ngày xử lý phản hồi", "feedbackHandledOn"],
  inspectionReportedOn: ["Ngày báo cáo kết quả kiểm tra", "inspectionReportedOn"],
  inspectionNotifiedOn: ["Ngày thông báo kết quả kiểm tra", "inspectionNotifiedOn"],
  cancelledOn: ["Ngày hủy nhiệm vụ", "Ngày hủy", "cancelledOn"],
  ordinal: ["STT", "TT", "Số TT", "Số thứ tự", "No."],
  id: ["Mã", "Mã số", "Mã nhiệm vụ", "Mã công việc", "ID"],
  title: [
    ...["Nhiệm vụ", "Công việc", "Nhiệm vụ/Công việc", "Nhiệm vụ cụ thể", "Nhiệm vụ giao", "Nhiệm vụ được giao"],
    ...["Tên nhiệm vụ", "Tên nhiệm vụ / công việc"],
    ...["Nội dung", "Nội dung nhiệm vụ", "Nội dung công việc", "Nội dung nhiệm vụ/công việc", "Nội dung giao"],
    ...["Nội dung được giao", "Nội dung nhiệm vụ được giao", "Nội dung thực hiện", "Nội dung chỉ đạo"],
    ...["title", "Task"],
  ],
  documentNumber: [
    ...["Số văn bản", "Số văn bản giao", "Số hiệu", "Số hiệu văn bản"],
    ...["Số, ký hiệu", "Số ký hiệu", "Số/ký hiệu", "Số và ký hiệu", "Số, ký hiệu văn bản", "Số ký hiệu văn bản"],
    ...["Văn bản giao", "Văn bản giao nhiệm vụ", "Văn bản chỉ đạo"],
    ...["documentNumber", "document.number", "Document number"],
  ],
  documentTitle: [
    ...["Trích yếu", "Trích yếu văn bản", "Trích yếu nội dung", "Trích yếu nội dung văn bản"],
    ...["documentTitle", "document.title", "Document title"],
  ],
  issuedOn: [
    ...["Ngày ban hành", "Ngày ban hành văn bản", "Ngày ký", "Ngày ký ban hành", "Ngày văn bản"],
    ...["Ngày tháng văn bản", "Ngày, tháng, năm ký", "Ngày tháng năm văn bản"],
    ...["issuedOn", "document.issuedOn", "Issued on"],
  ],
  signer: ["Người ký", "signer", "document.signer"],
  submittedBy: [
    ...["Cơ quan trình", "Đơn vị trình", "Cơ quan tham mưu", "Đơn vị tham mưu"],
    ...["submittedBy", "document.submittedBy", "Submitted by"],
  ],
  assignedBy: [
    ...["Cơ quan giao", "Đơn vị giao", "Cơ quan giao nhiệm vụ", "Cơ quan ban hành", "Người giao", "Lãnh đạo giao"],
    ...["assignedBy", "Assigned by"],
  ],
  lead: [
    ...["Chủ trì", "Chủ trì thực hiện", "Cơ quan chủ trì", "Đơn vị chủ trì", "Cơ quan chủ trì thực hiện"],
    ...["Cơ quan thực hiện", "Cơ quan được giao", "Cơ quan chịu trách nhiệm", "Đơn vị được giao"],
    ...["Cơ quan/đơn vị chủ trì", "Cơ quan và đơn vị chủ trì", "Sở, đơn vị chủ trì", "Ngành, đơn vị thực hiện"],
    "lead",
  ],
  coordinators: [
    ...["Phối hợp", "Phối hợp thực hiện", "Cơ quan phối hợp", "Cơ quan phối hợp thực hiện", "Đơn vị phối hợp"],
    "coordinators",
  ],
  monitor: [
    ...["Chuyên viên", "Chuyên viên theo dõi", "Người theo dõi", "Cán bộ theo dõi", "Công chức theo dõi"],
    ...["Cơ quan theo dõi", "Đơn vị theo dõi", "monitor"],
  ],
  assignedOn: [
    ...["Ngày giao", "Ngày giao nhiệm vụ", "Ngày giao việc", "Thời gian giao", "Ngày tháng giao"],
    ...["Thời gian bắt đầu", "Ngày bắt đầu", "Bắt đầu", "assignedOn", "Assigned on"],
  ],
  receivedOn: [
    ...["Ngày nhận", "Ngày nhận văn bản", "Ngày nhận nhiệm vụ", "Ngày tiếp nhận", "receivedOn", "Received on"],
  ],
  completedOn: [
    ...["Ngày hoàn thành", "Ngày hoàn thành thực tế", "Ngày thực tế hoàn thành", "completedOn", "Completed on"],
  ],
  dueText: [
    ...["Thời hạn", "Thời hạn hoàn thành", "Thời hạn xử lý", "Thời hạn báo cáo", "Thời hạn thực hiện"],
    ...["Thời gian hoàn thành", "Thời gian thực hiện", "Hạn", "Hạn hoàn thành", "Hạn xử lý", "Hạn báo cáo"],
    ...["Ngày hết hạn", "Hoàn thành", "dueText", "Due text"],
  ],
  dueOn: ["dueOn", "Due on"],
  dueBound: ["dueBound"],
  secrecy: ["Mật", "Độ mật", "Mức độ mật", "secrecy"],
  urgent: ["Khẩn", "Độ khẩn", "Mức độ khẩn", "urgent"],
  multiUnit: ["Nhiều đơn vị", "Nhiều cơ quan", "Liên cơ quan", "Liên đơn vị", "multiUnit", "Multi unit"],
  writtenReportRequired: ["Báo cáo bằng văn bản", "Yêu cầu báo cáo bằng văn bản", "writtenReportRequired"],
  extra: [
    ...["Sản phẩm", "Kết quả", "Sản phẩm/Kết quả", "Kết quả/Sản phẩm", "Sản phẩm, kết quả", "Kết quả thực hiện"],
    ...["Sản phẩm dự kiến", "Ghi chú", "Note", "Notes"],
  ],
};

const HEADINGS = Object.entries(BY_MEANING).flatMap(([field, headings]) => headings.map((heading) => [heading, field]));

describe("a heading that sheets have", () => {
  it.each(HEADINGS)("“%s” is %s", (heading = "", field = "") => {
    expect(fieldOf(heading)).toBe(field);
    expect(fieldOf(heading.toUpperCase())).toBe(field);
  });

  it("is known when a message asks for it, and there are seven of these", () => {
    const asked = EXPECTED_HEADINGS.split(/ \| |, /);
    expect(asked.filter((heading) => fieldOf(heading) === undefined)).toEqual([]);
    expect(new Set(asked.map(fieldOf)).size).toBe(7);
  });
});

describe("a heading that names who did something", () => {
  it.each([
    ["Cơ quan kiểm tra", "inspectionEndedBy"],
    ["Đơn vị xác nhận", "confirmedBy"],
    ["Người xác nhận", "confirmedBy"],
    ["Cơ quan chuyển lại", "returnedBy"],
    ["Đơn vị phản hồi", "feedbackReceivedBy"],
    ["confirmedBy", "confirmedBy"],
  ])("“%s” is %s", (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
});

describe("the comparable form of a heading", () => {
  it.each([
    ["Cơ quan (đơn vị) chủ trì:", "cơ quan chủ trì"],
    ["Cơ quan , đơn vị chủ trì", "cơ quan chủ trì"],
    ["Cơ quan,đơn vị chủ trì", "cơ quan chủ trì"],
    ["Cơ quan / đơn vị chủ trì", "cơ quan chủ trì"],
    ["Cơ quan  và  đơn vị chủ trì", "cơ quan chủ trì"],
    ["Phòng, ban, đơn vị chủ trì", "phòng, ban, cơ quan chủ trì"],
    ["Sở, cơ quan chủ trì", "cơ quan chủ trì"],
    ["Cơ quan đơn vị chủ trì", "cơ quan chủ trì"],
    ["Cơ quan (hoặc) đơn vị chủ trì", "cơ quan chủ trì"],
    ["Cơ quan (1) và (2) đơn vị chủ trì", "cơ quan chủ trì"],
    ["Nhiệm vụ(công việc)cụ thể", "nhiệm vụ cụ thể"],
    ["Nhiệm vụ/ Công việc", "nhiệm vụ/công việc"],
    ["Nhiệm vụ /Công việc", "nhiệm vụ/công việc"],
    ["Nhiệm vụ (1) / (2) Công việc", "nhiệm vụ/công việc"],
    ["Đơn vị\nchủ trì", "cơ quan chủ trì"],
    ["Nhiệm vụ / Công việc", "nhiệm vụ/công việc"],
    ["Ngày, tháng, năm ban hành", "ngày ban hành"],
    ["Ngày,tháng,năm ban hành", "ngày ban hành"],
    ["Ngày tháng ký", "ngày ký"],
    ["Ngày tháng", "ngày tháng"],
    ["Thời hạn (ngày) hoàn thành (dự kiến)", "thời hạn hoàn thành"],
    ["(1) Thời hạn", "thời hạn"],
    ["Ghi chú. ;,:*", "ghi chú"],
    ["Số: ký hiệu", "số: ký hiệu"],
  ])("of “%s” is “%s”", (heading, key) => {
    expect(headingKey(heading)).toBe(key);
  });

  it("of more than two hundred letters is the text itself: it is no heading", () => {
    const long = `${"x".repeat(197)} (1)`;
    expect(headingKey(long)).toBe(long);
    expect(headingKey(long.slice(1))).toBe("x".repeat(196));
  });
});
